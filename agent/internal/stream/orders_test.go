package stream_test

import (
	"errors"
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"google.golang.org/protobuf/proto"

	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

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

func order(t *testing.T, i int) *agentv1.ConverseResponse {
	t.Helper()
	body, err := proto.Marshal(&agentv1.OrderBody{Id: fmt.Sprintf("order-%d", i), Unit: "php8.2-fpm.service", Verb: "start"})
	if err != nil {
		t.Fatal(err)
	}
	return &agentv1.ConverseResponse{Message: &agentv1.ConverseResponse_Order{Order: &agentv1.Order{Body: body}}}
}
