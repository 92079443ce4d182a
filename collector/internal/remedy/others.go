package remedy

import (
	"cmp"
	"slices"
	"time"

	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// foreignFor is how long a repair of others counts.
const foreignFor = 24 * time.Hour

// foreignKept is how many repairs of others are remembered in the whole fleet: they are written down as one.
const foreignKept = 1000

// Foreign is a repair that no order of ours made: a unit that an open incident is about ran anew.
type Foreign struct {
	Host, Unit string
	At         time.Time
	Systemd    bool // by Restart=; else a person or a panel
}

// By says who it was, as far as that can be told.
func (f Foreign) By() string {
	if f.Systemd {
		return "systemd restarted it by itself"
	}
	return "somebody else started it"
}

// others is who else repairs, as far as the facts of units have told it.
type others struct {
	ended map[string]run     // "host unit" → the last run of a unit that does not run now
	doubt map[string]Foreign // what may yet turn out to be no order's doing: its host has not answered
}

func newOthers() others { return others{ended: make(map[string]run), doubt: make(map[string]Foreign)} }

// run is one of a unit, empty when nothing was known of it.
type run struct {
	invocation string
	restarts   uint32
}

func runOf(u fact.Unit) run { return run{u.InvocationID, u.Restarts} }

// Runs takes in what a host says of a unit. When it runs anew, open incidents are about it and no order of ours began that
// run, it returns who did, and nothing that was proposed for the incidents waits any longer.
func (e *Engine) Runs(host string, before, u fact.Unit, open []string, now time.Time) *Foreign {
	key := host + " " + u.Name
	last, down := e.others.ended[key]
	if !down {
		last = runOf(before)
	}
	if !u.Running() {
		e.others.ended[key] = cmp.Or(last, runOf(u))
		delete(e.others.doubt, key)
		return nil
	}
	delete(e.others.ended, key)
	if last.invocation == "" || u.InvocationID == "" || u.InvocationID == last.invocation || len(open) == 0 {
		return nil
	}
	f := Foreign{Host: host, Unit: u.Name, At: now, Systemd: u.Restarts > last.restarts}
	if e.mayBeOurs(host, last, u) && bug != "ours is another's" {
		e.others.doubt[key] = f
		return nil
	}
	e.remember(f)
	for _, name := range open {
		if a := e.Latest(name); a != nil && a.waits() {
			e.end(a, Expired, a.Reason, u.Name+" runs again: "+f.By(), now) // what it waited for
			a.RetryAt = now.Add(firstPause)
		}
	}
	return &f
}

// mayBeOurs reports whether an order began a run, or may have: its host has not said which run it began.
func (e *Engine) mayBeOurs(host string, last run, u fact.Unit) bool {
	return e.count(func(a *Action) bool {
		if a.Host != host || a.Unit != u.Name || a.Verb == command.Reload {
			return false
		}
		if a.Outcome.InvocationAfter != "" {
			return a.Outcome.InvocationAfter == u.InvocationID
		}
		left := []State{Signed, Sent, Verifying, Unknown}
		return slices.Contains(left, a.State) && a.InvocationBefore == last.invocation
	}) > 0
}

// settleDoubt: what a host refused to do was done by somebody else.
func (e *Engine) settleDoubt(a *Action, o fact.Outcome) {
	key := a.Host + " " + a.Unit
	f, doubted := e.others.doubt[key]
	delete(e.others.doubt, key)
	if doubted && o.State == fact.OrderRefused {
		e.remember(f)
	}
}

func (e *Engine) remember(f Foreign) {
	list := slices.DeleteFunc(e.standing.Foreign, func(g Foreign) bool { return f.At.Sub(g.At) >= foreignFor })
	list = append(list, f)
	e.standing.Foreign = list[max(0, len(list)-foreignKept):]
	e.tell("")
}

// Repairs returns how often others have repaired a unit lately, and the last time.
func (e *Engine) Repairs(host, unit string, now time.Time) (n int, last Foreign) {
	for _, f := range e.standing.Foreign {
		if f.Host == host && f.Unit == unit && now.Sub(f.At) < foreignFor {
			n, last = n+1, f
		}
	}
	return n, last
}

// nobodyElseRepairs leaves a unit to whoever starts it again and again: two that repair one unit fight. A person who agrees
// has looked.
func nobodyElseRepairs(e *Engine, c candidate, _ World, now time.Time) *command.Refusal {
	n, last := e.Repairs(c.incident.Subject.Host, c.unit.Name, now)
	if n <= e.policy.Limits.OthersPerDay || c.agreed || c.remedy.Verb == command.Reload {
		return nil
	}
	return command.Refuse(command.OtherKeeper, "limits.others_per_day; `gapura actions run` the incident, once it is known who repairs "+c.unit.Name,
		"%s ran again %d times within 24 h without us, last at %s: %s", c.unit.Name, n, last.At.UTC().Format(time.TimeOnly), last.By())
}
