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

// resolving returns the name servers that are asked for the servers of a group: those of the group, else of the level around
// it, and none unless a server is to be resolved while nginx runs.
func resolving(block, around []statement) []string {
	for _, s := range block {
		if s.name == "server" && slices.Contains(s.args, "resolve") {
			return resolvers(block, resolvers(around, nil))
		}
	}
	return nil
}

// asks notes the name servers that a vhost asks for the peer of a *_pass directive. nginx asks them only where the value
// has a variable, or its group says so; what is written out was resolved when it started, as the machine does it.
func (n *nginx) asks(v *fact.Vhost, value, address, port string, inherited surroundings) {
	group := strings.ToLower(address)
	if _, ok := n.upstreams[group]; ok {
		addResolvers(v, n.resolving[group])
		return
	}
	if !strings.Contains(value, "$") || strings.HasPrefix(address, "unix:") {
		return
	}
	host, _ := hostPort(address, port)
	if _, err := netip.ParseAddr(strings.Trim(host, "[]")); err == nil {
		return
	}
	addResolvers(v, inherited.resolvers)
}

func addResolvers(v *fact.Vhost, servers []string) {
	for _, server := range servers {
		if len(v.Resolvers) < maxResolvers && !slices.Contains(v.Resolvers, server) {
			v.Resolvers = append(v.Resolvers, server)
		}
	}
}
