package sensor

import (
	"context"
	"net"
	"net/netip"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

const (
	resolverFirst = 5 * time.Second // after the start
	resolverQuiet = 3 * time.Second // a new topology comes in many facts
	resolverRest  = time.Second     // between two looks for the sake of log lines
	resolverEvery = 5 * time.Minute
	systemLimit   = 5 * time.Second
	maxResolved   = 64 // names
	maxResolvers  = 8
	maxResolvConf = 64 << 10
)

// Resolver is the witness of name resolution: of the names that upstreams have, by those who are asked for them. Those are
// the name servers that a vhost names for itself; where it names none, those of resolv.conf and the machine's own way: a
// server that never hears of a name says nothing about it. It looks at the start, when the topology changes, every five minutes, when a server's log
// says that a name did not resolve, and when asked to.
type Resolver struct {
	conf  string // path of resolv.conf
	board *Board
	asked chan request
}

// NewResolver returns the witness of the names that the board's vhosts need. conf is resolv.conf's path.
func NewResolver(conf string, board *Board) *Resolver {
	return &Resolver{conf: conf, board: board, asked: make(chan request)}
}

// Name returns "resolver".
func (*Resolver) Name() string { return "resolver" }

// Again resolves a name that an upstream needs and returns once the answers were said, or why there are none.
func (r *Resolver) Again(ctx context.Context, name string) (refused string) {
	return askAgain(ctx, r.asked, name)
}

// Run says answers until ctx ends.
func (r *Resolver) Run(ctx context.Context, say Say) error {
	follower := r.board.Follow("vhost", "log-sign")
	defer follower.Close()
	run := &resolverRun{Resolver: r, say: say, logged: make(map[string]bool)}
	alarm := time.NewTimer(resolverFirst)
	defer alarm.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-follower.Wake():
			if wait, due := run.hear(follower.Take()); due {
				alarm.Reset(wait)
			}
		case a := <-r.asked:
			a.done <- run.demand(ctx, a.subject)
		case <-alarm.C:
			run.round(ctx, run.names())
			alarm.Reset(resolverEvery)
		}
	}
}

// resolverRun is the state of one Run.
type resolverRun struct {
	*Resolver
	say    Say
	said   statements
	logged map[string]bool // name servers that a log named
	looked time.Time
}

// hear takes news; it returns when to look for their sake.
func (r *resolverRun) hear(bodies []fact.Body) (wait time.Duration, due bool) {
	for _, body := range bodies {
		switch b := body.(type) {
		case fact.Vhost:
			if !due {
				wait, due = resolverQuiet, true
			}
		case fact.LogSign:
			if b.Signature == "nginx-resolver-failed" {
				if server, ok := nameServer(b.About); ok && len(r.logged) < maxResolvers {
					r.logged[server] = true
				}
			}
			if slices.Contains(resolverSigns, b.Signature) {
				wait, due = max(0, time.Until(r.looked.Add(resolverRest))), true
			}
		}
	}
	return wait, due
}

// resolverSigns are what servers log when a name does not resolve.
var resolverSigns = []string{
	"nginx-resolver-failed", "nginx-could-not-be-resolved", "nginx-host-not-found", "apache-ah00898-dns", "php-remote-failed",
}

// names returns the names that upstreams of the board's vhosts have, and for each the name servers that are asked for it
// besides the machine's own. Nothing that a log names is asked for: a visitor may have put it there.
func (r *resolverRun) names() map[string]*whom {
	names := make(map[string]*whom)
	for _, v := range Latest[fact.Vhost](r.board) {
		for _, route := range v.Routes {
			host, _, err := net.SplitHostPort(strings.TrimPrefix(route.Target, "tcp:"))
			if err != nil || !strings.HasPrefix(route.Target, "tcp:") || !upstreamName(host) {
				continue
			}
			a := names[host]
			if a == nil && len(names) >= maxResolved {
				continue
			}
			if a == nil {
				a = new(whom)
				names[host] = a
			}
			a.system = a.system || len(v.Resolvers) == 0
			for _, server := range v.Resolvers {
				if len(a.servers) < maxResolvers && !slices.Contains(a.servers, server) {
					a.servers = append(a.servers, server)
				}
			}
		}
	}
	return names
}

// whom is who is asked for a name.
type whom struct {
	system  bool     // the machine's own way, and what resolv.conf names
	servers []string // that vhosts name for themselves
}

// upstreamName reports whether a host is a name that some server must resolve.
func upstreamName(host string) bool {
	_, err := netip.ParseAddr(host)
	return err != nil && host != "localhost" && host != "" && len(host) <= 253
}

// demand resolves one name that an upstream needs.
func (r *resolverRun) demand(ctx context.Context, name string) string {
	names := r.names()
	if names[name] == nil {
		return "unknown subject"
	}
	r.round(ctx, names)
	if ctx.Err() != nil {
		return "witness missing"
	}
	return ""
}

// round asks for every name whom this host asks for it, and says what came of it.
func (r *resolverRun) round(ctx context.Context, names map[string]*whom) {
	machine := r.servers()
	var asks []func() fact.Resolver
	for _, name := range sortedKeys(names) {
		servers := slices.Clone(names[name].servers)
		if names[name].system {
			servers = append(servers, machine...)
			slices.Sort(servers)
			servers = slices.Compact(servers)
		}
		for _, family := range []string{"A", "AAAA"} {
			if names[name].system {
				asks = append(asks, func() fact.Resolver { return askSystem(ctx, name, family) })
			}
			for _, server := range servers {
				asks = append(asks, func() fact.Resolver { return askDNS(ctx, server, name, family) })
			}
		}
	}
	found := together(asks)
	if ctx.Err() != nil {
		return
	}
	settle(found)
	bodies := make([]fact.Body, 0, len(found))
	for _, f := range found {
		bodies = append(bodies, f)
	}
	r.said = r.said.replace(bodies, r.say)
	r.looked = time.Now()
}

// settle corrects what the library's resolver cannot say: a name of which one family has addresses does exist.
func settle(found []fact.Resolver) {
	exists := make(map[string]bool)
	for _, f := range found {
		exists[f.Name] = exists[f.Name] || f.Answer == fact.ResolvedOK || f.Server != fact.ResolverOfSystem && f.Answer == fact.ResolvedNoData
	}
	for i, f := range found {
		if f.Server == fact.ResolverOfSystem && f.Answer == fact.ResolvedNoName && exists[f.Name] {
			found[i].Answer = fact.ResolvedNoData
		}
	}
}

// servers returns the name servers of resolv.conf and those that logs named.
func (r *resolverRun) servers() []string {
	var out []string
	if text, err := os.ReadFile(r.conf); err == nil {
		out = nameServers(string(text[:min(len(text), maxResolvConf)]))
	}
	for _, server := range sortedKeys(r.logged) {
		if !slices.Contains(out, server) {
			out = append(out, server)
		}
	}
	return out[:min(len(out), maxResolvers)]
}

// nameServers reads resolv.conf.
func nameServers(text string) (out []string) {
	for line := range strings.Lines(text) {
		fields := strings.Fields(line)
		if len(fields) < 2 || fields[0] != "nameserver" {
			continue
		}
		if server, ok := nameServer(fields[1]); ok && !slices.Contains(out, server) {
			out = append(out, server)
		}
	}
	return out[:min(len(out), maxResolvers)]
}

// nameServer reads the address of a name server, with a port or without.
func nameServer(text string) (string, bool) {
	if address, err := netip.ParseAddrPort(text); err == nil {
		return address.String(), true
	}
	if address, err := netip.ParseAddr(text); err == nil {
		return netip.AddrPortFrom(address, 53).String(), true
	}
	return "", false
}
