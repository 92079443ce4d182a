package fact

import (
	"strconv"
	"time"
)

// Tree says which state of a configuration a statement is about.
type Tree int8

// The states of a configuration.
const (
	TreeUnknown Tree = iota
	Running          // as it was when the present workers started
	Disk             // the last good dump of what lies on disk
)

// String prints running, disk or unknown.
func (t Tree) String() string {
	return [...]string{"unknown", "running", "disk"}[max(0, min(int(t), 2))]
}

// Vhost is one virtual host of a web server.
type Vhost struct {
	Unit      string // unit of the web server
	Server    string // "nginx", "apache"
	Tree      Tree
	Names     []string // server_name / ServerName and aliases, as configured
	Listeners []Listener
	Routes    []Route
	File      string
	Line      uint32
	Resolvers []string // name servers that it asks by itself, at run time, for names of its routes: "127.0.0.1:53"
}

// Listener is an address a vhost answers at.
type Listener struct {
	Address     string // "0.0.0.0:80", "[::]:443", "unix:/run/x.sock"
	TLS         bool
	Default     bool
	Certificate string // path of the certificate's file, empty without TLS or when it is not known
}

// Route is where a vhost sends the requests of one location.
type Route struct {
	Location       string // "/", "~ \.php$"
	Target         string // address of a Target, empty when the configuration answers by itself
	Protocol       string // fastcgi, http, https, uwsgi, scgi, grpc, ajp
	File           string
	Line           uint32
	ReadTimeout    time.Duration // 0: the server's default
	ConnectTimeout time.Duration // 0: the server's default
	Returns        uint32        // status that the configuration itself answers with, 0 for none
}

// Kind returns "vhost".
func (Vhost) Kind() Kind { return "vhost" }

// Subject returns server, tree, place and first name: "nginx running /etc/nginx/sites-enabled/shop:3 shop.example".
func (v Vhost) Subject() string {
	name := "_"
	if len(v.Names) > 0 {
		name = v.Names[0]
	}
	return v.Unit + " " + v.Tree.String() + " " + v.File + ":" + strconv.FormatUint(uint64(v.Line), 10) + " " + name
}

// Target is what stands, or does not stand, at the far end of a route.
type Target struct {
	Address      string // "unix:/run/php/php8.2-fpm.sock", "tcp:127.0.0.1:3000"
	Exists       Tri    // the socket file is there; Unknown for TCP
	Listens      Tri    // somebody listens there on this host; Unknown for another machine
	Connects     Tri    // No: Errno says why; Unknown: not tried
	Errno        string // of a connect as the web server's own user: ENOENT, ECONNREFUSED, EACCES, EAGAIN, ETIMEDOUT, EHOSTUNREACH
	OwnerUnit    string // unit that listens, or the last one seen listening
	OwnerProcess string // "php-fpm8.2"
	Owner        string // "www-data:www-data", of the socket file
	Mode         uint32 // permission bits of the socket file
	BlockedBy    string // for EACCES: the path component that refuses, with its mode
	Queue        Maybe[uint32]
	Backlog      Maybe[uint32]
	Local        bool // the address is this host
}

// Kind returns "target".
func (Target) Kind() Kind { return "target" }

// Subject returns the address.
func (t Target) Subject() string { return t.Address }

// Full reports whether the accept queue stands at its limit.
func (t Target) Full() Tri {
	queue, ok := t.Queue.Get()
	backlog, ok2 := t.Backlog.Get()
	if !ok || !ok2 {
		return Unknown
	}
	return Is(queue >= backlog && backlog > 0)
}

// Pool is one php-fpm pool as configured, or (Name empty) the sum over a unit's pools as php-fpm's status text gives it.
type Pool struct {
	Unit               string
	Name               string
	Listen             string // address of the Target it serves, empty in a sum
	Manager            string // dynamic, static, ondemand
	MaxChildren        Maybe[uint32]
	Active             Maybe[uint32]
	Idle               Maybe[uint32]
	Requests           Maybe[uint64]
	Slow               Maybe[uint64]
	MaxChildrenReached Maybe[uint64]
	File               string
	Line               uint32
	Tree               Tree
	TerminateAfter     time.Duration // request_terminate_timeout, 0 for none
	StatusListen       string        // address of the pool's own status listener, empty for none
	StatusPath         string        // of the status page there
}

// Kind returns "pool".
func (Pool) Kind() Kind { return "pool" }

// Subject returns unit, tree and pool: "php8.2-fpm.service running www".
func (p Pool) Subject() string { return p.Unit + " " + p.Tree.String() + " " + p.Name }
