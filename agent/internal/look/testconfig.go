package look

import (
	"context"
	"path"
	"slices"
	"strings"
	"time"

	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/agent/internal/webconf"
	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// testConfig has a server test its configuration and says what that holds: as it lies on disk, and as the present
// workers read it.
func (l *Look) testConfig(ctx context.Context, q *agentv1.TestConfig) (*agentv1.LookAnswer, error) {
	d, err := dialectOf(q.GetUnit())
	if err != nil {
		return nil, err
	}
	u, err := l.units.Unit(ctx, q.GetUnit())
	if err != nil {
		return nil, err
	}
	command, err := d.check(u)
	if err != nil {
		return nil, err
	}
	l.tests.Lock()
	defer l.tests.Unlock()
	state, tried := l.unit(u.Name)
	judged := tried && state.Test.Verdict != fact.EnvironmentError
	if !judged || !q.GetOnlyIfChanged() || stampOf(state.Files, state.Dirs, state.Certificates) != state.Tree.Stamp {
		began := now()
		state = state.after(u.Name, d, d.test(ctx, command))
		state.doubt(began)
		l.log.Info("configuration tested", "unit", u.Name, "verdict", state.Test.Verdict) // it leaves traces, so it is told
	}
	workers := d.loaded(u.MainPID, state.PIDFile)
	newer, renewed, changed := state.follow(workers), state.renewed(workers), ""
	if newer == fact.Yes {
		changed = state.changedSince(workers.at)
	}
	if user := workerUser(u.MainPID); d.name != "php-fpm" && user != "" {
		state.User = user
	}
	answer := &agentv1.LookAnswer{ConfigDirs: state.Dirs}
	answer.Facts = append(answer.Facts, encode("configtest", fact.ConfigTest{
		Unit: u.Name, Server: d.name, Verdict: state.Test.Verdict, File: state.Test.File, Line: state.Test.Line,
		Text: state.Test.Text, Fingerprint: state.Tree.Fingerprint, NewerThanWorkers: newer,
		Changed: changed, Renewed: renewed,
	}))
	answer.Facts = append(answer.Facts, decode(state.Disk, agentv1.Vhost_TREE_DISK)...)
	answer.Facts = append(answer.Facts, decode(state.Running, agentv1.Vhost_TREE_RUNNING)...)
	return answer, l.remember(u.Name, state, answer)
}

// now is the clock by which the kernel dates files.
func now() time.Time {
	var at unix.Timespec
	if unix.ClockGettime(unix.CLOCK_REALTIME_COARSE, &at) != nil {
		return time.Now()
	}
	return time.Unix(at.Unix())
}

// doubt leaves a tree that was changed while it was tested without its stamp, so that the next question has it tested again:
// the dump may be of before and the fingerprint of after, and nothing would ever tell.
func (s *unitState) doubt(began time.Time) {
	if !s.Tree.Changed.Before(began) && !s.Tree.Changed.After(time.Now()) {
		s.Tree.Stamp = ""
	}
}

// unit returns what is known of a unit, and whether it was tested before.
func (l *Look) unit(name string) (unitState, bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	state, ok := l.record.Units[name]
	return state, ok
}

// remember keeps a unit's state and adds to the answer the lists that indices point into.
func (l *Look) remember(name string, state unitState, answer *agentv1.LookAnswer) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.record.Units[name] = state
	l.record.Targets = enlist(l.record.Targets, state.Targets)
	l.record.Logs = enlist(l.record.Logs, state.Logs)
	answer.Targets, answer.Logs, answer.LogUnits = slices.Clone(l.record.Targets), slices.Clone(l.record.Logs), l.record.owners()
	answer.AccessLogs, answer.PhpLogs = l.record.accessLogs(), l.record.phpLogs()
	return l.record.write(l.cfg.State)
}

// after returns the state of a unit after a test. A bad test leaves the last good dump as it is.
func (s unitState) after(unitName string, d dialect, t tested) unitState {
	s.Server = d.name
	s.Test = testResult{t.result.Verdict, t.result.File, t.result.Line, t.result.Text}
	if t.result.Verdict == fact.ConfigOK {
		s.Files, s.Dirs = t.topology.Files, watched(t.topology.Files, t.topology.Dirs)
		s.Targets, s.Logs, s.PIDFile, s.User = t.topology.Targets(), t.topology.Logs, t.topology.PIDFile, t.topology.User
		s.AccessLogs, s.PHPLogs = t.topology.AccessLogs, t.topology.PHPLogs
		s.Certificates = slices.Compact(slices.Sorted(slices.Values(t.topology.Certificates)))
		s.Disk = encodeAll(unitName, t.topology, t.gap)
		s.Routes, s.Resolvers = routed(t.topology), resolversOf(t.topology)
	} else if len(s.Dirs) == 0 && t.main != "" {
		s.Dirs = subfolders(path.Dir(t.main))
	}
	if s.Test.File != "" && !slices.Contains(s.Dirs, path.Dir(s.Test.File)) {
		s.Dirs = append(slices.Clone(s.Dirs), path.Dir(s.Test.File))
	}
	s.Tree = readTree(s.Files, s.Dirs, s.Certificates)
	return s
}

// follow keeps the books on what the present workers run, and reports whether the tree is newer than they are.
//
// Times alone do not tell: a file that is put back, or moved into its place with an old time, deceives them. So the
// content that the workers are known to run is kept, and compared as long as they are the same workers. A change in the
// same tick as the workers' start is taken for the older: scripts write and reload at once, and never the other way.
func (s *unitState) follow(workers loaded) fact.Tri {
	good := s.Test.Verdict == fact.ConfigOK
	switch {
	case !workers.known:
		return fact.Unknown // Running stays: it is what the last workers ran
	case s.Tree.Changed.Before(workers.at.Add(tick)) || s.sameWorkers(workers) && s.Content == s.Tree.Content:
		if good {
			s.Running = s.Disk
		} else if !s.sameWorkers(workers) {
			s.Running = nil
		}
		s.Workers, s.Content = workers.id, s.Tree.Content
		return fact.No
	case s.sameWorkers(workers):
		return fact.Yes
	}
	s.Running, s.Workers, s.Content = nil, "", ""
	if workers.exact && s.Tree.Written.After(workers.at) {
		return fact.Yes
	}
	return fact.Unknown
}

// sameWorkers reports whether Running speaks of these workers.
func (s *unitState) sameWorkers(workers loaded) bool {
	return s.Content != "" && workers.exact && workers.id == s.Workers
}

// resolversOf returns, by target, the name servers that a web server asks itself when it connects there.
func resolversOf(t webconf.Topology) map[string][]string {
	var out map[string][]string
	for _, v := range t.Vhosts {
		for _, r := range v.Routes {
			if len(v.Resolvers) > 0 && strings.HasPrefix(r.Target, "tcp:") {
				if out == nil {
					out = make(map[string][]string)
				}
				out[r.Target] = v.Resolvers
			}
		}
	}
	return out
}

// routed returns the addresses that a web server of this topology connects to; pools connect to none.
func routed(t webconf.Topology) []string {
	t.Pools = nil
	return t.Targets()
}
