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
	jobs        []string          // "start php8.2-fpm.service": each that systemd ended since the host booted
}

// Read asks the host's journal and its systemd.
func Read(ctx context.Context, h *lab.Host) (Ledger, error) {
	l := Ledger{invocations: make(map[string]string)}
	for _, name := range Units(h) {
		unit, err := h.Unit(ctx, name)
		if err != nil {
			return l, err
		}
		l.invocations[name] = unit.InvocationID
	}
	out, err := h.Shell(ctx, `journalctl --sync
journalctl --quiet --boot --output=json --output-fields=UNIT,JOB_TYPE,JOB_RESULT _PID=1`)
	if err != nil {
		return l, err
	}
	for line := range strings.Lines(out.Stdout) {
		var entry struct{ UNIT, JOB_TYPE, JOB_RESULT string }
		if json.Unmarshal([]byte(line), &entry) != nil || entry.JOB_RESULT == "" {
			continue // another message of systemd's
		}
		if _, ours := l.invocations[entry.UNIT]; ours {
			l.jobs = append(l.jobs, entry.JOB_TYPE+" "+entry.UNIT)
		}
	}
	return l, nil
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
func (l Ledger) Jobs(later Ledger) []string { return later.jobs[min(len(l.jobs), len(later.jobs)):] }

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
