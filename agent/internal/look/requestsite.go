package look

import (
	"context"
	"fmt"
	"net"
	"net/netip"
	"slices"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/agent/internal/visit"
	"github.com/gapura-dev/gapura/pkg/fact"
	"github.com/gapura-dev/gapura/pkg/wire"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// requestLimit is how long one request may take in all.
const requestLimit = 3 * time.Second

// requestSite requests a site of a web server by its name, at the site's own listener: what a visitor would get, seen by
// nobody but this host. It goes nowhere but to addresses of this host, and asks for no name that a vhost does not carry.
func (l *Look) requestSite(ctx context.Context, q *agentv1.RequestSite) (*agentv1.LookAnswer, error) {
	state, tested := l.unit(q.GetUnit())
	if !tested {
		return nil, fmt.Errorf("the vhosts of %q are not known: its configuration was not tested", q.GetUnit())
	}
	entrance, ok := visit.EntranceOf(state.named(q.GetSite()), q.GetSite())
	if !ok {
		return nil, fmt.Errorf("no vhost of %s that listens at an address carries the name %q", q.GetUnit(), q.GetSite())
	}
	if own, err := isOwn(entrance.Address); err != nil || !own {
		return nil, fmt.Errorf("%s listens at %s, which is no address of this host", q.GetUnit(), entrance.Address)
	}
	ctx, cancel := context.WithTimeout(ctx, requestLimit)
	defer cancel()
	got := entrance.Request(ctx, judge{entrance.Site, entrance.Certificate, systemRoots()}.trusts)
	l.log.Info("own site requested", "site", got.Site, "address", got.Address, "status", got.Status, "failure", got.Failure)
	return &agentv1.LookAnswer{Facts: []*agentv1.Fact{encode("inside", got)}}, nil
}

// named returns the vhosts, as the workers run them and as they lie on disk, that carry a name letter by letter: a name
// that only a pattern covers was never written on this host.
func (s unitState) named(site string) (vhosts []fact.Vhost) {
	dumps := append(decode(s.Running, agentv1.Vhost_TREE_RUNNING), decode(s.Disk, agentv1.Vhost_TREE_DISK)...)
	for _, message := range dumps {
		said, err := wire.ToFact(message)
		if err != nil {
			continue // it is one of hundreds: what cannot be read carries no name
		}
		v, ok := said.Body.(fact.Vhost)
		if ok && slices.ContainsFunc(v.Names, func(name string) bool { return strings.EqualFold(name, site) }) {
			vhosts = append(vhosts, v)
		}
	}
	return vhosts
}

// isOwn reports whether an address is one of this host.
func isOwn(address string) (bool, error) {
	at, err := netip.ParseAddrPort(address)
	if err != nil {
		return false, err
	}
	if at.Addr().IsLoopback() {
		return true, nil
	}
	all, err := net.InterfaceAddrs()
	if err != nil {
		return false, fmt.Errorf("list the addresses of this host: %w", err)
	}
	return slices.ContainsFunc(all, func(a net.Addr) bool {
		own, err := netip.ParsePrefix(a.String())
		return err == nil && own.Addr().WithZone("") == at.Addr().Unmap().WithZone("")
	}), nil
}
