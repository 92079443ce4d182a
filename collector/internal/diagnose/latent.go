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
		for _, c := range Catalogue() {
			if !c.Latent || (c.About == itself) != (s.unit != "") {
				continue
			}
			if a := c.When.ask(s); a.is == fact.Yes {
				findings = append(findings, weigh(c, s, a).finding())
			}
		}
	}
	slices.SortStableFunc(findings, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.Cause, b.Cause),
			cmp.Compare(a.Subject.Unit, b.Subject.Unit), cmp.Compare(a.Subject.Target, b.Subject.Target))
	})
	return findings
}

// latentScenes returns a scene for each unit of the web stack or behind it, and one for each target that requests are
// sent to, each with the looks at the sites whose requests pass it.
func latentScenes(view *fleet.View, h *fleet.Host, now time.Time) []*scene {
	units, targets := map[string]fleet.Path{}, map[string]fleet.Path{}
	for _, u := range fleet.All[fact.Unit](h) {
		if webStack.of(u.Body.Name) {
			units[u.Body.Name] = fleet.Path{Host: h}
		}
	}
	for _, p := range h.Roads() {
		if p.Backend != "" {
			units[p.Backend] = p
		}
		if _, known := targets[p.Target]; !known && p.Target != "" {
			targets[p.Target] = p
		}
	}
	parts := view.Parts(h)
	var all []*scene
	for _, unit := range slices.Sorted(maps.Keys(units)) {
		s := &scene{view: view, host: h, path: units[unit], unit: unit, now: now}
		all = append(all, s.through(parts[unit]))
	}
	for _, target := range slices.Sorted(maps.Keys(targets)) {
		s := &scene{view: view, host: h, path: targets[target], now: now}
		all = append(all, s.through(parts[target]))
	}
	return all
}

// through adds the looks at the sites whose requests pass the part of the host that the scene is about.
func (s *scene) through(sites []string) *scene {
	for _, site := range sites {
		newest, failed := looksAt(s.view, site, s.host, s.now)
		s.looks, s.failed = append(s.looks, newest...), append(s.failed, failed...)
	}
	if len(sites) > 0 {
		s.site = sites[0]
	}
	return s
}
