package look

import (
	"cmp"
	"context"
	"errors"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/agent/internal/webconf"
	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

const (
	watchFor     = 400 * time.Millisecond // between the two readings
	topOf        = 8                      // named for each of processor, memory and storage
	maxProcesses = 96                     // in one answer
	root         = "root"
)

// lookAtProcesses counts processes by unit and name, and what they use while they are watched.
func (l *Look) lookAtProcesses(ctx context.Context) (*agentv1.LookAnswer, error) {
	before := count()
	wait := time.NewTimer(watchFor)
	defer wait.Stop()
	select {
	case <-wait.C:
	case <-ctx.Done():
		return nil, errors.New("processes could not be watched: the question was taken back")
	}
	now := count()
	if len(now.process) == 0 {
		return nil, errors.New("no process can be seen: is /proc mounted?")
	}
	answer := &agentv1.LookAnswer{}
	for _, p := range chief(gather(now, before, l.owning())) {
		answer.Facts = append(answer.Facts, encode("processes", p))
	}
	return answer, nil
}

// owning returns the units that serve targets.
func (l *Look) owning() map[string]bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	out := make(map[string]bool)
	for _, who := range l.record.Owners {
		out[who.Unit] = who.Unit != ""
	}
	return out
}

// gather puts the processes of one name and unit together.
func gather(now, before census, owning map[string]bool) map[fact.Key]*tally {
	tallies, apps := make(map[fact.Key]*tally), appsOf(now)
	for _, pid := range slices.Sorted(maps.Keys(now.process)) {
		p := now.process[pid]
		body := fact.Process{Name: p.name}
		if p.kernel {
			body.Name, _, _ = strings.Cut(p.name, "/") // kworker/0:1 is one of many
		} else {
			body.Unit = unitOf(pid)
			body.Manager = managerOf(body.Unit)
		}
		if app, ok := apps.running[pid]; ok {
			body.Name, body.Manager, body.Status, body.Restarts = app.Name, pm2, online, app.Restarts
		}
		key := fact.Key{Kind: body.Kind(), Subject: body.Subject()}
		t := tallies[key]
		if t == nil {
			t = &tally{Process: body, owns: body.Manager == pm2 || owning[body.Unit] || ofWebStack(body.Unit)}
			tallies[key] = t
		}
		if t.User == "" || t.User == root { // a server's main process is root, its workers are not
			t.User = root
			if !p.kernel {
				t.User = userOf(pid)
			}
		}
		t.Restarts = max(t.Restarts, body.Restarts)
		ticks, moved, movedOK := now.since(pid, before)
		t.add(p, ticks, moved, movedOK)
	}
	shares(tallies, now.ticks-min(before.ticks, now.ticks))
	for _, body := range apps.resting {
		key := fact.Key{Kind: body.Kind(), Subject: body.Subject()}
		if tallies[key] == nil {
			tallies[key] = &tally{Process: body, owns: true}
		}
	}
	return tallies
}

func ofWebStack(unit string) bool {
	return webconf.Server(unit) != "" || tradeOf(owner{Unit: unit}) != ""
}

// chief chooses what is worth saying: the greatest by processor, memory and storage, whatever was stopped, and the web
// stack itself.
func chief(tallies map[fact.Key]*tally) []fact.Process {
	all := slices.Collect(maps.Values(tallies))
	chosen := make(map[*tally]bool)
	for _, measure := range []func(*tally) float64{
		func(t *tally) float64 { return t.CPU.Or(0) },
		func(t *tally) float64 { return float64(t.Memory.Or(0)) },
		func(t *tally) float64 { return t.IO.Or(0) },
	} {
		slices.SortFunc(all, func(a, b *tally) int {
			return cmp.Or(cmp.Compare(measure(b), measure(a)), cmp.Compare(a.Subject(), b.Subject()))
		})
		for _, t := range all[:min(len(all), topOf)] {
			if measure(t) > 0 {
				chosen[t] = true
			}
		}
	}
	slices.SortFunc(all, func(a, b *tally) int { return cmp.Compare(a.Subject(), b.Subject()) })
	var out, rest []fact.Process
	for _, t := range all {
		switch {
		case chosen[t] || t.Stopped > 0:
			out = append(out, t.Process)
		case t.owns:
			rest = append(rest, t.Process)
		}
	}
	out = append(out, rest...)
	return out[:min(len(out), maxProcesses)]
}
