package lab

import (
	"context"
	"fmt"
	"net"
	"net/netip"
	"time"

	"github.com/gapura-dev/gapura/deploy/lab/internal/netns"
)

// Every lab has the same addresses, since each has a namespace of its own.
var (
	subnet  = netip.MustParsePrefix("10.99.0.0/24")
	gateway = netip.MustParseAddr("10.99.0.1")
)

const (
	bridge = "lab0"
	// bridgeMAC is given, because a bridge without one takes that of a port: when hosts come and go, who remembers the old one
	// reaches the gateway no more for seconds.
	bridgeMAC = "02:00:00:63:00:01"
)

// makeNetwork makes the namespace and in it a bridge that carries the gateway's address.
func (l *Lab) makeNetwork(ctx context.Context) error {
	if err := netns.Make(ctx, l.state.netns()); err != nil {
		return err
	}
	for _, argv := range [][]string{
		{"ip", "link", "add", bridge, "address", bridgeMAC, "type", "bridge"},
		{"ip", "addr", "add", netip.PrefixFrom(gateway, subnet.Bits()).String(), "dev", bridge},
		{"ip", "addr", "add", netip.PrefixFrom(elsewhere, subnet.Bits()).String(), "dev", bridge},
		{"ip", "link", "set", bridge, "up"},
	} {
		if err := run(ctx, netns.Enter(l.state.netns(), argv...)...); err != nil {
			return fmt.Errorf("make network: %w", err)
		}
	}
	return nil
}

// Dial connects from inside the lab's network, looking names up with the lab's name server.
func (l *Lab) Dial(ctx context.Context, network, address string) (net.Conn, error) {
	host, port, err := net.SplitHostPort(address)
	if err != nil {
		return nil, err
	}
	if _, err := netip.ParseAddr(host); err != nil {
		addr, err := l.lookup(ctx, host)
		if err != nil {
			return nil, err
		}
		host = addr.String()
	}
	return netns.Dial(ctx, l.state.netns(), network, net.JoinHostPort(host, port))
}

// Do calls f on a thread inside the lab's network: sockets that f itself opens belong to the lab.
func (l *Lab) Do(f func() error) error { return netns.Do(l.state.netns(), f) }

// Forward lets programs outside reach an address inside: it listens on the machine, for instance at "127.0.0.1:0", and
// hands each connection on until ctx ends. It returns the address it listens on.
func (l *Lab) Forward(ctx context.Context, listen string, to netip.AddrPort) (netip.AddrPort, error) {
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", listen)
	if err != nil {
		return netip.AddrPort{}, fmt.Errorf("forward to %s: %w", to, err)
	}
	go netns.Forward(ctx, listener, l.state.netns(), to.String())
	return listener.Addr().(*net.TCPAddr).AddrPort(), nil
}

// waitForPort waits until something listens at the address: a unit is active before its program listens.
func (l *Lab) waitForPort(ctx context.Context, at netip.AddrPort) error {
	return poll(ctx, func() error {
		conn, err := l.Dial(ctx, "tcp", at.String())
		if err != nil {
			return err
		}
		return conn.Close()
	})
}

// poll asks until the answer is nil or ctx ends; then its error is the last answer.
func poll(ctx context.Context, ask func() error) error {
	for {
		err := ask()
		if err == nil {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("%w (last: %w)", context.Cause(ctx), err)
		case <-time.After(20 * time.Millisecond):
		}
	}
}
