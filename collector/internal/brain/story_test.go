package brain_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// dies lets php-fpm die, and the prober see it twice. The order is sent by then.
func (h *house) dies() *house {
	h.t.Helper()
	h.says(1, killed(), refusing())
	h.passes(ms)
	h.sees(502)
	h.passes(300 * ms)
	h.sees(502)
	h.passes(0)
	return h
}

// comesBack lets the host do what it was ordered and the prober see it well, until the incident is resolved.
func (h *house) comesBack() *house {
	h.t.Helper()
	h.says(3, fact.Outcome{
		Order: h.ordered(), State: fact.OrderExecuted, Unit: php, Verb: "start", Result: "done", InvocationBefore: "aa", InvocationAfter: "bb",
	}, alive("bb"))
	h.sees(200)
	for range 4 {
		h.passes(100 * time.Second)
		h.sees(200)
	}
	return h
}

// ordered returns the ID of the action whose order left last.
func (h *house) ordered() string {
	h.mu.Lock()
	defer h.mu.Unlock()
	for id, a := range h.actions {
		if a.State == remedy.Sent || a.State == remedy.Signed {
			return id
		}
	}
	h.t.Fatalf("no order was sent: %v\n%s", h.events, h.log)
	return ""
}

// whole is what is done in the whole story, in this order and no other.
var whole = []string{
	"acked 2", "committed reserved", "signed", "committed signed", "sent", "committed sent",
	"committed verifying", "acked 4", "committed verified", "committed resolved",
}

func TestFromKillToResolved(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t).begin().furnish()
		h.says(1, killed(), refusing())
		if diff := cmp.Diff([]string{"word", "word"}, h.purposes()); diff != "" { // of the unit, and of its target
			t.Errorf("looks at the host's word:\n%s", diff)
		}
		h.passes(ms)
		h.sees(502)
		h.passes(249 * ms)
		if got := h.purposes(); got != nil {
			t.Errorf("looks before their time: %v", got)
		}
		h.passes(ms)
		if diff := cmp.Diff([]string{"confirm"}, h.purposes()); diff != "" {
			t.Error(diff)
		}
		h.sees(502)
		h.comesBack()
		if diff := cmp.Diff(whole, h.done()); diff != "" {
			t.Errorf("what was done (-want +got):\n%s\n%s", diff, h.log)
		}
		var kinds []string
		for _, i := range h.opened {
			for _, e := range i.Timeline {
				kinds = append(kinds, e.Kind)
			}
		}
		want := []string{"fault", "seen", "cause", "confirmed", "order", "outcome", "verified", "resolved"}
		if diff := cmp.Diff(want, kinds); diff != "" {
			t.Errorf("its story (-want +got):\n%s", diff)
		}
		told := 0
		for _, n := range h.told {
			if n.Action == nil {
				told++
			}
		}
		if told != len(want) {
			t.Errorf("people were told %d lines of %d", told, len(want))
		}
		h.end()
	})
}

// TestAJournalThatRefuses lets each commit of the story fail for a while. Nothing is acknowledged or done meanwhile, and in
// the end the same was done, once.
func TestAJournalThatRefuses(t *testing.T) {
	commits := 0
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t).begin().furnish().dies().comesBack()
		commits = h.commits
		h.end()
	})
	for bad := 1; bad <= commits; bad++ {
		t.Run(fmt.Sprint("commit ", bad), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				h := newHouse(t)
				failed, before := 0, 0
				h.refuse = func(int) bool {
					if h.commits+1 != bad || failed == 3 {
						return false
					}
					if failed++; failed == 1 {
						before = len(h.events)
					}
					if len(h.events) != before {
						t.Errorf("done while the journal refuses: %v", h.events[before:])
					}
					return true
				}
				h.begin().furnish()
				h.passes(10 * time.Second)
				h.says(1, killed(), refusing())
				h.passes(10 * time.Second)
				h.sees(502)
				h.passes(10 * time.Second)
				h.sees(502)
				h.passes(10 * time.Second)
				h.comesBack()
				h.passes(10 * time.Second)
				if diff := cmp.Diff(whole, h.done()); diff != "" || failed != 3 {
					t.Errorf("failed %d times; what was done (-want +got):\n%s", failed, diff)
				}
				h.end()
			})
		})
	}
}

// TestNothingIsTakenInThatCannotBeKept: while the store refuses, agents are slowed down and questions still answered.
func TestNothingIsTakenInThatCannotBeKept(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t).begin().furnish()
		h.change(func() { h.refuse = func(int) bool { return true } })
		h.says(1, killed())
		h.says(2, refusing())
		if w, err := h.brain.Why(t.Context(), shop); err != nil || !w.Known {
			t.Errorf("why: %+v, %v", w, err)
		}
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		if _, err := h.brain.HighWater(ctx, "web-1", "s"); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("a high water that is not on disk was told: %v", err)
		}
		if len(h.done()) != 0 || !strings.Contains(h.log.String(), "commit refused") {
			t.Errorf("%v, log: %s", h.done(), h.log)
		}
		h.change(func() { h.refuse = func(int) bool { return false } })
		h.passes(3 * time.Second)
		if diff := cmp.Diff([]string{"acked 1", "acked 2"}, h.done()); diff != "" {
			t.Error(diff)
		}
		if seq, err := h.brain.HighWater(t.Context(), "web-1", "s"); seq != 2 || err != nil {
			t.Errorf("high water %d, %v", seq, err)
		}
		h.end()
	})
}

// TestARestartNeverOrdersTwice ends the collector in each state of an action.
func TestARestartNeverOrdersTwice(t *testing.T) {
	tests := map[remedy.State]struct {
		until func(h *house)
		then  remedy.State
		sent  int // orders that left in all, ten minutes later
	}{
		remedy.Reserved: {func(h *house) {
			h.change(func() { h.seal = func(ctx context.Context) error { <-ctx.Done(); return ctx.Err() } })
			h.dies()
		}, remedy.Expired, 0},
		remedy.Signed: {func(h *house) {
			stop := h.commits
			h.change(func() {
				h.refuse = func(int) bool { return slices.Contains(h.events, "committed signed") && h.commits > stop }
			})
			h.dies()
		}, remedy.Unknown, 1},
		remedy.Sent: {func(h *house) { h.dies() }, remedy.Unknown, 1},
		remedy.Verifying: {func(h *house) {
			h.dies()
			h.says(3, fact.Outcome{Order: h.ordered(), State: fact.OrderExecuted, Result: "done"})
		}, remedy.Failed, 1},
	}
	for state, tt := range tests {
		t.Run(string(state), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				h := newHouse(t).begin().furnish()
				tt.until(h)
				h.end()
				if len(h.actions) != 1 {
					t.Fatalf("%d actions", len(h.actions))
				}
				id := slices.Collect(func(yield func(string) bool) {
					for id := range h.actions {
						yield(id)
					}
				})[0]
				if got := h.actions[id].State; got != state {
					t.Fatalf("it ended %s, not %s: %v", got, state, h.done())
				}
				h.refuse, h.seal = func(int) bool { return false }, func(context.Context) error { return nil }
				h.begin()
				h.hello(1)
				for range 40 {
					h.passes(15 * time.Second)
					h.sees(502)
				}
				if got := h.actions[id].State; got != tt.then || h.count("sent") != tt.sent {
					t.Errorf("it became %s, and %d orders left: %v", got, h.count("sent"), h.done())
				}
				h.end()
			})
		})
	}
}

// TestAnAnswerAfterTheRestart: the host did it, and says so when it is back.
func TestAnAnswerAfterTheRestart(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t).begin().furnish().dies()
		id := h.ordered()
		h.end()
		h.begin()
		h.hello(1)
		h.says(3, fact.Outcome{Order: id, State: fact.OrderExecuted, Result: "done"}, alive("bb"))
		h.sees(200)
		if got := h.actions[id].State; got != remedy.Verified {
			t.Errorf("it is %s: %v", got, h.done())
		}
		h.end()
	})
}

func TestOrdersThatDoNotLeave(t *testing.T) {
	for name, tt := range map[string]struct {
		change func(h *house)
		says   func(h *house)
		line   string
	}{
		"the signer is away":    {func(h *house) { h.seal = func(context.Context) error { return errors.New("no signer") } }, nil, "the order was not signed: no signer"},
		"the stream is gone":    {func(h *house) { h.lost = true }, nil, "ordered: start"},
		"the host is away":      {func(h *house) { h.away = true }, nil, "not repaired yet: unit_unknown"},
		"paused":                {nil, func(h *house) { _ = h.brain.Pause(h.t.Context(), "upgrade", "ani") }, "not repaired yet: paused"},
		"stopped by a person":   {nil, func(h *house) { u := killed(); u.Stop.Logged = fact.Yes; h.says(9, u) }, "stopped_by_person"},
		"configuration invalid": {nil, func(h *house) { h.says(9, fact.ConfigTest{Unit: php, Verdict: fact.ConfigError}) }, "config_test_fails"},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				h := newHouse(t).begin().furnish()
				h.says(1, killed(), refusing())
				h.change(func() {
					if tt.change != nil {
						tt.change(h)
					}
				})
				if tt.says != nil {
					tt.says(h)
				}
				h.sees(502)
				h.passes(300 * ms)
				h.sees(502)
				h.passes(time.Second)
				var lines []string
				for _, i := range h.opened {
					for _, e := range i.Timeline {
						lines = append(lines, e.Text)
					}
				}
				if h.count("sent") != 0 || !strings.Contains(strings.Join(lines, "\n"), tt.line) {
					t.Errorf("%v\n%s", h.done(), strings.Join(lines, "\n"))
				}
				h.end()
			})
		})
	}
}

func TestAPausedRepairGoesOn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t).begin().furnish()
		if err := h.brain.Pause(t.Context(), "upgrade", "ani"); err != nil {
			t.Fatal(err)
		}
		h.dies()
		if err := h.brain.Resume(t.Context(), "ani"); err != nil {
			t.Fatal(err)
		}
		h.passes(time.Second)
		if h.count("sent") != 1 {
			t.Errorf("%v", h.done())
		}
		h.end()
	})
}

func TestTwoHostsThatClaimOneSite(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t).begin().furnish()
		if err := h.brain.Pause(t.Context(), "to see the incident stand", "ani"); err != nil {
			t.Fatal(err)
		}
		h.dies()
		o := fact.Observation{Site: shop, Status: 200, Vantage: "prober", Feed: "prober", Tier: fact.TierDirect}
		h.observe(fact.Fact{Host: "web-2", At: time.Now(), Witness: "prober", Body: o})
		for _, i := range h.opened {
			if i.State != incident.Confirmed {
				t.Errorf("a good look at web-2 made it %s", i.State)
			}
		}
		h.end()
	})
}

// TestATargetThatAnswersAgainIsLookedThrough: what still fails then is no restart's doing, and need not wait for its turn.
func TestATargetThatAnswersAgainIsLookedThrough(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t).begin().furnish()
		restarted := alive("bb")
		restarted.Since = time.Now()
		h.says(1, refusing(), restarted)
		h.sees(502)
		h.passes(0)
		h.purposes()
		well := refusing()
		well.Connects, well.Errno = fact.Yes, ""
		h.says(3, well)
		h.passes(10 * ms)
		if diff := cmp.Diff([]string{"confirm"}, h.purposes()); diff != "" {
			t.Errorf("looks (-want +got):\n%s", diff)
		}
		well.Queue = fact.Known[uint32](1)
		h.says(4, well)
		h.passes(10 * ms)
		if got := h.purposes(); len(got) > 0 {
			t.Errorf("looked again for no news: %v", got)
		}
		h.end()
	})
}
