package look

import (
	"context"
	"errors"
	"net"
	"net/netip"
	"os"
	"strings"
	"sync"
	"time"

	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/pkg/fact"
)

const (
	greetTime  = 500 * time.Millisecond // for a connect and the first words together
	maxGreeted = 32                     // databases, for one question
)

// server is one database server: whatever it says at one of its sockets it would say at the others.
type server struct{ unit, process string }

// greet says hello to the databases among sockets that listen on this host, and keeps what each has answered. Each is
// greeted once: a greeting takes a place that somebody else may want.
func (s *sockets) greet(ctx context.Context, found []fact.Socket, from []listening) {
	doors := make(map[server][]int)
	for i, socket := range found {
		_, _, ok := s.door(from[i])
		if ok && tradeOf(owner{Unit: socket.Unit, Process: socket.Process}) != "" && len(doors) < maxGreeted {
			of := server{socket.Unit, socket.Process}
			doors[of] = append(doors[of], i)
		}
	}
	var work sync.WaitGroup
	seats := make(chan struct{}, atOnce)
	for of, indices := range doors {
		trade := tradeOf(owner{Unit: of.unit, Process: of.process})
		seats <- struct{}{}
		work.Go(func() {
			defer func() { <-seats }()
			best := indices[0]
			for _, i := range indices {
				if better(found[i].Address, found[best].Address, trade) {
					best = i
				}
			}
			network, address, _ := s.door(from[best])
			said := greet(ctx, tongueOf(trade, network), network, address)
			if said == fact.GreetSilent && usualTrade(found[best].Address) != trade {
				said = "" // a port for something else: a database need not speak there
			}
			for _, i := range indices {
				found[i].Greeting = said
			}
		})
	}
	work.Wait()
}

// better reports whether a database is rather greeted at one address than at another: at a usual one; and PostgreSQL at
// a port, where it says whether it has room for a session.
func better(one, other, trade string) bool {
	if usual, alsoUsual := usualTrade(one) == trade, usualTrade(other) == trade; usual != alsoUsual {
		return usual
	}
	return trade == postgres && strings.HasPrefix(one, "tcp:") && !strings.HasPrefix(other, "tcp:")
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
	said, hangUp := ring(ctx, t, network, address)
	defer hangUp()
	if said != fact.GreetOK || !t.reserve {
		return said
	}
	// The place that a full server keeps for its administrator went to the first caller: an ordinary one is refused.
	second, hangUpToo := ring(ctx, t, network, address)
	defer hangUpToo()
	if second == fact.GreetSilent || second == "" {
		return said
	}
	return second
}

// ring connects to an address and hears the first words there. The line is held until hangUp.
func ring(ctx context.Context, t tongue, network, address string) (said string, hangUp func()) {
	var dialer net.Dialer
	conn, err := dialer.DialContext(ctx, network, address)
	if err != nil {
		return unheard(err), func() {}
	}
	hangUp = func() { conn.Close() }
	if until, ok := ctx.Deadline(); ok {
		if err := conn.SetDeadline(until); err != nil {
			return "", hangUp
		}
	}
	if _, err := conn.Write(t.say); err != nil {
		return unheard(err), hangUp
	}
	return hear(conn, t), hangUp
}

// hear reads until a server has said what it has to say first.
func hear(conn net.Conn, t tongue) string {
	words := make([]byte, 0, maxGreeting)
	for len(words) < maxGreeting {
		n, err := conn.Read(words[len(words):maxGreeting])
		words = words[:len(words)+n]
		if greeting, whole := t.hear(words); whole {
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
