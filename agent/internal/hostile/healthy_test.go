package hostile

import (
	"testing"

	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// verbs are all that can be ordered.
var verbs = []command.Verb{command.Start, command.Reload, command.Restart}

// TestOrdersToHealthyUnits is the case of a collector and a signer in the wrong hands (safety.md 2.3, E2): every order is
// signed, bound and allowed, every limit is lifted, and the unit is well.
func TestOrdersToHealthyUnits(t *testing.T) {
	s := newSystemd(t)
	m := newMachine(t, s, 1)
	m.serve()
	n := long(10_000, 300)
	healthy(m, n)
	if jobs := s.total(); jobs != 0 {
		t.Errorf("systemd took %d jobs", jobs)
	}
	t.Logf("%d validly signed orders to healthy units: %d jobs", n, s.total())
}

// healthy sends n orders of all verbs to healthy units; each must be refused for that.
func healthy(m *machine, n int) {
	m.Helper()
	const each = 10
	nonce := m.session()
	for i := range each {
		m.well(m.unitName(i))
	}
	for i := range n {
		unit, verb := m.unitName(i%each), verbs[i%len(verbs)]
		before := m.state(unit).Unit.InvocationID
		got := m.obey(m.order(nonce, unit, verb))
		if got.State != fact.OrderRefused || got.Reason != string(command.LocallyHealthy) {
			m.Fatalf("%s of healthy %s: %+v, want %s", verb, unit, got, command.LocallyHealthy)
		}
		if after := m.state(unit).Unit.InvocationID; after != before {
			m.Fatalf("%s has invocation %s, before %s", unit, after, before)
		}
	}
}
