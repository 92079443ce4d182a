package stream_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/durationpb"

	"github.com/gapura-dev/gapura/pkg/fact"
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

func TestOlderTermIsRefused(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		old, owner, h := newCollector(), newCollector(), newHost(t, dir)
		h.hands.term = 7
		old.term, owner.term = 6, 7
		h.say(1, "a.service")
		h.run(t, old, owner)
		defer old.kill()
		defer owner.kill()
		defer h.stop()
		time.Sleep(time.Minute)
		old.with(func() {
			if len(old.changes) != 0 {
				t.Errorf("the old owner got %d changes, want none", len(old.changes))
			}
		})
		owner.with(func() { numbered(t, owner.changes, 1) })
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

func TestOrders(t *testing.T) {
	stories := map[string]struct {
		do   func(*agentv1.Order) (fact.Outcome, error)
		want string
	}{
		"done": {func(*agentv1.Order) (fact.Outcome, error) {
			return fact.Outcome{Order: "order-1", State: fact.OrderExecuted, Result: "done"}, nil
		}, "order-1 STATE_EXECUTED done"},
		"nobody knows": {func(*agentv1.Order) (fact.Outcome, error) {
			return fact.Outcome{}, errors.New("ask /run/gapura/act.sock: EOF")
		}, "order-1 STATE_UNKNOWN "},
	}
	for name, story := range stories {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			synctest.Test(t, func(t *testing.T) {
				c, h := newCollector(), newHost(t, dir)
				h.hands.do = story.do
				h.run(t, c)
				defer c.kill()
				defer h.stop()
				c.say <- order(t, 1)
				time.Sleep(time.Second)
				c.with(func() {
					numbered(t, c.changes, 1)
					o := c.changes[0].GetFact().GetOutcome()
					if got := o.GetOrderId() + " " + o.GetState().String() + " " + o.GetResult(); got != story.want {
						t.Errorf("got %q, want %q", got, story.want)
					}
				})
			})
		})
	}
}

// An order goes on when the conversation that brought it breaks, and its outcome is told in the next one.
func TestOutcomeOutlivesTheConversation(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		c, h := newCollector(), newHost(t, dir)
		h.hands.do = func(*agentv1.Order) (fact.Outcome, error) {
			time.Sleep(20 * time.Second)
			return fact.Outcome{State: fact.OrderExecuted}, nil
		}
		h.run(t, c)
		defer func() { c.kill() }()
		defer h.stop()
		for i := range 7 {
			c.say <- order(t, i)
		}
		time.Sleep(time.Second)
		c.kill()
		c.with(c.start)
		time.Sleep(5 * time.Minute)
		done, refused := 0, 0
		c.with(func() {
			for _, change := range c.changes {
				switch o := change.GetFact().GetOutcome(); o.GetState() {
				case agentv1.Outcome_STATE_EXECUTED:
					done++
				case agentv1.Outcome_STATE_REFUSED:
					refused++
				}
			}
		})
		if done != 5 || refused != 2 {
			t.Errorf("of 7 orders at once: %d done, %d refused, want 5 (one at work, four waiting) and 2", done, refused)
		}
	})
}

func TestLooks(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		c, h := newCollector(), newHost(t, dir)
		h.run(t, c)
		defer c.kill()
		defer h.stop()
		for i := range 30 {
			subject := "nginx.service"
			if i == 0 {
				subject = "stranger"
			}
			c.say <- &agentv1.ConverseResponse{Message: &agentv1.ConverseResponse_Look{Look: &agentv1.LookRequest{Id: fmt.Sprint(i), Subject: subject}}}
		}
		time.Sleep(time.Second / 2)
		got := map[string]int{}
		c.with(func() {
			for _, l := range c.looks {
				got[l.GetRefused()]++
				if sum := string(l.GetEvidenceHash()); l.GetRefused() == "" && sum != "sum of nginx.service" {
					t.Errorf("answer %s has the sum %q", l.GetId(), sum)
				}
			}
		})
		if got["unknown subject"] != 1 || got[""] != 9 || got["rate"] != 20 {
			t.Errorf("answers by refusal: %v", got)
		}
	})
}

// TestALookThatTakesLongHoldsUpNoOther: a request to a site that hangs takes seconds.
func TestALookThatTakesLongHoldsUpNoOther(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		c, h := newCollector(), newHost(t, dir)
		h.run(t, c)
		defer c.kill()
		defer h.stop()
		for i, subject := range []string{"hung.example", "nginx.service"} {
			c.say <- &agentv1.ConverseResponse{Message: &agentv1.ConverseResponse_Look{Look: &agentv1.LookRequest{Id: fmt.Sprint(i), Subject: subject}}}
		}
		time.Sleep(time.Second)
		c.with(func() {
			if len(c.looks) != 1 || c.looks[0].GetId() != "1" {
				t.Errorf("after a second there are the answers %v, want the second one", c.looks)
			}
		})
		time.Sleep(5 * time.Second)
		c.with(func() {
			if len(c.looks) != 2 {
				t.Errorf("in the end there are %d answers", len(c.looks))
			}
		})
	})
}

// TestAnAnswerComesAfterItsFigures: a figure that has only moved is no change and would wait for the next sample.
func TestAnAnswerComesAfterItsFigures(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		c, h := newCollector(), newHost(t, dir)
		h.run(t, c)
		defer c.kill()
		defer h.stop()
		for queue := range uint32(2) {
			h.outbox.Put(fact.Fact{At: time.Now(), Witness: "targets", Body: fact.Target{
				Address: "tcp:127.0.0.1:3000", Queue: fact.Known(queue), Backlog: fact.Known[uint32](511),
			}})
			time.Sleep(time.Second / 2)
		}
		c.say <- &agentv1.ConverseResponse{Message: &agentv1.ConverseResponse_Look{Look: &agentv1.LookRequest{Id: "1", Subject: "nginx.service"}}}
		time.Sleep(time.Second / 2)
		c.with(func() {
			if len(c.looks) != 1 || len(c.figures) != 1 || c.figures[0].GetTarget().GetQueue() != 1 {
				t.Errorf("%d answers, and before them the figures %v", len(c.looks), c.figures)
			}
		})
	})
}

func order(t *testing.T, i int) *agentv1.ConverseResponse {
	t.Helper()
	body, err := proto.Marshal(&agentv1.OrderBody{Id: fmt.Sprintf("order-%d", i), Unit: "php8.2-fpm.service", Verb: "start"})
	if err != nil {
		t.Fatal(err)
	}
	return &agentv1.ConverseResponse{Message: &agentv1.ConverseResponse_Order{Order: &agentv1.Order{Body: body}}}
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
