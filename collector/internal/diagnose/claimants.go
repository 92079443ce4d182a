package diagnose

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

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
