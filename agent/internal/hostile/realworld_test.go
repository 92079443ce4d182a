//go:build crashpoints

package hostile

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
)

// realWorld has units of a machine on a lab host.
type realWorld struct {
	testing.TB
	*lab.Host
}

// newRealWorld makes n units for each machine and lets them rest.
func newRealWorld(t testing.TB, h *lab.Host, n int, numbers ...int) realWorld {
	t.Helper()
	var script, names strings.Builder
	for _, number := range numbers {
		for i := range n {
			name := (&machine{number: number}).unitName(i)
			fmt.Fprintf(&script, "printf '[Service]\\nExecStart=/bin/sleep infinity\\nExecReload=/bin/true\\n' > /etc/systemd/system/%s\n", name)
			names.WriteString(" " + name)
		}
	}
	w := realWorld{t, h}
	w.shell(script.String() + "systemctl daemon-reload\nsystemctl start" + names.String())
	time.Sleep(rested)
	return w
}

func (w realWorld) shell(script string) string {
	out, err := w.Shell(context.Background(), script)
	if err != nil {
		w.Fatal(err)
	}
	return out.Stdout
}

func (w realWorld) well(string) {} // as it was made

func (w realWorld) sick(unit string) {
	w.shell("systemctl kill --signal=KILL " + unit + "; until systemctl is-failed -q " + unit + "; do sleep 0.05; done")
}

// jobs leaves out the start that made the unit. A restart is logged twice, as the stop and the start that it is made of:
// what tells one job from two is its number.
func (w realWorld) jobs(unit string) []string {
	out := w.shell("journalctl --sync; journalctl --quiet --boot --output=json --output-fields=JOB_ID,JOB_TYPE,JOB_RESULT UNIT=" + unit + " _PID=1")
	var verbs []string
	seen := make(map[string]bool)
	for line := range strings.Lines(out) {
		var entry struct{ JOB_ID, JOB_TYPE, JOB_RESULT string }
		if err := json.Unmarshal([]byte(line), &entry); err != nil {
			w.Fatal(err)
		}
		if entry.JOB_RESULT == "" || entry.JOB_ID != "" && seen[entry.JOB_ID] {
			continue
		}
		seen[entry.JOB_ID] = true
		verbs = append(verbs, entry.JOB_TYPE)
	}
	return slices.Clip(verbs[min(1, len(verbs)):])
}

// TestHealthyUnitsOnRealHosts is a hundred of the orders to healthy units, with a lab host's own systemd.
func TestHealthyUnitsOnRealHosts(t *testing.T) {
	r := newReal(t, stack.NginxPHP)
	const number, units, n = 901, 10, 100
	m := newMachine(t, newRealWorld(t, r.Host, units, number), number)
	m.serve()
	healthy(m, n)
	for i := range units {
		if jobs := m.jobs(m.unitName(i)); len(jobs) != 0 {
			t.Errorf("%s: jobs %q", m.unitName(i), jobs)
		}
	}
	t.Logf("%d validly signed orders to healthy units of a real host: 0 jobs", n)
}

// TestMeasuredOnRealHosts asks a lab host's own systemd the same.
func TestMeasuredOnRealHosts(t *testing.T) {
	r := newReal(t, stack.NginxPHP)
	m := newMachine(t, newRealWorld(t, r.Host, len(moves)+1, 800), 800)
	measured(t, m.world.(realWorld), m)
}

func (w realWorld) mask(unit string) {
	w.shell("f=/etc/systemd/system/" + unit + "; rm $f; ln -s /dev/null $f; systemctl daemon-reload")
}

func (w realWorld) spoil(unit string) {
	w.shell("echo 'ExecStartPre=/bin/false' >> /etc/systemd/system/" + unit + "; systemctl daemon-reload")
}
