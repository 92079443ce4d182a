package command

import (
	"slices"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

func unitIsKnown(order Order, look Look, _ Policy, _ time.Time) *Refusal {
	unit := look.Unit
	switch {
	case look.UnitError != "":
		return Refuse(UnitUnknown, "", "%s could not be read: %s", order.Unit, look.UnitError)
	case unit.Name != order.Unit:
		return Refuse(UnitUnknown, "", "asked for %s, looked at %q", order.Unit, unit.Name)
	case unit.Load == "masked":
		return nil // notMasked says it better
	case unit.Load != "loaded":
		return Refuse(UnitUnknown, "", "systemd says of %s: %q", order.Unit, unit.Load)
	case !unit.Running() && !unit.Down() && !onItsWay(unit):
		return Refuse(UnitUnknown, "", "%s is in state %q, which this version does not know", order.Unit, unit.Active)
	}
	return nil
}

// unitIsTheSame is the compare-and-set: the unit must be the very run that the order was decided about.
func unitIsTheSame(order Order, look Look, _ Policy, _ time.Time) *Refusal {
	if order.InvocationID == look.Unit.InvocationID {
		return nil
	}
	return Refuse(UnitChanged, "", "decided about invocation %q, it is %q now", order.InvocationID, look.Unit.InvocationID)
}

func notMasked(order Order, look Look, _ Policy, _ time.Time) *Refusal {
	if !masked(look.Unit) {
		return nil
	}
	return Refuse(UnitMasked, "`systemctl unmask "+order.Unit+"`", "%s is masked", order.Unit)
}

// enabled are the states of a unit file that nobody switched off.
var enabled = []string{
	"enabled", "enabled-runtime", "static", "alias", "indirect", "generated", "transient", "linked", "linked-runtime",
}

func notDisabled(order Order, look Look, _ Policy, _ time.Time) *Refusal {
	if masked(look.Unit) || slices.Contains(enabled, look.Unit.FileState) {
		return nil
	}
	return Refuse(UnitDisabled, "`systemctl enable "+order.Unit+"`", "the unit file of %s is %q", order.Unit, look.Unit.FileState)
}

func noJobPending(order Order, look Look, _ Policy, _ time.Time) *Refusal {
	if look.Unit.Job != "" {
		return Refuse(JobPending, "", "systemd has a %s job for %s", look.Unit.Job, order.Unit)
	}
	if onItsWay(look.Unit) && !look.Unit.AutoRestarts() {
		return Refuse(JobPending, "", "%s is %s (%s)", order.Unit, look.Unit.Active, look.Unit.Sub)
	}
	return nil
}

func notInAutoRestart(order Order, look Look, _ Policy, _ time.Time) *Refusal {
	if !look.Unit.AutoRestarts() {
		return nil
	}
	return Refuse(AutoRestart, "", "systemd restarts %s by itself (%d times so far)", order.Unit, look.Unit.Restarts)
}

// withinStartLimit stays clear of systemd's start limit. A crash loop that the limit ended does not say so in its
// result: the count of restarts does. What systemd refuses of a restart is the start: the unit stays down (truth.md 4). So a
// restart waits until no start, whoever asked for it, counts any more.
func withinStartLimit(order Order, look Look, _ Policy, now time.Time) *Refusal {
	unit := look.Unit
	if unit.Result == "start-limit-hit" {
		return Refuse(StartLimitHit, "find the cause, then `systemctl reset-failed "+order.Unit+"`",
			"systemd refuses further starts of %s", order.Unit)
	}
	if unit.Down() && look.StartLimit > 0 && unit.Restarts >= look.StartLimit {
		return Refuse(StartLimitHit, "find the cause, then `systemctl reset-failed "+order.Unit+"`",
			"systemd restarted %s %d times and gave up; its limit is %d", order.Unit, unit.Restarts, look.StartLimit)
	}
	if ago := now.Sub(look.LastStart); order.Verb == Restart && look.StartLimit > 0 && ago < look.StartWithin {
		return Refuse(TooSoon, "`StartLimitIntervalSec=` of the unit",
			"%s was last started %s ago, and systemd counts its starts within %s: if it refused another, the unit would be down",
			order.Unit, max(ago, 0).Round(100*time.Millisecond), look.StartWithin)
	}
	return nil
}

func stateFitsVerb(order Order, look Look, _ Policy, _ time.Time) *Refusal {
	if order.Verb == Start || !look.Unit.Down() {
		return nil
	}
	return Refuse(WrongState, "", "%s is %s: there is nothing to %s", order.Unit, look.Unit.Active, order.Verb)
}

// unitIsSick is the heart of the second key: the host itself must find the unit unwell, in the way that the verb cures.
func unitIsSick(order Order, look Look, _ Policy, _ time.Time) *Refusal {
	switch order.Verb {
	case Start:
		if look.Unit.Running() {
			return Refuse(LocallyHealthy, "", "%s is %s (%s)", order.Unit, look.Unit.Active, look.Unit.Sub)
		}
	case Reload:
		return siteFails(order, look)
	case Restart:
		if look.Stuck != fact.Yes {
			return Refuse(LocallyHealthy, "", "%s is %s; stuck: %s", order.Unit, look.Unit.Active, look.Stuck)
		}
	}
	return nil
}

func notStoppedByPerson(order Order, look Look, _ Policy, _ time.Time) *Refusal {
	stop := look.Unit.Stop
	if order.Verb != Start || stop.Logged != fact.Yes {
		return nil
	}
	sessions := "no session was open then"
	if len(stop.Sessions) > 0 {
		sessions = "open then: " + strings.Join(stop.Sessions, ", ")
	}
	return Refuse(StoppedByPerson, "`systemctl start "+order.Unit+"`", "a stop of %s was asked for at %s; %s",
		order.Unit, stop.At.UTC().Format(time.RFC3339), sessions)
}

// stopIsKnown treats an unreadable or silent journal as a person's wish.
func stopIsKnown(order Order, look Look, _ Policy, _ time.Time) *Refusal {
	if order.Verb != Start || look.Unit.Stop.Logged != fact.Unknown {
		return nil
	}
	return Refuse(StopUnknown, "`journalctl -u "+order.Unit+"`", "the journal does not say whether a person stopped %s", order.Unit)
}

func masked(unit fact.Unit) bool {
	return unit.Load == "masked" || strings.HasPrefix(unit.FileState, "masked")
}

// onItsWay reports whether systemd is taking the unit from one state to another.
func onItsWay(unit fact.Unit) bool {
	return slices.Contains([]string{"activating", "deactivating", "reloading", "refreshing", "maintenance"}, unit.Active)
}
