package diagnose

import (
	"slices"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// expected is the trade that the path's protocol asks for at its far end.
func (s *scene) expected() trade {
	if s.path.Route.Protocol == "fastcgi" {
		return phpFPM
	}
	return app
}

// anotherListens asks whether a unit of the trade that the route expects runs and listens somewhere else on this host.
func anotherListens() Condition {
	return Condition{"such a unit listens somewhere else", func(s *scene) answer {
		if why := s.blind(); why != "" {
			return unseen(why)
		}
		var found []Evidence
		for _, l := range s.elsewhere() {
			found = append(found, Evidence{
				At: s.now, Host: s.host.Name, Witness: "fleet", Key: targetKey(l.address),
				Text: l.unit + " runs and listens at " + l.address,
			})
		}
		if len(found) == 0 {
			return unseen(s.expected().words + " that listens somewhere else on " + s.host.Name)
		}
		return answer{is: fact.Yes, because: found}
	}}
}

// elsewhere returns the listeners of the trade that the route expects, other than at its target.
func (s *scene) elsewhere() []listener {
	return slices.DeleteFunc(s.listeners(), func(l listener) bool {
		return !s.expected().of(l.unit) || l.address == s.path.Target
	})
}
