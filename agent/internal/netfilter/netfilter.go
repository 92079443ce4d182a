// Package netfilter reads what a host's firewall prints and says which of its rules touch the ports of a web stack.
//
// It is given the words of `nft -j list ruleset` and of `iptables-save` and evaluates them with few and honest means: an
// accept hides what follows it in its chain, jumps are followed, sets are looked up, and a rule with a condition that is
// not understood decides nothing.
package netfilter

import "slices"

// Bounds of one reading.
const (
	maxChains = 4096
	maxRules  = 65536 // looked at for one question, jumps included
	maxDepth  = 16    // of jumps
	maxText   = 256   // bytes of a rule as it is printed
	maxBans   = 256   // of addresses
	maxFacts  = 512
)

// Verdicts of a rule, besides those of fact.Firewall.
const (
	accept  = "accept"
	drop    = "drop"
	reject  = "reject"
	returns = "return"
)

// Ruleset is everything one tool printed.
type Ruleset struct {
	chains map[place]*chain
	sets   map[place][]string // elements by name, in the family and table they belong to
}

// place names a chain or a set.
type place struct{ Family, Table, Name string }

// chain is a list of rules; one with a hook is where packets enter.
type chain struct {
	place
	tool   string // "nftables", "iptables"
	hook   string // input, output, forward, prerouting; empty: only reached by jumps
	policy string
	rules  []rule
}

// rule is what all of its conditions together do to a packet.
type rule struct {
	text    string
	verdict string
	jump    string // chain that is entered
	leaves  bool   // it is a goto: nothing after it in this chain is reached
	decides bool   // it holds verdicts that are not understood
	settles bool   // it holds verdicts by the state of a connection
	match
}

// match is the part of a rule's conditions that is understood.
type match struct {
	ports      []span // destination ports; none: all
	from       []span // source ports; none: all
	sources    []string
	targets    []string
	in, out    string        // interface; "!lo" all but that
	not        [packets]bool // of these it is not for; nor for any when packets are broken
	other      bool          // not for TCP
	mysterious bool          // there is a condition that is not understood
}

// packet is one of a TCP connection's: rules may stop some and let others pass.
type packet int

// The packets that a rule is asked about.
const (
	first    packet = iota // of whoever asks
	accepted               // the server's first, by which a connection is made
	reply                  // the server's next, which carry the answer
	packets
)

// span is a range of ports, both ends included.
type span struct{ from, to uint16 }

func newRuleset() *Ruleset {
	return &Ruleset{chains: make(map[place]*chain), sets: make(map[place][]string)}
}

func (s *Ruleset) chain(at place, tool string) *chain {
	c := s.chains[at]
	if c == nil {
		c = &chain{place: at, tool: tool}
		if len(s.chains) < maxChains {
			s.chains[at] = c
		}
	}
	return c
}

// Add takes over the chains of another tool's reading. A table that both print is one table: the words of the tool that
// made it, which are those already here, count.
func (s *Ruleset) Add(other *Ruleset) {
	type table struct{ family, name string }
	mine := make(map[table]bool)
	for at := range s.chains {
		mine[table{at.Family, at.Table}] = true
	}
	for at, c := range other.chains {
		if !mine[table{at.Family, at.Table}] {
			s.chains[at] = c
		}
	}
	for at, elements := range other.sets {
		if _, known := s.sets[at]; !known {
			s.sets[at] = elements
		}
	}
}

// HasChain reports whether a chain of that name is there, in any table.
func (s *Ruleset) HasChain(name string) bool {
	for at := range s.chains {
		if at.Name == name {
			return true
		}
	}
	return false
}

func (m match) covers(port uint16) bool {
	return len(m.ports) == 0 || slices.ContainsFunc(m.ports, func(s span) bool { return s.from <= port && port <= s.to })
}

// facing returns the conditions as a packet meets them, with the ports of the server in ports.
func (m match) facing(p packet) match {
	if m.other = m.other || m.not[p]; p == first {
		m.mysterious = m.mysterious || len(m.from) > 0 // whoever asks has any port
		return m
	}
	m.other = m.other || len(m.ports) > 0 && !holds(m.ports, anyPort)
	m.ports, m.from = m.from, nil
	return m
}

// anyPort is what a visitor's own port may be: the kernel's usual range.
var anyPort = span{32768, 60999}

func holds(spans []span, all span) bool {
	return slices.ContainsFunc(spans, func(s span) bool { return s.from <= all.from && all.to <= s.to })
}
