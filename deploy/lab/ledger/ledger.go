// Package ledger reads what a host itself says was done to its units, whatever Gapura says of it.
package ledger

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/gapura-dev/gapura/deploy/lab"
)

// Ledger is a host's own word of what was done to its web stack until now.
type Ledger struct {
	invocations map[string]string // unit → id, new with every start
	jobs        []job             // each that systemd ended since the host booted
}

// job is one that systemd ended.
type job struct {
	verb, unit string
	itself     bool // systemd had planned it: an automatic restart
}

func (j job) String() string { return j.verb + " " + j.unit }

// Read asks the host's journal and its systemd.
func Read(ctx context.Context, h *lab.Host) (Ledger, error) {
	units := Units(h)
	out, err := h.Shell(ctx, `systemctl show --property=InvocationID `+strings.Join(units, " ")+`
journalctl --sync
journalctl --quiet --boot --output=json --output-fields=UNIT,JOB_TYPE,JOB_RESULT,MESSAGE_ID _PID=1`)
	if err != nil {
		return Ledger{}, err
	}
	l := Ledger{invocations: invocations(out.Stdout, units)}
	if len(l.invocations) != len(units) {
		return l, fmt.Errorf("read what was done on %s: systemd tells of %d units, not of the %d of its stack", h.Name(), len(l.invocations), len(units))
	}
	l.jobs = jobs(out.Stdout, l.invocations)
	return l, nil
}

// invocations reads one property of several units, in their order. Of a unit that was never started it is empty.
func invocations(shown string, units []string) map[string]string {
	out := make(map[string]string)
	for line := range strings.Lines(shown) {
		if id, ok := strings.CutPrefix(strings.TrimSuffix(line, "\n"), "InvocationID="); ok && len(out) < len(units) {
			out[units[len(out)]] = id
		}
	}
	return out
}

// restartPlanned is the message with which systemd says that it is about to restart a unit of its own accord.
const restartPlanned = "5eb03494b6584870a536b337290809b3"

// jobs reads systemd's journal. Each automatic restart is announced, and ends in a restart job and a start job.
func jobs(journal string, of map[string]string) (out []job) {
	type planned struct{ verb, unit string }
	plans := make(map[planned]int)
	for line := range strings.Lines(journal) {
		var entry struct{ UNIT, JOB_TYPE, JOB_RESULT, MESSAGE_ID string }
		if json.Unmarshal([]byte(line), &entry) != nil {
			continue // another message of systemd's
		}
		if _, ours := of[entry.UNIT]; !ours {
			continue
		}
		if entry.MESSAGE_ID == restartPlanned {
			plans[planned{"restart", entry.UNIT}]++
			plans[planned{"start", entry.UNIT}]++
		} else if entry.JOB_RESULT != "" {
			plan := planned{entry.JOB_TYPE, entry.UNIT}
			out = append(out, job{entry.JOB_TYPE, entry.UNIT, plans[plan] > 0})
			plans[plan] = max(0, plans[plan]-1)
		}
	}
	return out
}

// Units are the units of a host's stack.
func Units(h *lab.Host) []string {
	var out []string
	s := h.Stack()
	for _, name := range []string{s.Web, s.Backend, s.App, s.DB} {
		if name != "" {
			out = append(out, name+".service")
		}
	}
	return out
}

// Jobs returns what was done from this reading to a later one.
func (l Ledger) Jobs(later Ledger) (done []string) {
	for _, j := range l.since(later) {
		done = append(done, j.String())
	}
	return done
}

func (l Ledger) since(later Ledger) []job { return later.jobs[min(len(l.jobs), len(later.jobs)):] }

// Restarting leaves out what systemd did to these units of its own accord. Whatever else was done to them still counts.
func (l Ledger) Restarting(units ...string) Ledger {
	l.jobs = slices.DeleteFunc(slices.Clone(l.jobs), func(j job) bool { return j.itself && slices.Contains(units, j.unit) })
	l.invocations = maps.Clone(l.invocations)
	for _, unit := range units {
		delete(l.invocations, unit)
	}
	return l
}

// Differs says what happened until the later reading besides the jobs that should have, empty for none. A reload leaves a
// unit's invocation as it is, a restart and a start do not.
func (l Ledger) Differs(later Ledger, want ...string) error {
	if jobs := l.Jobs(later); !slices.Equal(jobs, want) {
		return fmt.Errorf("the host's own jobs are %q, want %q", jobs, want)
	}
	for _, unit := range slices.Sorted(maps.Keys(l.invocations)) {
		begun := slices.Contains(want, "start "+unit) || slices.Contains(want, "restart "+unit)
		if started := later.invocations[unit] != l.invocations[unit]; started != begun {
			return fmt.Errorf("%s: invocation %s, before %s", unit, later.invocations[unit], l.invocations[unit])
		}
	}
	return nil
}
