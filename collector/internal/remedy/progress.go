package remedy

import (
	"errors"
	"fmt"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// ErrState says that an action's state does not allow what was asked.
var ErrState = errors.New("its state does not allow this")

// Signed notes that an order was signed for a reserved action.
func (e *Engine) Signed(id string, now time.Time) {
	if a := e.Find(id); a != nil && a.State == Reserved {
		a.State, a.SignedAt = Signed, now
		e.touch(a)
	}
}

// NotSigned ends a reserved action that the signer refused.
func (e *Engine) NotSigned(id string, why error, now time.Time) {
	if a := e.Find(id); a != nil && a.State == Reserved {
		e.end(a, GaveUp, command.SignatureInvalid, why.Error(), now)
	}
}

// Sent notes that a signed order was handed to the host's stream.
func (e *Engine) Sent(id string, now time.Time) {
	if a := e.Find(id); a != nil && a.State == Signed {
		a.State, a.SentAt = Sent, now
		e.touch(a)
	}
}

// NotSent ends a signed action that could not be handed to the host's stream. Nothing of it has left.
func (e *Engine) NotSent(id string, why error, now time.Time) {
	if a := e.Find(id); a != nil && a.State == Signed {
		e.end(a, Expired, command.UnitUnknown, why.Error(), now)
	}
}

// passes are the host's refusals that time may change by itself. After them the repair is tried again, as after a failure.
var passes = map[command.Reason]bool{
	command.TooSoon: true, command.JobPending: true, command.AutoRestart: true, command.PackageRun: true,
	command.RootSession: true, command.AlreadyInFlight: true, command.ConfigTestUnknown: true, command.JustBooted: true,
	command.WrongSession: true,
}

// Outcome takes in what the host says an order did.
func (e *Engine) Outcome(host string, o fact.Outcome, now time.Time) *Action {
	a := e.Find(o.Order)
	if a == nil || a.Host != host || a.Terminal() && a.State != Unknown {
		return nil
	}
	a.Outcome, a.DoneAt = o, now
	switch o.State {
	case fact.OrderRefused:
		a.Hint = ""
		e.end(a, Refused, command.Reason(o.Reason), o.Detail, now)
		if passes[a.Reason] {
			a.RetryAt = e.cooldownUntil(a.Host, a.Unit)
		}
	case fact.OrderExecuted, fact.OrderAlreadyDone:
		if o.Result == "done" {
			a.State = Verifying
			e.touch(a)
			break
		}
		e.failed(a, fmt.Sprintf("systemd's job ended as %q", o.Result), now)
	default:
		e.end(a, Unknown, "", "it may have happened: "+o.Detail, now)
	}
	return a
}

// Seen takes in that an incident was seen well by the witness that saw it fail. It returns the action that this verifies.
func (e *Engine) Seen(i *incident.Incident, w World, now time.Time) *Action {
	a := e.Latest(i.Name)
	if a == nil {
		return nil
	}
	if a.State == Verifying && e.cameBack(a, w) {
		a.State, a.VerifiedAt = Verified, now
		e.touch(a)
		return a
	}
	if a.State == Verified && i.State == incident.Resolved {
		e.end(a, Resolved, "", "", now)
		return a
	}
	return nil
}

// Verifying reports whether a repair of an incident was done and is not yet seen from outside.
func (e *Engine) Verifying(incident string) bool {
	a := e.Latest(incident)
	return a != nil && a.State == Verifying
}

// cameBack asks for a new invocation after a start or restart; a reload keeps the old one.
func (e *Engine) cameBack(a *Action, w World) bool {
	unit, ok := w.Unit(a.Host, a.Unit)
	if !ok || !unit.Running() {
		return false
	}
	return a.Verb == command.Reload || unit.InvocationID != a.InvocationBefore
}

// Tick ends what has waited too long, and lets go of what no longer counts. It returns when it wants to be asked again.
func (e *Engine) Tick(now time.Time) (next time.Time) {
	l := e.policy.Limits
	soonest := func(t time.Time) {
		if next.IsZero() || t.Before(next) {
			next = t
		}
	}
	for _, a := range e.actions {
		switch a.State {
		case Awaiting:
			e.expire(a, a.Created.Add(l.ApproveFor), now, soonest, func() {
				e.end(a, Expired, "", "nobody answered", now)
			})
		case Sent:
			e.expire(a, a.SentAt.Add(command.Life+10*time.Second), now, soonest, func() {
				e.end(a, Unknown, "", "the host did not answer", now)
			})
		case Verifying:
			e.expire(a, a.DoneAt.Add(l.VerifyFor), now, soonest, func() {
				e.failed(a, "the outside still fails "+l.VerifyFor.String()+" after it was done", now)
			})
		}
	}
	e.forget(now)
	return next
}

func (e *Engine) expire(_ *Action, at, now time.Time, soonest func(time.Time), end func()) {
	if now.Before(at) {
		soonest(at)
		return
	}
	end()
}

// failed ends an attempt: worse when it took down what served before.
func (e *Engine) failed(a *Action, detail string, now time.Time) {
	state := Failed
	if a.Verb != command.Start {
		state = Worse
	}
	e.end(a, state, "", detail, now)
	a.RetryAt = e.cooldownUntil(a.Host, a.Unit)
}

func (e *Engine) forget(now time.Time) {
	kept := e.actions[:0]
	for _, a := range e.actions {
		if _, changed := e.changed[a.ID]; changed || !a.Terminal() || now.Sub(a.Created) < keep {
			kept = append(kept, a)
		}
	}
	clear(e.actions[len(kept):])
	e.actions = kept
}

// Close ends what waits behind a guard or a person when its incident is resolved without it.
func (e *Engine) Close(i *incident.Incident, now time.Time) {
	if a := e.Latest(i.Name); a != nil && (a.State == Held || a.State == Awaiting) {
		e.end(a, Expired, "", "the incident was resolved without it", now)
	}
}

// Approve lets a waiting action go on; the guards are asked again.
func (e *Engine) Approve(id, who string, i *incident.Incident, w World, now time.Time) (*Action, error) {
	a := e.Find(id)
	if a == nil || a.State != Awaiting && a.State != Held {
		return nil, notWaiting(id, a)
	}
	a.Approver = who
	e.decide(a, i, w, now)
	return a, nil
}

// Reject ends a waiting action.
func (e *Engine) Reject(id, who string, now time.Time) (*Action, error) {
	a := e.Find(id)
	if a == nil || a.State != Awaiting && a.State != Held {
		return nil, notWaiting(id, a)
	}
	a.Approver = who
	e.end(a, Rejected, "", "rejected by "+who, now)
	return a, nil
}

func notWaiting(id string, a *Action) error {
	if a == nil {
		return fmt.Errorf("%w: action %s is not known; see `gapura actions list`", ErrState, id)
	}
	return fmt.Errorf("%w: action %s is %s, only one that waits can be approved or rejected", ErrState, id, a.State)
}

// Run makes an attempt at a person's word. The person's approval is in it; every other guard is asked as always.
func (e *Engine) Run(i *incident.Incident, who string, w World, now time.Time) (*Action, error) {
	if last := e.Latest(i.Name); last != nil && !last.Terminal() {
		if last.InFlight() {
			return nil, fmt.Errorf("%w: action %s is under way for %s", ErrState, last.ID, i.Name)
		}
		return e.Approve(last.ID, who, i, w, now)
	}
	a := e.begin(i, w, now)
	a.Approver = who
	e.decide(a, i, w, now)
	return a, nil
}
