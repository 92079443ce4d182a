package remedy

import (
	"slices"
	"time"

	"github.com/gapura-dev/gapura/pkg/command"
)

// bucket is how slowly the fleet's repairs begin after the collector's start (DESIGN 8): nobody knows yet whether they help.
type bucket struct {
	full time.Time // when it will be full again, if nothing more is taken
	row  int       // repairs verified in a row since the start
	open bool      // enough of them: from now on the policy's rate holds
}

// take takes one repair out of the bucket, which is filled again at one per gap.
func (b *bucket) take(now time.Time, l Limits) {
	if b.full.Before(now) {
		b.full = now
	}
	b.full = b.full.Add(l.StartGap)
}

// fill brings the bucket to where the past has left it: a collector that starts again and again gains nothing by that.
func (b *bucket) fill(past []*Action, l Limits) {
	var taken []time.Time
	for _, a := range past {
		if !a.ReservedAt.IsZero() {
			taken = append(taken, a.ReservedAt)
		}
	}
	slices.SortFunc(taken, time.Time.Compare)
	for _, t := range taken {
		b.take(t, l)
	}
}

// helped notes that a repair was verified.
func (b *bucket) helped(l Limits) {
	b.row++
	b.open = b.open || b.row >= l.StartVerified
}

// failed notes that a repair did not help, or may not have.
func (b *bucket) failed() { b.row = 0 }

func startBucket(e *Engine, _ candidate, _ World, now time.Time) *command.Refusal {
	l := e.policy.Limits
	if e.start.open || l.StartVerified == 0 {
		return nil
	}
	full := now.Add(time.Duration(l.StartBurst-1) * l.StartGap) // as full as it may be for one more
	if l.StartBurst > 0 && !e.start.full.After(full) {
		return nil
	}
	return command.Refuse(command.BudgetSpent, "limits.start_burst, limits.start_gap",
		"%d of %d repairs in a row were verified since the collector's start: until then one per %s", e.start.row, l.StartVerified, l.StartGap)
}

// causeWasTried lets one repair go first against a cause that none has helped against lately: a wrong cause that stands
// everywhere costs one action (safety.md F1). What is remembered is two days; the rest after a failure is the breakers'.
func causeWasTried(e *Engine, c candidate, _ World, now time.Time) *command.Refusal {
	if e.policy.Limits.StartVerified == 0 {
		return nil
	}
	cause := c.incident.Finding.Cause
	var last *Action
	for _, a := range e.actions {
		if a.Cause != cause || !a.spent() {
			continue
		}
		if !a.VerifiedAt.IsZero() {
			return nil
		}
		if last == nil || a.InFlight() || !last.InFlight() && a.acted().After(last.acted()) {
			last = a
		}
	}
	switch {
	case last == nil:
	case last.InFlight():
		return command.Refuse(command.BudgetSpent, "limits.start_verified", "a first repair of %s is being tried: %s", cause, last.ID)
	case now.Sub(last.acted()) < breakerRest:
		return command.Refuse(command.BudgetSpent, "limits.start_verified", "the first repair of %s did not help: the next is tried %s after it", cause, breakerRest)
	}
	return nil
}
