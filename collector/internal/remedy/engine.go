package remedy

import (
	"fmt"
	"slices"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/pkg/command"
)

// maxCooldown is where the doubling of a unit's back-off ends (safety.md 3.6).
const maxCooldown = 24 * time.Hour

// keep is how long an action that has ended stays in memory: longer than any back-off, so that it goes on doubling.
const keep = 2 * maxCooldown

// Engine holds the actions that are under way or still count. It is owned by one goroutine.
type Engine struct {
	policy  Policy
	actions []*Action // oldest first
	started time.Time
	newID   func() string
	changed map[string]*Action
}

// NewEngine returns an engine that continues with the actions it is given: budgets survive a restart. An action that was
// signed or sent when the collector ended may have happened, so it becomes Unknown and is never repeated; one that was
// only reserved was not signed: it ends, and may be tried again.
func NewEngine(policy Policy, past []*Action, now time.Time, newID func() string) *Engine {
	e := &Engine{policy: policy, started: now, newID: newID, changed: make(map[string]*Action)}
	for _, a := range past {
		c := *a
		e.actions = append(e.actions, &c)
		switch c.State {
		case Reserved:
			e.unsent(&c, command.CollectorUnsettled, "the collector ended before the order was signed", now)
		case Signed, Sent:
			e.end(&c, Unknown, "", "the collector ended before the host answered", now)
		}
	}
	return e
}

// SetPolicy replaces the policy.
func (e *Engine) SetPolicy(p Policy) { e.policy = p }

// Policy returns the policy in force.
func (e *Engine) Policy() Policy { return e.policy }

// Actions returns the actions the engine knows, oldest first. The caller must not keep or change them.
func (e *Engine) Actions() []*Action { return e.actions }

// Find returns the action of an ID, nil for none.
func (e *Engine) Find(id string) *Action {
	for _, a := range e.actions {
		if a.ID == id {
			return a
		}
	}
	return nil
}

// Latest returns the newest action of an incident, nil for none.
func (e *Engine) Latest(name string) *Action {
	for _, a := range slices.Backward(e.actions) {
		if a.Incident == name {
			return a
		}
	}
	return nil
}

// TakeChanged returns copies of the actions changed since the last call.
func (e *Engine) TakeChanged() []*Action {
	var out []*Action
	for _, a := range e.actions {
		if _, ok := e.changed[a.ID]; ok {
			c := *a
			out = append(out, &c)
		}
	}
	clear(e.changed)
	return out
}

// Consider decides about one open incident: it makes an action, asks a waiting one again, or leaves it. It returns the
// action when its state or its deciding guard changed, nil when nothing did. A Reserved action is to be committed, signed, committed and sent.
func (e *Engine) Consider(i *incident.Incident, w World, now time.Time) *Action {
	if i.State != incident.Confirmed || i.Finding.Latent {
		return nil
	}
	last := e.Latest(i.Name)
	switch {
	case last == nil:
		last = e.begin(i, w, now)
	case last.State == Verified && i.FailedAt.After(last.VerifiedAt):
		e.failed(last, "it did not stay up", now)
		return last
	case last.InFlight():
		return nil
	case last.waits() && !last.about(i):
		e.end(last, Expired, "", "the verdict was revised to "+i.Finding.Cause, now)
		last = e.begin(i, w, now)
	case last.State == Held:
	case last.State == Refused && !last.about(i):
		last = e.begin(i, w, now)
	case !last.RetryAt.IsZero() && !now.Before(last.RetryAt):
		last = e.begin(i, w, now)
	default:
		return nil
	}
	state, reason := last.State, last.Reason
	e.decide(last, i, w, now)
	if last.State == state && last.Reason == reason {
		return nil
	}
	return last
}

// begin adds an attempt.
func (e *Engine) begin(i *incident.Incident, w World, now time.Time) *Action {
	a := &Action{
		ID: e.newID(), Incident: i.Name, Cause: i.Finding.Cause, Host: i.Subject.Host, Unit: i.Subject.Unit,
		State: Held, Created: now, Attempt: 1,
	}
	a.Mode, a.Hint = e.policy.ModeFor(a.Cause, a.Host, w)
	if last := e.Latest(i.Name); last != nil {
		a.Attempt = last.Attempt + 1
	}
	e.actions = append(e.actions, a)
	e.touch(a)
	return a
}

// decide asks the guards about an action that has not left yet.
func (e *Engine) decide(a *Action, i *incident.Incident, w World, now time.Time) {
	remedy := For(a.Cause)
	if remedy == nil || a.Unit == "" || a.Host == "" {
		a.Hint = ""
		e.end(a, Refused, command.NoRemedy, "no start, reload or restart helps against "+a.Cause, now)
		return
	}
	a.Remedy, a.Verb = remedy.ID, remedy.Verb
	if a.Mode == command.Observe {
		e.end(a, Refused, command.ModeForbids, "mode is observe", now)
		return
	}
	c := candidate{incident: i, remedy: remedy}
	c.unit, c.known = w.Unit(a.Host, a.Unit)
	if r := e.ask(c, w, now); r != nil {
		e.hold(a, r, now)
		return
	}
	a.Reason, a.Detail = "", ""
	a.InvocationBefore = c.unit.InvocationID
	a.aim(i, w)
	switch {
	case a.Mode == command.Shadow:
		e.end(a, Shadowed, "", fmt.Sprintf("would have ordered %s %s", a.Verb, a.Unit), now)
	case (a.Mode == command.Approve || mustBeAgreed(remedy, a, w)) && a.Approver == "":
		a.State = Awaiting
		a.Detail = "a person must agree: gapura actions approve " + a.ID + loads(a, w)
		e.touch(a)
	default:
		e.reserve(a)
	}
}

// reserve takes the budgets: from now on the action counts against every one of them.
func (e *Engine) reserve(a *Action) {
	if before := e.lastOn(a.Host, a.Unit); before != nil && before.State != Resolved {
		a.Failures = before.Failures + 1
	}
	a.State = Reserved
	e.touch(a)
}

func (e *Engine) ask(c candidate, w World, now time.Time) *command.Refusal {
	for _, g := range guards {
		if r := g.ask(e, c, w, now); r != nil {
			return r
		}
	}
	return nil
}

// hold keeps an action waiting behind a guard. What a person decided, and what no waiting changes, is a refusal.
func (e *Engine) hold(a *Action, r *command.Refusal, now time.Time) {
	switch r.Reason {
	case command.StoppedByPerson, command.UnitMasked, command.UnitDisabled, command.StartLimitHit, command.NoRemedy:
		a.Hint = r.Hint
		e.end(a, Refused, r.Reason, r.Detail, now)
		return
	}
	if r.Reason == command.BudgetSpent && (r.Hint == "limits.unit_attempts" || r.Hint == onceOnly) {
		a.Hint = r.Hint
		e.end(a, GaveUp, r.Reason, r.Detail, now)
		return
	}
	if a.State != Held || a.Reason != r.Reason {
		e.touch(a)
	}
	a.State, a.Reason, a.Detail, a.Hint, a.LastHeld = Held, r.Reason, r.Detail, r.Hint, now
}

func (e *Engine) end(a *Action, s State, reason command.Reason, detail string, now time.Time) {
	a.State, a.Reason, a.Detail, a.Ended = s, reason, detail, now
	e.touch(a)
}

func (e *Engine) touch(a *Action) { e.changed[a.ID] = a }

func (e *Engine) count(counts func(*Action) bool) int {
	n := 0
	for _, a := range e.actions {
		if counts(a) {
			n++
		}
	}
	return n
}

// unsent ends an action of which nothing has left. It may be tried again: that is no repetition.
func (e *Engine) unsent(a *Action, reason command.Reason, detail string, now time.Time) {
	e.end(a, Expired, reason, detail, now)
	a.RetryAt = now.Add(e.policy.Limits.UnitCooldown)
}

// lastOn returns the newest action that left for a unit and has ended, nil for none.
func (e *Engine) lastOn(host, unit string) (last *Action) {
	for _, a := range e.actions {
		if a.Host == host && a.Unit == unit && a.spent() && !a.InFlight() && (last == nil || !a.acted().Before(last.acted())) {
			last = a
		}
	}
	return last
}

// cooldownUntil returns when a unit may be acted on again: the cool-down doubles with every failure in a row.
func (e *Engine) cooldownUntil(host, unit string) time.Time {
	last := e.lastOn(host, unit)
	if last == nil {
		return time.Time{}
	}
	wait := e.policy.Limits.UnitCooldown
	if last.State != Resolved {
		for n := 0; n <= last.Failures && wait < maxCooldown; n++ {
			wait = min(2*wait, maxCooldown)
		}
	}
	return last.acted().Add(wait)
}
