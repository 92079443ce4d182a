package e2e_test

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/gapura-dev/gapura/deploy/lab"
)

// ledger is a host's own word of what was done to its web stack, whatever Gapura says of it.
type ledger struct {
	invocations map[string]string // unit → id, new with every start
	jobs        []string          // "start php8.2-fpm.service": each that systemd ended since the host booted
}

// startPHP is the job that repairs a killed php-fpm.
const startPHP = "start php8.2-fpm.service"

func readLedger(ctx context.Context, h *lab.Host) (ledger, error) {
	l := ledger{invocations: make(map[string]string)}
	for _, name := range []string{h.Stack().Web + ".service", h.Stack().App + ".service"} {
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

// differs says what happened until the later reading besides the jobs that should have, empty for none.
func (l ledger) differs(later ledger, want ...string) error {
	if jobs := later.jobs[min(len(l.jobs), len(later.jobs)):]; !slices.Equal(jobs, want) {
		return fmt.Errorf("the host's own jobs are %q, want %q", jobs, want)
	}
	for unit, id := range l.invocations {
		if started := later.invocations[unit] != id; started != slices.Contains(want, "start "+unit) {
			return fmt.Errorf("%s: invocation %s, before %s", unit, later.invocations[unit], id)
		}
	}
	return nil
}
