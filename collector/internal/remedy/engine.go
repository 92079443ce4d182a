package remedy

import (
	"fmt"
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
	policy   Policy
	actions  []*Action          // oldest first
	latest   map[string]*Action // incident → its newest
	standing Standing
	settling bool // standing changed since it was last taken
	news     []string
	started  time.Time
	newID    func() string
	changed  map[string]*Action
	start    bucket
	watch    watch
	clock    clock
	others   others
}

// NewEngine returns an engine that continues with the actions it is given: budgets survive a restart. An action that was
// signed or sent when the collector ended may have happened, so it becomes Unknown and is never repeated; one that was
// only reserved was not signed: it ends, and may be tried again.
func NewEngine(policy Policy, past []*Action, standing Standing, now time.Time, newID func() string) *Engine {
	e := &Engine{
		policy: policy, standing: standing.again(now), started: now, newID: newID,
		latest: make(map[string]*Action), changed: make(map[string]*Action), watch: newWatch(), others: newOthers(),
	}
	for _, a := range past {
		if bug == "history forgotten" && !a.InFlight() {
			continue
		}
		c := *a
		e.actions = append(e.actions, &c)
		e.latest[c.Incident] = &c
	}
	e.start.fill(e.actions, policy.Limits)
	for _, a := range e.actions {
		switch a.State {
		case Reserved:
			e.unsent(a, command.CollectorUnsettled, "the collector ended before the order was signed", now)
		case Signed, Sent:
			e.end(a, Unknown, "", "the collector ended before the host answered", now)
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
func (e *Engine) Latest(name string) *Action { return e.latest[name] }

// newest returns the newest action of a kind, by when it last touched its host; nil for none.
func (e *Engine) newest(is func(*Action) bool) (last *Action) {
	for _, a := range e.actions {
		if is(a) && (last == nil || !a.acted().Before(last.acted())) {
			last = a
		}
	}
	return last
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
	a.Mode, a.Hint, a.Group = e.modeOf(a, w)
	if last := e.Latest(i.Name); last != nil {
		a.Attempt = last.Attempt + 1
	}
	e.actions = append(e.actions, a)
	e.latest[a.Incident] = a
	e.touch(a)
	e.Suspect(a.Host, incidentsOf(a.Cause), w, now)
	return a
}

// decide asks the guards about an action that has not left yet.
func (e *Engine) decide(a *Action, i *incident.Incident, w World, now time.Time) {
	remedy := For(a.Cause)
	if remedy == nil || (a.Unit == "" || a.Host == "") && bug != "empty target" {
		a.Hint = ""
		e.end(a, Refused, command.NoRemedy, "no start, reload or restart helps against "+a.Cause, now)
		return
	}
	a.Remedy, a.Verb = remedy.ID, remedy.Verb
	if mode, by, _ := e.modeOf(a, w); a.Mode == command.Auto && mode == command.Approve {
		a.Mode, a.Hint = mode, by
	}
	if a.Mode == command.Observe {
		e.end(a, Refused, command.ModeForbids, "mode is observe", now)
		return
	}
	c := candidate{incident: i, remedy: remedy, agreed: a.Approver != ""}
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
		e.reserve(a, w, now)
	}
}

// reserve takes the budgets: from now on the action counts against every one of them.
func (e *Engine) reserve(a *Action, w World, now time.Time) {
	a.Customer, a.Cluster = owner(w, a.Host, customerLabel), owner(w, a.Host, clusterLabel)
	a.Refusals = e.refusalsInARow(a.Host, a.Unit)
	if storm := e.stormAt(a.Host, w); storm != nil {
		a.Storm = storm.ID()
	}
	if before := e.lastOn(a.Host, a.Unit); before != nil && before.State != Resolved {
		a.Failures = before.Failures + 1
	}
	a.State, a.ReservedAt = Reserved, now
	e.start.take(now, e.policy.Limits)
	e.tryBreakers(a)
	e.touch(a)
}

// off reports whether a guard is taken away, for a test that must miss it.
func off(guard string) bool { return bug != "" && bug == "off "+guard }

func (e *Engine) ask(c candidate, w World, now time.Time) *command.Refusal {
	for _, g := range guards {
		if off(g.name) {
			continue
		}
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
	if s == Unknown && bug == "unknown is tried again" {
		a.RetryAt = now
	}
	e.touch(a)
	e.learn(a, now)
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

// lastOn returns the newest action that did something to a unit and has ended, nil for none.
func (e *Engine) lastOn(host, unit string) *Action {
	return e.newest(func(a *Action) bool { return a.Host == host && a.Unit == unit && a.spent() && !a.InFlight() })
}

// cooldownUntil returns when a unit may be acted on again: the cool-down doubles with every failure in a row.
func (e *Engine) cooldownUntil(host, unit string) time.Time {
	last := e.lastOn(host, unit)
	if last == nil {
		return time.Time{}
	}
	wait := e.policy.Limits.UnitCooldown
	if last.State != Resolved {
		for n := 0; n <= last.Failures && wait < maxCooldown && bug != "no back-off"; n++ {
			wait = min(2*wait, maxCooldown)
		}
	}
	return last.acted().Add(wait)
}
