package diagnose

import (
	"fmt"
	"net/netip"
	"slices"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// visitorRule asks whether a rule or a ban of the host touches the port that visitors use: one for everybody, or one for
// some sources. It is not always known from where an observer or a CDN comes, and hosts ban attackers all day.
func visitorRule(forAll bool) Condition {
	words := "a rule or ban keeps some sources out"
	if forAll {
		words = "a rule keeps everybody out"
	}
	return Condition{words, func(s *scene) answer {
		return s.askRules(func(f fact.Firewall) bool {
			return hitsVisitors(f, s.webPort()) && everybody(visitorsOf(f)) == forAll
		})
	}}
}

// observerRule asks whether rules or bans of the host name everybody who fails to reach it, by the addresses that they come
// from: whatever else is banned, these are what keeps them out.
func observerRule() Condition {
	return Condition{"a rule or ban names those who cannot reach the host", func(s *scene) answer {
		var barred []netip.Addr
		for _, l := range s.failing() {
			if s.astray(l) {
				continue
			}
			from, known := visibleSource(l.Observation)
			if !known {
				return unseen("from which address " + l.Vantage + " reaches " + s.site)
			}
			barred = append(barred, from)
		}
		a := answer{is: fact.Is(len(barred) > 0)}
		for _, from := range barred {
			one := s.askRules(func(f fact.Firewall) bool {
				names := visitorsOf(f)
				return hitsVisitors(f, s.webPort()) && len(names) > 0 && holdsAddress(names, from)
			})
			if one.is != fact.Yes {
				return one
			}
			a.because = append(a.because, one.because...)
		}
		return a
	}}
}

// visibleSource returns the address by which a host knows who looked. One of a private network is not what the host sees
// when it has a public address itself: something on the way has put another in its place.
func visibleSource(l fact.Observation) (netip.Addr, bool) {
	at := l.Address.Addr()
	if !l.Source.IsValid() || !at.IsValid() || l.Source.IsPrivate() && !at.IsPrivate() {
		return netip.Addr{}, false
	}
	return l.Source, true
}

// replyRule asks whether a rule stops what the web server sends back, to everybody or to those who fail to get it.
func replyRule() Condition {
	return Condition{"a rule stops the web server's replies", func(s *scene) answer {
		return s.askRules(func(f fact.Firewall) bool {
			if f.Direction != fact.FirewallReply || !hitsVisitors(f, s.webPort()) {
				return false
			}
			return everybody(visitorsOf(f)) || slices.ContainsFunc(s.failing(), func(l fleet.Look) bool {
				from, known := visibleSource(l.Observation)
				return known && holdsAddress(visitorsOf(f), from)
			})
		})
	}}
}

// askRules asks for a rule; when none is known the host is asked for its firewall.
func (s *scene) askRules(hits func(fact.Firewall) bool) answer {
	rules, why := s.rules()
	if why != "" {
		return unseen(why)
	}
	for _, r := range rules {
		if hits(r.Body) {
			return seen(true, evidence(r, ruleText(r.Body)))
		}
	}
	return lacking(s, fmt.Sprintf("a rule or ban of %s that touches port %d", s.host.Name, s.webPort()), AskFirewall, "")
}

// noRuleSeen asks whether nothing that the host said of its firewall explains what visitors see. A ban of some sources
// does not when nobody gets through. That the host's firewall was never read is no answer; and the host is asked all the
// same, so that a cause which rests on this must hold for as long as an answer takes.
func noRuleSeen() Condition {
	return Condition{"no rule or ban of the host touches visitors", func(s *scene) answer {
		if observers := observerRule().ask(s); observers.is == fact.Yes {
			return seen(false, observers.because...)
		}
		a := s.askRules(func(f fact.Firewall) bool {
			return hitsVisitors(f, s.webPort()) && (everybody(visitorsOf(f)) || !s.nobodyGetsThrough())
		})
		if a.is == fact.Yes {
			return seen(false, a.because...)
		}
		if len(a.asks) == 0 || !s.firewallRead() {
			return a
		}
		return answer{is: fact.Yes, asks: a.asks, because: []Evidence{{
			At: s.now, Host: s.host.Name, Witness: "firewall", Key: fact.Key{Kind: fact.Firewall{}.Kind()},
			Text: fmt.Sprintf("no rule or ban of %s shuts port %d", s.host.Name, s.webPort()),
		}}}
	}}
}

// firewallRead reports whether the host has looked at its firewall: it told of a rule, or its witness said that it works.
func (s *scene) firewallRead() bool {
	if len(fleet.All[fact.Firewall](s.host)) > 0 {
		return true
	}
	m, ok := fleet.Latest[fact.Missing](s.host, "firewall")
	return ok && m.Body.OK
}

// nobodyPasses asks whether several vantages went to the host themselves and none of them got through: no ban of some
// sources does that.
func nobodyPasses() Condition {
	return Condition{"no vantage gets through", func(s *scene) answer { return answer{is: fact.Is(s.nobodyGetsThrough())} }}
}

func (s *scene) nobodyGetsThrough() bool {
	vantages := map[string]bool{}
	for _, l := range s.looks {
		if l.By == fact.AnsweredEdge || s.astray(l) {
			continue
		}
		if !l.Failed() {
			return false
		}
		vantages[l.Vantage] = true
	}
	return len(vantages) > 1
}

// upstreamRule asks whether a rule of the host touches the way to the target.
func upstreamRule() Condition {
	return Condition{"a rule touches the way to the target", func(s *scene) answer {
		return s.ruleOnTheWay(s.path.Target)
	}}
}

// sayingWhichRule never decides: it adds the rule that touches the way to the target, or the question for it.
func sayingWhichRule() Condition {
	return Condition{"(by which rule, if it is known)", func(s *scene) answer {
		a := s.ruleOnTheWay(s.path.Target)
		return answer{is: fact.Yes, because: a.because, asks: a.asks}
	}}
}

// ruleOnTheWay asks for a rule that touches connections to an address. Where none is a port's, none can.
func (s *scene) ruleOnTheWay(address string) answer {
	if _, ok := hostPort(address); !ok {
		return seen(false)
	}
	rules, why := s.rules()
	if why != "" {
		return unseen(why)
	}
	for _, r := range rules {
		if hitsWayTo(r.Body, address) {
			return seen(true, evidence(r, ruleText(r.Body)))
		}
	}
	return lacking(s, "a rule of "+s.host.Name+" that touches "+plain(address), AskFirewall, "")
}

// rules returns what is believed of the host's firewall; why says what hinders.
func (s *scene) rules() ([]fleet.Belief[fact.Firewall], string) {
	rules, why := each[fact.Firewall](s)
	if why == "" {
		why = s.host.Missing("firewall")
	}
	return rules, why
}
