package fleet

import (
	"cmp"
	"slices"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// Path is one way that a request for a site takes through a host: web server, vhost, route, target, and the unit at
// its far end.
type Path struct {
	Host    *Host
	Site    string
	Vhost   fact.Vhost
	Default bool       // no vhost carries the name: the default one answers
	Front   string     // unit of the web server
	Route   fact.Route // zero when the vhost sends requests nowhere
	Target  string     // address at the far end, empty when there is none
	Backend string     // unit at the far end, empty when it is not known
}

// Paths returns the ways that requests for a site take through a host, each front and target once, in a stable order.
// They follow the tree that the present workers run, and the tree on disk only where the running one is not known.
func (v *View) Paths(h *Host, site string) []Path {
	vhosts, fallback := h.vhostsFor(site), false
	if len(vhosts) == 0 {
		vhosts, fallback = h.defaults(), true
	}
	var paths []Path
	for _, p := range h.roads(vhosts) {
		p.Site, p.Default = Canonical(site), fallback
		if !slices.ContainsFunc(paths, func(other Path) bool { return other.Front == p.Front && other.Target == p.Target }) {
			paths = append(paths, p)
		}
	}
	slices.SortStableFunc(paths, func(a, b Path) int {
		return cmp.Or(cmp.Compare(a.Front, b.Front), cmp.Compare(a.Target, b.Target))
	})
	return paths
}

// Roads returns every way that requests may take through a host, whatever site they are for.
func (h *Host) Roads() []Path { return h.roads(h.Vhosts()) }

// roads returns the ways through some vhosts: one for each route, and one for a vhost that has none.
func (h *Host) roads(vhosts []fact.Vhost) []Path {
	var paths []Path
	backends := h.backends()
	for _, vhost := range vhosts {
		path := Path{Host: h, Vhost: vhost, Front: vhost.Unit}
		if len(vhost.Routes) == 0 {
			paths = append(paths, path)
		}
		for _, route := range vhost.Routes {
			path.Route, path.Target, path.Backend = route, route.Target, backends.of(route.Target)
			paths = append(paths, path)
		}
	}
	return paths
}

// Vhosts returns the vhosts of each web server: as its present workers have them, and as on disk only for a server
// whose running ones are not known. A server that is not meant to run serves none.
func (h *Host) Vhosts() []fact.Vhost {
	beliefs := present(All[fact.Vhost](h), func(v fact.Vhost) (string, fact.Tree) { return v.Unit, v.Tree })
	vhosts := make([]fact.Vhost, 0, len(beliefs))
	for _, b := range beliefs {
		if !h.unused(b.Body.Unit) {
			vhosts = append(vhosts, b.Body)
		}
	}
	return vhosts
}

// unused reports whether a unit is disabled and has not run since the host booted: the Apache that came along beside an
// nginx, whose default site nobody can visit. One that ran and is down now is an outage.
func (h *Host) unused(unit string) bool {
	u, known := Latest[fact.Unit](h, unit)
	return known && u.Body.FileState == "disabled" && u.Body.Down() && u.Body.InvocationID == ""
}

// vhostsFor returns the vhosts that answer for a site, of each web server those whose name fits best.
func (h *Host) vhostsFor(site string) []fact.Vhost {
	covering, best := Covering(site), map[string]int{}
	vhosts := h.Vhosts()
	for _, vhost := range vhosts {
		if r, known := best[vhost.Unit]; rank(vhost, covering) >= 0 && (!known || rank(vhost, covering) < r) {
			best[vhost.Unit] = rank(vhost, covering)
		}
	}
	return slices.DeleteFunc(vhosts, func(vhost fact.Vhost) bool {
		r, known := best[vhost.Unit]
		return !known || rank(vhost, covering) != r
	})
}

// defaults returns the vhosts that answer for names nobody carries.
func (h *Host) defaults() []fact.Vhost {
	return slices.DeleteFunc(h.Vhosts(), func(vhost fact.Vhost) bool {
		return !slices.ContainsFunc(vhost.Listeners, func(l fact.Listener) bool { return l.Default })
	})
}
