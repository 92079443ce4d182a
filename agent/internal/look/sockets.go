package look

import (
	"context"
	"net"
	"net/netip"
	"strconv"
	"strings"
	"sync"
	"time"

	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// resolveTime is how long a name may take to resolve.
const resolveTime = time.Second

// sockets is what the kernel said of listening sockets at one moment. A family that it would not tell of is unknown.
type sockets struct {
	unix, tcp []listening
	knowUnix  bool
	knowTCP   bool
	here      map[netip.Addr]bool // addresses of this host
	found     sync.Map            // by target that has a name: the address, a netip.AddrPort, that it leads to
}

// readSockets asks for the families that the targets need.
func readSockets(targets []string) *sockets {
	s := &sockets{here: make(map[netip.Addr]bool)}
	needUnix, needTCP := false, false
	for _, address := range targets {
		needUnix = needUnix || strings.HasPrefix(address, "unix:")
		needTCP = needTCP || strings.HasPrefix(address, "tcp:")
	}
	if needUnix {
		s.readUnix()
	}
	if needTCP {
		s.readTCP()
	}
	return s
}

// readListeners asks for all sockets that listen.
func readListeners() *sockets {
	s := &sockets{here: make(map[netip.Addr]bool)}
	s.readUnix()
	s.readTCP()
	return s
}

func (s *sockets) readUnix() {
	found, err := listeningUnix()
	s.unix, s.knowUnix = found, err == nil
}

func (s *sockets) readTCP() {
	four, err4 := listeningTCP(unix.AF_INET)
	six, err6 := listeningTCP(unix.AF_INET6)
	s.tcp, s.knowTCP = append(four, six...), err4 == nil && err6 == nil
	s.readAddresses()
}

func (s *sockets) readAddresses() {
	addresses, err := net.InterfaceAddrs()
	if err != nil {
		return // loopback is still known for what it is
	}
	for _, a := range addresses {
		if prefix, err := netip.ParsePrefix(a.String()); err == nil {
			s.here[prefix.Addr().Unmap()] = true
		}
	}
}

// local reports whether an address is this host's own.
func (s *sockets) local(addr netip.Addr) bool {
	return addr.IsLoopback() || addr.IsUnspecified() || s.here[addr.WithZone("")]
}

// lookAtFile looks at a Unix socket.
func (s *sockets) lookAtFile(path string, who credentials) fact.Target {
	t := fact.Target{Address: "unix:" + path, Local: true, Exists: fact.No}
	var stat unix.Stat_t
	exists := unix.Stat(path, &stat) == nil
	if exists {
		t.Exists = fact.Yes
		t.Mode, t.Owner = stat.Mode&0o7777, ownerName(stat.Uid, stat.Gid)
	}
	if l, ok := s.atFile(path, exists, stat); ok {
		t.Listens, t.Queue, t.Backlog = fact.Yes, fact.Known(l.queue), fact.Known(l.backlog)
	} else if s.knowUnix {
		t.Listens = fact.No
	}
	if len(path) > 107 {
		t.Connects, t.Errno = fact.No, "ENAMETOOLONG"
		return t
	}
	blockedBy, errno := knock(who, &unix.SockaddrUnix{Name: path})
	t.Connects, t.Errno, t.BlockedBy = spoken(errno), errnoName(errno), blockedBy
	return t
}

// atFile returns who listens at a socket file. The file decides and not its name: after a restart that went wrong an old
// process may still listen under a name that belongs to another file by now.
func (s *sockets) atFile(path string, exists bool, stat unix.Stat_t) (listening, bool) {
	if !exists {
		return listening{}, false
	}
	dev := unix.Major(stat.Dev)<<20 | unix.Minor(stat.Dev)
	for _, l := range s.unix {
		if l.fileInode != 0 && l.fileDev == dev {
			if l.fileInode == uint32(stat.Ino) {
				return l, true
			}
		} else if l.path == path {
			return l, true
		}
	}
	return listening{}, false
}

// lookAtPort looks at "host:port". Of a name that has several addresses the first that answers counts, as for a proxy.
func (s *sockets) lookAtPort(ctx context.Context, hostPort string, who credentials, resolvers []string) fact.Target {
	t := fact.Target{Address: "tcp:" + hostPort}
	addresses := resolve(ctx, hostPort, resolvers)
	for i, addr := range addresses {
		here := s.local(addr.Addr())
		if i == 0 {
			s.found.Store(t.Address, addr)
		}
		t.Local = here && (t.Local || i == 0)
		l, listens := s.atPort(addr)
		if here && listens {
			t.Listens, t.Queue, t.Backlog = fact.Yes, fact.Known(l.queue), fact.Known(l.backlog)
		} else if here && s.knowTCP && t.Listens == fact.Unknown {
			t.Listens = fact.No
		}
		if t.Connects == fact.Yes {
			continue
		}
		_, errno := knock(who, socketAddress(addr))
		if t.Connects = spoken(errno); t.Errno == "" || t.Connects == fact.Yes {
			t.Errno = errnoName(errno)
		}
	}
	if !t.Local {
		t.Listens = fact.Unknown
	}
	return t
}

// atPort returns who listens where a connect to addr arrives.
func (s *sockets) atPort(addr netip.AddrPort) (listening, bool) {
	for _, l := range s.tcp {
		any := l.addr.Addr().IsUnspecified()
		if l.addr.Port() == addr.Port() && (any || l.addr.Addr() == addr.Addr() || addr.Addr().IsUnspecified()) {
			return l, true
		}
	}
	return listening{}, false
}

// resolve returns the addresses of "host:port", IPv4 before IPv6; none when the name does not resolve in time. A web server
// that asks name servers of its own hears another answer than the machine does, so they are asked here too.
func resolve(ctx context.Context, hostPort string, resolvers []string) []netip.AddrPort {
	if addr, err := netip.ParseAddrPort(hostPort); err == nil {
		return []netip.AddrPort{addr}
	}
	host, portText, err := net.SplitHostPort(hostPort)
	port, err2 := strconv.ParseUint(portText, 10, 16)
	if err != nil || err2 != nil {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, resolveTime)
	defer cancel()
	var out []netip.AddrPort
	for _, family := range []string{"ip4", "ip6"} {
		found, err := resolverOf(resolvers).LookupNetIP(ctx, family, complete(host, resolvers))
		if err != nil {
			continue
		}
		for _, addr := range found[:min(len(found), 4)] {
			out = append(out, netip.AddrPortFrom(addr.Unmap(), uint16(port)))
		}
	}
	return out
}

// spoken turns the kernel's word about a connect into yes or no; a word that is not the kernel's says nothing.
func spoken(errno error) fact.Tri {
	switch {
	case errno == nil:
		return fact.Yes
	case errnoName(errno) == "":
		return fact.Unknown
	default:
		return fact.No
	}
}
