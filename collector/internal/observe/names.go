package observe

import (
	"context"
	"net/netip"
	"slices"
	"sync"
	"time"

	"golang.org/x/net/dns/dnsmessage"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// Bounds of asking name servers.
const (
	namesEvery    = 5 * time.Minute // while the site is well
	namesAgain    = 5 * time.Second // while it fails
	namesLimit    = time.Second
	eachKind      = 2 // resolvers, and name servers of the zone, that are asked
	zoneSteps     = 6 // questions until the zone of a name is found
	rememberNames = 4096
)

// names asks name servers what they say of a site's name: those that visitors ask, and the zone's own.
type names struct {
	resolvers []netip.AddrPort // none: those of this machine
	port      uint16           // at which a zone's own servers are asked

	mu   sync.Mutex // guards said
	said map[string]namesSaid
}

type namesSaid struct {
	at      time.Time
	failing bool // when they were asked
	answers []fact.NameAnswer
}

func newNames(resolvers []netip.AddrPort) *names {
	return &names{resolvers: resolvers, port: 53, said: map[string]namesSaid{}}
}

// about returns what name servers say of a name now, or said a moment ago; nothing while nobody needs to know. Of a site
// that fails it needs to be known, and wanted says that it is of one that is well too.
func (n *names) about(ctx context.Context, name string, failing, wanted bool) []fact.NameAnswer {
	name = bare(name)
	if _, err := netip.ParseAddr(name); err == nil {
		return nil
	}
	now := time.Now()
	n.mu.Lock()
	last, known := n.said[name]
	age := now.Sub(last.at)
	ask := !known || age >= namesEvery || (failing || wanted) && age >= namesAgain ||
		failing && !last.failing // what was well says nothing of a failure
	if ask {
		if len(n.said) >= rememberNames {
			clear(n.said)
		}
		n.said[name] = namesSaid{now, failing, last.answers}
	} else if !failing {
		n.said[name] = namesSaid{last.at, false, last.answers} // a failure that comes next is another one
	}
	n.mu.Unlock()
	switch {
	case ask:
		answers := n.ask(ctx, name)
		n.mu.Lock()
		n.said[name] = namesSaid{now, failing, answers}
		n.mu.Unlock()
		return answers
	case age < namesAgain:
		return slices.Clone(last.answers)
	}
	return nil
}

// ask asks everybody at once.
func (n *names) ask(ctx context.Context, name string) (answers []fact.NameAnswer) {
	ctx, cancel := context.WithTimeout(ctx, namesLimit)
	defer cancel()
	resolvers := n.resolvers
	if len(resolvers) == 0 {
		resolvers = ofThisMachine()
	}
	resolvers = resolvers[:min(len(resolvers), eachKind)]
	answers = make([]fact.NameAnswer, len(resolvers))
	var own []fact.NameAnswer
	var asking sync.WaitGroup
	for i, r := range resolvers {
		asking.Go(func() { answers[i] = resolved(ctx, r, r.Addr().String(), name, "") })
	}
	if len(resolvers) > 0 {
		asking.Go(func() { own = n.authorities(ctx, resolvers[0], name) })
	}
	asking.Wait()
	return append(answers, own...)
}

// resolved asks one server for the addresses of a name, and one that has authority for the number of its zone.
func resolved(ctx context.Context, server netip.AddrPort, called, name, zone string) fact.NameAnswer {
	recurse := zone == ""
	var four, six, start reply
	var asking sync.WaitGroup
	asking.Go(func() { four = exchange(ctx, question{server, name, dnsmessage.TypeA, recurse}) })
	asking.Go(func() { six = exchange(ctx, question{server, name, dnsmessage.TypeAAAA, recurse}) })
	if zone != "" {
		asking.Go(func() { start = exchange(ctx, question{server, zone, dnsmessage.TypeSOA, false}) })
	}
	asking.Wait()
	a := fact.NameAnswer{Server: called, Answer: four.answer, TTL: four.ttl, Serial: start.serial}
	if four.answer != fact.ResolvedOK && six.answer == fact.ResolvedOK {
		a.Answer, a.TTL = six.answer, six.ttl
	}
	a.Addresses = append(four.addresses, six.addresses...)
	return a
}
