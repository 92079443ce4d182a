package remedy_test

import (
	"testing"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/fact"
)

func TestUnknownIsNeverRetried(t *testing.T) {
	b := newBench(t, auto())
	i := b.outage("1", "web-1", php)
	b.sent(i)
	b.later(130 * time.Second)
	for range 200 {
		b.TakeChanged()
		b.later(time.Hour)
		if b.Consider(i, b, b.now) != nil {
			t.Fatalf("after %s: %+v", b.now.Sub(noon), b.Latest(i.Name))
		}
	}
	i.Finding.Cause = diagnose.AppStopped.ID // nor under another name
	if b.Consider(i, b, b.now) != nil || len(b.Actions()) != 1 {
		t.Errorf("%+v", b.Latest(i.Name))
	}
	// When the incident is over nothing needs to be remembered.
	i.State = incident.Resolved
	b.TakeChanged()
	if b.tick(); len(b.Actions()) != 0 {
		t.Errorf("%d are kept", len(b.Actions()))
	}
}

func TestALateAnswer(t *testing.T) {
	late := fact.Outcome{State: fact.OrderExecuted, Result: "done"}
	t.Run("goes on where nothing else is under way", func(t *testing.T) {
		b := newBench(t, auto())
		a := b.sent(b.outage("1", "web-1", php))
		b.later(3 * time.Minute)
		b.is(a, remedy.Unknown)
		late.Order = a.ID
		b.Outcome("web-1", late, b.now)
		b.is(a, remedy.Verifying)
	})
	t.Run("is only noted where something is", func(t *testing.T) {
		b := newBench(t, auto())
		a := b.sent(b.outage("1", "web-1", php))
		b.later(time.Hour)
		other := b.sent(b.outage("2", "web-1", "nginx.service"))
		late.Order = a.ID
		b.Outcome("web-1", late, b.now)
		b.is(a, remedy.Unknown)
		b.is(other, remedy.Sent)
	})
}

// TestAnAnswerCountsOnce: a host that did not know and then says otherwise is not believed.
func TestAnAnswerCountsOnce(t *testing.T) {
	b := newBench(t, auto())
	a := b.sent(b.outage("1", "web-1", php))
	b.Outcome("web-1", fact.Outcome{Order: a.ID, State: fact.OrderUnknown}, b.now)
	if b.Outcome("web-1", fact.Outcome{Order: a.ID, State: fact.OrderExecuted, Result: "done"}, b.now) != nil {
		t.Error("it counts twice")
	}
	b.is(a, remedy.Unknown)
}

func TestOutcomesThatCannotBe(t *testing.T) {
	done := fact.Outcome{Order: "a1", State: fact.OrderExecuted, Result: "done"}
	b := newBench(t, auto())
	i := b.outage("1", "web-1", php)
	a := b.considers(i, remedy.Reserved)
	if b.Outcome("web-1", done, b.now) != nil {
		t.Error("of an order that was not signed")
	}
	b.Signed(a.ID, b.now)
	if b.Outcome("web-2", done, b.now) != nil || b.Outcome("web-1", fact.Outcome{Order: "else"}, b.now) != nil {
		t.Error("of another host, or of no order")
	}
	if b.Outcome("web-1", done, b.now) == nil { // it may be faster than the note that it was sent
		t.Error("of a signed order")
	}
	b.Sent(a.ID, b.now)
	b.is(a, remedy.Verifying)
	if b.Outcome("web-1", fact.Outcome{Order: "a1", State: fact.OrderRefused}, b.now) != nil {
		t.Error("it counts twice")
	}
	if b.Signed(a.ID, b.now) {
		t.Error("signed twice")
	}
}
