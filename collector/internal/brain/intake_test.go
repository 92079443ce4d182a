package brain_test

import (
	"context"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// active returns what the brain believes of php-fpm's state.
func (h *house) active() (state string) {
	h.t.Helper()
	err := h.brain.Ask(h.t.Context(), func(v *fleet.View, _ time.Time) {
		if host, ok := v.Host("web-1"); ok {
			b, _ := fleet.Latest[fact.Unit](host, php)
			state = b.Body.Active
		}
	})
	if err != nil {
		h.t.Fatal(err)
	}
	return state
}

func TestRepeatsCountOnceAndAreAcknowledgedAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t).begin().furnish()
		h.says(1, killed())
		h.says(1, alive("cc"), refusing())
		if got := h.active(); got != "failed" {
			t.Errorf("a repeat changed the view: %s", got)
		}
		h.says(1, alive("cc"))
		if diff := cmp.Diff([]string{"acked 1", "acked 2", "acked 1"}, h.done()); diff != "" {
			t.Error(diff)
		}
		if seq, err := h.brain.HighWater(t.Context(), "web-1", "s"); seq != 2 || err != nil {
			t.Errorf("high water %d, %v", seq, err)
		}
		if seq, err := h.brain.HighWater(t.Context(), "web-1", "other"); seq != 0 || err != nil {
			t.Errorf("high water of another spool %d, %v", seq, err)
		}
		h.end()
	})
}

func TestTheNewestStreamCounts(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t).begin().furnish()
		h.hello(3)
		h.says(1, killed()) // late, on stream 1
		h.put(brain.Arrival{Stream: 1, Gone: true})
		h.hello(2) // was overtaken
		h.put(brain.Arrival{Stream: 2, Sample: h.facts(killed())})
		if got := h.active(); got != "active" || len(h.done()) != 0 {
			t.Errorf("%s, %v", got, h.done())
		}
		h.put(brain.Arrival{Stream: 3, Sample: h.facts(killed())})
		if got := h.active(); got != "failed" {
			t.Errorf("it is %s", got)
		}
		h.end()
	})
}

func TestASnapshotReplacesTheView(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t).begin().furnish()
		h.purposes()
		views := h.facts(alive("aa"))
		h.put(brain.Arrival{Stream: 1, Snapshot: views})
		err := h.brain.Ask(t.Context(), func(v *fleet.View, _ time.Time) {
			host, _ := v.Host("web-1")
			if n := len(host.Facts()); n != 1 {
				t.Errorf("%d facts are believed", n)
			}
		})
		if err != nil {
			t.Fatal(err)
		}
		h.end()
	})
}

// TestWhatBrokeWhileNobodyListened is looked at like what breaks now.
func TestWhatBrokeWhileNobodyListened(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t).begin().furnish()
		h.purposes()
		h.hello(2)
		var again []fact.Fact
		for _, f := range h.kept.Facts {
			if u, ok := f.Body.(fact.Unit); ok && u.Name == php {
				f.Body = killed()
			}
			again = append(again, f)
		}
		h.put(brain.Arrival{Stream: 2, Snapshot: again})
		if diff := cmp.Diff([]string{"word"}, h.purposes()); diff != "" {
			t.Error(diff)
		}
		h.put(brain.Arrival{Stream: 2, Snapshot: again}) // no news
		if got := h.purposes(); got != nil {
			t.Errorf("looks without news: %v", got)
		}
		h.end()
	})
}

func TestSilenceIsNoticedOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t).begin().furnish()
		h.purposes()
		for range 12 { // a sign of life keeps it quiet, empty or not
			h.passes(10 * time.Second)
			h.put(brain.Arrival{Stream: 1})
		}
		if got := h.purposes(); got != nil {
			t.Fatalf("looks while it speaks: %v", got)
		}
		h.passes(39 * time.Second)
		if got := h.purposes(); got != nil {
			t.Fatalf("looks too early: %v", got)
		}
		h.passes(3 * time.Minute)
		if diff := cmp.Diff([]string{"word"}, h.purposes()); diff != "" {
			t.Error(diff)
		}
		heard, err := h.brain.Heard(t.Context())
		if ago := time.Since(heard["web-1"]); err != nil || len(heard) != 1 || ago != 3*time.Minute+39*time.Second {
			t.Errorf("heard %v ago, %v", ago, err)
		}
		h.end()
	})
}

// TestAStartIsNoSilence: a collector that comes back has heard nobody yet.
func TestAStartIsNoSilence(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t).begin().furnish()
		h.end()
		h.passes(time.Hour)
		h.purposes()
		h.kept.Hosts[0].LastSpoke = time.Now().Add(-time.Hour)
		h.begin()
		h.passes(79 * time.Second)
		if got := h.purposes(); got != nil {
			t.Errorf("looks at once after the start: %v", got)
		}
		h.passes(2 * time.Second)
		if diff := cmp.Diff([]string{"word"}, h.purposes()); diff != "" {
			t.Error(diff)
		}
		h.end()
	})
}

func TestARevokedHostIsNoHostOfOurs(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t).begin().furnish()
		h.end()
		h.kept.Hosts[0].Revoked = true
		h.begin()
		h.hello(1)
		h.says(1, killed())
		doors, err := h.brain.Doors(t.Context())
		if err != nil || len(doors) != 0 || len(h.done()) != 0 {
			t.Errorf("doors %v, %v; done %v", doors, err, h.done())
		}
		if !strings.Contains(h.log.String(), "not enrolled") {
			t.Errorf("nothing was said of it: %s", h.log)
		}
		h.end()
	})
}

// TestAHostThatIsRevokedIsLookedAtNoMore: its address may be another customer's by then.
func TestAHostThatIsRevokedIsLookedAtNoMore(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t).begin().furnish().dies()
		gone := brain.HostRecord{Name: "web-1", Revoked: true}
		if err := h.brain.Register(t.Context(), gone); err != nil {
			t.Fatal(err)
		}
		h.sees(502) // it was under way
		h.passes(time.Second)
		for _, i := range h.opened {
			if i.State != incident.Resolved {
				t.Errorf("%s is %s", i.Name, i.State)
			}
		}
		h.purposes()
		h.passes(10 * time.Minute)
		if looks := h.purposes(); len(h.opened) == 0 || len(looks) > 0 {
			t.Errorf("of %d incidents, looks %q", len(h.opened), looks)
		}
		if doors, err := h.brain.Doors(t.Context()); err != nil || len(doors) != 0 {
			t.Errorf("doors %v, %v", doors, err)
		}
		h.end()
	})
}

func TestAGapOfTheProberIsSaid(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t).begin()
		h.observe(fact.Fact{At: time.Now(), Witness: "prober", Body: fact.Gap{Count: 7, Reason: "looks dropped: too many wait"}})
		if !strings.Contains(h.log.String(), "looks dropped") {
			t.Errorf("log: %s", h.log)
		}
		h.end()
	})
}

func TestServes(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t).begin().furnish()
		h.says(1, fact.Vhost{Unit: nginx, Server: "nginx", Tree: fact.Running, Names: []string{"www.shop.example"}, File: "/etc/nginx/www", Line: 1})
		for name, want := range map[string]bool{"www.shop.example": true, shop: true, "else.example": false} {
			if got, err := h.brain.Serves(t.Context(), shop, name); got != want || err != nil {
				t.Errorf("%s: %v, %v", name, got, err)
			}
		}
		if got, _ := h.brain.Serves(t.Context(), "nobody.example", "nobody.example"); got {
			t.Error("nobody serves it")
		}
		h.end()
	})
}

// TestAsEnds leaves with something under way on every side; the bubble ends only when no goroutine is left.
func TestTheEndLeavesNothingBehind(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t)
		h.seal = func(ctx context.Context) error { <-ctx.Done(); return ctx.Err() }
		h.begin().furnish().dies()
		h.end()
		if h.count("signed") != 0 || h.count("committed reserved") != 1 {
			t.Errorf("%v", h.done())
		}
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		if err := h.brain.Ask(ctx, func(*fleet.View, time.Time) {}); err == nil {
			t.Error("a brain that has ended answers")
		}
	})
}

// TestOneMeasureOfSilence: what an operator sets holds for the looks and for what is still believed of the host.
func TestOneMeasureOfSilence(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t)
		h.tune = func(c *brain.Config) { c.SilentAfter = 2 * time.Minute }
		h.begin().furnish()
		h.passes(time.Minute)
		h.observe(fact.Fact{Host: "web-1", At: time.Now(), Witness: "prober", Body: fact.Observation{
			Site: shop, Failure: fact.ConnectTime, Vantage: "prober", Feed: "prober", Tier: fact.TierDirect,
		}})
		if got := h.cause(); strings.HasPrefix(got, "host-unreachable") {
			t.Errorf("silent for one minute of two, and it is %s", got)
		}
		h.passes(61 * time.Second)
		h.observe(fact.Fact{Host: "web-1", At: time.Now(), Witness: "prober", Body: fact.Observation{
			Site: shop, Failure: fact.ConnectTime, Vantage: "prober", Feed: "prober", Tier: fact.TierDirect,
		}})
		if got := h.cause(); !strings.HasPrefix(got, "host-unreachable") {
			t.Errorf("silent for two minutes, and it is %s", got)
		}
		h.end()
	})
}
