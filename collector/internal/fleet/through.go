package fleet

import (
	"maps"
	"slices"
)

// SitesThrough returns the sites whose requests pass a unit or a target of a host, ordered by name: those to look at
// when it breaks.
func (v *View) SitesThrough(h *Host, part string) []string {
	through := map[string]bool{}
	for _, vhost := range h.Vhosts() {
		passes := vhost.Unit == part
		for _, route := range vhost.Routes {
			passes = passes || route.Target == part || h.Backend(route.Target) == part
		}
		if !passes {
			continue
		}
		for _, name := range vhost.Names {
			if Concrete(Canonical(name)) {
				through[Canonical(name)] = true
			}
		}
	}
	for name, site := range v.sites {
		if owner, ok := v.AddressOf(site.Address.Addr()); ok && owner == h.Name && !through[name] {
			through[name] = v.passes(h, name, part)
		}
	}
	maps.DeleteFunc(through, func(_ string, passes bool) bool { return !passes })
	return slices.Sorted(maps.Keys(through))
}

// passes reports whether requests for a configured site, which no vhost of the host need carry, pass the part.
func (v *View) passes(h *Host, site, part string) bool {
	return slices.ContainsFunc(v.Paths(h, site), func(p Path) bool {
		return p.Front == part || p.Target == part || p.Backend == part
	})
}
