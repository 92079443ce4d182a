package observe_test

import (
	"context"
	"net/netip"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/observe"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// lookAfter stands in for the prober: each look takes its time, and ends early when its context does.
type lookAfter time.Duration

func (d lookAfter) Look(ctx context.Context, r observe.Request) fact.Observation {
	select {
	case <-time.After(time.Duration(d)):
	case <-ctx.Done():
	}
	return fact.Observation{Site: r.Site, Purpose: r.Purpose, Status: 200}
}

// delivered keeps what a schedule delivers.
type delivered struct {
	mu    sync.Mutex
	facts []fact.Fact
}

func (d *delivered) take(f fact.Fact) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.facts = append(d.facts, f)
}

func (d *delivered) count(purpose string) (n int) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, f := range d.facts {
		if o, ok := f.Body.(fact.Observation); ok && o.Purpose == purpose {
			n++
		}
	}
	return n
}

func run(t *testing.T, s *observe.Schedule) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- s.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			t.Error(err)
		}
	})
}

var somewhere = netip.MustParseAddrPort("192.0.2.7:80")

func TestScheduledAndWantedLooksAreDelivered(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var got delivered
		s := observe.NewSchedule(observe.DefaultLimits(), lookAfter(3*time.Millisecond), got.take)
		run(t, s)
		s.SetSites([]observe.SiteSpec{{Site: "shop.example", Host: "web-1", URL: "http://shop.example/", Address: somewhere}})
		time.Sleep(time.Hour)
		synctest.Wait()
		if n := got.count(observe.Scheduled); n < 58 || n > 62 {
			t.Errorf("%d scheduled looks in an hour, want 60", n)
		}
		before := time.Now()
		s.Want(observe.Request{Site: "shop.example", URL: "http://shop.example/", Host: "web-1", Address: somewhere, Purpose: observe.Word})
		time.Sleep(3 * time.Millisecond)
		synctest.Wait()
		if got.count(observe.Word) != 1 {
			t.Errorf("the wanted look was not made within %v", time.Since(before))
		}
		f := got.facts[len(got.facts)-1]
		if f.Host != "web-1" || f.Witness != "prober" || !f.At.Equal(before.Add(3*time.Millisecond)) {
			t.Errorf("delivered %+v", f)
		}
	})
}

func TestOverflowIsSaid(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var got delivered
		limits := observe.DefaultLimits()
		limits.PerHost = 3
		s := observe.NewSchedule(limits, lookAfter(time.Millisecond), got.take)
		for _, site := range []string{"a", "b", "c", "d", "e"} {
			s.Want(observe.Request{Site: site, URL: "http://shop.example/", Address: somewhere, Purpose: observe.Asked})
		}
		run(t, s)
		time.Sleep(2 * time.Second)
		synctest.Wait()
		gap, ok := got.facts[0].Body.(fact.Gap)
		if !ok || gap.Count != 2 {
			t.Errorf("first came %+v, want a gap of 2", got.facts[0])
		}
		if n := got.count(observe.Asked); n != 3 {
			t.Errorf("%d looks, want 3", n)
		}
	})
}

func TestALookCutShortByTheEndIsNotDelivered(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var got delivered
		s := observe.NewSchedule(observe.DefaultLimits(), lookAfter(time.Hour), got.take)
		ctx, cancel := context.WithCancel(t.Context())
		done := make(chan error, 1)
		go func() { done <- s.Run(ctx) }()
		s.Want(observe.Request{Site: "a", URL: "http://shop.example/", Address: somewhere, Purpose: observe.Asked})
		synctest.Wait()
		cancel()
		if err := <-done; err != nil || len(got.facts) != 0 {
			t.Errorf("run: %v, delivered %+v", err, got.facts)
		}
	})
}
