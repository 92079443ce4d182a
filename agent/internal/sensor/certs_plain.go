package sensor

import (
	"context"
	"net"
	"net/netip"
	"slices"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// triedLife is how long a handshake at a plain target is told of: nobody looks there again by himself.
const triedLife = time.Minute

// try shakes hands at the target of a route in plain HTTP. To an application that speaks no TLS this is a broken request,
// which it may log: so only when somebody asks, and only on this machine.
func (r *certsRun) try(ctx context.Context, target string) (refused string) {
	plain := slices.ContainsFunc(Latest[fact.Vhost](r.board), func(v fact.Vhost) bool {
		return slices.ContainsFunc(v.Routes, func(route fact.Route) bool { return route.Target == target && route.Protocol == "http" })
	})
	address, ok := strings.CutPrefix(target, "tcp:")
	if !plain || !ok || !ours(address) {
		return "unknown subject"
	}
	seen := shakeHands(ctx, door{certificate: fact.Certificate{Where: target, Served: true, Upstream: true}, address: address})
	if ctx.Err() != nil {
		return "the look took too long"
	}
	r.say(seen)
	if r.tried == nil {
		r.tried = make(statements)
	}
	r.tried[fact.Key{Kind: seen.Kind(), Subject: seen.Subject()}] = seen
	r.forget = time.After(triedLife)
	return ""
}

// takeBack takes back what was tried, unless a look of its own has said it since.
func (r *certsRun) takeBack() {
	for key := range r.tried {
		if _, said := r.said[key]; !said {
			r.say(fact.Removal{Of: key.Kind, Name: key.Subject})
		}
	}
	r.tried, r.forget = nil, nil
}

// ours reports whether an address is one of this machine.
func ours(address string) bool {
	at, err := netip.ParseAddrPort(address)
	if err != nil {
		return strings.HasPrefix(address, "localhost:")
	}
	if at.Addr().IsLoopback() {
		return true
	}
	own, err := net.InterfaceAddrs()
	return err == nil && slices.ContainsFunc(own, func(a net.Addr) bool {
		prefix, err := netip.ParsePrefix(a.String())
		return err == nil && prefix.Addr() == at.Addr()
	})
}
