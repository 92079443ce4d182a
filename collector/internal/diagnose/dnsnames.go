package diagnose

import (
	"fmt"
	"slices"
	"strings"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// lead is where an answer about a name sends its visitors.
type lead int

const (
	mute    lead = iota // it is no answer
	nowhere             // the name or its address does not exist
	here                // to a host that serves the site
	away                // to some other address
)

// leadOf says where a name server's answer sends visitors.
func (s *scene) leadOf(a fact.NameAnswer) lead {
	switch a.Answer {
	case fact.ResolvedNoName, fact.ResolvedNoData:
		return nowhere
	case fact.ResolvedOK:
		for _, address := range a.Addresses {
			if s.leadsHere(address) == fact.Yes {
				return here
			}
		}
		return away
	}
	return mute
}

// nameAnswers returns what name servers told the newest look that asked several.
func (s *scene) nameAnswers() (fleet.Look, bool) {
	for _, l := range slices.Backward(s.looks) {
		if len(l.Names) > 0 {
			return l, true
		}
	}
	return fleet.Look{}, false
}

// askNames asks something of those answers.
func (s *scene) askNames(question func([]fact.NameAnswer) fact.Tri) answer {
	l, ok := s.nameAnswers()
	if !ok {
		return unseen("what several name servers answer about " + s.site)
	}
	is := question(l.Names)
	if is == fact.Unknown {
		return unseen("name servers of " + s.site + " that answer")
	}
	a := answer{is: is}
	for _, n := range l.Names {
		a.because = append(a.because, s.look(l, answerText(s.site, n)))
	}
	return a
}

func answerText(site string, n fact.NameAnswer) string {
	text := n.Server
	if n.Authoritative {
		text += " (authoritative)"
	}
	text += " answers " + n.Answer + " about " + site
	var addresses []string
	for _, a := range n.Addresses {
		addresses = append(addresses, a.String())
	}
	if len(addresses) > 0 {
		text += ": " + strings.Join(addresses, ", ")
	}
	if n.TTL > 0 {
		text += fmt.Sprintf(", for %s", n.TTL)
	}
	if n.Serial > 0 {
		text += fmt.Sprintf(", serial %d", n.Serial)
	}
	return text
}

// leadsElsewhere asks whether a failing look that followed the name ended at an address that is not the host's, and that
// is no CDN's: where an edge has answered for the site, its address is right.
func leadsElsewhere() Condition {
	return Condition{"the name leads to an address that is not the host's", func(s *scene) answer {
		if site, ok := s.view.Site(s.site); ok && slices.ContainsFunc(site.Looks(), func(l fleet.Look) bool { return l.By == fact.AnsweredEdge }) {
			return seen(false)
		}
		a := s.anyLook(s.astray)
		for i := range a.because {
			if a.is == fact.Yes {
				a.because[i].Text += ", at " + s.leadsTo() + ", which is not an address of " + s.hostsText()
			}
		}
		return a
	}}
}

// leadsTo is the address at which the newest look that went astray ended, empty when none did.
func (s *scene) leadsTo() string {
	for _, l := range slices.Backward(s.failing()) {
		if s.astray(l) {
			return l.Address.Addr().Unmap().String()
		}
	}
	return ""
}

func (s *scene) hostsText() string {
	var names []string
	for _, h := range s.serving() {
		names = append(names, h.Name)
	}
	return strings.Join(names, " or ")
}

// namesDisagree asks whether name servers send visitors to different places: some still have the old answer.
func namesDisagree() Condition {
	return Condition{"name servers disagree", func(s *scene) answer {
		return s.askNames(func(names []fact.NameAnswer) fact.Tri {
			kinds := map[lead]bool{}
			for _, n := range names {
				kinds[s.leadOf(n)] = true
			}
			delete(kinds, mute)
			if len(kinds) == 0 {
				return fact.Unknown
			}
			return fact.Is(len(kinds) > 1)
		})
	}}
}

// zoneLeadsAway asks whether every one of the zone's own servers that answers sends visitors elsewhere.
func zoneLeadsAway() Condition {
	return Condition{"the zone's own servers lead elsewhere", func(s *scene) answer {
		return s.askNames(func(names []fact.NameAnswer) fact.Tri { return s.zoneSays(names, away) })
	}}
}

// zoneSays reports whether all of the zone's own servers that answer say the same thing.
func (s *scene) zoneSays(names []fact.NameAnswer, what lead) fact.Tri {
	is := fact.Unknown
	for _, n := range names {
		switch l := s.leadOf(n); {
		case !n.Authoritative || l == mute:
		case l != what:
			return fact.No
		default:
			is = fact.Yes
		}
	}
	return is
}

// nameMissing asks whether no name server knows an address: all that answer say so, or the zone's own do not answer and
// a resolver that asked them gave up. That nobody answers at all says more of the observer.
func nameMissing() Condition {
	return Condition{"no name server knows the name", func(s *scene) answer {
		return s.askNames(func(names []fact.NameAnswer) fact.Tri {
			is := fact.Unknown
			for _, n := range names {
				switch l := s.leadOf(n); {
				case l == here || l == away:
					return fact.No
				case l == nowhere || n.Answer == fact.ResolvedFailure && !n.Authoritative:
					is = fact.Yes
				}
			}
			return is
		})
	}}
}

// zoneSaysNothing asks whether the zone's own servers say that the name does not exist.
func zoneSaysNothing() Condition {
	return Condition{"the zone's own servers do not know it", func(s *scene) answer {
		return s.askNames(func(names []fact.NameAnswer) fact.Tri { return s.zoneSays(names, nowhere) })
	}}
}

// everybodySaysNoName asks whether all name servers that were asked say that there is no such name: a resolver says so
// only after the zone's own servers, or those of the zone above, have. A server-failure is nobody's word about the name.
func everybodySaysNoName() Condition {
	return Condition{"every name server says that there is no such name", func(s *scene) answer {
		return s.askNames(func(names []fact.NameAnswer) fact.Tri {
			return fact.Is(!slices.ContainsFunc(names, func(n fact.NameAnswer) bool { return n.Answer != fact.ResolvedNoName }))
		})
	}}
}
