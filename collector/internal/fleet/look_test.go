package fleet_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// TestTwoWaysToLookAreKeptApart: a CDN may fail in front of a host that is well.
func TestTwoWaysToLookAreKeptApart(t *testing.T) {
	v := fleet.New()
	for n, o := range []fact.Observation{{Status: 502, Failure: fact.StatusError}, {Status: 200, Direct: true}, {Status: 521, Failure: fact.StatusError}} {
		o.Site, o.Vantage, o.Feed = "shop.example", "prober", "prober"
		v.Apply(fact.Fact{At: at(0), Witness: "prober", Body: o}, at(time.Duration(n)*time.Second))
	}
	s, _ := v.Site("shop.example")
	var faces []string
	for _, l := range s.Newest() {
		faces = append(faces, l.Face())
	}
	if diff := cmp.Diff([]string{"200", "521"}, faces); diff != "" {
		t.Errorf("the newest of each way (-want +got):\n%s", diff)
	}
}

// TestServed remembers when a page was given, however often the visitor was turned away since.
func TestServed(t *testing.T) {
	v := fleet.New()
	see := func(when time.Duration, o fact.Observation) {
		o.Site, o.Vantage, o.Feed = "shop.example", "prober", "prober"
		v.Apply(fact.Fact{Host: "web-1", At: at(when), Witness: "prober", Body: o}, at(when))
	}
	asked := fact.Observation{Site: "shop.example", Vantage: "prober", Feed: "prober"}
	see(0, fact.Observation{Status: 404})
	if got := v.Served("web-1", asked); !got.IsZero() {
		t.Errorf("404 counts as a page at %v", got)
	}
	see(time.Second, fact.Observation{Status: 200})
	see(2*time.Second, fact.Observation{Status: 200, Body: "challenge"})
	see(2*time.Second, fact.Observation{Status: 502, Failure: fact.StatusError})
	for n := range 2 * fleet.MaxLooks {
		see(time.Duration(3+n)*time.Second, fact.Observation{Status: 403})
	}
	if got := v.Served("web-1", asked); !got.Equal(at(time.Second)) {
		t.Errorf("a page was given at %v", got)
	}
	if got := v.Served("web-2", asked); !got.IsZero() {
		t.Errorf("another host gave a page at %v", got)
	}
}
