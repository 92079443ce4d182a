// Package visit requests the vhosts of this host, each by its name at its own listener, as a visitor would.
package visit

import (
	"net/netip"
	"slices"
	"strings"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// Entrance is a way to a site.
type Entrance struct {
	Site        string // the name that is asked for
	Address     string // on this host
	Path        string
	Target      string // the application's, where the web server is passed by
	TLS         bool
	Certificate string // path of the certificate's file as the configuration has it, empty when it is not known
}

// EntranceOf returns the way to a site: its TLS listener where it has one, since a plain one often only sends visitors
// there. The running configuration counts before that on disk. The path is the site's first page: what else could be
// asked for is not for a word from the network to say.
func EntranceOf(vhosts []fact.Vhost, site string) (Entrance, bool) {
	site = strings.ToLower(site)
	if !HostName(site) {
		return Entrance{}, false
	}
	slices.SortStableFunc(vhosts, func(a, b fact.Vhost) int {
		if a.Tree == b.Tree {
			return strings.Compare(a.Subject(), b.Subject())
		}
		return int(a.Tree) - int(b.Tree)
	})
	var found []Entrance
	tree := fact.TreeUnknown
	for _, v := range vhosts {
		if !Carries(v.Names, site) {
			continue
		}
		if len(found) > 0 && v.Tree != tree {
			break
		}
		tree = v.Tree
		for _, l := range v.Listeners {
			if address := Knock(l.Address); address != "" {
				found = append(found, Entrance{Site: site, Address: address, Path: "/", TLS: l.TLS, Certificate: l.Certificate})
			}
		}
	}
	slices.SortStableFunc(found, func(a, b Entrance) int { return rank(a) - rank(b) })
	if len(found) == 0 {
		return Entrance{}, false
	}
	return found[0], true
}

// rank prefers TLS, then addresses of the older kind, which a resolver of names gives most often.
func rank(e Entrance) int {
	out := 0
	if !e.TLS {
		out += 2
	}
	if address, err := netip.ParseAddrPort(e.Address); err != nil || !address.Addr().Is4() {
		out++
	}
	return out
}

// Carries reports whether a vhost has a name, by itself or by a wildcard.
func Carries(names []string, site string) bool {
	return slices.ContainsFunc(names, func(name string) bool {
		name = strings.ToLower(name)
		if rest, wild := strings.CutPrefix(name, "*."); wild || strings.HasPrefix(name, ".") {
			rest = strings.TrimPrefix(rest, ".")
			return strings.HasSuffix(site, "."+rest) || !wild && site == rest
		}
		return name == site
	})
}

// HostName reports whether a configured name is a plain one: no pattern, no variable, no address.
func HostName(name string) bool {
	if _, err := netip.ParseAddr(name); err == nil || name == "" || len(name) > 253 || !strings.Contains(name, ".") && name != "localhost" {
		return false
	}
	return strings.IndexFunc(name, func(c rune) bool {
		return (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '.' && c != '-' && c != '_'
	}) < 0
}

// Knock returns where to connect to reach a listener from this host; empty for a socket file.
func Knock(listener string) string {
	address, err := netip.ParseAddrPort(listener)
	switch {
	case err != nil:
		return ""
	case address.Addr() == netip.IPv4Unspecified():
		return netip.AddrPortFrom(netip.AddrFrom4([4]byte{127, 0, 0, 1}), address.Port()).String()
	case address.Addr().IsUnspecified():
		return netip.AddrPortFrom(netip.IPv6Loopback(), address.Port()).String()
	default:
		return listener
	}
}
