package diagnose

import (
	"fmt"
	"slices"
	"strings"

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

// otherThanOnDisk asks whether the web server sends the site's requests to an address that its configuration on disk does
// not name: it tells so in its log. What its workers run was never read then, as when the file was wrong for a moment only.
// A name or a variable in the configuration may lead to any address, and says nothing.
func otherThanOnDisk() Condition {
	return Condition{"the workers send requests where the configuration on disk sends none", func(s *scene) answer {
		if s.path.Front == "" {
			return unseen(s.which(front))
		}
		test, why := latest[fact.ConfigTest](s, s.path.Front)
		if why != "" {
			return unseen(why)
		}
		sign, ok := s.foreign()
		if s.path.Target == "" || s.path.Vhost.Tree != fact.Disk || test.Body.Verdict != fact.ConfigOK || test.Body.NewerThanWorkers == fact.No || !ok {
			return seen(false)
		}
		a := s.arrives(s.path.Route)
		a.because = append(a.because, evidence(sign, fmt.Sprintf("the log of %s tells that it sends requests to %s", s.path.Front, plain(sign.Body.Target))))
		return a
	}}
}

// foreign returns the newest line of the web server about the site that names a target which none of its vhosts does.
func (s *scene) foreign() (fleet.Belief[fact.LogSign], bool) {
	if s.host == nil || len(s.path.Vhost.Resolvers) > 0 {
		return fleet.Belief[fact.LogSign]{}, false
	}
	named := map[string]bool{"": true}
	for _, v := range fleet.All[fact.Vhost](s.host) {
		for _, r := range v.Body.Routes {
			if v.Body.Unit == s.path.Front && targetName(r.Target) != "" {
				return fleet.Belief[fact.LogSign]{}, false
			}
			named[r.Target] = true
			if port, ok := strings.CutPrefix(r.Target, "tcp:localhost:"); ok {
				named["tcp:127.0.0.1:"+port], named["tcp:[::1]:"+port] = true, true
			}
		}
	}
	var newest fleet.Belief[fact.LogSign]
	for _, sign := range fleet.All[fact.LogSign](s.host) {
		if sign.Lost == "" && sign.Body.Unit == s.path.Front && s.near(sign) && s.ours(sign.Body) && !named[sign.Body.Target] && sign.At.After(newest.At) {
			newest = sign
		}
	}
	return newest, newest.Body.Target != ""
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
	if _, ok := s.foreign(); ok && s.path.Vhost.Tree == fact.Disk {
		return place(s.path.Route.File, s.path.Route.Line), plain(s.path.Target)
	}
	return "", ""
}
