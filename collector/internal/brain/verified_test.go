package brain_test

import (
	"testing"
	"testing/synctest"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// started is the host's answer to the order.
func (h *house) started() fact.Outcome {
	return fact.Outcome{
		Order: h.ordered(), State: fact.OrderExecuted, Unit: php, Verb: "start", Result: "done", InvocationBefore: "aa", InvocationAfter: "bb",
	}
}

// TestThreeWordsVerify: the host's answer, its unit's word and the good look come in any order. Each is waited for, and
// nobody waits for the next look in its turn, which is minutes away.
func TestThreeWordsVerify(t *testing.T) {
	for name, tt := range map[string]struct {
		words func(h *house)
		looks []string // asked for after the good one
	}{
		"the look last": {func(h *house) {
			h.says(3, alive("bb"), h.started())
			h.passes(ms)
			h.purposes()
			h.sees(200)
		}, nil},
		"the answer last": {func(h *house) {
			h.says(3, alive("bb"))
			h.passes(ms)
			h.purposes()
			h.sees(200)
			h.says(4, h.started())
		}, nil},
		"the answer last, after a newer word of the unit": {func(h *house) {
			h.says(3, alive("bb"))
			h.passes(ms)
			h.purposes()
			h.sees(200)
			h.passes(ms)
			done := alive("bb")
			done.Since = done.Since.Add(ms)
			h.says(4, done, h.started())
			h.sees(200)
		}, []string{"verify"}},
		"the unit last": {func(h *house) {
			h.says(3, h.started())
			h.passes(ms)
			h.purposes()
			h.sees(200)
			h.passes(ms)
			h.says(4, alive("bb"))
			h.sees(200)
		}, []string{"verify"}},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				h := newHouse(t).begin().furnish().dies()
				tt.words(h)
				if diff := cmp.Diff(tt.looks, h.purposes()); diff != "" {
					t.Errorf("looks (-want +got):\n%s", diff)
				}
				last := h.told[len(h.told)-1]
				if last.Action == nil || last.Action.State != remedy.Verified || last.Incident == nil {
					t.Errorf("whoever watches incidents was not told that it is verified, but %+v", last)
				}
				h.end()
			})
		})
	}
}

// TestWhatDiesWhileItHealsIsLookedAt: looks that come by themselves may all meet the moments in which it runs.
func TestWhatDiesWhileItHealsIsLookedAt(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t).begin().furnish().dies()
		h.says(3, alive("bb"), h.started())
		h.sees(200)
		h.passes(ms)
		h.purposes()
		again := killed()
		again.InvocationID = "bb"
		h.says(5, again)
		h.passes(10 * ms)
		if diff := cmp.Diff([]string{"verify"}, h.purposes()); diff != "" {
			t.Errorf("looks (-want +got):\n%s", diff)
		}
		h.end()
	})
}
