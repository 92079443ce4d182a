package remedy

import (
	"fmt"
	"slices"
	"time"

	"github.com/gapura-dev/gapura/pkg/command"
)

// canarySteps are how many repairs are tried together inside a storm, one step after the other (safety.md 3.7). It goes on
// with as many as the last: more are never tried at once.
var canarySteps = [...]int{1, 3, 10, 30}

// canaryHelped is the share of a step that must have helped before the next one (safety.md 3.7), in percent.
const canaryHelped = 80

// canaryMayGo asks inside a storm whether one more repair of the cause may be tried now.
func canaryMayGo(e *Engine, c candidate, w World, _ time.Time) *command.Refusal {
	s := e.stormAt(c.incident.Subject.Host, w)
	if s == nil {
		return nil
	}
	tried := e.canaries(s.ID(), c.incident.Finding.Cause)
	customer := owner(w, c.incident.Subject.Host, customerLabel)
	if !c.agreed && slices.ContainsFunc(tried, func(a *Action) bool { return a.Customer == customer }) && e.othersWait(s, c, tried, w) {
		return command.Refuse(command.Storm, "approve it to have it go now", "customer %s has had a canary: others come first", customer)
	}
	step, size, full := canaryStep(tried)
	switch {
	case canariesFailed(tried):
		return command.Refuse(command.Storm, "gapura actions resume, once it is known why", "%d of %d canaries helped: no other is tried", countOf(tried, Resolved), len(tried))
	case full && bug != "canary does not wait":
		return command.Refuse(command.Storm, "it goes on by itself", "step %d of the canaries (%d) waits until each is resolved", step, size)
	}
	return nil
}

// canaryStep returns which step of the ramp the last one that was tried belongs to, how many are tried in it, and whether it
// is full and still waits for an end.
func canaryStep(tried []*Action) (step, size int, full bool) {
	for {
		size = canarySteps[min(step, len(canarySteps)-1)]
		step++
		if len(tried) < size {
			return step, size, false
		}
		if slices.ContainsFunc(tried[:size], func(a *Action) bool { return !a.Terminal() }) {
			return step, size, true
		}
		tried = tried[size:]
	}
}

// canariesFailed reports whether one made it worse, or so many of a step did not help that it cannot be enough any more.
func canariesFailed(tried []*Action) bool {
	if bug == "canary does not wait" {
		return false
	}
	for step := 0; len(tried) > 0; step++ {
		size := canarySteps[min(step, len(canarySteps)-1)]
		this := tried[:min(size, len(tried))]
		tried = tried[len(this):]
		failed := countOf(this, Failed) + countOf(this, Unknown)
		if countOf(this, Worse) > 0 || 100*(size-failed) < canaryHelped*size {
			return true
		}
	}
	return false
}

// canaryFailed opens the breaker of a cause against which canaries did not help, until a person closes it: what fails on
// many hosts is not tried again because they have become calm.
func (e *Engine) canaryFailed(a *Action, now time.Time) {
	if s := e.storm(incidentsOf(a.Cause), Place{}); s != nil && a.Storm == "" {
		a.Storm = s.ID() // it was tried just before so many failed: that counts
	}
	if a.Storm == "" || !canariesFailed(e.canaries(a.Storm, a.Cause)) {
		return
	}
	s := Scope{ofCause, a.Cause}
	why := "its canaries in a storm did not help"
	if b := e.breaker(s); b != nil {
		b.Person, b.Why = true, why
	} else {
		e.standing.Breakers = append(e.standing.Breakers, Breaker{Scope: s, Opened: now, Why: why, Person: true})
	}
	e.tell(fmt.Sprintf("the breaker for %s waits for a person: %s", s, why))
}

// canaries returns what was tried against a cause inside a storm, in the order in which it was.
func (e *Engine) canaries(storm, cause string) (tried []*Action) {
	for _, a := range e.actions {
		if a.Storm == storm && a.Cause == cause && a.spent() {
			tried = append(tried, a)
		}
	}
	slices.SortStableFunc(tried, func(a, b *Action) int { return a.ReservedAt.Compare(b.ReservedAt) })
	return tried
}

// othersWait reports whether an action waits for its turn as a canary whose customer has had none yet.
func (e *Engine) othersWait(s *Storm, c candidate, tried []*Action, w World) bool {
	had := make(map[string]bool)
	for _, a := range tried {
		had[a.Customer] = true
	}
	return slices.ContainsFunc(e.actions, func(a *Action) bool {
		return a.State == Held && a.Reason == command.Storm && a.Cause == c.incident.Finding.Cause &&
			s.Place.holds(w, a.Host) && !had[owner(w, a.Host, customerLabel)]
	})
}

func countOf(list []*Action, state State) (n int) {
	for _, a := range list {
		if a.State == state {
			n++
		}
	}
	return n
}
