package diagnose

import (
	"fmt"
	"slices"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// deathSlack is how much later than a database's death the host may have said so.
const deathSlack = 2 * time.Second

// clockSlack is how far the clocks of a host and the collector may be apart as far as one can tell.
const clockSlack = 200 * time.Millisecond

// failsSince asks whether the site was well while the database ran, and fails since it went down.
func failsSince() Condition {
	return Condition{"the site fails since the database went down", func(s *scene) answer {
		unit, why := latest[fact.Unit](s, s.name(store))
		if why != "" || unit.Body.Since.IsZero() {
			return unseen("when the database of " + s.site + " went down")
		}
		site, ok := s.view.Site(s.site)
		if !ok {
			return unseen("a look at " + s.site + " from outside")
		}
		died, known := s.host.Died(unit.Body.Name) // Since moves on when systemd brings it back
		if !known {
			died = s.host.Local(unit.Body.Since)
		}
		before, after := false, false
		for _, l := range site.Looks() {
			switch {
			case l.Presumed || !s.view.Concerns(l, s.host):
			case l.Failed() && l.Received.Before(died.Add(-deathSlack)):
				before = false
			case l.Failed():
				after = true
			case l.Received.Before(died):
				before = true
			case l.Received.Add(-l.Latency).After(died.Add(clockSlack)):
				return seen(false)
			}
		}
		return seen(before && after, evidence(unit, fmt.Sprintf("%s fails since %s went down", s.site, unit.Body.Name)))
	}}
}

const (
	// cutBefore is how long before a new process runs the old one's connections are cut by a restart that somebody asked for,
	// and by how much a log that dates to the second may date that early.
	cutBefore = time.Second
	// cutAfter is how long after it a log may still tell of them.
	cutAfter = 100 * time.Millisecond
)

// brokeOff asks whether the web server's log tells of a connection that broke and that no restart which somebody asked for
// has cut.
func brokeOff(signatures ...string) Condition {
	told := logSign(front, signatures...)
	return Condition{told.words + ", and no restart cut it", func(s *scene) answer {
		a := told.ask(s)
		if a.is != fact.Yes {
			return a
		}
		asked, ok := s.host.Asked(s.path.Backend)
		signs, _ := each[fact.LogSign](s)
		if !ok || slices.ContainsFunc(signs, func(sign fleet.Belief[fact.LogSign]) bool {
			later := s.last(sign).Sub(asked)
			return s.tells(sign, s.path.Front, signatures) && (later > cutAfter || later < -cutBefore)
		}) {
			return a
		}
		return seen(false, a.because...)
	}}
}
