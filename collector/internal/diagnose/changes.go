package diagnose

import (
	"fmt"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// packagesLife is how long a package run may last and still explain what its units do.
const packagesLife = 2 * time.Hour

// packageRun returns the package run that is under way on the host.
func (s *scene) packageRun() (run fleet.Belief[fact.Change], ok bool, why string) {
	changes, why := each[fact.Change](s)
	for _, c := range changes {
		if c.Body.What == fact.PackagesRunning && s.now.Sub(s.began(c)) <= packagesLife {
			return c, true, ""
		}
	}
	return run, false, why
}

// began is when a change was made, on the collector's clock.
func (s *scene) began(c fleet.Belief[fact.Change]) time.Time {
	if c.Body.When.IsZero() {
		return c.At
	}
	return s.host.Local(c.Body.When)
}

// packagesRunning asks whether packages are being installed on the host right now.
func packagesRunning() Condition {
	return Condition{"a package run is under way", func(s *scene) answer {
		run, ok, why := s.packageRun()
		if why != "" {
			return unseen(why)
		}
		if !ok {
			return seen(false)
		}
		return seen(true, evidence(run, "a package run is under way on "+s.host.Name))
	}}
}

// touchedByPackages holds for a unit that was cleanly stopped, or restarted, since the package run under way began. One
// that was killed meanwhile is not the run's work.
var touchedByPackages = state{"was stopped or restarted by the package run", func(s *scene, u fact.Unit) bool {
	run, ok, _ := s.packageRun()
	if !ok || u.Since.IsZero() || s.host.Local(u.Since).Before(s.began(run)) {
		return false
	}
	return u.Running() || stopped.holds(s, u) || onItsWay.holds(s, u)
}}

// reloadedWithin asks whether the unit was reloaded a moment ago, after a request that failed had begun: requests in flight are
// cut and nothing else shows it.
func reloadedWithin(p part, d time.Duration) Condition {
	return Condition{fmt.Sprintf("the unit of %s was reloaded less than %s ago", p, d), func(s *scene) answer {
		changes, why := each[fact.Change](s)
		for _, c := range changes {
			if c.Body.What == fact.ChangedReload && c.Body.Name == s.name(p) && s.now.Sub(s.began(c)) < d && s.beganBefore(s.began(c)) {
				return seen(true, evidence(c, c.Body.Name+" was reloaded a moment ago"))
			}
		}
		if why != "" {
			return unseen(why)
		}
		return seen(false)
	}}
}

// cutShort asks whether the outside sees what a restart or a reload may leave of a request.
func cutShort() Condition {
	return face("500", "502", "503", "504", "520", "521", fact.Refused, fact.Reset, fact.EmptyAnswer, fact.Truncated, fact.AnswerTime)
}
