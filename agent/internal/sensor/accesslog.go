package sensor

import (
	"context"
	"log/slog"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// Traffic is the witness of the servers' access logs: how much is asked of each vhost and how it is answered, and whether
// a look from outside has arrived. It reads what this user may read, and no more than it can for a hundredth of a core. A log
// that is written to is read every two seconds; one at rest is watched, so that it costs nothing.
type Traffic struct {
	logs  func() []AccessLog
	log   *slog.Logger
	open  map[string]*accessLog // by path
	said  map[string]bool       // paths that are said to be missing
	sleep sleep
}

// AccessLog names an access log, and what writes it.
type AccessLog struct {
	Path   string
	Unit   string
	Vhost  string // empty when several vhosts write it
	Format string // as the configuration has it; empty for the server's own
}

// Pace and bounds of the traffic witness.
const (
	trafficWindow = 10 * time.Second
	trafficPace   = 2 * time.Second        // between two reads of quiet logs: an arrival may take 3 s to be told
	trafficBusy   = 100 * time.Millisecond // and of busy ones: beyond some 14,000 lines a second they are sampled
	maxArrivals   = 16                     // in one window: whoever knows the form can write tokens
)

// NewTraffic returns the witness. logs is asked again every window.
func NewTraffic(logs func() []AccessLog, log *slog.Logger) *Traffic {
	return &Traffic{logs: logs, log: log.With("part", "traffic"), open: make(map[string]*accessLog), said: make(map[string]bool)}
}

// Name returns "traffic".
func (*Traffic) Name() string { return "traffic" }

// Run says traffic and arrivals until ctx ends.
func (t *Traffic) Run(ctx context.Context, say Say) error {
	defer func() {
		for _, log := range t.open {
			log.tail.close()
		}
	}()
	window := time.NewTicker(trafficWindow)
	defer window.Stop()
	work := time.NewTimer(trafficPace)
	defer work.Stop()
	defer t.sleep.begin(t.log)()
	t.choose(say)
	arrivals, pace, working := 0, trafficPace, true
	arrived := func(a fact.Arrival) {
		if arrivals++; arrivals <= maxArrivals {
			say(a)
		}
	}
	wake := func() {
		if !working {
			work.Reset(gatherFor)
			working = true
		}
	}
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-window.C:
			for _, log := range t.open {
				log.counts.flush(log.AccessLog, log.counted(), say)
			}
			arrivals = 0
			if t.choose(say); t.awake() { // there may be a new one
				wake()
			}
		case event := <-t.sleep.events():
			if log := t.open[event.Name]; log != nil {
				if t.sleep.stir(log, event, time.Now()); !log.asleep {
					wake()
				}
			}
		case err := <-t.sleep.errors(): // an overflow: look at all of them
			t.log.Debug("watching access logs", "error", err)
			for _, log := range t.open {
				t.sleep.end(log)
			}
			wake()
		case <-work.C:
			if len(t.open) == 0 { // the configuration was not read yet
				t.choose(say)
			}
			var most int64
			working = len(t.open) == 0
			for _, log := range t.open {
				if log.asleep {
					continue
				}
				for again := true; again; {
					read, err := log.read(arrived)
					if err != nil {
						t.log.Warn("log not read", "path", log.Path, "error", err)
					}
					most = max(most, read)
					again = t.sleep.consider(log, read)
				}
				working = working || !log.asleep
			}
			if pace = paceAfter(pace, most); working {
				work.Reset(pace)
			}
		}
	}
}

// awake reports whether a log is to be read without having been told of.
func (t *Traffic) awake() bool {
	for _, log := range t.open {
		if !log.asleep {
			return true
		}
	}
	return false
}

// paceAfter returns the pause until the next read, when a log grew by so many bytes during the last one.
func paceAfter(pace time.Duration, grew int64) time.Duration {
	switch {
	case grew > maxTailRead/3:
		return max(pace/2, trafficBusy)
	case grew < maxTailRead/8:
		return min(2*pace, trafficPace)
	default:
		return pace
	}
}

// choose opens logs that are new, follows rotations, and lets go of logs that are not named any more.
func (t *Traffic) choose(say Say) {
	named := make(map[string]bool)
	for _, file := range t.logs() {
		if len(named) >= maxLogs || named[file.Path] {
			continue
		}
		named[file.Path] = true
		log := t.open[file.Path]
		if log == nil {
			t.begin(file, say)
			continue
		}
		if log.AccessLog != file {
			log.AccessLog, log.form = file, formOf(file.Format)
		}
		before := log.tail.now
		if _, err := log.tail.turn(); err != nil {
			t.log.Warn("log not followed", "path", file.Path, "error", err)
		}
		if log.tail.now != before {
			t.sleep.end(log) // the watch is on the file that was renamed away
		}
	}
	for path, log := range t.open {
		if !named[path] {
			log.counts.quiet(log.AccessLog, say)
			t.sleep.end(log)
			log.tail.close()
			delete(t.open, path)
		}
	}
}

// begin follows a log. One that does not exist is looked for again; one that may not be read is said to be missing.
func (t *Traffic) begin(file AccessLog, say Say) {
	tail, err := newTail(file.Path)
	name := t.Name() + " " + file.Path
	switch {
	case err == nil:
		t.open[file.Path] = &accessLog{AccessLog: file, tail: tail, form: formOf(file.Format), counts: newCounts()}
		if t.said[file.Path] {
			say(fact.Missing{Name: name, OK: true})
			delete(t.said, file.Path)
		}
	case unreadable(err) && !t.said[file.Path] && len(t.said) < maxLogs:
		say(fact.Missing{Name: name, Why: err.Error()})
		t.said[file.Path] = true
	}
}
