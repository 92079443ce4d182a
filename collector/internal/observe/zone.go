package observe

import (
	"context"
	"net/netip"
	"strings"
	"sync"

	"golang.org/x/net/dns/dnsmessage"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// authorities asks the zone's own name servers, as the resolver knows them.
func (n *names) authorities(ctx context.Context, resolver netip.AddrPort, name string) (answers []fact.NameAnswer) {
	zone, servers := zoneOf(ctx, resolver, name)
	servers = servers[:min(len(servers), eachKind)]
	answers = make([]fact.NameAnswer, len(servers))
	var asking sync.WaitGroup
	for i, server := range servers {
		asking.Go(func() {
			answers[i] = fact.NameAnswer{Server: server, Answer: fact.ResolvedNobody}
			at := exchange(ctx, question{resolver, server, dnsmessage.TypeA, true})
			if len(at.addresses) > 0 && !at.addresses[0].IsMulticast() {
				answers[i] = resolved(ctx, netip.AddrPortFrom(at.addresses[0], n.port), server, name, zone)
			}
			answers[i].Authoritative = true
		})
	}
	asking.Wait()
	return answers
}

// zoneOf finds the zone that a name is in, and its name servers.
func zoneOf(ctx context.Context, resolver netip.AddrPort, name string) (zone string, servers []string) {
	for range zoneSteps {
		r := exchange(ctx, question{resolver, name, dnsmessage.TypeNS, true})
		parent := ""
		if _, rest, ok := strings.Cut(name, "."); ok {
			parent = rest
		}
		switch {
		case len(r.servers) > 0:
			return name, r.servers
		case r.zone != "" && r.zone != name && strings.HasSuffix(name, "."+r.zone):
			name = r.zone
		case parent == "" || ctx.Err() != nil:
			return "", nil
		default:
			name = parent
		}
	}
	return "", nil
}
