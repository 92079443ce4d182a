package remedy

import (
	"fmt"
	"slices"
	"time"

	"github.com/gapura-dev/gapura/pkg/command"
)

// The circuit breakers (safety.md 3.7). A sample is a repair that came to a verified end.
const (
	breakerWindow   = 24 * time.Hour   // in which samples count
	breakerSamples  = 20               // the newest of them that count
	breakerLeast    = 5                // samples before their share says anything
	breakerHelped   = 60               // percent of them that must have helped
	breakerWorse    = 2                // repairs that made it worse, within
	breakerWorseIn  = time.Hour        // and that open it until a person closes it
	breakerUnknown  = 3                // orders of which nobody knows whether they were done, within
	breakerUnknowIn = 10 * time.Minute //
	breakerRest     = 30 * time.Minute // until one repair is tried again
)

// breakerCrowd is how many customers must have seen the samples that open the global breaker: one who lies about all of his
// hosts opens his own and nobody else's (safety.md A6).
const breakerCrowd = 5

// Scope is what a breaker is for: all repairs, or those of one cause, cluster or customer.
type Scope struct{ Of, Name string }

// The scopes of breakers.
const (
	ofAll      = "all repairs"
	ofCause    = "cause"
	ofCluster  = "cluster"
	ofCustomer = "customer"
)

// String says it for people.
func (s Scope) String() string {
	if s.Of == ofAll {
		return s.Of
	}
	return s.Of + " " + s.Name
}

// Breaker is one that is open: the repairs of its scope did not help, so no other is made. Half-open it lets one through.
type Breaker struct {
	Scope  Scope
	Opened time.Time
	Why    string
	Person bool   // only a person closes it: a repair made things worse
	Trial  string // ID of the one repair that it let through
}

// Closing is when a breaker was closed.
type Closing struct {
	Scope Scope
	At    time.Time
}

// scopes returns the breakers that an action counts for.
func (a *Action) scopes() []Scope {
	list := []Scope{{Of: ofAll}, {ofCause, a.Cause}, {ofCustomer, a.Customer}}
	if a.Cluster != a.Host { // a cluster of one is its customer's business
		list = append(list, Scope{ofCluster, a.Cluster})
	}
	return list
}

func (s Scope) counts(a *Action) bool { return slices.Contains(a.scopes(), s) }

func (e *Engine) breaker(s Scope) *Breaker {
	for n := range e.standing.Breakers {
		if b := &e.standing.Breakers[n]; b.Scope == s {
			return b
		}
	}
	return nil
}

// learn takes in how an action ended.
func (e *Engine) learn(a *Action, now time.Time) {
	e.weighDecision(a)
	if a.ReservedAt.IsZero() {
		return
	}
	e.breakersTried(a, now)
	switch a.State {
	case Failed, Worse, Unknown:
		e.start.failed()
		e.openBreakers(a, now)
		e.canaryFailed(a, now)
	}
}

// breakersTried takes in the end of the repair that half-open breakers let through.
func (e *Engine) breakersTried(a *Action, now time.Time) {
	for _, s := range a.scopes() {
		b := e.breaker(s)
		if b == nil || b.Trial != a.ID {
			continue
		}
		switch b.Trial = ""; a.State {
		case Resolved:
			e.closeBreaker(s, "one repair was tried, and helped", now)
		case Failed, Worse, Unknown:
			b.Opened, b.Why, b.Person = now, "one repair was tried: "+string(a.State), b.Person || a.State == Worse
			e.tell(fmt.Sprintf("the breaker for %s stays open: %s", s, b.Why))
		default: // nothing was done: another may be tried
			e.tell("")
		}
	}
}

func (e *Engine) openBreakers(a *Action, now time.Time) {
	for _, s := range a.scopes() {
		why, person := e.fault(s, now)
		b := e.breaker(s)
		switch {
		case why == "":
		case b == nil:
			e.standing.Breakers = append(e.standing.Breakers, Breaker{Scope: s, Opened: now, Why: why, Person: person})
			e.tell(fmt.Sprintf("the breaker for %s opened: %s", s, why))
		case person && !b.Person:
			b.Why, b.Person = why, true
			e.tell(fmt.Sprintf("the breaker for %s waits for a person: %s", s, why))
		}
	}
}

// fault returns why a breaker has to open, empty when it has not, and whether only a person may close it.
func (e *Engine) fault(s Scope, now time.Time) (why string, person bool) {
	closed := e.closedAt(s)
	within := func(d time.Duration, states ...State) (list []*Action) {
		for _, a := range e.actions {
			if slices.Contains(states, a.State) && !a.ReservedAt.IsZero() && s.counts(a) && now.Sub(a.Ended) < d && a.Ended.After(closed) {
				list = append(list, a)
			}
		}
		return list
	}
	if s.Of == ofAll || s.Of == ofCustomer {
		if list := within(breakerWorseIn, Worse); len(list) >= breakerWorse && s.crowd(list, breakerWorse) {
			return fmt.Sprintf("%d repairs made it worse within %s", len(list), breakerWorseIn), true
		}
		if list := within(breakerUnknowIn, Unknown); len(list) >= breakerUnknown && s.crowd(list, breakerWorse) {
			return fmt.Sprintf("of %d orders within %s nobody knows whether they were done", len(list), breakerUnknowIn), false
		}
	}
	samples := within(breakerWindow, Resolved, Failed, Worse)
	if bug == "breaker counts in-flight" {
		samples = append(samples, slices.DeleteFunc(slices.Clone(e.actions), func(a *Action) bool { return !a.InFlight() || !s.counts(a) })...)
	}
	slices.SortStableFunc(samples, func(a, b *Action) int { return b.Ended.Compare(a.Ended) })
	samples = samples[:min(len(samples), breakerSamples)]
	helped := countOf(samples, Resolved)
	if len(samples) < breakerLeast || 100*helped >= breakerHelped*len(samples) || !s.crowd(samples, breakerCrowd) {
		return "", false
	}
	return fmt.Sprintf("%d of the last %d repairs helped", helped, len(samples)), false
}

// crowd reports whether enough customers stand behind what would open the global breaker.
func (s Scope) crowd(list []*Action, least int) bool {
	if s.Of != ofAll {
		return true
	}
	customers := make(map[string]bool)
	for _, a := range list {
		customers[a.Customer] = true
	}
	return len(customers) >= least || bug == "one customer is a crowd"
}

func (e *Engine) closedAt(s Scope) time.Time {
	for _, c := range e.standing.Closed {
		if c.Scope == s {
			return c.At
		}
	}
	return time.Time{}
}

// closeBreaker closes one; what happened before counts for it no more.
func (e *Engine) closeBreaker(s Scope, why string, now time.Time) {
	e.standing.Breakers = slices.DeleteFunc(e.standing.Breakers, func(b Breaker) bool { return b.Scope == s })
	e.standing.Closed = slices.DeleteFunc(e.standing.Closed, func(c Closing) bool { return c.Scope == s || now.Sub(c.At) >= breakerWindow })
	e.standing.Closed = append(e.standing.Closed, Closing{s, now})
	e.tell(fmt.Sprintf("the breaker for %s is closed: %s", s, why))
}

func (e *Engine) closeAll(who string, now time.Time) {
	for _, b := range slices.Clone(e.standing.Breakers) {
		e.closeBreaker(b.Scope, who+" says so", now)
	}
}

// tryBreakers notes which half-open breakers an action goes through: all others wait for its end.
func (e *Engine) tryBreakers(a *Action) {
	for _, s := range a.scopes() {
		if b := e.breaker(s); b != nil {
			b.Trial = a.ID
			e.tell("")
		}
	}
}

func breakersClosed(e *Engine, c candidate, w World, now time.Time) *command.Refusal {
	host := c.incident.Subject.Host
	would := Action{Cause: c.incident.Finding.Cause, Host: host, Customer: owner(w, host, customerLabel), Cluster: owner(w, host, clusterLabel)}
	for _, s := range would.scopes() {
		b := e.breaker(s)
		if b == nil {
			continue
		}
		half := b.Opened.Add(breakerRest)
		switch {
		case b.Person && bug != "worse closes by itself":
			return command.Refuse(command.BreakerOpen, "look at what it made worse, then gapura actions resume",
				"the breaker for %s is open: %s; only a person closes it", s, b.Why)
		case now.Before(half):
			return command.Refuse(command.BreakerOpen, "gapura actions resume closes it now",
				"the breaker for %s is open: %s; one repair is tried at %s", s, b.Why, half.UTC().Format(time.TimeOnly))
		case b.Trial != "" && bug != "half-open is open":
			return command.Refuse(command.BreakerOpen, "gapura actions resume closes it now", "the breaker for %s lets one repair through, and %s is under way", s, b.Trial)
		}
	}
	return nil
}
