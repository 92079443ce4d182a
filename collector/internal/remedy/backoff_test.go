package remedy_test

import (
	"testing"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/command"
)

// TestBackOff lets one repair fail again and again: the wait doubles up to a day, also where history is long.
func TestBackOff(t *testing.T) {
	p := auto()
	p.Limits.UnitAttempts, p.Limits.HostPerDay, p.Limits.UnitWindow = 20, 60, time.Hour
	b := newBench(t, p)
	i := b.outage("1", "web-1", php)
	for n := range 12 {
		a := b.failedOnce(i)
		want := min(15*time.Minute<<(n+1), 24*time.Hour)
		if a.Attempt != n+1 || a.RetryAt.Sub(a.DoneAt) != want {
			t.Fatalf("attempt %d waits %s, not %s", a.Attempt, a.RetryAt.Sub(a.DoneAt), want)
		}
		b.later(a.RetryAt.Sub(b.now) - 1)
		if b.Consider(i, b, b.now) != nil {
			t.Fatal("it did not wait")
		}
		b.later(1)
	}
}

func TestASuccessEndsTheBackOff(t *testing.T) {
	b := newBench(t, auto())
	a := b.failedOnce(b.outage("1", "web-1", php))
	b.later(a.RetryAt.Sub(b.now))
	i := a.Incident
	good := b.resolved(b.open[i])
	if good.Failures != 1 {
		t.Errorf("after %d failures", good.Failures)
	}
	delete(b.open, i)
	b.later(15 * time.Minute)
	if next := b.considers(b.outage("2", "web-1", php), remedy.Reserved); next.Failures != 0 {
		t.Errorf("after %d failures", next.Failures)
	}
}

// TestTheCooldownCountsFromTheAct: an action may wait for hours before it leaves.
func TestTheCooldownCountsFromTheAct(t *testing.T) {
	b := newBench(t, auto())
	i := b.outage("1", "web-1", php)
	b.away["web-1"] = true
	b.considers(i, remedy.Held)
	b.later(5 * time.Hour)
	b.away["web-1"] = false
	b.resolved(i)
	b.later(5*time.Second - 1)
	if a := b.considers(b.outage("2", "web-1", php), remedy.Held); a.Reason != command.TooSoon {
		t.Errorf("%s: %s", a.Reason, a.Detail)
	}
}

func TestItIsGivenUp(t *testing.T) {
	p := auto()
	p.Limits.UnitCooldown = 5 * time.Second
	b := newBench(t, p)
	i := b.outage("1", "web-1", php)
	for range 3 {
		b.later(b.failedOnce(i).RetryAt.Sub(b.now))
	}
	a := b.considers(i, remedy.GaveUp)
	if a.Reason != command.BudgetSpent || a.Hint != "limits.unit_attempts" {
		t.Errorf("%+v", a)
	}
	for range 60 {
		if b.later(time.Hour); b.Consider(i, b, b.now) != nil {
			t.Fatal("it was tried again")
		}
	}
}

func TestItDidNotStayUp(t *testing.T) {
	b := newBench(t, auto())
	i := b.outage("1", "web-1", php)
	a := b.sent(i)
	b.done(a)
	b.runs("web-1", php, "bb")
	b.now = b.now.Add(time.Second)
	i.State = incident.Healing
	b.Seen(i, b, b.now)
	i.State = incident.Confirmed
	if b.Consider(i, b, b.now) != nil {
		t.Error("nothing has failed since")
	}
	b.later(time.Minute)
	if got := b.Consider(i, b, b.now); got != a {
		t.Errorf("nobody is told: %+v", got)
	}
	b.is(a, remedy.Failed)
	b.dead("web-1", php)
	b.later(a.RetryAt.Sub(b.now))
	b.considers(i, remedy.Reserved)
}
