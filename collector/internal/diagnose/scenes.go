package diagnose

import (
	"slices"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// scenes returns one scene for each way that requests for the suspected site take and in which a look fails or failed a
// moment ago, in a stable order. A failure that concerns no host in particular is a scene without a host.
func scenes(view *fleet.View, suspicion Suspicion, now time.Time) []*scene {
	site := fleet.Canonical(suspicion.Site)
	var troubled []*scene
	for _, host := range suspects(view, site, suspicion.Host) {
		looks, failed := looksAt(view, site, host, now)
		paths := view.Paths(host, site)
		if len(paths) == 0 {
			paths = []fleet.Path{{Host: host, Site: site}}
		}
		for _, path := range paths {
			s := &scene{view: view, host: host, site: site, path: path, looks: looks, failed: failed, now: now}
			s.window = s.withinWindow(suspicion)
			if s.troubled() {
				troubled = append(troubled, s)
			}
		}
	}
	if len(troubled) > 0 || suspicion.Host != "" {
		return troubled
	}
	looks, failed := looksAt(view, site, nil, now)
	if s := (&scene{view: view, site: site, looks: looks, failed: failed, now: now}); s.troubled() {
		return []*scene{s}
	}
	return nil
}

// troubled reports whether a look fails, or did a moment ago.
func (s *scene) troubled() bool { return len(s.failing()) > 0 || len(s.failed) > 0 }

// suspects returns the hosts that may be to blame: the named one, else those that claim the site, else the one at
// whose registered address an operator has the site looked at, else those that the newest looks have reached.
func suspects(view *fleet.View, site, host string) []*fleet.Host {
	if host != "" {
		h, ok := view.Host(host)
		if !ok {
			return nil
		}
		return []*fleet.Host{h}
	}
	if hosts := view.Claims(site); len(hosts) > 0 {
		return hosts
	}
	if s, ok := view.Site(site); ok {
		if name, ok := view.AddressOf(s.Address.Addr()); ok {
			return suspects(view, site, name)
		}
		return reached(view, s)
	}
	return nil
}

// reached returns the hosts at whose registered addresses the newest looks at a site were answered: a site whose vhost
// was removed is claimed by nobody, and still somebody answers for it.
func reached(view *fleet.View, site *fleet.Site) []*fleet.Host {
	var hosts []*fleet.Host
	for _, l := range site.Newest() {
		name, ok := view.AddressOf(l.Address.Addr())
		if host, known := view.Host(name); ok && known && !slices.Contains(hosts, host) {
			hosts = append(hosts, host)
		}
	}
	return hosts
}

// looksAt returns the newest look of each vantage that speaks for the present and concerns the host, and every failing
// look of the last moments.
func looksAt(view *fleet.View, site string, host *fleet.Host, now time.Time) (newest, failed []fleet.Look) {
	s, ok := view.Site(site)
	if !ok {
		return nil, nil
	}
	concerns := func(l fleet.Look) bool { return host == nil || view.Concerns(l, host) }
	for _, l := range s.Newest() {
		if concerns(l) && l.Age(now) <= LookLife {
			newest = append(newest, l)
		}
	}
	newest = slices.DeleteFunc(newest, func(l fleet.Look) bool { return refuted(l, newest) })
	for _, l := range s.Looks() {
		if concerns(l) && l.Failed() && !l.Presumed && l.Age(now) <= BlipWindow {
			failed = append(failed, l)
		}
	}
	return newest, failed
}

// refuted reports whether a mere report of failure was followed by a good look of somebody we trust more.
func refuted(l fleet.Look, newest []fleet.Look) bool {
	return l.Failed() && l.Tier == fact.TierReported && slices.ContainsFunc(newest, func(other fleet.Look) bool {
		return other.Tier > l.Tier && !other.Failed() && other.Received.After(l.Received)
	})
}

// failing returns the looks that see the site fail now.
func (s *scene) failing() []fleet.Look {
	return slices.DeleteFunc(slices.Clone(s.looks), func(l fleet.Look) bool { return !l.Failed() })
}
