package remedy

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/pkg/command"
)

// What a cause needs before it is repaired without asking (safety.md 3.8).
const (
	promoteAfter = 50   // decisions
	promoteRight = 95   // percent of them that were right
	promoteLower = 0.85 // lower bound of Wilson's interval of that share …
	promoteZ     = 1.96 // … at 95 %
)

// Record is how right the decisions about a cause were, in the group of hosts that one rule of the policy is about.
type Record struct {
	Cause, Group string
	Decided      int
	Right        int
	Demoted      string // ID of the action that made things worse: a person agrees to every other until one resumes
}

// group names the hosts that a rule is about, whatever place it has in the list.
func (r Rule) group() string {
	var text strings.Builder
	text.WriteString(r.Host)
	for _, key := range slices.Sorted(maps.Keys(r.Label)) {
		fmt.Fprintf(&text, " %s=%s", key, r.Label[key])
	}
	return text.String()
}

// earned reports whether the record is good enough for auto.
func (r Record) earned() bool {
	if r.Decided < promoteAfter || 100*r.Right < promoteRight*r.Decided {
		return false
	}
	n, p := float64(r.Decided), float64(r.Right)/float64(r.Decided)
	const z2 = promoteZ * promoteZ
	lower := (p + z2/(2*n) - promoteZ*math.Sqrt(p*(1-p)/n+z2/(4*n*n))) / (1 + z2/n)
	return lower >= promoteLower
}

// modeOf returns the mode that holds for an action, and where it was decided: what the policy says, raised where it lets a
// record do that and the record is good, and lowered after a repair that made things worse.
func (e *Engine) modeOf(a *Action, w World) (mode command.Mode, by, group string) {
	rule, by := e.policy.ruleFor(a.Cause, a.Host, w)
	mode, group = rule.Mode, rule.group()
	r := e.record(a.Cause, group)
	if rule.Promote && (mode == command.Shadow || mode == command.Approve) && r.earned() {
		mode, by = command.Auto, fmt.Sprintf("%s.promote: %d of %d decisions were right", by, r.Right, r.Decided)
	}
	if mode == command.Auto && r.Demoted != "" && bug != "worse stays auto" {
		mode, by = command.Approve, "action "+r.Demoted+" made it worse; gapura actions resume ends that"
	}
	return mode, by, group
}

// record returns what is known of a cause in a group; nothing is an empty record.
func (e *Engine) record(cause, group string) Record {
	for _, r := range e.standing.Records {
		if r.Cause == cause && r.Group == group {
			return r
		}
	}
	return Record{Cause: cause, Group: group}
}

func (e *Engine) keepRecord(r Record) {
	e.standing.Records = slices.DeleteFunc(e.standing.Records, func(o Record) bool { return o.Cause == r.Cause && o.Group == r.Group })
	e.standing.Records = append(e.standing.Records, r)
	e.tell("")
}

// score adds a decision to the record, by what came of it.
func (e *Engine) score(a *Action, right bool) {
	r := e.record(a.Cause, a.Group)
	r.Decided++
	if right {
		r.Right++
	}
	e.keepRecord(r)
}

// weighDecision takes in how an action ended that a person had to agree to, and any that made things worse.
func (e *Engine) weighDecision(a *Action) {
	switch {
	case a.State == Worse:
		e.keepRecord(Record{Cause: a.Cause, Group: a.Group, Demoted: a.ID})
	case a.State == Rejected:
		e.score(a, false)
	case a.Mode == command.Approve && (a.State == Resolved || a.State == Failed):
		e.score(a, a.State == Resolved)
	}
}

// weighShadow takes in how an incident ended that we would have repaired: right when the unit was started anew, as we would
// have ordered; wrong when it became well without. Of a reload nothing can be told.
func (e *Engine) weighShadow(a *Action, i *incident.Incident, w World, now time.Time) {
	if a.State != Shadowed || !a.VerifiedAt.IsZero() || i.State != incident.Resolved || a.Verb == command.Reload {
		return
	}
	unit, ok := w.Unit(a.Host, a.Unit)
	if !ok {
		return
	}
	a.VerifiedAt = now
	e.touch(a)
	e.score(a, unit.Running() && unit.InvocationID != a.InvocationBefore)
}

// forgive ends all demotions: the records begin anew.
func (e *Engine) forgive() {
	for n := range e.standing.Records {
		e.standing.Records[n].Demoted = ""
	}
}
