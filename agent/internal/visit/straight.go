package visit

import (
	"net/netip"
	"slices"
	"strings"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// StraightTo returns the way to the application that makes a site's first page, past the web server: one of this host that
// speaks plain HTTP, as the route for all pages has it. What speaks another protocol would need more than a request.
func StraightTo(vhosts []fact.Vhost, site string) (Entrance, bool) {
	site = strings.ToLower(site)
	if !HostName(site) {
		return Entrance{}, false
	}
	for _, tree := range []fact.Tree{fact.Running, fact.Disk} {
		for _, v := range vhosts {
			if v.Tree != tree || !Carries(v.Names, site) {
				continue
			}
			i := slices.IndexFunc(v.Routes, func(r fact.Route) bool { return r.Location == "/" && r.Protocol == "http" })
			if i < 0 {
				continue
			}
			target := v.Routes[i].Target
			if at, err := netip.ParseAddrPort(strings.TrimPrefix(target, "tcp:")); err == nil && at.Addr().IsLoopback() {
				return Entrance{Site: site, Address: at.String(), Path: "/", Target: target}, true
			}
		}
	}
	return Entrance{}, false
}
