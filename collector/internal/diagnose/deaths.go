package diagnose

import (
	"fmt"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// deathSlack is how much later than a database's death the host may have said so.
const deathSlack = 2 * time.Second

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
		died := s.host.Local(unit.Body.Since)
		before, after := false, false
		for _, l := range site.Looks() {
			if l.Presumed || !s.view.Concerns(l, s.host) {
				continue
			}
			if l.Received.Before(died.Add(-deathSlack)) {
				before = !l.Failed()
			} else if l.Received.After(died) && !l.Failed() {
				return seen(false)
			}
			after = after || l.Received.After(died.Add(-deathSlack)) && l.Failed()
		}
		return seen(before && after, evidence(unit, fmt.Sprintf("%s fails since %s went down", s.site, unit.Body.Name)))
	}}
}
