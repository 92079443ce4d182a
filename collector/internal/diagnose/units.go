package diagnose

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// state is something that may be true of a unit.
type state struct {
	words string
	holds func(s *scene, u fact.Unit) bool
}

// States of a unit. StatusText decides nothing: it outlives its process.
var (
	running = state{"runs", func(_ *scene, u fact.Unit) bool { return u.Running() }}
	// atRest is down with no job that would change it: a unit in auto-restart or under a job is systemd's.
	atRest = state{"is at rest", func(s *scene, u fact.Unit) bool { return s.resting(u) }}
	// parked is a unit that a person has taken out of service.
	parked  = state{"is disabled or masked", func(_ *scene, u fact.Unit) bool { return u.FileState == "disabled" || u.Load == "masked" }}
	stopped = state{"was stopped", func(s *scene, u fact.Unit) bool {
		return s.resting(u) && u.Active == "inactive" && (u.Result == "success" || u.Result == "") && u.Load != "not-found"
	}}
	killed = state{"was killed by a signal", func(s *scene, u fact.Unit) bool {
		return s.resting(u) && (u.Result == "signal" || u.Result == "core-dump") && !s.gaveUp(u)
	}}
	// failedToStart is nginx or Apache refusing its own configuration: the control process fails, so that the main
	// process has no exit status at all. systemd may try it for ever.
	failedToStart = state{"failed to start", func(s *scene, u fact.Unit) bool {
		return (s.resting(u) && u.Active == "failed" || u.AutoRestarts()) && u.Result == "exit-code"
	}}
	// onItsWay is a unit between the two halves of a restart. One that goes down unasked is dying, and one that was
	// dead before is being started, which ends an outage.
	onItsWay = state{"is being restarted", func(s *scene, u fact.Unit) bool {
		return u.Load != "masked" && !u.Running() && !s.resting(u) && !u.Dying() && u.Restarts < loopRestarts && !s.rested(u.Name) && !s.keepsFalling(u)
	}}
	oomKilled = state{"was stopped for want of memory", func(s *scene, u fact.Unit) bool {
		return s.resting(u) && u.Result == "oom-kill" && !s.gaveUp(u)
	}}
	unrestarted = state{"has no Restart=", func(_ *scene, u fact.Unit) bool { return u.RestartPolicy == "no" }}
	looping     = state{"dies again and again", func(s *scene, u fact.Unit) bool {
		return s.gaveUp(u) || u.AutoRestarts() && u.Restarts >= loopRestarts || s.keepsFalling(u)
	}}
)

// loopRestarts is how many automatic restarts make a loop of what could be one crash.
const loopRestarts = 2

// refusing holds for a unit that exits with a status of its own each time it is started: once, or while systemd tries it again
// and again. Between two tries it has no status yet.
func refusing(status int) state {
	return state{fmt.Sprintf("exits with status %d", status), func(s *scene, u fact.Unit) bool {
		own := u.ExitCode == fact.Exited && u.ExitStatus == status
		return own && (s.resting(u) && u.Active == "failed" || u.AutoRestarts()) || looping.holds(s, u) && (own || u.ExitCode == 0)
	}}
}

// cutByRestart holds for a unit that was restarted a moment ago, without having been dead before, when that explains what
// fails: a request that began before it was up, or an application that does not listen yet.
var cutByRestart = state{"was restarted a moment ago", func(s *scene, u fact.Unit) bool {
	if !u.Running() || u.Since.IsZero() || s.now.Sub(s.host.Local(u.Since)) >= restartWindow || s.rested(u.Name) {
		return false
	}
	return s.beganBefore(s.host.Local(u.Since)) || u.Name == s.path.Backend && s.listensNotYet()
}}

// beganBefore reports whether a failing look began before a service was up, or in the moment after.
func (s *scene) beganBefore(up time.Time) bool {
	return slices.ContainsFunc(s.failing(), func(l fleet.Look) bool {
		return l.Received.Add(-l.Latency).Before(up.Add(restartGrace))
	})
}

// restartGrace is how long after its start a service may still answer badly: a restart of php-fpm costs 50 ms (truth 31).
const restartGrace = 300 * time.Millisecond

// listensNotYet reports whether nobody answers at the target: an application opens its port some time after systemd calls
// it active (truth 13).
func (s *scene) listensNotYet() bool {
	t, why := latest[fact.Target](s, s.path.Target)
	return why == "" && t.Body.Connects == fact.No && (t.Body.Errno == "ECONNREFUSED" || t.Body.Errno == "ENOENT")
}

// rested reports whether a unit was dead at a time of which the looks may still tell.
func (s *scene) rested(unit string) bool {
	when, ok := s.host.Rested(unit)
	return ok && s.now.Sub(when) < LookLife
}

// resting reports whether a unit is down and stays so, as far as one can see now.
func (s *scene) resting(u fact.Unit) bool {
	return u.Down() && u.Job == "" && !s.comesBack(u)
}

// restartsSoon is how long systemd may call a unit failed that it is about to restart.
const restartsSoon = time.Second

// comesBack reports whether systemd is about to start a unit by itself that it calls failed. Once that lasts, it gave up.
func (s *scene) comesBack(u fact.Unit) bool {
	return u.WillRestart() && !u.Since.IsZero() && s.now.Sub(s.host.Local(u.Since)) < restartsSoon
}

// gaveUp reports whether systemd stopped restarting the unit: a start limit leaves the last death's result behind.
func (s *scene) gaveUp(u fact.Unit) bool {
	return u.Active == "failed" && u.Job == "" && u.Restarts >= loopRestarts && !s.comesBack(u)
}

// keepsFalling reports whether a unit died right after each of its last starts, and has not lived longer since. One death
// is enough of an application that threw an exception while it started and that systemd starts again: it will.
func (s *scene) keepsFalling(u fact.Unit) bool {
	times, at := s.host.Falls(u.Name)
	if times == 0 || s.now.Sub(at) >= restartWindow || u.Load == "masked" || u.FileState == "disabled" {
		return false
	}
	if times < loopRestarts && (u.RestartPolicy == "" || u.RestartPolicy == "no" || !s.threw(u.Name)) {
		return false
	}
	return !u.Running() || s.now.Sub(s.host.Local(u.Since)) < fleet.ShortLife
}

// threw reports whether an application's journal tells of an exception when it died last.
func (s *scene) threw(unit string) bool {
	died, ok := s.host.Died(unit)
	signs, _ := each[fact.LogSign](s)
	return ok && slices.ContainsFunc(signs, func(sign fleet.Belief[fact.LogSign]) bool {
		return sign.Body.Signature == "app-exception" && sign.Body.Unit == unit && died.Sub(s.last(sign)).Abs() < fleet.ShortLife
	})
}

// unitIs asks whether the unit at a part of the path is in a state.
func unitIs(p part, is state) Condition {
	return Condition{fmt.Sprintf("the unit of %s %s", p, is.words), func(s *scene) answer {
		if s.name(p) == "" {
			return unseen(s.which(p))
		}
		unit, why := latest[fact.Unit](s, s.name(p))
		if why != "" {
			return unseen(why)
		}
		return seen(is.holds(s, unit.Body), evidence(unit, describe(unit.Body)))
	}}
}

// which says that it is not known which unit stands at a part of the path.
func (s *scene) which(p part) string { return "which unit is " + p.String() + " of " + s.site }

// describe says how a unit is, and who stopped it as far as the journal knows.
func describe(u fact.Unit) string {
	text := u.Name + " is " + u.Active
	switch {
	case u.Load == "masked" || u.Load == "not-found":
		text += " (" + u.Load + ")"
	case u.AutoRestarts():
		text += fmt.Sprintf(" (systemd restarts it, %d so far)", u.Restarts)
	case u.ExitCode == fact.Killed || u.ExitCode == fact.Dumped:
		text += fmt.Sprintf(" (signal %d)", u.ExitStatus)
	case u.Active == "failed" && u.ExitCode == fact.Exited && u.ExitStatus != 0:
		text += fmt.Sprintf(" (exit status %d)", u.ExitStatus)
	case u.Active == "failed":
		text += " (" + u.Result + ")"
	}
	if u.Active == "failed" && u.Job == "" && u.Restarts >= loopRestarts {
		text += fmt.Sprintf(" after %d automatic restarts", u.Restarts)
	}
	if u.FileState == "disabled" && u.Down() {
		text += ", disabled"
	}
	if u.Down() && u.Stop.Logged == fact.Yes {
		text += ", somebody asked systemd to stop it"
		if len(u.Stop.Sessions) > 0 {
			text += " while " + strings.Join(u.Stop.Sessions, ", ") + " was open"
		}
	}
	return text
}
