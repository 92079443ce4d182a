package diagnose

import (
	"cmp"
	"fmt"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// pageOf asks who wrote the page of a failing look: the proxy, with its standard error page, or the application.
func pageOf(by fact.Answerer) Condition {
	return Condition{"the page is that of the " + by.String(), func(s *scene) answer {
		failing := s.failing()
		if len(failing) == 0 {
			return unseen("a failing look at " + s.site)
		}
		known := false
		for _, l := range failing {
			if l.By == by {
				return seen(true, s.look(l, fmt.Sprintf("the page that %s sees is that of the %s", l.Vantage, by)))
			}
			known = known || l.By != fact.AnsweredUnknown
		}
		if !known {
			return unseen("who wrote the page of " + s.site)
		}
		return seen(false)
	}}
}

// noSuchPage is logged for who asked for a script that is not there, and got a 404: bots do so at any site, all day.
const noSuchPage = "php-no-script"

// frontIsQuiet asks whether the web server logged no error of its own about this site near the failing look. That
// nothing was heard counts only where the logs of that server are read: the host says so, or its traffic is counted.
func frontIsQuiet() Condition {
	return Condition{"the web server logged no error", func(s *scene) answer {
		if s.path.Front == "" {
			return unseen(s.which(front))
		}
		signs, why := each[fact.LogSign](s)
		traffic, deaf := each[fact.Traffic](s)
		if why = cmp.Or(why, deaf); why == "" && s.host != nil {
			why = s.deaf()
		}
		if why != "" {
			return unseen("the log of " + s.path.Front + ": " + why)
		}
		for _, sign := range signs {
			if sign.Body.Signature != noSuchPage && s.tells(sign, s.path.Front, []string{sign.Body.Signature}) && s.ours(sign.Body) {
				return seen(false, evidence(sign, lineText(sign.Body)))
			}
		}
		if m, ok := fleet.Latest[fact.Missing](s.host, "weblog "+s.path.Front); ok && m.Body.OK {
			return seen(true, evidence(m, "the log of "+s.path.Front+" is read and holds no error of its own"))
		}
		for _, t := range traffic {
			if t.Body.Unit == s.path.Front {
				return seen(true, evidence(t, "the logs of "+s.path.Front+" are read and hold no error of its own"))
			}
		}
		return unseen("whether the logs of " + s.path.Front + " are read")
	}}
}
