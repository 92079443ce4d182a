package diagnose

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// portHeldByAnother asks whether somebody else listens where the path's web server is set up to listen.
func portHeldByAnother() Condition {
	return Condition{"another service holds a port of the web server", func(s *scene) answer {
		sockets, why := each[fact.Socket](s)
		if why != "" {
			return unseen(why)
		}
		for _, l := range s.path.Vhost.Listeners {
			for _, socket := range sockets {
				if meets(socket.Body.Address, l.Address) && socket.Body.Unit != s.path.Front && holder(socket.Body) != "" {
					return seen(true, evidence(socket, fmt.Sprintf("%s holds %s", holder(socket.Body), socket.Body.Address)))
				}
			}
		}
		if len(sockets) == 0 {
			return lacking(s, "who listens on "+s.host.Name, AskSockets, "")
		}
		return seen(false)
	}}
}

// portOfUnitTaken asks the same of the web server that a latent scene is about.
func portOfUnitTaken() Condition {
	return Condition{"another service holds a port of the unit", func(s *scene) answer {
		if why := s.blind(); why != "" {
			return unseen(why)
		}
		whole := *s
		whole.path.Front, whole.path.Vhost.Listeners = s.unit, nil
		for _, v := range s.host.Vhosts() {
			if v.Unit == s.unit {
				whole.path.Vhost.Listeners = append(whole.path.Vhost.Listeners, v.Listeners...)
			}
		}
		return portHeldByAnother().ask(&whole)
	}}
}

// holder names who listens at a socket: its unit, else its process.
func holder(s fact.Socket) string { return cmp.Or(s.Unit, s.Process) }

// meets reports whether a socket takes an address at which a vhost wants to listen: the same port, and the same address
// or all of them on either side.
func meets(socket, listener string) bool {
	host, port := cutPort(strings.TrimPrefix(socket, "tcp:"))
	otherHost, otherPort := cutPort(listener)
	everywhere := func(h string) bool { return h == "" || h == "*" || h == "0.0.0.0" || h == "[::]" }
	return port != "" && port == otherPort && (host == otherHost || everywhere(host) || everywhere(otherHost))
}

// cutPort takes "0.0.0.0:80" or "80" apart.
func cutPort(address string) (host, port string) {
	if i := strings.LastIndex(address, ":"); i >= 0 {
		return address[:i], address[i+1:]
	}
	return "", address
}

// claimant is an application that is meant to listen at a target and cannot, and how that is known.
type claimant struct {
	unit    fleet.Belief[fact.Unit]
	because []Evidence
	proven  bool // it said itself that its address is in use
}

// targetTaken asks whether a stranger listens at the target while the application that belongs there is down: it said
// that its address is in use, or it was the last one to listen there.
func targetTaken() Condition {
	return Condition{"a stranger listens at the target of an application that is down", func(s *scene) answer {
		c, why := s.claims()
		if why != "" {
			return unseen(why)
		}
		if c.unit.Body.Name == "" {
			return seen(false)
		}
		return s.askTarget(func(t fact.Target) (fact.Tri, string) {
			taker := s.taker()
			if t.Listens != fact.Yes {
				return t.Listens, "nobody listens at " + t.Address
			}
			if taker == "" || taker == c.unit.Body.Name {
				return fact.Unknown, ""
			}
			return fact.Yes, fmt.Sprintf("%s listens at %s", taker, t.Address)
		}).with(c.because...)
	}}
}

// claimantSaysSo asks whether the application's own journal says that its address is in use.
func claimantSaysSo() Condition {
	return Condition{"the application says that its address is in use", func(s *scene) answer {
		c, why := s.claims()
		if why != "" {
			return unseen(why)
		}
		return seen(c.proven, c.because...)
	}}
}

// with adds evidence to a yes.
func (a answer) with(evidence ...Evidence) answer {
	if a.is == fact.Yes {
		a.because = append(a.because, evidence...)
	}
	return a
}

// claims finds the application that belongs to the target and does not run: the one that says that the port is taken,
// else the last one seen there.
func (s *scene) claims() (c claimant, why string) {
	if why := s.blind(); why != "" {
		return c, why
	}
	units, why := each[fact.Unit](s)
	if why != "" {
		return c, why
	}
	for _, unit := range units {
		if !app.of(unit.Body.Name) || unit.Body.Load == "not-found" {
			continue
		}
		said, proven := s.saysInUse(unit.Body)
		if !proven && (s.host.Owner(s.path.Target) != unit.Body.Name || unit.Body.Running()) {
			continue
		}
		if c.unit.Body.Name == "" || proven && !c.proven {
			c = claimant{unit, []Evidence{evidence(unit, describe(unit.Body))}, proven}
			if proven {
				c.because = append(c.because, said)
			}
		}
	}
	return c, ""
}

// saysInUse returns the line in which a unit says that the address of the target is in use: at any time while it is
// down, lately while it runs all the same. A line that names no port counts for a unit that listened there before, or
// against a taker that is no service.
func (s *scene) saysInUse(unit fact.Unit) (Evidence, bool) {
	_, port := cutPort(s.path.Target)
	signs, _ := each[fact.LogSign](s)
	for _, sign := range signs {
		if sign.Body.Signature != "app-address-in-use" || sign.Body.Unit != unit.Name {
			continue
		}
		_, taken := cutPort(sign.Body.Target)
		here := taken == port || sign.Body.Target == "" &&
			(s.host.Owner(s.path.Target) == unit.Name || !strings.HasSuffix(s.taker(), ".service"))
		if here && (!unit.Running() || s.now.Sub(s.said(sign)) <= SignLife) {
			return evidence(sign, unit.Name+" says that its address is in use"), true
		}
	}
	return Evidence{}, false
}

// taker names who listens at the target now, empty when that is not known.
func (s *scene) taker() string {
	t, why := latest[fact.Target](s, s.path.Target)
	if why != "" || t.Body.Listens != fact.Yes {
		return ""
	}
	sockets, _ := each[fact.Socket](s)
	for _, socket := range sockets {
		if slices.Contains(fleet.Listening(s.path.Target), socket.Body.Address) && holder(socket.Body) != "" {
			return holder(socket.Body)
		}
	}
	return cmp.Or(t.Body.OwnerUnit, t.Body.OwnerProcess)
}
