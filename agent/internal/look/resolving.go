package look

import (
	"context"
	"net"
	"strings"
	"sync/atomic"
)

// resolverOf returns the machine's own way to resolve names, or one that asks these name servers in turn. It is the
// library's own code, so what a name server sends is read by nothing that was written in C.
func resolverOf(servers []string) *net.Resolver {
	if len(servers) == 0 {
		return net.DefaultResolver
	}
	var turn atomic.Uint32
	return &net.Resolver{PreferGo: true, Dial: func(ctx context.Context, network, _ string) (net.Conn, error) {
		server := servers[int(turn.Add(1)-1)%len(servers)]
		return new(net.Dialer).DialContext(ctx, network, server)
	}}
}

// complete returns a name as it is asked for: a web server's own name servers never hear of the machine's search domains.
func complete(name string, servers []string) string {
	if len(servers) == 0 {
		return name
	}
	return strings.TrimSuffix(name, ".") + "."
}
