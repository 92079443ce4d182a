// Package remedy decides what to do about an incident, whether we may, and whether it helped; one remedy per file.
//
// The package is pure: incidents, the view, the policy and the time go in; the next actions come out. Every state an
// action goes through is made durable by the brain before its side effect.
package remedy

import (
	"time"

	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// State is where an action stands.
type State string

// The states of an action. Refused, Resolved, Failed, Worse, Unknown, GaveUp, Rejected, Expired and Shadowed are terminal for
// the attempt; a failed action may be followed by a new attempt after its back-off.
const (
	Held      State = "held"              // a guard refuses for now; asked again
	Awaiting  State = "awaiting-approval" // a person must agree
	Reserved  State = "reserved"          // budgets are taken, the order is being signed
	Signed    State = "signed"
	Sent      State = "sent"
	Verifying State = "verifying" // the host did it; not yet seen from outside
	Verified  State = "verified"  // first good look by the witness that saw it fail, and a new invocation id
	Resolved  State = "resolved"  // three good looks and the unit stayed up
	Refused   State = "refused"   // by the host, or for good by a guard here
	Failed    State = "failed"    // done, and the outside still fails
	Worse     State = "worse"     // it served before and does not now
	Unknown   State = "unknown"   // it may have happened: never retried
	GaveUp    State = "gave-up"
	Rejected  State = "rejected" // a person said no
	Expired   State = "expired"  // nobody answered in time
	Shadowed  State = "shadowed" // would have acted
)

// Action is one attempt at a repair, or the stated decision not to make one.
type Action struct {
	ID       string // UUIDv7, also the order's id
	Incident string // "incidents/…"
	Cause    string
	Remedy   string // ID of the remedy, empty when none answers the cause
	Host     string
	Unit     string
	Verb     command.Verb
	Mode     command.Mode
	Group    string // of hosts, by the rule that set the mode
	State    State
	Attempt  int // 1, 2, …

	Reason command.Reason // the deciding guard of Held, Refused, GaveUp
	Detail string         // its value
	Hint   string         // how to change it

	InvocationBefore string
	Site             string // that fails, and Config as it lay there when a reload was decided: the host holds the order to both
	Config           string
	Outcome          fact.Outcome // zero until the host answered
	Approver         string       // who approved or rejected it
	ApprovedAt       time.Time    // an approval lasts as long as a person has to give it
	Failures         int          // attempts on the unit that did not help, in a row before this one
	Refusals         int          // orders for the unit that its host refused, in a row before this one
	Customer         string       // whose host it is, and in which cluster, when budgets were taken; the host itself without a label
	Cluster          string
	Storm            string // of which storm it is a canary

	Created    time.Time
	ReservedAt time.Time // budgets were taken
	SignedAt   time.Time
	SentAt     time.Time
	DoneAt     time.Time // the outcome arrived
	VerifiedAt time.Time
	Ended      time.Time // a terminal state was reached
	RetryAt    time.Time // not before, after Failed
	LastHeld   time.Time
}

// Terminal reports whether nothing more will happen to this action.
func (a *Action) Terminal() bool {
	switch a.State {
	case Refused, Resolved, Failed, Worse, Unknown, GaveUp, Rejected, Expired, Shadowed:
		return true
	}
	return false
}

// InFlight reports whether the action counts against every limit: an order may be on its way or at work.
func (a *Action) InFlight() bool {
	switch a.State {
	case Reserved, Signed, Sent, Verifying, Verified:
		return true
	}
	return false
}

// about reports whether the action is what an incident's present verdict asks for.
func (a *Action) about(i *incident.Incident) bool {
	return a.Cause == i.Finding.Cause && a.Host == i.Subject.Host && a.Unit == i.Subject.Unit
}

// spent reports whether the action counts against a budget: something was done on the host, or may be. What the host
// refused was not.
func (a *Action) spent() bool {
	if a.InFlight() {
		return true
	}
	switch a.State {
	case Resolved, Failed, Worse, Unknown:
		return true
	}
	return bug == "a refusal is an attempt" && a.refused()
}

// acted returns the last moment at which the action may have touched its host. Budgets count from it, not from when the
// action was first thought of: it may have waited for hours.
func (a *Action) acted() time.Time {
	last := a.Created
	moments := []time.Time{a.SignedAt, a.SentAt, a.DoneAt}
	if bug == "budgets count from the thought" {
		moments = nil
	}
	if a.State == Unknown {
		moments = append(moments, a.Ended)
	}
	for _, t := range moments {
		if t.After(last) {
			last = t
		}
	}
	return last
}

// within reports whether the action counts against a budget of a while: in flight it always does.
func (a *Action) within(d time.Duration, now time.Time) bool {
	return a.InFlight() && bug != "in flight is free" || a.spent() && now.Sub(a.acted()) < d
}
