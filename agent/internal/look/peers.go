package look

import (
	"encoding/binary"
	"net/netip"
	"strings"

	"golang.org/x/sys/unix"
)

// end is this host's end of a conversation over a socket.
type end struct {
	listens       bool
	dials         bool           // its connect has not come through yet
	local, remote netip.AddrPort // of a TCP or UDP socket
	datagram      bool
	sent, heard   uint32 // milliseconds since data last went and came over TCP; both 0: not told
	asked, never  bool   // over TCP: something was sent; nothing has ever come
	path          string // of a Unix socket; of one that was accepted, its listener's
	peer          uint32 // inode of a Unix socket's other end; 0 while nobody has accepted it
	unread        uint32 // bytes that wait to be read, of a Unix socket
}

// More of the kernel's numbers (linux/inet_diag.h, linux/unix_diag.h, net/tcp_states.h).
const (
	stateEstablished = 1
	stateDials       = 2
	stateHalfClosed  = 8
	showPeer         = 0x04
	showCallers      = 0x08
	attrPeer         = 2
	attrCallers      = 3
	wantTCPInfo      = 1 << 1
	attrTCPInfo      = 2
	maxEnds          = 1 << 17 // of each kind; more are not remembered
)

// ends are the conversations of this host at one moment, by inode of the socket.
type ends struct {
	by      map[uint32]end
	callers map[uint32]uint32 // of a Unix socket that waits to be accepted: its listener
	unread  map[line]bool     // TCP ends with bytes that wait to be read, whether anybody holds them or not
}

// line is a TCP connection as one end sees it.
type line struct{ local, remote netip.AddrPort }

func newEnds() ends {
	return ends{by: make(map[uint32]end), callers: make(map[uint32]uint32), unread: make(map[line]bool)}
}

// readEnds asks the kernel for all conversations. What it does not tell of stays unknown.
func readEnds() ends {
	e := newEnds()
	request := make([]byte, 24)
	request[0] = unix.AF_UNIX
	binary.NativeEndian.PutUint32(request[4:], ^uint32(0))
	binary.NativeEndian.PutUint32(request[12:], showName|showPeer|showCallers|showQueue)
	_ = sockDiag(request, e.takeUnix)
	for _, family := range []byte{unix.AF_INET, unix.AF_INET6} {
		for _, protocol := range []byte{unix.IPPROTO_TCP, unix.IPPROTO_UDP} {
			request = make([]byte, 56)
			request[0], request[1] = family, protocol
			states := uint32(1<<stateEstablished | 1<<stateDials | 1<<stateHalfClosed | 1<<stateListen)
			if protocol == unix.IPPROTO_TCP {
				request[2] = wantTCPInfo
			} else {
				states = 1 << stateEstablished // a datagram socket that has a peer
			}
			binary.NativeEndian.PutUint32(request[4:], states)
			_ = sockDiag(request, func(message []byte) { e.takeInet(message, protocol == unix.IPPROTO_UDP) })
		}
	}
	return e
}

// takeUnix reads a struct unix_diag_msg and its attributes.
func (e ends) takeUnix(message []byte) {
	if len(message) < 16 || len(e.by) >= maxEnds {
		return
	}
	inode := binary.NativeEndian.Uint32(message[4:])
	this := end{listens: message[2] == stateListen}
	for kind, value := range attributes(message[16:]) {
		switch {
		case kind == attrName && len(value) > 0 && value[0] != 0:
			this.path = strings.TrimRight(string(value), "\x00")
		case kind == attrPeer && len(value) >= 4:
			this.peer = binary.NativeEndian.Uint32(value)
		case kind == attrQueue && len(value) >= 8 && !this.listens:
			this.unread = binary.NativeEndian.Uint32(value)
		case kind == attrCallers:
			for ; len(value) >= 4 && len(e.callers) < maxEnds; value = value[4:] {
				if caller := binary.NativeEndian.Uint32(value); caller != 0 {
					e.callers[caller] = inode
				}
			}
		}
	}
	e.by[inode] = this
}

// takeInet reads a struct inet_diag_msg and its attributes.
func (e ends) takeInet(message []byte, datagram bool) {
	if len(message) < 72 || len(e.by) >= 2*maxEnds {
		return
	}
	address := func(at, port int) netip.AddrPort {
		addr := netip.AddrFrom4([4]byte(message[at : at+4]))
		if message[0] == unix.AF_INET6 {
			addr = netip.AddrFrom16([16]byte(message[at : at+16])).Unmap()
		}
		return netip.AddrPortFrom(addr, binary.BigEndian.Uint16(message[port:]))
	}
	this := end{
		listens: message[1] == stateListen && !datagram, dials: message[1] == stateDials, datagram: datagram,
		local: address(8, 4), remote: address(24, 6),
	}
	for kind, value := range attributes(message[72:]) {
		if kind == attrTCPInfo && len(value) >= 136 { // struct tcp_info
			this.sent, this.heard = binary.NativeEndian.Uint32(value[44:]), binary.NativeEndian.Uint32(value[52:])
			this.asked = binary.NativeEndian.Uint64(value[120:]) > 1 // the handshake counts as one byte
			this.never = binary.NativeEndian.Uint64(value[128:]) == 0
		}
	}
	if unread := binary.NativeEndian.Uint32(message[56:]); unread > 0 && !this.listens && !datagram && len(e.unread) < maxEnds {
		e.unread[line{this.local, this.remote}] = true
	}
	if inode := binary.NativeEndian.Uint32(message[68:]); inode != 0 { // somebody holds it
		e.by[inode] = this
	}
}

// attributes yields the attributes of a netlink message.
func attributes(rest []byte) func(yield func(kind uint16, value []byte) bool) {
	return func(yield func(uint16, []byte) bool) {
		for len(rest) >= 4 {
			size, kind := int(binary.NativeEndian.Uint16(rest)), binary.NativeEndian.Uint16(rest[2:])
			if size < 4 || size > len(rest) || !yield(kind, rest[4:size]) {
				return
			}
			rest = rest[min((size+3)&^3, len(rest)):]
		}
	}
}
