package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// noPeerLives asks whether no other target of the same location accepts connections: one live peer of an upstream group
// serves for the dead ones, so that what is seen has another reason.
func noPeerLives() Condition {
	return Condition{"no other peer of the group accepts connections", func(s *scene) answer {
		a := answer{is: fact.Yes}
		for _, r := range s.path.Vhost.Routes {
			if r.Location != s.path.Route.Location || r.Target == "" || r.Target == s.path.Target {
				continue
			}
			peer, why := latest[fact.Target](s, r.Target)
			switch {
			case why != "" || peer.Body.Connects == fact.Unknown:
				a = lacking(s, "whether the peer "+r.Target+" accepts connections", AskTarget, r.Target)
			case peer.Body.Connects == fact.Yes:
				return seen(false, evidence(peer, reachable(peer.Body)))
			}
		}
		return a
	}}
}
