package diagnose

import (
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// crashWindow is how long after an automatic restart a failure may still be of the crash before it.
const crashWindow = time.Minute

// Ends of a unit that systemd took care of.
var (
	// barredFromStart is a healthy unit that was started too often: a crash loop leaves the last death's result instead.
	barredFromStart = state{"was started too often", func(s *scene, u fact.Unit) bool {
		return s.resting(u) && u.Result == "start-limit-hit" && !s.gaveUp(u)
	}}
	// crashedLately runs again after a crash, or is about to.
	crashedLately = state{"crashed a moment ago", func(s *scene, u fact.Unit) bool {
		return u.AutoRestarts() || u.Dying() || u.Down() && s.comesBack(u) || u.Restarts > 0 && !u.Running() && u.Job != "" ||
			u.Running() && u.Restarts > 0 && !u.Since.IsZero() && s.now.Sub(s.host.Local(u.Since)) < crashWindow
	}}
	killedBy9 = state{"was killed by signal 9", func(s *scene, u fact.Unit) bool {
		return s.resting(u) && u.Result == "signal" && u.ExitStatus == 9 && !s.gaveUp(u)
	}}
)

// refused is the unit of the path that systemd refuses to start, empty when it refuses none.
func (s *scene) refused() string {
	for _, name := range []string{s.path.Front, s.path.Backend} {
		if unit, why := latest[fact.Unit](s, name); name != "" && why == "" && barredFromStart.holds(s, unit.Body) {
			return name
		}
	}
	return ""
}

// pathIsBarred asks whether systemd refuses to start a unit of the path because it was started too often.
func pathIsBarred() Condition {
	return Condition{"systemd refuses to start a unit of the path", func(s *scene) answer {
		if a := oneOf(unitIs(front, barredFromStart), unitIs(backend, barredFromStart)).ask(s); a.is != fact.Yes {
			return a
		}
		unit, _ := latest[fact.Unit](s, s.refused())
		return seen(true, evidence(unit, describe(unit.Body)))
	}}
}
