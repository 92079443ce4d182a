package remedy

import (
	"time"

	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// firstPause is how long a repair waits after its host refused it: what lies between two starts of a unit (DESIGN 8).
const firstPause = command.CeilingUnitGap

// refused reports whether the host got the order and did nothing.
func (a *Action) refused() bool { return a.State == Refused && a.Outcome.State == fact.OrderRefused }

// asked reports whether an order was made for the action within a while, whatever came of it: each takes a signature of the
// signer's fuse and a line of the audit.
func (a *Action) asked(d time.Duration, now time.Time) bool {
	return a.within(d, now) || !a.SignedAt.IsZero() && now.Sub(a.acted()) < d
}

// pausedUntil returns when a unit may be asked for again that its host refused last. Nothing was done, so no attempt is
// spent and no cool-down begins; the pause doubles with each refusal in a row, up to the cool-down.
func (e *Engine) pausedUntil(host, unit string) time.Time {
	last := e.newest(func(a *Action) bool {
		return a.Host == host && a.Unit == unit && (a.refused() || a.spent() && !a.InFlight())
	})
	if last == nil || !last.refused() {
		return time.Time{}
	}
	most := e.policy.Limits.UnitCooldown
	wait := min(firstPause, most)
	for n := 0; n < last.Refusals && wait < most; n++ {
		wait = min(2*wait, most)
	}
	return last.acted().Add(wait)
}

// refusalsInARow counts how often the host has refused a unit since it last did something there.
func (e *Engine) refusalsInARow(host, unit string) int {
	last := e.newest(func(a *Action) bool { return a.Host == host && a.Unit == unit && (a.refused() || a.spent()) })
	if last == nil || !last.refused() {
		return 0
	}
	return last.Refusals + 1
}

// requestBudget bounds what a host is asked for, done or not: one that always refuses must not drain the signer.
func requestBudget(e *Engine, c candidate, _ World, now time.Time) *command.Refusal {
	host, l := c.incident.Subject.Host, e.policy.Limits
	if wait := e.pausedUntil(host, c.unit.Name).Sub(now); wait > 0 {
		return command.Refuse(command.TooSoon, "look at why the host refuses: gapura-agent status there", "%s refused it just now: wait %s", host, wait.Round(time.Second))
	}
	if n := e.count(func(a *Action) bool { return a.Host == host && a.asked(time.Hour, now) }); n >= l.HostRequests {
		return command.Refuse(command.BudgetSpent, "limits.host_requests_per_hour", "%d orders for %s within the hour, with those it refused", n, host)
	}
	return nil
}
