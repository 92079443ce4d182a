package sensor

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/fsnotify/fsnotify"

	"github.com/gapura-dev/gapura/agent/internal/webconf"
	"github.com/gapura-dev/gapura/pkg/fact"
	"github.com/gapura-dev/gapura/pkg/wire"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// server is one unit whose configuration is watched.
type server struct {
	unit    fact.Unit
	dirs    []string
	said    statements
	tested  bool
	refused string // why the reader would not test it, as it was last said

	due   time.Time // when it is to be asked about; zero: nothing is due
	first time.Time // when the first of the changes happened that are due
	full  bool      // a test is due, not only a look at the workers
	asked time.Time // when it was asked about last

	older time.Duration // the last pause between two looks at workers that are older than their configuration; 0: they are not
}

// configRun is the state of one Run.
type configRun struct {
	*ConfigTest
	say     Say
	watcher *fsnotify.Watcher
	servers map[string]*server
	missing bool // the reader does not answer
}

func (r *configRun) hear(body fact.Body) {
	switch b := body.(type) {
	case fact.Unit:
		r.heard(b)
	case fact.Removal:
		r.forget(b.Name)
	}
}

// heard takes a unit's state: a new unit is tested, one with new workers is looked at, and so is one that goes down: what it
// was started with may be what it dies of.
func (r *configRun) heard(u fact.Unit) {
	if webconf.Server(u.Name) == "" {
		return
	}
	if u.Load != "loaded" {
		r.forget(u.Name)
		return
	}
	s, known := r.servers[u.Name]
	if !known {
		s = &server{}
		r.servers[u.Name] = s
		s.plan(0, true)
	}
	before := s.unit
	s.unit = u
	cameUp := before.Active != "active" // reloaded, or started: its process was known before it was ready
	newWorkers := before.MainPID != u.MainPID || before.InvocationID != u.InvocationID
	if known && u.Active == "active" && (cameUp || newWorkers) {
		s.plan(workersReady, false)
	}
	leaves := before.Active == "active" && u.Active != "reloading"
	if known && u.Active != "active" && (leaves || u.Active == "failed" && before.Active != "failed") {
		s.plan(max(0, time.Until(s.asked.Add(downAgain))), false)
	}
}

// forget takes back what was said of a unit that is no more.
func (r *configRun) forget(unit string) {
	if s, ok := r.servers[unit]; ok {
		s.said.replace(nil, r.say)
		delete(r.servers, unit)
		r.watch()
	}
}

// plan makes the server due after wait. Changes that follow each other put the test off, but not for ever; a look at the
// workers puts nothing off.
func (s *server) plan(wait time.Duration, full bool) {
	now := time.Now()
	if !full && !s.due.IsZero() && s.due.Before(now.Add(wait)) {
		return
	}
	if s.due.IsZero() {
		s.first = now
	}
	s.full = s.full || full
	s.due = now.Add(wait)
	if latest := s.first.Add(configLatest); full && s.due.After(latest) {
		s.due = latest
	}
}

// changed plans a test of every server whose configuration lies in a folder.
func (r *configRun) changed(dir string) {
	for _, s := range r.servers {
		if slices.Contains(s.dirs, dir) {
			s.plan(configQuiet, true)
		}
	}
}

// lost plans a test of every server: the kernel dropped word of some change.
func (r *configRun) lost(err error) {
	r.log.Warn("changes of configurations were lost", "error", err)
	for _, s := range r.servers {
		s.plan(configQuiet, true)
	}
}

// next returns how long nothing is due.
func (r *configRun) next() time.Duration {
	wait := time.Hour
	for _, s := range r.servers {
		if !s.due.IsZero() {
			wait = min(wait, time.Until(s.due))
		}
	}
	return max(wait, 0)
}

func (r *configRun) due(ctx context.Context) {
	now := time.Now()
	for name, s := range r.servers {
		if !s.due.IsZero() && !s.due.After(now) {
			r.ask(ctx, name, s)
		}
	}
}

// demand tests at once, whatever has changed or not.
func (r *configRun) demand(ctx context.Context, unit string) string {
	s, ok := r.servers[unit]
	if !ok {
		return "unknown subject"
	}
	s.full, s.tested = true, false
	if !r.ask(ctx, unit, s) {
		return "witness missing"
	}
	return ""
}

// ask has one server looked at and says what came of it; it reports whether there was an answer.
func (r *configRun) ask(ctx context.Context, name string, s *server) bool {
	question := &agentv1.TestConfig{Unit: name, OnlyIfChanged: !s.full || s.tested}
	s.due, s.full, s.asked = time.Time{}, false, time.Now()
	answer, err := r.reader.Ask(ctx, &agentv1.LookQuestion{
		Question: &agentv1.LookQuestion_TestConfig{TestConfig: question},
	})
	if ctx.Err() != nil {
		return false
	}
	r.report(err)
	if err != nil {
		s.plan(readerAgain, !question.OnlyIfChanged)
		return false
	}
	if answer.GetError() != "" {
		reason := fmt.Sprintf("configuration of %s was not tested: %s", name, answer.GetError())
		if s.refused != reason {
			r.say(fact.Gap{Count: 1, Reason: reason})
		}
		s.refused = reason
		return false
	}
	s.tested, s.refused = true, ""
	r.indices.Set(answer.GetTargets(), answer.GetLogs(), answer.GetLogUnits())
	r.indices.SetAccess(answer.GetAccessLogs())
	r.indices.SetPHP(answer.GetPhpLogs())
	bodies := bodiesOf(answer.GetFacts())
	s.said = s.said.replace(bodies, r.say)
	for _, body := range bodies {
		if test, ok := body.(fact.ConfigTest); ok {
			s.watchWorkers(test)
		}
	}
	s.dirs = answer.GetConfigDirs()
	if r.watch() {
		s.plan(0, false) // what changed before its folder was watched, nobody told
	}
	return true
}

// watchWorkers plans to look again while workers run something older than the configuration: a reload that was under way
// during the test had new workers a moment later, and what the unit went through meanwhile has come down to its last state.
// Whether they do cannot always be told; then it is asked until a minute is reached, and not for ever.
func (s *server) watchWorkers(test fact.ConfigTest) {
	older := test.NewerThanWorkers == fact.Yes || test.Renewed == fact.Yes
	doubt := test.NewerThanWorkers == fact.Unknown && s.unit.Active == "active" && s.older < olderAgain
	if !older && !doubt {
		s.older = 0
		return
	}
	s.older = min(max(2*s.older, olderSoon), olderAgain)
	s.plan(s.older, false)
}

// report says once that the reader does not answer, and once that it does again.
func (r *configRun) report(err error) {
	if missing := err != nil; missing != r.missing {
		r.missing = missing
		m := fact.Missing{Name: r.Name(), OK: !missing}
		if missing {
			m.Why = err.Error()
		}
		r.say(m)
	}
}

// watch watches the folders of all servers, and no others. It reports whether there are new ones.
func (r *configRun) watch() (more bool) {
	wanted := make(map[string]bool)
	for _, s := range r.servers {
		for _, dir := range s.dirs {
			wanted[dir] = true
		}
	}
	for _, dir := range r.watcher.WatchList() {
		if !wanted[dir] {
			_ = r.watcher.Remove(dir) // it may have gone by itself
		}
		delete(wanted, dir)
	}
	for dir := range wanted {
		if err := r.watcher.Add(dir); err != nil {
			r.log.Warn("changes in a folder are not seen", "dir", dir, "error", err)
			continue
		}
		more = true
	}
	return more
}

// bodiesOf reads the facts of an answer; one that cannot be read is left out, as one from a newer reader would be.
func bodiesOf(facts []*agentv1.Fact) []fact.Body {
	bodies := make([]fact.Body, 0, len(facts))
	for _, message := range facts {
		if f, err := wire.ToFact(message); err == nil {
			bodies = append(bodies, f.Body)
		}
	}
	return bodies
}
