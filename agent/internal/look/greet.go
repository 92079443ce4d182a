package look

import (
	"context"
	"errors"
	"net"
	"net/netip"
	"os"
	"sync"
	"time"

	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/pkg/fact"
)

const (
	greetTime  = 500 * time.Millisecond // for a connect and the first words together
	maxGreeted = 32                     // databases, for one question
)

// greet says hello to the databases among sockets that listen on this host, and keeps what each has answered.
func (s *sockets) greet(ctx context.Context, found []fact.Socket, from []listening) {
	var work sync.WaitGroup
	seats, left := make(chan struct{}, atOnce), maxGreeted
	for i := range found {
		trade := tradeOf(owner{Unit: found[i].Unit, Process: found[i].Process})
		network, address, ok := s.door(from[i])
		if trade == "" || !ok || left == 0 {
			continue
		}
		left--
		seats <- struct{}{}
		work.Go(func() {
			defer func() { <-seats }()
			said := greet(ctx, tongueOf(trade, network), network, address)
			if said == fact.GreetSilent && usualTrade(found[i].Address) != trade {
				said = "" // a port for something else: a database need not speak there
			}
			found[i].Greeting = said
		})
	}
	work.Wait()
}

// door returns where to knock at a listening socket; only ever this host's own. A file that belongs to another socket
// by now is not touched.
func (s *sockets) door(l listening) (network, address string, ok bool) {
	if l.path != "" {
		var stat unix.Stat_t
		exists := unix.Stat(l.path, &stat) == nil
		there, ok := s.atFile(l.path, exists, stat)
		return "unix", l.path, ok && there.inode == l.inode && tradeOfFile(l.path) != ""
	}
	host := l.addr.Addr()
	switch {
	case host.IsUnspecified() && host.Is4():
		host = netip.AddrFrom4([4]byte{127, 0, 0, 1})
	case host.IsUnspecified():
		host = netip.IPv6Loopback()
	}
	return "tcp", netip.AddrPortFrom(host, l.addr.Port()).String(), s.local(host) && !besides(l.addr.Port())
}

// besides reports whether a port of databases is none for callers: MySQL's second protocol, and the ports over which
// the members of a Galera or Redis cluster talk among themselves.
func besides(port uint16) bool {
	switch port {
	case 33060, 4444, 4567, 4568:
		return true
	}
	return port >= 16379 && port <= 16389
}

// greet calls at an address and returns what the database there answers: fact.GreetOK, fact.GreetSilent, its refusal, or
// nothing when that is not known.
func greet(ctx context.Context, t tongue, network, address string) string {
	ctx, cancel := context.WithTimeout(ctx, greetTime)
	defer cancel()
	var dialer net.Dialer
	conn, err := dialer.DialContext(ctx, network, address)
	if err != nil {
		return unheard(err)
	}
	defer conn.Close()
	if until, ok := ctx.Deadline(); ok {
		if err := conn.SetDeadline(until); err != nil {
			return ""
		}
	}
	if _, err := conn.Write(t.say); err != nil {
		return unheard(err)
	}
	said := make([]byte, 0, maxGreeting)
	for len(said) < maxGreeting {
		n, err := conn.Read(said[len(said):maxGreeting])
		said = said[:len(said)+n]
		if greeting, whole := t.hear(said); whole {
			return greeting
		}
		if err != nil {
			return unheard(err)
		}
	}
	return ""
}

// unheard says what it means that no word came: silence when the time was over or nobody takes callers any more.
func unheard(err error) string {
	if errors.Is(err, os.ErrDeadlineExceeded) || errors.Is(err, context.DeadlineExceeded) || errors.Is(err, unix.EAGAIN) {
		return fact.GreetSilent
	}
	if timeout, ok := errors.AsType[net.Error](err); ok && timeout.Timeout() {
		return fact.GreetSilent
	}
	return ""
}
