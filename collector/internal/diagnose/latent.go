package diagnose

import (
	"cmp"
	"maps"
	"slices"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// Latents returns the faults of a host that have not hurt yet, ordered by cause and subject. They never lead to an
// action; they block one.
func Latents(view *fleet.View, host string, now time.Time) []Finding {
	h, ok := view.Host(host)
	if !ok {
		return nil
	}
	var findings []Finding
	for _, s := range latentScenes(view, h, now) {
		var here []verdict
		for _, c := range Catalogue() {
			if !c.Latent || (c.About == itself) != (s.unit != "") {
				continue
			}
			if a := c.When.ask(s); a.is == fact.Yes {
				here = append(here, weigh(c, s, a))
			}
		}
		for _, v := range here {
			if !v.hiddenBy(here) {
				findings = append(findings, v.finding())
			}
		}
	}
	slices.SortStableFunc(findings, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.Cause, b.Cause),
			cmp.Compare(a.Subject.Unit, b.Subject.Unit), cmp.Compare(a.Subject.Target, b.Subject.Target))
	})
	return findings
}

// latentScenes returns a scene for each unit that sites of the host need, and one for each target they are sent to.
func latentScenes(view *fleet.View, h *fleet.Host, now time.Time) []*scene {
	units := map[string]bool{}
	for _, u := range fleet.All[fact.Unit](h) {
		units[u.Body.Name] = webStack.of(u.Body.Name)
	}
	routes := map[string]fleet.Path{}
	for _, vhost := range h.Vhosts() {
		for _, route := range vhost.Routes {
			path := fleet.Path{Host: h, Vhost: vhost, Front: vhost.Unit, Route: route, Target: route.Target, Backend: h.Backend(route.Target)}
			if _, known := routes[route.Target]; !known {
				routes[route.Target] = path
			}
			if path.Backend != "" {
				units[path.Backend] = true
			}
		}
	}
	var all []*scene
	for _, unit := range slices.Sorted(maps.Keys(units)) {
		if units[unit] {
			all = append(all, (&scene{view: view, host: h, unit: unit, now: now}).through(unit))
		}
	}
	for _, target := range slices.Sorted(maps.Keys(routes)) {
		all = append(all, (&scene{view: view, host: h, path: routes[target], now: now}).through(target))
	}
	return all
}

// through adds the looks at every site whose requests pass a part of the host.
func (s *scene) through(part string) *scene {
	for _, site := range s.view.SitesThrough(s.host, part) {
		newest, failed := looksAt(s.view, site, s.host, s.now)
		s.looks, s.failed = append(s.looks, newest...), append(s.failed, failed...)
		s.site = cmp.Or(s.site, site)
	}
	return s
}
