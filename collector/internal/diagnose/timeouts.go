package diagnose

import (
	"time"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// slowly is how long an answer takes at least that ends in a time-out: the shortest limit that anybody sets is a second.
const slowly = 900 * time.Millisecond

// answersLate asks whether the outside sees no answer in time, or what this web server answers when its backend gives none.
// Apache calls a time-out of an HTTP backend 502, as it does a broken answer; only that it took long tells them apart.
func answersLate() Condition {
	return Condition{"the outside sees a time-out", func(s *scene) answer {
		return s.askLooks(func(l fleet.Look) bool {
			return s.timesOut(l) || l.Face() == fact.AnswerTime || l.Face() == "524"
		})
	}}
}

// proxyTimesOut asks the same, of the proxy's own words only: a visitor who gave up before does not know whom to blame.
func proxyTimesOut() Condition {
	return Condition{"the outside sees this proxy's face of a time-out", func(s *scene) answer { return s.askLooks(s.timesOut) }}
}

// timesOut reports whether a look saw the proxy's face of a time-out.
func (s *scene) timesOut(l fleet.Look) bool {
	apache := s.path.Vhost.Server == "apache" || s.path.Vhost.Server == "litespeed"
	return l.Face() == "504" || l.Face() == "502" && apache && s.path.Route.Protocol != "fastcgi" && l.Latency >= slowly
}

// askLooks asks something of the looks that fail now; one yes is enough.
func (s *scene) askLooks(question func(fleet.Look) bool) answer {
	if len(s.looks) == 0 {
		return unseen("a look at " + s.site + " from outside")
	}
	var matching []Evidence
	for _, l := range s.failing() {
		if question(l) {
			matching = append(matching, s.look(l, sight(l)))
		}
	}
	return seen(len(matching) > 0, matching...)
}
