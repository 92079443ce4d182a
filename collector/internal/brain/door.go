package brain

import (
	"cmp"
	"context"
	"net/netip"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// look asks for one look from outside. A host is looked at only at an address that is registered for it: a fact of the
// host never names where a look goes.
func (b *Brain) look(site, host, purpose string) {
	want, ok := b.wanted(site, host)
	if !ok {
		return
	}
	want.Purpose = purpose
	b.then(func() { b.deps.Eye.Want(want) })
}

// wanted returns how a site is looked at; false when it must not be, or no address is registered for its host.
func (b *Brain) wanted(site, host string) (LookWanted, bool) {
	want := LookWanted{Site: site, Host: host, URL: "http://" + site + "/"}
	if s, ok := b.view.Site(site); ok {
		if s.OptOut {
			return want, false
		}
		want.Address, want.Expect = s.Address, s.Expect
		_, want.Direct = b.view.AddressOf(s.Address.Addr())
		if s.URL != "" {
			want.URL = s.URL
		}
		if want.Address.IsValid() || s.Configured && host == "" {
			return want, true
		}
	}
	h, ok := b.view.Host(host)
	if !ok || len(h.Addresses) == 0 {
		return want, false
	}
	port, tls, ok := doorOf(h, b.view.Paths(h, site))
	if !ok {
		return want, false
	}
	if tls {
		want.URL = "https://" + site + "/"
	}
	want.Address, want.Direct = netip.AddrPortFrom(h.Addresses[0], port), true
	return want, true
}

// doorOf returns the port at which a vhost answers, plain HTTP first: a failing certificate must not hide what the
// server says.
//
// A web server that another one of the host sends the site's requests to is nobody's door, wherever it listens. One that
// only its own host reaches has somebody before it, who has not spoken yet or is not known here: his door is the usual port
// that he listens at, and as long as nobody does, there is none to knock at.
func doorOf(h *fleet.Host, paths []fleet.Path) (port uint16, tls, ok bool) {
	if len(paths) == 0 {
		return 80, false, true
	}
	paths = slices.DeleteFunc(slices.Clone(paths), func(p fleet.Path) bool {
		return slices.ContainsFunc(paths, func(other fleet.Path) bool { return other.Front != p.Front && other.Backend == p.Front })
	})
	for _, tls := range []bool{false, true} {
		for _, p := range paths {
			for _, l := range p.Vhost.Listeners {
				if n, ok := portOf(l.Address); ok && l.TLS == tls {
					return n, tls, true
				}
			}
		}
	}
	for _, usual := range []uint16{80, 443} {
		if slices.ContainsFunc(fleet.All[fact.Socket](h), func(s fleet.Belief[fact.Socket]) bool {
			n, ok := portOf(strings.TrimPrefix(s.Body.Address, "tcp:"))
			return ok && n == usual
		}) {
			return usual, usual == 443, true
		}
	}
	return 0, false, false
}

// portOf returns the port of an address that others can reach.
func portOf(address string) (uint16, bool) {
	at, err := netip.ParseAddrPort(address)
	if err == nil {
		return at.Port(), at.Port() != 0 && !at.Addr().IsLoopback()
	}
	n, err := strconv.ParseUint(address[strings.LastIndexByte(address, ':')+1:], 10, 16)
	return uint16(n), err == nil && n != 0
}

// through returns the sites whose requests pass a part of a host: a unit, a target, or with an empty part any of it.
func (b *Brain) through(host, part string) []string {
	h, ok := b.view.Host(host)
	if !ok {
		return nil
	}
	if part != "" {
		return b.view.SitesThrough(h, part)
	}
	var sites []string
	for _, s := range b.view.Sites() {
		for _, claimant := range b.view.Claims(s.Name) {
			if claimant.Name == host {
				sites = append(sites, s.Name)
			}
		}
		if len(sites) >= b.cfg.WordLooks {
			break
		}
	}
	return sites
}

// presumed returns the other sites behind what an incident is about: of one pool its own, not those of the whole unit.
func (b *Brain) presumed(about diagnose.Subject) []string {
	if part := cmp.Or(about.Target, about.Unit); part != "" {
		return b.through(about.Host, part)
	}
	return nil
}

// Door is how a site is looked at again and again.
type Door struct {
	LookWanted
	Configured bool
	Interval   time.Duration // 0: the prober's own
}

// Doors returns how each site is looked at: at every host that claims it, and by DNS when it is configured without an
// address. Where a CDN stands in front these see different things.
func (b *Brain) Doors(ctx context.Context) (doors []Door, err error) {
	err = b.Ask(ctx, func(v *fleet.View, _ time.Time) {
		for _, s := range v.Sites() {
			doors = append(doors, b.doors(s)...)
		}
	})
	return doors, err
}

func (b *Brain) doors(s *fleet.Site) []Door {
	hosts := []string{}
	for _, h := range b.view.Claims(s.Name) {
		hosts = append(hosts, h.Name)
	}
	if s.Configured && (len(hosts) == 0 || !s.Address.IsValid()) {
		hosts = append(hosts, "")
	}
	var doors []Door
	for _, host := range hosts {
		if want, ok := b.wanted(s.Name, host); ok {
			doors = append(doors, Door{LookWanted: want, Configured: s.Configured, Interval: s.Interval})
		}
	}
	return doors
}

// Serves reports whether every host that serves a site serves another name too: a look may follow a redirect there.
func (b *Brain) Serves(ctx context.Context, site, name string) (serves bool, err error) {
	err = b.Ask(ctx, func(v *fleet.View, _ time.Time) {
		others := v.Claims(name)
		hosts := v.Claims(site)
		serves = len(hosts) > 0
		for _, h := range hosts {
			serves = serves && slices.Contains(others, h)
		}
	})
	return serves, err
}

// Heard returns when each agent was last heard.
func (b *Brain) Heard(ctx context.Context) (heard map[string]time.Time, err error) {
	err = b.Ask(ctx, func(v *fleet.View, _ time.Time) {
		heard = make(map[string]time.Time)
		for _, h := range v.Hosts() {
			if !h.Heard.IsZero() {
				heard[h.Name] = h.Heard
			}
		}
	})
	return heard, err
}
