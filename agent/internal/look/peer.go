package look

import (
	"strings"

	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// askedFor is how long an app's question to a peer must be open before the app counts as waiting for it, in
// milliseconds: a loop of events has shorter ones open all the time.
const askedFor = 100

// side says which part a socket plays.
type side int8

const (
	noSide  side = iota
	door         // callers are accepted at it
	callee       // it serves somebody who called
	caller       // it called somebody
	nowhere      // it has no peer that has a name: one end of a pair
)

// far is what a socket is connected to.
type far struct {
	side    side
	on      fact.WaitsOn
	address string
	peer    string // unit
	open    bool   // something was asked and not answered yet
	perhaps bool   // the kernel does not tell whether that is so
	trade   string
}

// scene is what one look at waits knows of this host's sockets.
type scene struct {
	ends      ends
	listeners *sockets
	who       func(listening) owner
}

// far returns what the socket of an inode is connected to.
func (s scene) far(inode uint32) far {
	this, ok := s.ends.by[inode]
	switch {
	case !ok:
		return far{}
	case this.listens:
		return far{side: door}
	case this.remote.IsValid():
		return s.farPort(this)
	case this.path != "":
		return far{side: callee, address: "unix:" + this.path}
	}
	listener, waits := s.ends.callers[inode]
	there := s.ends.by[this.peer]
	if waits {
		there = s.ends.by[listener]
	}
	if there.path == "" {
		return far{side: nowhere}
	}
	f := s.farFile(there.path)
	f.open = waits || there.unread > 0
	f.perhaps = f.on == fact.WaitsOnDatabase // whether a question was read and not yet answered
	return f
}

func (s scene) farPort(this end) far {
	if l, ok := s.listeners.atPort(this.local); ok && !this.datagram && l.addr.Port() == this.local.Port() {
		if _, alsoThere := s.listeners.atPort(this.remote); !alsoThere || !s.listeners.local(this.remote.Addr()) {
			return far{side: callee, address: "tcp:" + l.addr.String()}
		}
	}
	f := far{side: caller, on: fact.WaitsOnRemote, address: "tcp:" + this.remote.String(), trade: tradeOfPort(this.remote.Port())}
	if this.datagram {
		f.address, f.trade = "udp:"+this.remote.String(), ""
	}
	if s.listeners.local(this.remote.Addr()) {
		f.on = fact.WaitsOnLocal
		if l, ok := s.listeners.atPort(this.remote); ok && !this.datagram {
			f.known(s.who(l))
		}
	}
	if f.trade != "" {
		f.on = fact.WaitsOnDatabase
	}
	f.open = this.dials || s.ends.unread[line{this.remote, this.local}] || this.owed(f.trade != "")
	f.perhaps = f.trade != "" && this.sent == this.heard
	return f
}

// owed reports whether the other end of a TCP connection has owed an answer for a while. A database may have to speak
// first.
func (e end) owed(database bool) bool {
	if e.sent < askedFor {
		return false
	}
	return e.sent < e.heard || e.never && (e.asked || database)
}

// farFile returns what listens, or would, at a socket file.
func (s scene) farFile(path string) far {
	f := far{side: caller, on: fact.WaitsOnLocal, address: "unix:" + path, trade: tradeOfFile(path)}
	var stat unix.Stat_t
	if l, ok := s.listeners.atFile(path, unix.Stat(path, &stat) == nil, stat); ok {
		f.known(s.who(l))
	}
	if f.trade != "" {
		f.on = fact.WaitsOnDatabase
	}
	return f
}

// known adds who listens there.
func (f *far) known(who owner) {
	f.peer = who.Unit
	if trade := tradeOf(who); trade != "" {
		f.trade = trade
	}
}

// lockName returns a lock's file as it may leave the host. The name of a session's file is the session's secret.
func lockName(path string) string {
	path = strings.ToValidUTF8(strings.TrimSuffix(path, " (deleted)"), "?")
	end := strings.LastIndexByte(path, '/') + 1
	for _, session := range []string{"sess_", "ci_session"} {
		if strings.HasPrefix(path[end:], session) {
			return path[:end] + session + "*"
		}
	}
	return path
}
