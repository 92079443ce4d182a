package brain

import (
	"context"
	"fmt"
	"log/slog"
	"slices"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// idle is a world in which nothing is written, looked at or told.
type idle struct{}

func (idle) Commit(context.Context, Batch) (uint64, error) { return 0, nil }

// said are facts of the host.
func said(now time.Time, bodies ...fact.Body) (facts []fact.Fact) {
	for _, body := range bodies {
		facts = append(facts, fact.Fact{Host: "web-1", At: now, Witness: "units", Body: body})
	}
	return facts
}

// crowdedBrain knows a host with fifty sites, each with its own application, of which five are gone: five incidents.
func crowdedBrain(tb testing.TB) *Brain {
	tb.Helper()
	ids, now := 0, time.Now()
	brain, err := New(Defaults(), Deps{
		Journal: idle{}, Log: slog.New(slog.DiscardHandler), NewID: func() string { ids++; return fmt.Sprint(ids) },
	}, Past{Hosts: []HostRecord{{Name: "web-1", Addresses: []string{"192.0.2.1"}}}, HighWater: map[string]uint64{}}, now)
	if err != nil {
		tb.Fatal(err)
	}
	const nginx = "nginx.service"
	bodies := []fact.Body{fact.Unit{Name: nginx, Load: "loaded", Active: "active", Sub: "running", InvocationID: "n"}}
	for i := range 50 {
		target, site, unit := fmt.Sprintf("tcp:127.0.0.1:%d", 3000+i), fmt.Sprintf("s%d.example", i), fmt.Sprintf("app%d.service", i)
		up, well := "active", fact.Yes
		errno := ""
		if i < 5 {
			up, well, errno = "inactive", fact.No, "ECONNREFUSED"
		}
		bodies = append(bodies,
			fact.Vhost{
				Unit: nginx, Server: "nginx", Tree: fact.Running, Names: []string{site}, File: "/etc/nginx/" + site, Line: 1,
				Listeners: []fact.Listener{{Address: "0.0.0.0:80"}}, Routes: []fact.Route{{Location: "/", Protocol: "http", Target: target}},
			},
			fact.Unit{Name: unit, Load: "loaded", Active: up, InvocationID: unit},
			fact.Target{Address: target, Listens: well, Connects: well, Errno: errno, OwnerUnit: unit, Local: true})
	}
	brain.arrive(Arrival{Host: "web-1", Stream: 1, Hello: new(Hello)}, now)
	brain.arrive(Arrival{Host: "web-1", Stream: 1, Snapshot: said(now, bodies...), Received: now}, now)
	for i := range 5 {
		brain.observe(fact.Fact{Host: "web-1", At: now, Witness: "prober", Body: fact.Observation{
			Site: fmt.Sprintf("s%d.example", i), Status: 502, Failure: fact.StatusError, By: fact.AnsweredProxy, Body: "nginx-502",
			Vantage: "prober", Feed: "prober", Tier: fact.TierDirect, Direct: true,
		}}, now)
	}
	if n := len(brain.ledger.Open()); n != 5 {
		tb.Fatalf("%d incidents are open", n)
	}
	brain.reviewNews()
	return brain
}

// sample has the brain told of a load.
func (b *Brain) sample(busy float64) {
	load := said(time.Now(), fact.Load{CPUBusy: fact.Known(busy)})
	b.inbox <- func(now time.Time) { b.arrive(Arrival{Host: "web-1", Stream: 1, Sample: load, Received: now}, now) }
}

// What waits together is judged together, and not before all of it was believed.
func TestArrivalsAreJudgedOnce(t *testing.T) {
	brain := crowdedBrain(t)
	var pending []int
	for busy := range 3 {
		brain.sample(float64(busy) / 10)
		brain.inbox <- func(time.Time) { pending = append(pending, len(brain.news)) }
	}
	brain.take(<-brain.inbox)
	if want := []int{1, 1, 1}; !slices.Equal(pending, want) {
		t.Errorf("hosts to be judged after each arrival: %v, want %v", pending, want)
	}
	if len(brain.news) != 0 {
		t.Errorf("%v was not judged", brain.news)
	}
}

// BenchmarkArrivals takes samples of a host with five incidents: one at a time, and as many as wait when the brain is behind.
func BenchmarkArrivals(b *testing.B) {
	for _, waiting := range []int{1, 32} {
		b.Run(fmt.Sprint(waiting), func(b *testing.B) { arrivals(b, waiting) })
	}
}

func arrivals(b *testing.B, waiting int) {
	brain := crowdedBrain(b)
	var n uint64
	for b.Loop() {
		for range waiting {
			n++
			brain.sample(float64(n%100) / 100)
		}
		brain.take(<-brain.inbox)
		brain.batch, brain.after = Batch{}, nil
	}
}
