package fleet

import "slices"

// SitesThrough returns the sites whose requests pass a unit or a target of a host, ordered by name: those to look at
// when it breaks.
func (v *View) SitesThrough(h *Host, part string) []string { return v.Parts(h)[part] }

// Parts returns the units and targets of a host that requests pass, each with the sites whose requests do, ordered by
// name.
func (v *View) Parts(h *Host) map[string][]string {
	parts := map[string][]string{}
	enter := func(p Path, site string) {
		for _, part := range []string{p.Front, p.Target, p.Backend} {
			if part != "" {
				parts[part] = append(parts[part], site)
			}
		}
	}
	for _, p := range h.Roads() {
		for _, name := range p.Vhost.Names {
			if name = Canonical(name); Concrete(name) {
				enter(p, name)
			}
		}
	}
	for name, site := range v.configured {
		if owner, ok := v.AddressOf(site.Address.Addr()); ok && owner == h.Name {
			for _, p := range v.Paths(h, name) {
				enter(p, name)
			}
		}
	}
	for part, sites := range parts {
		slices.Sort(sites)
		parts[part] = slices.Compact(sites)
	}
	return parts
}
