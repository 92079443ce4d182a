package fleet

import (
	"cmp"
	"maps"
	"net/netip"
	"slices"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// SiteInfo is a site as an operator configured it.
type SiteInfo struct {
	Name     string
	URL      string         // what to look at, "http://shop.example/"
	Address  netip.AddrPort // to connect to; zero for DNS or the claiming host's address
	Interval time.Duration
	Expect   int // status that is well, 0 for any that is not a failure
	OptOut   bool
}

// Site is a name that visitors ask for: configured by an operator, claimed by the vhosts of hosts, or only observed.
type Site struct {
	SiteInfo
	Configured bool

	claims map[string]int // host → vhosts that carry the name
	looks  map[string][]Look
	served map[string]time.Time // way → when a look last brought a page
}

// AddSite makes a configured site known, or changes it.
func (v *View) AddSite(info SiteInfo) {
	info.Name = Canonical(info.Name)
	s := v.site(info.Name)
	s.SiteInfo, s.Configured = info, true
	v.configured[info.Name] = s
}

// Site returns a site, false when nobody configured, claimed or observed it.
func (v *View) Site(name string) (*Site, bool) {
	s, ok := v.sites[Canonical(name)]
	return s, ok
}

// Sites returns all sites, ordered by name. Wildcard and regular-expression names are not sites.
func (v *View) Sites() []*Site {
	sites := make([]*Site, 0, len(v.sites))
	for _, s := range v.sites {
		if Concrete(s.Name) {
			sites = append(sites, s)
		}
	}
	slices.SortFunc(sites, func(a, b *Site) int { return cmp.Compare(a.Name, b.Name) })
	return sites
}

// Discovered reports whether a vhost of any host carries the name.
func (s *Site) Discovered() bool { return len(s.claims) > 0 }

// Claims returns the hosts with a vhost for the site, ordered by name. Two hosts are two claims; nothing that one of
// them says concerns the other.
func (v *View) Claims(site string) []*Host {
	candidates := map[string]bool{}
	for _, name := range Covering(site) {
		if s, ok := v.sites[name]; ok {
			for host := range s.claims {
				candidates[host] = true
			}
		}
	}
	var hosts []*Host
	for _, name := range slices.Sorted(maps.Keys(candidates)) {
		if h := v.hosts[name]; len(h.vhostsFor(site)) > 0 {
			hosts = append(hosts, h)
		}
	}
	return hosts
}

// site returns the entry of a canonical name, made when it is new.
func (v *View) site(name string) *Site {
	s, ok := v.sites[name]
	if !ok {
		s = &Site{SiteInfo: SiteInfo{Name: name}, claims: map[string]int{}, looks: map[string][]Look{}, served: map[string]time.Time{}}
		v.sites[name] = s
	}
	return s
}

// claim enters the names of a vhost as far as the host's bound allows.
func (h *Host) claim(s *statement) {
	vhost, ok := s.fact.Body.(fact.Vhost)
	if !ok {
		return
	}
	s.claimed = min(len(vhost.Names), MaxNames-h.names)
	h.names += s.claimed
	for _, name := range vhost.Names[:s.claimed] {
		h.view.site(Canonical(name)).claims[h.Name]++
	}
	if s.claimed < len(vhost.Names) {
		h.gap(TooManyNames, s.received)
	}
}

// unclaim takes back what claim entered; a site that nothing speaks of any more is gone.
func (h *Host) unclaim(s *statement) {
	vhost, ok := s.fact.Body.(fact.Vhost)
	if !ok {
		return
	}
	h.names -= s.claimed
	for _, name := range vhost.Names[:s.claimed] {
		site := h.view.site(Canonical(name))
		if site.claims[h.Name]--; site.claims[h.Name] <= 0 {
			delete(site.claims, h.Name)
		}
		if len(site.claims) == 0 && len(site.looks) == 0 && !site.Configured {
			delete(h.view.sites, site.Name)
		}
	}
}

// RemoveSite forgets what an operator configured about a site; it stays one while a host claims it or looks are remembered.
func (v *View) RemoveSite(name string) {
	if s, ok := v.sites[Canonical(name)]; ok {
		s.SiteInfo, s.Configured = SiteInfo{Name: s.Name}, false
	}
}
