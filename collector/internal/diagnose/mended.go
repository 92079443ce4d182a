package diagnose

import (
	"fmt"
	"slices"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// newerOnDisk asks whether the configuration on disk is newer than the workers that serve, and passes its test.
func newerOnDisk(p part) Condition {
	return Condition{fmt.Sprintf("the configuration of %s on disk is newer than its workers", p), func(s *scene) answer {
		if s.name(p) == "" {
			return unseen(s.which(p))
		}
		test, why := latest[fact.ConfigTest](s, s.name(p))
		if why != "" {
			return unseen(why)
		}
		if test.Body.Verdict == fact.VerdictUnknown || test.Body.NewerThanWorkers == fact.Unknown {
			return lacking(s, "whether "+s.name(p)+" runs with what lies on disk", AskConfigTest, s.name(p))
		}
		return seen(test.Body.Verdict == fact.ConfigOK && test.Body.NewerThanWorkers == fact.Yes,
			evidence(test, s.name(p)+" still runs with an older configuration than the one on disk"))
	}}
}

// mendedOnDisk asks whether the disk sends the requests of this path somewhere else than the workers do, and whether
// somebody answers there.
func mendedOnDisk() Condition {
	return Condition{"the route is right on disk", func(s *scene) answer {
		routes, why := s.onDisk()
		if why != "" {
			return unseen(why)
		}
		if !s.path.Default && slices.ContainsFunc(routes, func(r fact.Route) bool { return sameWay(r, s.path.Route) }) {
			return seen(false)
		}
		var open answer
		for _, route := range routes {
			if !s.replaces(route) {
				continue
			}
			switch a := s.arrives(route); a.is {
			case fact.Yes:
				return a
			case fact.Unknown:
				open = a
			}
		}
		if open.unseen != nil {
			return open
		}
		return seen(false)
	}}
}

// replaces reports whether a route on disk is new and takes the requests that the path's route takes now.
func (s *scene) replaces(route fact.Route) bool {
	known := slices.ContainsFunc(s.path.Vhost.Routes, func(r fact.Route) bool { return sameWay(r, route) })
	return !known && (s.path.Default || route.Location == s.path.Route.Location)
}

// sameWay reports whether two routes send the same requests to the same place in the same way.
func sameWay(a, b fact.Route) bool {
	return a.Location == b.Location && a.Target == b.Target && a.Protocol == b.Protocol && a.Returns == b.Returns
}

// onDisk returns the routes that the path's web server would have for the site if it read its files again.
func (s *scene) onDisk() (routes []fact.Route, why string) {
	vhosts, why := each[fact.Vhost](s)
	if why != "" {
		return nil, why
	}
	covering := fleet.Covering(s.site)
	for _, v := range vhosts {
		named := slices.ContainsFunc(v.Body.Names, func(name string) bool {
			return slices.Contains(covering, fleet.Canonical(name))
		})
		if named && v.Body.Unit == s.path.Front && v.Body.Tree == fact.Disk {
			routes = append(routes, v.Body.Routes...)
		}
	}
	return routes, ""
}

// arrives asks whether somebody answers where a route leads. One that sends requests nowhere is well by itself.
func (s *scene) arrives(route fact.Route) answer {
	text := fmt.Sprintf("on disk %s sends the requests to %s", place(route.File, route.Line), plain(route.Target))
	if route.Target == "" {
		return seen(route.Returns < 500)
	}
	t, why := latest[fact.Target](s, route.Target)
	if why != "" || t.Body.Connects == fact.Unknown {
		return lacking(s, "whether somebody answers at "+route.Target, AskTarget, route.Target)
	}
	return seen(t.Body.Connects == fact.Yes, evidence(t, text+", where connections are accepted"))
}

// mended is where the disk sends the requests of the path, empty when nothing better is known.
func (s *scene) mended() (from, to string) {
	if s.host == nil {
		return "", ""
	}
	routes, _ := s.onDisk()
	for _, r := range routes {
		if s.replaces(r) && r.Target != "" {
			return place(r.File, r.Line), plain(r.Target)
		}
	}
	return "", ""
}
