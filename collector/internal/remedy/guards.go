package remedy

import (
	"cmp"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// guard is asked before every order; the first refusal decides.
type guard struct {
	name string
	ask  func(e *Engine, c candidate, w World, now time.Time) *command.Refusal
}

// guards are asked in this order: first what makes the action wrong, then what makes it too much.
var guards = []guard{
	{"paused", notPaused},
	{"settled", settled},
	{"clock", clockHolds},
	{"storm", noStorm},
	{"breaker", breakersClosed},
	{"maintenance", outsideMaintenance},
	{"quiet-hours", outsideQuietHours},
	{"confirmed", confirmed},
	{"proven", proven},
	{"unit", unitIsSick},
	{"person", nobodyStoppedIt},
	{"config", configPasses},
	{"others", nobodyElseRepairs},
	{"canary", canaryMayGo},
	{"rest", restIsOver},
	{"unit-budget", unitBudget},
	{"request-budget", requestBudget},
	{"host-budget", hostBudget},
	{"customer-budget", customerBudget},
	{"cluster-budget", clusterBudget},
	{"cause-budget", causeBudget},
	{"fleet-budget", fleetBudget},
	{"trial", causeWasTried},
	{"start-bucket", startBucket},
}

func notPaused(e *Engine, _ candidate, _ World, _ time.Time) *command.Refusal {
	why := cmp.Or(e.standing.Paused, e.policy.Paused)
	if why == "" {
		return nil
	}
	return command.Refuse(command.Paused, "gapura actions resume", "paused: %s", why)
}

func settled(e *Engine, _ candidate, _ World, now time.Time) *command.Refusal {
	age := now.Sub(e.started)
	if age >= e.policy.Limits.Settle {
		return nil
	}
	return command.Refuse(command.CollectorUnsettled, "limits.settle in the collector's configuration",
		"the collector started %s ago, it waits for %s", age.Round(time.Second), e.policy.Limits.Settle)
}

func confirmed(e *Engine, c candidate, w World, now time.Time) *command.Refusal {
	if c.incident.State != incident.Confirmed {
		return command.Refuse(command.NotConfirmed, "", "the incident is %s", c.incident.State)
	}
	if age := now.Sub(c.incident.FailedAt); age > e.policy.Limits.EvidenceAge {
		return command.Refuse(command.NotConfirmed, "limits.evidence_age", "the last failing look of our own is %s old", age.Round(time.Second))
	}
	if !w.Connected(c.incident.Subject.Host) {
		return command.Refuse(command.UnitUnknown, "", "the host's agent does not speak")
	}
	return nil
}

func proven(_ *Engine, c candidate, _ World, _ time.Time) *command.Refusal {
	if !c.remedy.Proven || c.incident.Finding.Strength >= diagnose.Conclusive {
		return nil
	}
	return command.Refuse(command.NotConfirmed, "", "the verdict is %s: a %s waits until it is conclusive",
		c.incident.Finding.Strength, c.remedy.Verb)
}

func unitIsSick(_ *Engine, c candidate, _ World, _ time.Time) *command.Refusal {
	u := c.unit
	switch {
	case !c.known:
		return command.Refuse(command.UnitUnknown, "", "the host says nothing of %s", c.incident.Subject.Unit)
	case u.Load == "masked" || strings.HasPrefix(u.FileState, "masked"):
		return command.Refuse(command.UnitMasked, "systemctl unmask "+u.Name, "%s is masked: a person decided", u.Name)
	case u.FileState == "disabled":
		return command.Refuse(command.UnitDisabled, "systemctl enable "+u.Name, "%s is disabled: a person decided", u.Name)
	case u.AutoRestarts():
		return command.Refuse(command.AutoRestart, "", "systemd restarts %s by itself", u.Name)
	case u.Job != "":
		return command.Refuse(command.JobPending, "", "systemd has a %s job for %s", u.Job, u.Name)
	case u.Result == "start-limit-hit" || u.Restarts >= 5:
		return command.Refuse(command.StartLimitHit, "systemctl reset-failed "+u.Name, "%s was restarted %d times", u.Name, u.Restarts)
	case c.remedy.Verb == command.Start && !u.Down():
		return command.Refuse(command.LocallyHealthy, "", "%s is %s", u.Name, u.Active)
	case c.remedy.Verb != command.Start && !u.Running():
		return command.Refuse(command.WrongState, "", "%s is %s: there is nothing to %s", u.Name, u.Active, c.remedy.Verb)
	}
	if c.remedy.Needs != nil && u.Stop.Logged == fact.No { // else the next guard has the better reason
		return c.remedy.Needs(u)
	}
	return nil
}

// nobodyStoppedIt guards a start alone: what runs is stopped by nobody.
func nobodyStoppedIt(_ *Engine, c candidate, _ World, _ time.Time) *command.Refusal {
	if c.remedy.Verb != command.Start {
		return nil
	}
	switch c.unit.Stop.Logged {
	case fact.Yes:
		return command.Refuse(command.StoppedByPerson, "systemctl start "+c.unit.Name+", when it is wanted again",
			"a stop job was logged at %s", c.unit.Stop.At.UTC().Format(time.TimeOnly))
	case fact.Unknown:
		if bug == "absent is well" {
			return nil
		}
		return command.Refuse(command.StopUnknown, "let the gapura user read the journal (group systemd-journal)",
			"the journal has not said who stopped %s", c.unit.Name)
	}
	return nil
}

func configPasses(_ *Engine, c candidate, w World, _ time.Time) *command.Refusal {
	if !command.Touchable(c.unit.Name) {
		return nil // an app or database has no test; the host's own policy must name it
	}
	test, ok := w.ConfigTest(c.incident.Subject.Host, c.unit.Name)
	if !ok || test.Verdict == fact.VerdictUnknown {
		return command.Refuse(command.ConfigTestUnknown, "", "no configuration test of %s is known", c.unit.Name)
	}
	if test.Verdict == fact.ConfigError {
		return command.Refuse(command.ConfigTestFails, "mend the file, then start it", "%s:%d: %s", test.File, test.Line, test.Text)
	}
	if test.Verdict == fact.EnvironmentError {
		return command.Refuse(command.ConfigTestUnknown, "", "the configuration test could not judge: %s", test.Text)
	}
	return nil
}

// restIsOver lets a remedy that helps once at most not come back on the unit before its time: by then somebody has looked.
func restIsOver(e *Engine, c candidate, _ World, now time.Time) *command.Refusal {
	tried := e.count(func(a *Action) bool {
		return a.Host == c.incident.Subject.Host && a.Unit == c.unit.Name && a.Verb == c.remedy.Verb && a.within(c.remedy.Rest, now)
	})
	if c.remedy.Rest == 0 || tried == 0 {
		return nil
	}
	return command.Refuse(command.BudgetSpent, onceOnly, "a %s of %s was tried within %s: find out %s",
		c.remedy.Verb, c.unit.Name, c.remedy.Rest, c.remedy.Find)
}

// onceOnly is the hint of a remedy that rests.
const onceOnly = "do it by hand if that is wanted"

func unitBudget(e *Engine, c candidate, _ World, now time.Time) *command.Refusal {
	host, unit, l := c.incident.Subject.Host, c.unit.Name, e.policy.Limits
	tried := e.count(func(a *Action) bool {
		return a.Host == host && a.Unit == unit && a.within(l.UnitWindow, now)
	})
	if tried >= l.UnitAttempts {
		return command.Refuse(command.BudgetSpent, "limits.unit_attempts", "%d attempts on %s within %s", tried, unit, l.UnitWindow)
	}
	if wait := e.cooldownUntil(host, unit).Sub(now); wait > 0 {
		return command.Refuse(command.TooSoon, "limits.unit_cooldown", "%s was acted on lately: wait %s", unit, wait.Round(time.Second))
	}
	return nil
}

func hostBudget(e *Engine, c candidate, _ World, now time.Time) *command.Refusal {
	host, l := c.incident.Subject.Host, e.policy.Limits
	if n := e.count(func(a *Action) bool { return a.Host == host && a.InFlight() }); n >= l.HostInFlight {
		return command.Refuse(command.AlreadyInFlight, "limits.host_in_flight", "%d action(s) under way on %s", n, host)
	}
	day := e.count(func(a *Action) bool { return a.Host == host && a.within(24*time.Hour, now) })
	if day >= l.HostPerDay {
		return command.Refuse(command.BudgetSpent, "limits.host_per_day", "%d actions on %s in 24 h", day, host)
	}
	return nil
}
