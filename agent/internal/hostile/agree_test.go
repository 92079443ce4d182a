//go:build crashpoints

package hostile

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/agent/internal/crash"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
)

// TestFakeAndRealAgree gives the same 200 orders, with the same repeats and crashes, to the fake and to a lab host's own
// systemd: what becomes of each order is the same.
func TestFakeAndRealAgree(t *testing.T) {
	r := newReal(t, stack.NginxPHP)
	numbers := []int{911, 912, 913, 914}
	onReal := ends(t, newRealWorld(t, r.Host, perMachine, numbers...), numbers)
	onFake := ends(t, newSystemd(t), numbers)
	if diff := cmp.Diff(onFake, onReal, cmp.AllowUnexported(end{})); diff != "" {
		t.Errorf("ends by order (-fake +real):\n%s", diff)
	}
	kinds := make(map[string]int)
	for _, how := range onReal {
		kinds[how.kind]++
	}
	var b strings.Builder
	for _, kind := range slices.Sorted(maps.Keys(kinds)) {
		fmt.Fprintf(&b, "\n  %3d %s", kinds[kind], kind)
	}
	t.Logf("%d orders; alike on the fake and the real systemd:%s", len(onReal), b.String())
}

// end is how an order ended.
type end struct {
	kind    string // verb, crashes and last answer
	answers string // each of them
	jobs    string
}

// ends says of each order how it ended, by its unit.
func ends(t *testing.T, w world, numbers []int) map[string]end {
	t.Helper()
	hits := newTally("act", crash.Act(), 3)
	out := make(map[string]end)
	for _, number := range numbers {
		t.Run(fmt.Sprintf("host %d", number), func(t *testing.T) {
			for _, o := range killed(t, w, number, perMachine, hits) {
				var answers []string
				for _, a := range o.answers {
					answers = append(answers, fmt.Sprintf("%s/%s/%s", a.State, a.Result, a.Reason))
				}
				out[o.unit] = end{
					fmt.Sprintf("%s, killed at %q: %s", o.verb, o.crashes, o.answers[len(o.answers)-1].State),
					strings.Join(answers, " "), strings.Join(w.jobs(o.unit), " "),
				}
			}
		})
	}
	hits.report(t)
	return out
}
