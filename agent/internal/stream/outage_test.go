package stream_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/gapura-dev/gapura/agent/internal/spool"
	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

func TestOutageOfAnHour(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		c, h := newCollector(), newHost(t, dir)
		h.run(t, c)
		defer func() { c.kill() }()
		defer h.stop()
		h.say(10, "a.service")
		time.Sleep(time.Minute)
		c.kill()
		c.with(func() { c.dials = nil })
		h.say(500, "b.service")
		time.Sleep(time.Hour)
		c.with(func() {
			if n := len(c.dials); n < 12 || n > 120 {
				t.Errorf("%d attempts in an hour: want a few, at most 5 min apart", n)
			}
			c.start()
		})
		time.Sleep(6 * time.Minute)
		c.with(func() {
			numbered(t, c.changes, 510)
			if len(c.snapshot) != 2 {
				t.Errorf("the snapshot must come again after every break: got %d facts, want 2", len(c.snapshot))
			}
		})
	})
}

func TestLostChangesAreSentAgainAndRepeatsAreHarmless(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		c, h := newCollector(), newHost(t, dir)
		c.keeping = false // receives, and dies before it commits
		h.run(t, c)
		h.say(5, "a.service")
		time.Sleep(time.Second)
		c.kill()
		c.with(func() {
			numbered(t, c.changes, 5)
			c.changes, c.keeping, c.acking = nil, true, false // the next one commits, but its ack is lost
			c.start()
		})
		time.Sleep(time.Minute)
		c.with(func() { numbered(t, c.changes, 5) })
		h.stop() // the agent dies too, without ever having heard an ack
		again := newHost(t, dir)
		c.with(func() { c.changes = nil })
		again.run(t, c)
		time.Sleep(time.Minute)
		again.say(1, "b.service")
		time.Sleep(time.Minute)
		c.with(func() {
			if len(c.changes) != 1 || c.changes[0].GetSeq() != 6 {
				t.Errorf("after both died: got %v, want number 6 alone", c.changes)
			}
		})
		again.stop()
		c.kill()
	})
}

func TestHugeBacklog(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		c, h := newCollector(), newHost(t, dir)
		for i := range 1000 {
			body := fact.Vhost{Unit: "nginx.service", File: fmt.Sprint(i), Names: []string{strings.Repeat("n", 1500)}}
			h.outbox.Put(fact.Fact{At: time.Now(), Witness: "topology", Body: body})
		}
		h.say(30000, "a.service")
		h.run(t, c)
		defer c.kill()
		defer h.stop()
		time.Sleep(time.Minute)
		c.with(func() {
			numbered(t, c.changes, 31000)
			if len(c.snapshot) != 1001 {
				t.Errorf("snapshot in parts: got %d facts, want 1001", len(c.snapshot))
			}
		})
	})
}

func TestSpoolOlderThanTheCollectorsMemoryBeginsAnew(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		c, h := newCollector(), newHost(t, dir)
		c.committed = 900
		h.say(3, "a.service")
		id := h.spool.ID()
		h.run(t, c)
		defer c.kill()
		defer h.stop()
		time.Sleep(time.Minute)
		c.with(func() {
			numbered(t, c.changes, 3)
			if len(c.hellos) != 2 || c.hellos[1].GetSpoolId() == id {
				t.Errorf("got %d hellos, want a second one under another spool id", len(c.hellos))
			}
		})
	})
}

// TestWhatTheSpoolLostIsTold: a number without its change arrives as a gap, and the changes after it go on.
func TestWhatTheSpoolLostIsTold(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		c, h := newCollector(), newHost(t, dir)
		h.say(2, "a.service")
		h.spool.Append(make([]byte, spool.MaxRecord+1))
		h.say(1, "b.service")
		h.run(t, c)
		defer c.kill()
		defer h.stop()
		time.Sleep(time.Minute)
		c.with(func() {
			numbered(t, c.changes, 4)
			if gap := c.changes[2].GetFact().GetGap(); gap.GetFromSeq() != 3 || gap.GetToSeq() != 3 || gap.GetCount() != 1 || gap.GetReason() == "" {
				t.Errorf("number 3 is told as %v", c.changes[2])
			}
		})
	})
}

// numbered checks that the changes are 1 to n in order, each once.
func numbered(t *testing.T, changes []*agentv1.Change, n int) {
	t.Helper()
	if len(changes) != n {
		t.Fatalf("got %d changes, want %d", len(changes), n)
	}
	for i, change := range changes {
		if change.GetSeq() != uint64(i+1) || change.GetFact().GetBody() == nil {
			t.Fatalf("change %d is %v", i+1, change)
		}
	}
}
