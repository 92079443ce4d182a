//go:build crashpoints

package hostile

import (
	"fmt"
	"maps"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/agent/internal/crash"
)

// TestFakeAndRealAgree gives the same 200 orders, with repeats and crashes, to the fake and to a lab host's own systemd:
// what becomes of an order that met the same crashes is the same.
func TestFakeAndRealAgree(t *testing.T) {
	r := newReal(t)
	numbers := []int{911, 912, 913, 914}
	onReal := ends(t, newRealWorld(t, r.Host, perMachine, numbers...), numbers)
	onFake := ends(t, newSystemd(t), numbers)
	maps.DeleteFunc(onReal, func(met, _ string) bool { return onFake[met] == "" }) // crashes of one run that the other had not
	maps.DeleteFunc(onFake, func(met, _ string) bool { return onReal[met] == "" })
	if len(onFake) < 3*len(verbs) {
		t.Errorf("only %d kinds of ends can be compared", len(onFake))
	}
	if diff := cmp.Diff(onFake, onReal); diff != "" {
		t.Errorf("ends by verb and crashes (-fake +real):\n%s", diff)
	}
	t.Logf("%d orders; alike on the fake and the real systemd: %v", len(numbers)*perMachine, onFake)
}

// ends says for each verb and the crashes that an order met how it ended.
func ends(t *testing.T, w world, numbers []int) map[string]string {
	t.Helper()
	hits := newTally("act", crash.Act(), 3)
	out := make(map[string]string)
	for _, number := range numbers {
		t.Run(fmt.Sprintf("host %d", number), func(t *testing.T) {
			for _, o := range killed(t, w, number, perMachine, hits) {
				last := o.answers[len(o.answers)-1]
				out[fmt.Sprintf("%s %q", o.verb, o.crashes)] = fmt.Sprintf("%s, result %q, reason %q, %q",
					last.State, last.Result, last.Reason, w.jobs(o.unit))
			}
		})
	}
	hits.report(t)
	return out
}
