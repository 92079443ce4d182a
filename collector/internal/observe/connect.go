package observe

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// maxAddresses is how many addresses of a name are tried, as a browser would.
const maxAddresses = 3

// connect makes the connection of a hop, or says in h why there is none.
func (p *Prober) connect(ctx context.Context, w *walk, h *hop) *net.TCPConn {
	addresses := []netip.Addr{w.pinned.address}
	if !w.pinned.address.IsValid() {
		if addresses = p.resolve(ctx, w.url.Hostname(), h); addresses == nil {
			return nil
		}
	}
	start := time.Now()
	defer func() { h.phases.Connect = time.Since(start) }()
	for _, a := range addresses {
		h.address = netip.AddrPortFrom(a.Unmap(), w.pinned.portFor(w.url))
		conn, err := p.dial(ctx, h.address)
		if err == nil {
			h.failure, h.words = fact.WellAnswered, ""
			h.source = addrOf(conn.LocalAddr())
			return conn
		}
		h.fail(connectFailure(err), err)
		h.source = p.sourceTo(ctx, h.address)
	}
	return nil
}

func (p *Prober) dial(ctx context.Context, to netip.AddrPort) (*net.TCPConn, error) {
	ctx, cancel := context.WithTimeout(ctx, p.cfg.ConnectTimeout)
	defer cancel()
	return p.dialer.DialTCP(ctx, "tcp", netip.AddrPort{}, to)
}

// sourceTo returns the address of this machine from which packets leave for another; zero when none would. A connected
// UDP socket knows it and sends nothing.
func (p *Prober) sourceTo(ctx context.Context, to netip.AddrPort) netip.Addr {
	conn, err := p.dialer.DialUDP(context.WithoutCancel(ctx), "udp", netip.AddrPort{}, to)
	if err != nil {
		return netip.Addr{}
	}
	defer func() { _ = conn.Close() }()
	return addrOf(conn.LocalAddr())
}

// addrOf returns the address of one end of a connection.
func addrOf(end net.Addr) netip.Addr {
	at, err := netip.ParseAddrPort(end.String())
	if err != nil {
		return netip.Addr{}
	}
	return at.Addr().Unmap().WithZone("")
}

func (p *Prober) resolve(ctx context.Context, name string, h *hop) []netip.Addr {
	if a, err := netip.ParseAddr(name); err == nil {
		return []netip.Addr{a}
	}
	start := time.Now()
	addresses, err := p.cfg.Resolver.LookupNetIP(ctx, "ip", name)
	h.phases.Resolve = time.Since(start)
	if err == nil && len(addresses) == 0 {
		err = errors.New("no address")
	}
	if err != nil {
		h.fail(fact.NoResolution, fmt.Errorf("resolve %s: %w", name, err))
		return nil
	}
	return addresses[:min(len(addresses), maxAddresses)]
}
