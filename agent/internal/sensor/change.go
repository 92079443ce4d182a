package sensor

import (
	"context"
	"log/slog"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

const (
	changeEvery   = time.Minute
	changeRunning = 3 * time.Second // while packages are being changed
	changeRest    = time.Second     // between two looks for the sake of units
	changeOld     = 24 * time.Hour  // what is older explains nothing of today
	maxChanges    = 256
)

// ChangePaths says where a distribution's package managers write and what they lock.
type ChangePaths struct {
	Logs  []string // of dpkg or rpm
	Locks []string
	Proc  string // "/proc"
}

// DefaultChangePaths returns those of Debian and of Red Hat's family.
func DefaultChangePaths() ChangePaths {
	return ChangePaths{
		Logs:  []string{"/var/log/dpkg.log", "/var/log/dnf.rpm.log"},
		Locks: []string{"/var/lib/dpkg/lock-frontend", "/var/lib/dpkg/lock", "/var/lib/rpm/.rpm.lock", "/usr/lib/sysimage/rpm/.rpm.lock"},
		Proc:  "/proc",
	}
}

// Changes is the witness of what was changed on the host lately: packages, configurations, reloads and certificates as
// they happen; plugins and themes of a site when asked to.
type Changes struct {
	paths ChangePaths
	board *Board
	log   *slog.Logger
	asked chan request
}

// NewChanges returns the witness.
func NewChanges(paths ChangePaths, board *Board, log *slog.Logger) *Changes {
	return &Changes{paths: paths, board: board, log: log.With("part", "changes"), asked: make(chan request)}
}

// Name returns "changes".
func (*Changes) Name() string { return "changes" }

// Again looks at the plugins and themes of a site and at packages, and returns once they were said, or why there are none.
func (c *Changes) Again(ctx context.Context, site string) (refused string) {
	return askAgain(ctx, c.asked, site)
}

// Run says changes until ctx ends.
func (c *Changes) Run(ctx context.Context, say Say) error {
	follower := c.board.Follow("unit", "config-test", "certificate")
	defer follower.Close()
	run := &changeRun{
		Changes: c, say: say, units: make(map[string]fact.Unit), tests: make(map[string]fact.ConfigTest),
		certificates: make(map[string]fact.Certificate), tails: make(map[string]*tail),
		runs: make(map[string]*packageRun),
	}
	defer run.close()
	for _, u := range Latest[fact.Unit](c.board) {
		run.units[u.Name] = u
	}
	alarm := time.NewTimer(0)
	defer alarm.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-follower.Wake():
			if run.hear(follower.Take()) {
				alarm.Reset(max(0, time.Until(run.looked.Add(changeRest))))
			}
		case r := <-c.asked:
			run.packages()
			r.done <- run.plugins(r.subject)
		case <-alarm.C:
			alarm.Reset(run.packages())
		}
	}
}

// changeRun is the state of one Run.
type changeRun struct {
	*Changes
	say          Say
	units        map[string]fact.Unit
	tests        map[string]fact.ConfigTest
	certificates map[string]fact.Certificate
	tails        map[string]*tail
	runs         map[string]*packageRun // what a log tells of now
	said         []fact.Change          // oldest first
	running      string                 // "dpkg", "rpm"; empty: nobody holds a lock
	looked       time.Time
}

func (r *changeRun) close() {
	for _, t := range r.tails {
		t.close()
	}
}

// tell says a change and takes the oldest back when there are too many.
func (r *changeRun) tell(c fact.Change) {
	r.say(c)
	for i, old := range r.said {
		if old.Subject() == c.Subject() {
			r.said = append(r.said[:i], r.said[i+1:]...)
			break
		}
	}
	if r.said = append(r.said, c); len(r.said) > maxChanges {
		r.say(fact.Removal{Of: c.Kind(), Name: r.said[0].Subject()})
		r.said = r.said[1:]
	}
}

// hear takes news of other witnesses; it reports whether a unit changed its state, which a package run often does.
func (r *changeRun) hear(bodies []fact.Body) (moved bool) {
	now := time.Now()
	for _, body := range bodies {
		switch b := body.(type) {
		case fact.Unit:
			before, known := r.units[b.Name]
			r.units[b.Name] = b
			moved = moved || known && (before.Active != b.Active || before.MainPID != b.MainPID)
			if before.Active == "reloading" && b.Active == "active" {
				r.tell(fact.Change{What: fact.ChangedReload, Name: b.Name, Detail: "systemd reloaded it", When: now})
			}
		case fact.ConfigTest:
			before, known := r.tests[b.Unit]
			r.tests[b.Unit] = b
			if known && before.Fingerprint != b.Fingerprint && b.Fingerprint != "" {
				r.tell(fact.Change{What: fact.ChangedConfig, Name: b.Unit, Detail: "its test is " + b.Verdict.String(), When: now})
			}
			if known && before.NewerThanWorkers == fact.Yes && b.NewerThanWorkers == fact.No && before.Fingerprint == b.Fingerprint {
				r.tell(fact.Change{What: fact.ChangedReload, Name: b.Unit, Detail: "its workers read the new configuration", When: now})
			}
		case fact.Certificate:
			before, known := r.certificates[b.Subject()]
			r.certificates[b.Subject()] = b
			if known && !b.Served && b.Fingerprint != before.Fingerprint {
				detail := "good until " + b.NotAfter.UTC().Format(time.RFC3339)
				if b.Error != "" {
					detail = b.Error
				}
				r.tell(fact.Change{What: fact.ChangedCertificate, Name: b.Where, Detail: detail, When: now})
			}
		}
	}
	return moved
}
