package stream_test

import (
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"google.golang.org/protobuf/types/known/durationpb"

	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

func TestConversation(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		c, h := newCollector(), newHost(t, dir)
		h.say(3, "php8.2-fpm.service")
		h.run(t, c)
		defer c.kill()
		defer h.stop()
		synctest.Wait()
		h.say(2, "nginx.service")
		synctest.Wait()
		c.with(func() {
			if hello := c.hellos[0]; hello.GetSpoolId() == "" || hello.GetBootId() != "boot" || string(hello.GetSessionNonce()) != "nonce" {
				t.Errorf("hello: %v", hello)
			}
			if len(c.snapshot) != 1 || c.snapshot[0].GetUnit().GetMainPid() != 3 {
				t.Errorf("snapshot: got %v, want the unit's last state alone", c.snapshot)
			}
			numbered(t, c.changes, 5)
		})
		if got := h.spool.Acked(); got != 5 {
			t.Errorf("acknowledged: got %d, want 5", got)
		}
		time.Sleep(35 * time.Second)
		c.with(func() {
			if c.samples != 3 {
				t.Errorf("got %d samples in 35 s, want one every 10 s even when there is nothing to say", c.samples)
			}
		})
	})
}

func TestDrainSpreadsTheReturn(t *testing.T) {
	var soonest, latest time.Duration = time.Hour, 0
	for i := range 20 {
		dir := t.TempDir()
		synctest.Test(t, func(t *testing.T) {
			c, h := newCollector(), newHost(t, dir)
			h.run(t, c)
			defer c.kill()
			defer h.stop()
			time.Sleep(time.Minute)
			began := time.Now()
			c.say <- &agentv1.ConverseResponse{Message: &agentv1.ConverseResponse_Drain{Drain: &agentv1.Drain{Window: durationpb.New(2 * time.Minute)}}}
			time.Sleep(2*time.Minute + time.Second)
			c.with(func() {
				if len(c.dials) != 2 {
					t.Fatalf("run %d: got %d dials, want one return within the window", i, len(c.dials))
				}
				pause := c.dials[1].Sub(began)
				soonest, latest = min(soonest, pause), max(latest, pause)
			})
		})
	}
	if soonest > time.Minute || latest < time.Minute {
		t.Errorf("returns between %v and %v are not spread over two minutes", soonest, latest)
	}
}

func TestCollectorThatNeverAcknowledges(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		c, h := newCollector(), newHost(t, dir)
		c.acking = false
		h.run(t, c)
		defer c.kill()
		defer h.stop()
		for i := range 20 {
			h.say(10, fmt.Sprintf("u%d.service", i))
			time.Sleep(time.Minute)
		}
		c.with(func() {
			numbered(t, c.changes, 200)
			if len(c.dials) != 1 {
				t.Errorf("got %d dials: a collector without a store is still worth talking to", len(c.dials))
			}
		})
		if h.spool.Acked() != 0 || len(h.spool.Since(0)) == 0 {
			t.Error("changes were forgotten before they were acknowledged")
		}
	})
}

func TestCollectorThatStopsReadingIsLeft(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		deaf, other, h := newCollector(), newCollector(), newHost(t, dir)
		deaf.reading = false
		h.say(20000, "a.service")
		h.run(t, deaf, other)
		defer deaf.kill()
		defer other.kill()
		defer h.stop()
		time.Sleep(10 * time.Minute)
		other.with(func() { numbered(t, other.changes, 20000) })
	})
}
