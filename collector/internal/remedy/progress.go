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

// Signed notes that an order was signed for a reserved action. It reports false when the action waits for no order:
// then the order must not leave.
func (e *Engine) Signed(id string, now time.Time) bool {
	a := e.Find(id)
	if a == nil || a.State != Reserved {
		return false
	}
	a.State, a.SignedAt = Signed, now
	e.touch(a)
	return true
}

// NotSigned ends a reserved action that the signer refused or could not be asked about. Nothing of it has left.
func (e *Engine) NotSigned(id string, why error, now time.Time) {
	if a := e.Find(id); a != nil && a.State == Reserved {
		e.unsent(a, command.SignatureInvalid, why.Error(), now)
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
		e.unsent(a, command.UnitUnknown, why.Error(), now)
	}
}

// passes are the host's refusals that time may change by itself. After them the repair is tried again, after a pause.
var passes = map[command.Reason]bool{
	command.TooSoon: true, command.JobPending: true, command.AutoRestart: true, command.PackageRun: true,
	command.RootSession: true, command.AlreadyInFlight: true, command.ConfigTestUnknown: true, command.JustBooted: true,
	command.WrongSession: true, command.OwnRequestUnknown: true, command.ConfigChanged: true,
	command.OtherKeeper: true,
}

// Outcome takes in what the host says an order did. It counts once, and only for an order that may have left; after the
// host was too late with it, it is kept, and goes on only where nothing else is under way by now.
func (e *Engine) Outcome(host string, o fact.Outcome, now time.Time) *Action {
	a := e.Find(o.Order)
	if a == nil || a.Host != host && bug != "any host answers" || a.State != Signed && a.State != Sent && a.State != Unknown {
		return nil
	}
	if a.Outcome.State != fact.OutcomeUnspecified && bug != "an answer counts twice" {
		return nil
	}
	a.Outcome, a.DoneAt = o, now
	e.settleDoubt(a, o)
	if a.State == Unknown && (e.Latest(a.Incident) != a || e.count(func(b *Action) bool { return b.Host == host && b.InFlight() }) > 0) {
		e.touch(a)
		return a
	}
	switch o.State {
	case fact.OrderRefused:
		a.Hint = ""
		e.end(a, Refused, command.Reason(o.Reason), o.Detail, now)
		if passes[a.Reason] {
			a.RetryAt = e.pausedUntil(a.Host, a.Unit)
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

// Seen takes in that an incident was seen well by the witness that saw it fail. It returns the action whose state this
// changes: none while the incident still stands, because others of its sites fail.
func (e *Engine) Seen(i *incident.Incident, w World, now time.Time) *Action {
	a := e.Latest(i.Name)
	if a == nil || i.State != incident.Healing && i.State != incident.Resolved {
		return nil
	}
	e.weighShadow(a, i, w, now)
	before := a.State
	if a.State == Verifying && e.cameBack(a, w) {
		a.State, a.VerifiedAt = Verified, now
		e.start.helped(e.policy.Limits)
		e.touch(a)
	}
	if i.State == incident.Resolved {
		e.close(a, now)
	}
	if a.State == before {
		return nil
	}
	return a
}

// Verifying reports whether a repair of an incident was done and is not yet seen from outside.
func (e *Engine) Verifying(incident string) bool {
	a := e.Latest(incident)
	return a != nil && a.State == Verifying
}

// AtWork reports whether an order for an incident may be at work on its host.
func (e *Engine) AtWork(incident string) bool {
	a := e.Latest(incident)
	return a != nil && a.InFlight() && a.State != Verifying && a.State != Verified
}

// cameBack asks for a new invocation after a start or restart; a reload keeps the old one.
func (e *Engine) cameBack(a *Action, w World) bool {
	unit, ok := w.Unit(a.Host, a.Unit)
	if !ok || !unit.Running() {
		return false
	}
	return a.Verb == command.Reload || unit.InvocationID != a.InvocationBefore || bug == "old invocation"
}

// Tick ends what has waited too long or whose incident is open no more, and lets go of what no longer counts. It returns
// when it wants to be asked again.
func (e *Engine) Tick(w World, now time.Time, open func(incident string) bool) (next time.Time) {
	e.weigh(w, now)
	l := e.policy.Limits
	soonest := func(t time.Time) {
		if next.IsZero() || t.Before(next) {
			next = t
		}
	}
	for _, a := range e.actions {
		if !a.Terminal() && !open(a.Incident) {
			e.close(a, now)
		}
		switch a.State {
		case Held:
			if a.Approver != "" && now.Sub(a.ApprovedAt) >= l.ApproveFor && bug != "approved for ever" { // the approval is stale: ask again
				a.Approver = ""
				e.touch(a)
			}
		case Awaiting:
			e.expire(a.Created.Add(l.ApproveFor), now, soonest, func() {
				e.end(a, Expired, "", "nobody answered", now)
			})
		case Sent:
			e.expire(a.SentAt.Add(command.Life+10*time.Second), now, soonest, func() {
				e.end(a, Unknown, "", "the host did not answer", now)
			})
		case Verifying:
			e.expire(a.DoneAt.Add(l.VerifyFor), now, soonest, func() {
				e.failed(a, "the outside still fails "+l.VerifyFor.String()+" after it was done", now)
			})
		}
	}
	e.forget(now, open)
	return next
}

func (e *Engine) expire(at, now time.Time, soonest func(time.Time), end func()) {
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

// forget lets go of what has ended long ago. While its incident is open nothing is forgotten: it would be tried again.
func (e *Engine) forget(now time.Time, open func(incident string) bool) {
	kept := e.actions[:0]
	for _, a := range e.actions {
		if _, changed := e.changed[a.ID]; changed || !a.Terminal() || now.Sub(a.acted()) < keep || open(a.Incident) {
			kept = append(kept, a)
		} else if e.latest[a.Incident] == a {
			delete(e.latest, a.Incident)
		}
	}
	clear(e.actions[len(kept):])
	e.actions = kept
}

// close ends an action whose incident is resolved. What is on its way to the host is waited for all the same.
func (e *Engine) close(a *Action, now time.Time) {
	switch a.State {
	case Held, Awaiting:
		e.end(a, Expired, a.Reason, "the incident was resolved without it", now) // what it waited for
	case Verifying:
		e.end(a, Failed, "", "the site is well, but no new run of "+a.Unit+" was seen", now)
	case Verified:
		e.end(a, Resolved, "", "", now)
	}
}

// Merge gives what was done about one incident to the older one that it turned out to be. Of two actions that wait for the
// same thing one is enough.
func (e *Engine) Merge(from, into string, now time.Time) {
	for _, a := range e.actions {
		if a.Incident != from {
			continue
		}
		if a.waits() {
			e.end(a, Expired, "", "its incident turned out to be "+into, now)
		}
		a.Incident = into
		e.touch(a)
	}
	delete(e.latest, from)
	for _, a := range e.actions {
		if a.Incident == into {
			e.latest[into] = a
		}
	}
}

// waits reports whether the action waits behind a guard or for a person.
func (a *Action) waits() bool { return a.State == Held || a.State == Awaiting }

// Approve lets a waiting action go on; the guards are asked again.
func (e *Engine) Approve(id, who string, i *incident.Incident, w World, now time.Time) (*Action, error) {
	a := e.Find(id)
	if a == nil || !a.waits() {
		return nil, notWaiting(id, a)
	}
	if !a.about(i) {
		return nil, fmt.Errorf("%w: the verdict was revised to %s since action %s was proposed", ErrState, i.Finding.Cause, id)
	}
	a.Approver, a.ApprovedAt = who, now
	e.touch(a)
	e.decide(a, i, w, now)
	return a, nil
}

// Reject ends a waiting action.
func (e *Engine) Reject(id, who string, now time.Time) (*Action, error) {
	a := e.Find(id)
	if a == nil || !a.waits() {
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
		if last.about(i) {
			return e.Approve(last.ID, who, i, w, now)
		}
		e.end(last, Expired, "", "the verdict was revised to "+i.Finding.Cause, now)
	}
	a := e.begin(i, w, now)
	a.Approver, a.ApprovedAt = who, now
	e.decide(a, i, w, now)
	return a, nil
}
