package diagnose

import (
	"time"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// Abroad are the particulars of the way to the host, and of what lies beyond it.
type Abroad struct {
	Rule      string // of a firewall, as its tool prints it
	Port      uint16 // that visitors use
	Shut      string // host:port of what a rule keeps the host from
	Guard     string // zone of a limit or number of a WAF's rule that turned a request away
	Leads     string // address to which the site's name leads
	Until     string // for how long resolvers may remember an old answer
	Third     string // address or name of the other machine that scripts wait for
	Resolver  string // that answers nothing
	Ended     string // when the site's certificate ended
	CertFile  string // that the configuration names for it
	Vantage   string // whose look fails
	Addresses string // of the host, as registered
}

// abroad gathers them.
func (s *scene) abroad() Abroad {
	a := Abroad{Port: s.webPort(), Leads: s.leadsTo(), Until: s.until(), Guard: s.guard()}
	if failing := s.failing(); len(failing) > 0 {
		a.Vantage = failing[len(failing)-1].Vantage
	}
	for _, h := range s.serving() {
		for _, address := range h.Addresses {
			if a.Addresses != "" {
				a.Addresses += ", "
			}
			a.Addresses += address.String()
		}
	}
	if s.blind() != "" {
		return a
	}
	a.Ended, a.CertFile = s.certificate()
	a.Shut = plain(s.path.Target)
	answers, _ := s.resolverAnswers()
	if dumb := dumbResolver(answers); len(dumb) > 0 {
		a.Resolver = dumb[0].Body.Server
	}
	a.addWaits(s)
	a.Rule = s.ruleNamed("tcp:" + a.Shut)
	return a
}

// addWaits adds what workers wait for elsewhere.
func (a *Abroad) addWaits(s *scene) {
	waits, _, _ := s.busyWaits()
	for _, w := range waits {
		switch w.Body.On {
		case fact.WaitsOnRemote:
			a.Third = plain(w.Body.Address)
		case fact.WaitsOnDatabase:
			if s.ruleOnTheWay(w.Body.Address).is == fact.Yes {
				a.Shut = plain(w.Body.Address)
			}
		}
	}
	for _, sign := range s.signsNear("php-remote-failed") {
		if a.Third == "" {
			a.Third = sign.Body.About
		}
	}
}

// ruleNamed is the rule that touches the way to an address, else one that touches visitors.
func (s *scene) ruleNamed(address string) (rule string) {
	rules, _ := s.rules()
	for _, r := range rules {
		if hitsWayTo(r.Body, address) {
			return r.Body.Rule
		}
		if rule == "" && hitsVisitors(r.Body, s.webPort()) {
			rule = r.Body.Rule
		}
	}
	return rule
}

// until is the longest time for which a resolver may remember what it answered, empty when none says.
func (s *scene) until() string {
	var longest time.Duration
	l, _ := s.nameAnswers()
	for _, n := range l.Names {
		longest = max(longest, n.TTL)
	}
	if longest == 0 {
		return ""
	}
	return longest.String()
}

// surroundings is how the parts of the path are, and what its logs told of: what somebody needs who looks for a cause that
// nothing in the catalogue explains.
func (s *scene) surroundings() []Evidence {
	var all []Evidence
	for _, p := range []part{front, backend} {
		if unit, why := latest[fact.Unit](s, s.name(p)); why == "" {
			all = append(all, evidence(unit, describe(unit.Body)))
		}
	}
	if t, why := latest[fact.Target](s, s.path.Target); why == "" {
		all = append(all, evidence(t, reachable(t.Body)))
	}
	if s.blind() != "" {
		return all
	}
	for _, sign := range fleet.All[fact.LogSign](s.host) {
		if sign.Lost == "" && s.tellsOfUs(sign) && len(all) < maxSurroundings {
			all = append(all, evidence(sign, aboutText(sign.Body)))
		}
	}
	return all
}

// maxSurroundings bounds what is kept of a failure that nothing explains.
const maxSurroundings = 16
