package diagnose

import (
	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// before returns the way by which another web server of the host sends the site's requests to this path's web server:
// nginx before Apache, as panels set it up. False when visitors come to it directly.
func (s *scene) before() (fleet.Path, bool) {
	if s.host == nil || s.path.Front == "" {
		return fleet.Path{}, false
	}
	for _, p := range s.view.Paths(s.host, s.site) {
		if p.Front != s.path.Front && p.Backend == s.path.Front {
			return p, true
		}
	}
	return fleet.Path{}, false
}

// nobodyGetsThrough asks whether the path's web server cannot be reached: visitors are refused, or the web server before
// it answers them as it does when it cannot connect.
func nobodyGetsThrough() Condition { return oneOf(nobodyAnswers(), refusedBefore()) }

// refusedBefore asks whether a web server stands before the path's own and the outside sees that it cannot connect.
func refusedBefore() Condition {
	return Condition{"the web server before it cannot connect", func(s *scene) answer {
		p, ok := s.before()
		if !ok {
			return seen(false)
		}
		face, ok := failedConnectFaces[p.Vhost.Server]
		if !ok {
			return unseen("which web server stands before " + s.path.Front)
		}
		return s.askFace([]string{face})
	}}
}

// provenBefore asks whether the host itself found that nobody answers where the web server before it connects.
func provenBefore() Condition {
	return Condition{"a connect from the web server before it fails", func(s *scene) answer {
		p, ok := s.before()
		if !ok {
			return seen(false)
		}
		t, why := latest[fact.Target](s, p.Target)
		if why != "" {
			return unseen(why)
		}
		return seen(t.Body.Connects == fact.No && (t.Body.Errno == "ECONNREFUSED" || t.Body.Errno == "ENOENT"), evidence(t, reachable(t.Body)))
	}}
}
