package diagnose

import (
	"cmp"
	"net/netip"
	"slices"
	"strconv"
	"strings"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// hitsVisitors reports whether a rule touches connections to the port that visitors use, or what they are answered.
func hitsVisitors(f fact.Firewall, port uint16) bool {
	return f.Direction != fact.FirewallOut && f.Interface != "lo" && (len(f.Ports) == 0 || holdsPort(f.Ports, port))
}

// visitorsOf are the visitors that a rule touches; none named are all.
func visitorsOf(f fact.Firewall) []string {
	if f.Direction == fact.FirewallReply {
		return f.Targets
	}
	return f.Sources
}

// hitsWayTo reports whether a rule touches connections from this host to an address: one that names the port, or
// everything that goes there.
func hitsWayTo(f fact.Firewall, address string) bool {
	at, ok := hostPort(address)
	if !ok || f.Verdict == fact.FirewallBan || !holdsAddress(f.Targets, at.Addr()) {
		return false
	}
	if f.Direction == fact.FirewallReply && !at.Addr().IsLoopback() {
		return false
	}
	if at.Addr().IsLoopback() && (f.Interface != "" && f.Interface != "lo" || !holdsAddress(f.Sources, at.Addr())) {
		return false
	}
	if len(f.Ports) == 0 {
		return len(f.Targets) > 0 || f.Interface == "lo"
	}
	return holdsPort(f.Ports, at.Port())
}

// holdsPort reads "80", "80/tcp" and "3000-3010".
func holdsPort(ports []string, port uint16) bool {
	return slices.ContainsFunc(ports, func(p string) bool {
		p, _, _ = strings.Cut(p, "/")
		low, high, _ := strings.Cut(p, "-")
		from, err := strconv.ParseUint(low, 10, 16)
		to, err2 := strconv.ParseUint(cmp.Or(high, low), 10, 16)
		return err == nil && err2 == nil && from <= uint64(port) && uint64(port) <= to
	})
}

// holdsAddress reports whether a list of addresses and networks holds an address; an empty list is everything.
func holdsAddress(list []string, address netip.Addr) bool {
	return len(list) == 0 || slices.ContainsFunc(list, func(word string) bool {
		if network, err := netip.ParsePrefix(word); err == nil {
			return network.Contains(address)
		}
		if from, to, ok := strings.Cut(word, "-"); ok {
			first, err := netip.ParseAddr(from)
			last, err2 := netip.ParseAddr(to)
			return err == nil && err2 == nil && !address.Less(first) && !last.Less(address)
		}
		one, err := netip.ParseAddr(word)
		return err == nil && one == address
	})
}

// everybody reports whether a rule's sources are all there are, or a good part of them: a country, a whole provider.
func everybody(sources []string) bool {
	return len(sources) == 0 || slices.ContainsFunc(sources, func(word string) bool {
		network, err := netip.ParsePrefix(word)
		return err == nil && (network.Bits() <= 8 || network.Addr().Is6() && network.Bits() <= 20)
	})
}

func ruleText(f fact.Firewall) string {
	return strings.Join(strings.Fields(f.Tool+" has in "+cmp.Or(f.Chain, "its list")+": "+f.Rule), " ")
}
