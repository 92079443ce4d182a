package remedy_test

import (
	"testing"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// says lets the host refuse an order.
func (b *bench) says(i *incident.Incident, reason command.Reason) *remedy.Action {
	b.t.Helper()
	a := b.sent(i)
	b.Outcome(a.Host, fact.Outcome{Order: a.ID, State: fact.OrderRefused, Reason: string(reason)}, b.now)
	b.is(a, remedy.Refused)
	return a
}

// TestARefusalCostsNothing: the host did nothing, so the repair comes soon after what was in its way has passed.
func TestARefusalCostsNothing(t *testing.T) {
	p := auto()
	p.Limits.UnitAttempts, p.Limits.HostPerDay = 1, 1
	b := newBench(t, p)
	i := b.outage("1", "web-1", php)
	a := b.says(i, command.PackageRun)
	if wait := a.RetryAt.Sub(b.now); wait != 5*time.Second {
		t.Errorf("it waits %s", wait)
	}
	b.later(5*time.Second - 1)
	if b.Consider(i, b, b.now) != nil {
		t.Error("it did not wait")
	}
	if again, err := b.Run(i, "ani", b, b.now); err != nil || again.Reason != command.TooSoon {
		t.Errorf("%+v, %v", again, err)
	}
	b.later(1)
	if a := b.resolved(i); a.Failures != 0 || a.Refusals != 1 {
		t.Errorf("%d failures, %d refusals", a.Failures, a.Refusals)
	}
}

// TestThePauseDoubles with every refusal in a row, up to the unit's cool-down, and begins anew after something was done.
func TestThePauseDoubles(t *testing.T) {
	p := auto()
	p.Limits.UnitAttempts = 2
	b := newBench(t, p)
	i := b.outage("1", "web-1", php)
	for n := range 12 {
		a := b.says(i, command.RootSession)
		if wait, want := a.RetryAt.Sub(b.now), min(5*time.Second<<n, 15*time.Minute); wait != want {
			t.Fatalf("after %d refusals it waits %s, not %s", n+1, wait, want)
		}
		b.later(a.RetryAt.Sub(b.now))
	}
	b.later(b.failedOnce(i).RetryAt.Sub(b.now))
	if a := b.says(i, command.RootSession); a.RetryAt.Sub(b.now) != 5*time.Second {
		t.Errorf("after a failure it waits %s", a.RetryAt.Sub(b.now))
	}
}

// TestAHostThatAlwaysRefuses is asked within its own rate, whatever it says and however many units it has.
func TestAHostThatAlwaysRefuses(t *testing.T) {
	p := auto()
	p.Limits.HostRequests = remedy.Defaults().HostRequests
	b := newBench(t, p)
	var incidents []*incident.Incident
	for _, unit := range []string{php, "nginx.service", "apache2.service", "php7.4-fpm.service"} {
		incidents = append(incidents, b.outage(unit, "web-1", unit))
	}
	asked := 0
	for range 3500 {
		for _, i := range incidents {
			a := b.Consider(i, b, b.now)
			if a == nil || a.State != remedy.Reserved {
				continue
			}
			asked++
			b.Signed(a.ID, b.now)
			b.Sent(a.ID, b.now)
			b.Outcome("web-1", fact.Outcome{Order: a.ID, State: fact.OrderRefused, Reason: string(command.JobPending)}, b.now)
		}
		b.later(time.Second)
	}
	if asked != p.Limits.HostRequests {
		t.Errorf("asked %d times", asked)
	}
	last := b.considers(incidents[0], remedy.Held)
	if last.Reason != command.BudgetSpent || last.Hint != "limits.host_requests_per_hour" {
		t.Errorf("held for %s (%s)", last.Reason, last.Hint)
	}
}
