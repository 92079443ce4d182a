package diagnose

import (
	"cmp"
	"fmt"
	"net/netip"
	"slices"
	"strings"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// serving returns the hosts that should answer for the site.
func (s *scene) serving() []*fleet.Host {
	if s.host != nil {
		return []*fleet.Host{s.host}
	}
	return s.view.Claims(s.site)
}

// astray reports whether a look ended at an address that is registered for none of the hosts which serve the site.
func (s *scene) astray(l fleet.Look) bool {
	return !l.Direct && l.Address.IsValid() && l.By != fact.AnsweredEdge && s.leadsHere(l.Address.Addr()) == fact.No
}

// leadsHere reports whether an address is that of a host which serves the site; unknown when none is registered.
func (s *scene) leadsHere(address netip.Addr) fact.Tri {
	is := fact.Unknown
	for _, h := range s.serving() {
		if slices.Contains(h.Addresses, address.Unmap()) {
			return fact.Yes
		}
		if len(h.Addresses) > 0 {
			is = fact.No
		}
	}
	return is
}

// faceAtHost asks whether somebody who went to the host's own address sees one of these.
func faceAtHost(faces ...string) Condition {
	return Condition{"at the host's own address the outside sees " + strings.Join(faces, " or "), func(s *scene) answer {
		return s.anyLook(func(l fleet.Look) bool { return !s.astray(l) && slices.Contains(faces, l.Face()) })
	}}
}

// straightWell asks whether a look straight at the host, whatever DNS says, is well.
func straightWell() Condition {
	return Condition{"a look straight at the host is well", func(s *scene) answer {
		var well, failing []Evidence
		for _, l := range s.looks {
			switch {
			case !l.Direct:
			case l.Failed():
				failing = append(failing, s.look(l, "straight at the host "+sight(l)))
			default:
				well = append(well, s.look(l, "straight at the host "+sight(l)))
			}
		}
		if len(well)+len(failing) == 0 {
			return unseen("a look straight at the host that serves " + s.site)
		}
		if len(failing) > 0 {
			return seen(false, failing...)
		}
		return seen(true, well...)
	}}
}

// ranAtTheLook asks whether the unit runs and ran already when the newest failing look was made: an older look tells of
// an outage that is over.
func ranAtTheLook(p part) Condition {
	return unitIs(p, state{"runs since before the failing look", func(s *scene, u fact.Unit) bool {
		failing := s.failing()
		if !u.Running() || len(failing) == 0 {
			return false
		}
		look := failing[len(failing)-1].Received
		rested, down := s.host.Rested(u.Name)
		return (u.Since.IsZero() || s.host.Local(u.Since).Before(look)) && (!down || rested.Before(look))
	}})
}

// webPort is the port at which the newest failing look was made.
func (s *scene) webPort() uint16 {
	for _, l := range slices.Backward(append(slices.Clone(s.failed), s.failing()...)) {
		switch {
		case l.Address.Port() != 0:
			return l.Address.Port()
		case strings.HasPrefix(l.URL, "https:"):
			return 443
		}
	}
	return 80
}

// webPortListens asks whether somebody listens for visitors at that port and takes their connections: a full queue drops
// them as a firewall does.
func webPortListens() Condition {
	return Condition{"somebody listens at the web server's port", func(s *scene) answer {
		sockets, why := each[fact.Socket](s)
		if why != "" {
			return unseen(why)
		}
		port := s.webPort()
		if len(sockets) == 0 {
			return lacking(s, fmt.Sprintf("who listens at port %d of %s", port, s.host.Name), AskSockets, "")
		}
		for _, k := range sockets {
			at, ok := hostPort(k.Body.Address)
			if !ok || at.Port() != port || at.Addr().IsLoopback() {
				continue
			}
			full := fact.Target{Queue: k.Body.Queue, Backlog: k.Body.Backlog}.Full() == fact.Yes
			return seen(!full, evidence(k, fmt.Sprintf("%s listens at %s", cmp.Or(k.Body.Process, k.Body.Unit, "somebody"), plain(k.Body.Address))))
		}
		return seen(false)
	}}
}

// hostPort reads "tcp:0.0.0.0:80".
func hostPort(address string) (netip.AddrPort, bool) {
	at, err := netip.ParseAddrPort(strings.TrimPrefix(address, "tcp:"))
	return at, err == nil
}

// ownRequest asks something of the host's own request to the site, made within AnswerLife.
func ownRequest(words string, is func(fact.Inside) bool) Condition {
	return Condition{"the host's own request " + words, func(s *scene) answer {
		what := "the host's own request to " + s.site
		answers, instead, ok := fresh[fact.Inside](s, what, AskInside, s.site)
		if !ok {
			return instead
		}
		answers = slices.DeleteFunc(answers, func(b fleet.Belief[fact.Inside]) bool {
			return b.Body.Target != "" || fleet.Canonical(b.Body.Site) != s.site
		})
		if len(answers) == 0 {
			return lacking(s, what, AskInside, s.site)
		}
		newest := slices.MaxFunc(answers, func(a, b fleet.Belief[fact.Inside]) int { return a.At.Compare(b.At) })
		sees := cmp.Or(newest.Body.Failure, "well")
		if newest.Body.Status != 0 {
			sees = fmt.Sprint(newest.Body.Status)
		}
		return seen(is(newest.Body), evidence(newest, fmt.Sprintf("the own request of %s to %s sees %s", s.host.Name, s.site, sees)))
	}}
}

// ownRequestAnswered asks whether the web server answers the host itself, whatever it says.
func ownRequestAnswered() Condition {
	return ownRequest("is answered", func(i fact.Inside) bool { return i.Status != 0 })
}
