package webconf

import (
	"net/netip"
	"slices"
	"strings"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// maxResolvers bounds the name servers of one vhost.
const maxResolvers = 16

// resolvers returns the name servers that a level names, else those of the level around it.
func resolvers(level []statement, inherited []string) []string {
	for _, s := range level {
		if s.name == "resolver" {
			return nameServers(s.args)
		}
	}
	return inherited
}

// nameServers reads the values of a resolver directive; what has a sign of equality is an option.
func nameServers(args []string) (servers []string) {
	for _, arg := range args {
		if strings.ContainsAny(arg, "=/$"+unreadable) {
			continue
		}
		if address := TCPTarget(hostPort(arg, "53")); address != "" {
			servers = addOnce(servers, strings.TrimPrefix(address, "tcp:"))
		}
	}
	return servers
}

// asks notes the name servers that a vhost asks for the peer of a *_pass directive. nginx asks them only where the value
// has a variable, and no group has the name; what is written out was resolved when it started, as the machine does it.
func (n *nginx) asks(v *fact.Vhost, value, address, port string, inherited surroundings) {
	if !strings.Contains(value, "$") || strings.HasPrefix(address, "unix:") {
		return
	}
	if _, group := n.upstreams[strings.ToLower(address)]; group {
		return
	}
	host, _ := hostPort(address, port)
	if _, err := netip.ParseAddr(strings.Trim(host, "[]")); err == nil {
		return
	}
	for _, server := range inherited.resolvers {
		if len(v.Resolvers) < maxResolvers && !slices.Contains(v.Resolvers, server) {
			v.Resolvers = append(v.Resolvers, server)
		}
	}
}
