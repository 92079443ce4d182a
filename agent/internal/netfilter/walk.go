package netfilter

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// Interest is what of a firewall matters to a web stack.
type Interest struct {
	Web   []uint16 // ports that visitors come to
	Local []uint16 // ports of upstreams on this host, reached over lo
	Far   []uint16 // ports of upstreams on other hosts
}

func (i Interest) all() []uint16 {
	out := slices.Concat(i.Web, i.Local, i.Far)
	slices.Sort(out)
	return slices.Compact(out)
}

// Touching returns the rules that keep packets from ports of interest, sorted.
func (s *Ruleset) Touching(i Interest) []fact.Firewall {
	w := &walk{Ruleset: s, interest: i}
	for _, at := range slices.SortedFunc(keys(s.chains), comparePlaces) {
		c := s.chains[at]
		if c.hook == "" || !w.direction(c.hook) {
			continue
		}
		w.packet = first
		w.base(c)
		if w.way == fact.FirewallOut {
			w.replies(c)
		}
	}
	return w.found
}

// replies walks a chain once more for what this host's servers send: a rule may stop their answers after it let the
// connection be made. What stops both is said once.
func (w *walk) replies(c *chain) {
	w.way = fact.FirewallReply
	for _, w.packet = range []packet{reply, accepted} {
		w.base(c)
	}
	known := make(map[string]bool)
	w.found = slices.DeleteFunc(w.found, func(f fact.Firewall) bool {
		again := f.Direction == fact.FirewallReply && known[f.Subject()]
		known[f.Subject()] = known[f.Subject()] || f.Direction == fact.FirewallReply
		return again
	})
}

// walk is one evaluation.
type walk struct {
	*Ruleset
	interest Interest
	found    []fact.Firewall
	bans     int
	rules    int
	way      string // direction of the chain that is walked
	packet   packet // what is asked about
	accepted map[uint16]bool
	fromLo   map[uint16]bool // accepted on lo alone
	unsure   bool            // something not understood may have let a packet out of this chain
	lost     bool            // or out of the whole walk
	tool     string
}

// direction sets the way of a hook; it reports whether the hook is one that can keep a connection from being made.
func (w *walk) direction(hook string) bool {
	way, ok := map[string]string{
		"input": fact.FirewallIn, "prerouting": fact.FirewallIn, "ingress": fact.FirewallIn,
		"output": fact.FirewallOut, "forward": fact.FirewallForward,
	}[hook]
	w.way = way
	return ok
}

// base walks a chain where packets enter, and judges what its policy does to those that nobody judged.
func (w *walk) base(c *chain) {
	w.accepted, w.fromLo, w.unsure, w.lost, w.tool = make(map[uint16]bool), make(map[uint16]bool), false, false, c.tool
	w.walk(c, match{}, 0)
	if c.policy == drop && w.way != fact.FirewallForward {
		w.judge(c, rule{text: "policy drop", verdict: drop})
	}
}

// walk goes through a chain's rules; outer are the conditions under which the chain was entered.
func (w *walk) walk(c *chain, outer match, depth int) {
	before := w.unsure
	for _, r := range c.rules {
		if w.rules++; w.rules > maxRules {
			w.unsure = true
			return
		}
		r.match = r.match.facing(w.packet)
		always := r.everything() // of those that came here
		r.match = outer.and(r.match)
		switch {
		case r.other:
		case r.jump != "":
			if strings.HasPrefix(r.jump, "ufw") {
				w.tool = "ufw"
			}
			if next := w.chains[place{c.Family, c.Table, r.jump}]; next != nil && depth < maxDepth {
				w.walk(next, r.match, depth+1)
			}
			if r.leaves && always {
				w.unsure = before
				return
			}
		case r.verdict == accept:
			w.accept(r.match)
		case r.verdict == returns && always:
			w.unsure = before
			return
		case r.verdict == returns && len(r.sources) == 0:
			w.unsure = true
		case r.verdict == drop || r.verdict == reject:
			w.judge(c, r)
			if !r.mysterious {
				w.accept(r.match) // what follows is not reached
			}
		case r.decides, r.settles && w.packet != first: // most let pass what belongs to a connection
			w.lost = true
		}
	}
	w.unsure = before
}

// accept notes the ports that go no further. A rule for some visitors only says nothing of the rest.
func (w *walk) accept(m match) {
	if len(m.sources) > 0 || len(m.targets) > 0 {
		return
	}
	for _, port := range w.interest.all() {
		if !m.covers(port) {
			continue
		}
		if m.in == "lo" || m.out == "lo" {
			w.fromLo[port] = true
		} else {
			w.accepted[port] = true // on condition or not: that it drops cannot be said any more
		}
	}
}

// and adds the conditions of a rule to those under which its chain was entered.
func (m match) and(inner match) match {
	if len(inner.ports) == 0 {
		inner.ports = m.ports
	} else if len(m.ports) > 0 {
		var both []span
		for _, a := range m.ports {
			for _, b := range inner.ports {
				if from, to := max(a.from, b.from), min(a.to, b.to); from <= to {
					both = append(both, span{from, to})
				}
			}
		}
		inner.ports, inner.other = both, inner.other || len(both) == 0
	}
	if len(inner.sources) == 0 {
		inner.sources = m.sources
	}
	if len(inner.targets) == 0 {
		inner.targets = m.targets
	}
	inner.in, inner.out = cmp.Or(inner.in, m.in), cmp.Or(inner.out, m.out)
	inner.other = inner.other || m.other
	inner.mysterious = inner.mysterious || m.mysterious
	return inner
}

// everything reports whether every packet of a new connection meets the conditions.
func (m match) everything() bool {
	return len(m.ports) == 0 && len(m.sources) == 0 && len(m.targets) == 0 && m.in == "" && m.out == "" && !m.mysterious
}

func keys(chains map[place]*chain) func(func(place) bool) {
	return func(yield func(place) bool) {
		for at := range chains {
			if !yield(at) {
				return
			}
		}
	}
}

func comparePlaces(a, b place) int {
	return cmp.Or(cmp.Compare(a.Family, b.Family), cmp.Compare(a.Table, b.Table), cmp.Compare(a.Name, b.Name))
}

// text prints ports as facts have them.
func text(spans []span) (out []string) {
	for _, s := range spans {
		from, to := strconv.Itoa(int(s.from)), strconv.Itoa(int(s.to))
		if from != to {
			from += "-" + to
		}
		out = append(out, from)
	}
	return out
}
