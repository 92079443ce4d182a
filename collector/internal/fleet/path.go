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

// Paths returns the ways that requests for a site take through a host, in a stable order. They follow the tree that
// the present workers run, and the tree on disk only where the running one is not known.
func (v *View) Paths(h *Host, site string) []Path {
	var paths []Path
	vhosts, fallback := h.vhostsFor(site), false
	if len(vhosts) == 0 {
		vhosts, fallback = h.defaults(), true
	}
	for _, vhost := range vhosts {
		path := Path{Host: h, Site: Canonical(site), Vhost: vhost, Default: fallback, Front: vhost.Unit}
		if len(vhost.Routes) == 0 {
			paths = append(paths, path)
		}
		for _, route := range vhost.Routes {
			path.Route, path.Target, path.Backend = route, route.Target, h.Backend(route.Target)
			if !slices.ContainsFunc(paths, func(p Path) bool { return p.Front == path.Front && p.Target == path.Target }) {
				paths = append(paths, path)
			}
		}
	}
	slices.SortStableFunc(paths, func(a, b Path) int {
		return cmp.Or(cmp.Compare(a.Front, b.Front), cmp.Compare(a.Target, b.Target))
	})
	return paths
}

// Backend returns the unit at the far end of a target: the one whose running pool listens there, else the one that
// listens there now, else the last one seen listening; empty when none is known.
func (h *Host) Backend(target string) string {
	if target == "" {
		return ""
	}
	for _, pool := range h.Pools() {
		if pool.Body.Listen == target {
			return pool.Body.Unit
		}
	}
	if t, ok := Latest[fact.Target](h, target); ok && t.Body.OwnerUnit != "" {
		return t.Body.OwnerUnit
	}
	return h.owners[target]
}

// Pools returns the configured pools of each unit: as the running workers have them, and as on disk only for a unit
// whose running ones are not known.
func (h *Host) Pools() []Belief[fact.Pool] {
	pools := slices.DeleteFunc(All[fact.Pool](h), func(p Belief[fact.Pool]) bool { return p.Body.Listen == "" })
	running := map[string]bool{}
	for _, p := range pools {
		running[p.Body.Unit] = running[p.Body.Unit] || p.Body.Tree == fact.Running
	}
	return slices.DeleteFunc(pools, func(p Belief[fact.Pool]) bool {
		return running[p.Body.Unit] && p.Body.Tree != fact.Running
	})
}

// Vhosts returns the vhosts of each web server: as its present workers have them, and as on disk only for a server
// whose running ones are not known.
func (h *Host) Vhosts() []fact.Vhost {
	all := All[fact.Vhost](h)
	running := map[string]bool{}
	for _, b := range all {
		running[b.Body.Unit] = running[b.Body.Unit] || b.Body.Tree == fact.Running
	}
	vhosts := make([]fact.Vhost, 0, len(all))
	for _, b := range all {
		if b.Body.Tree == fact.Running || !running[b.Body.Unit] {
			vhosts = append(vhosts, b.Body)
		}
	}
	return vhosts
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
