package diagnose

import (
	"fmt"
	"slices"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// busyWaits returns what the busy workers of the backend wait for right now, and an answer to give instead when that is
// not known.
func (s *scene) busyWaits() (waits []fleet.Belief[fact.Wait], instead answer, ok bool) {
	all, instead, ok := s.waits()
	if !ok {
		return nil, instead, false
	}
	return slices.DeleteFunc(all, func(w fleet.Belief[fact.Wait]) bool { return w.Body.On == fact.WaitsOnNothing }), answer{}, true
}

// stuckAbroad asks whether every busy worker waits for an answer of another machine.
func stuckAbroad() Condition {
	return Condition{"every busy worker waits for another machine", func(s *scene) answer {
		waits, instead, ok := s.busyWaits()
		if !ok {
			return instead
		}
		a := answer{is: fact.Is(len(waits) > 0)}
		for _, w := range waits {
			if w.Body.On != fact.WaitsOnRemote {
				a.is = fact.No
			}
			a.because = append(a.because, evidence(w, waitText(w.Body)))
		}
		return a
	}}
}

// databaseShutOff asks whether workers wait for a database that a rule of this host keeps from them.
func databaseShutOff() Condition {
	return Condition{"workers wait for a database that a rule shuts off", func(s *scene) answer {
		waits, instead, ok := s.busyWaits()
		if !ok {
			return instead
		}
		for _, w := range waits {
			if _, tcp := hostPort(w.Body.Address); w.Body.On != fact.WaitsOnDatabase || !tcp {
				continue
			}
			a := s.ruleOnTheWay(w.Body.Address)
			a.because = append(a.because, evidence(w, waitText(w.Body)))
			return a
		}
		return seen(false)
	}}
}

func waitText(w fact.Wait) string {
	text := fmt.Sprintf("%d of %d workers of %s wait for %s", w.Workers, w.Of, w.Unit, w.On)
	if w.Address != "" {
		text += " " + plain(w.Address)
	}
	return text
}
