package diagnose

import (
	"fmt"
	"slices"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// nobodyServes asks whether nothing on this host is meant to listen at the target. It tells a wrong address from a
// service that is merely dead.
func nobodyServes() Condition {
	return not(oneOf(poolIsSetUp(), lastOwnerIsDown(), unplacedUnit()))
}

// poolIsSetUp asks whether a pool is configured to listen at the target.
func poolIsSetUp() Condition {
	return Condition{"a pool is set up at the target", func(s *scene) answer {
		if why := s.blind(); why != "" {
			return unseen(why)
		}
		lost := ""
		for _, p := range s.host.Pools() {
			if p.Lost != "" {
				lost = "pool " + p.Body.Name + " on " + s.host.Name + ": " + p.Lost
			} else if slices.Contains(fleet.Listening(s.path.Target), p.Body.Listen) {
				return seen(true, evidence(p, fmt.Sprintf("pool %s of %s is set up at %s", p.Body.Name, p.Body.Unit, s.path.Target)))
			}
		}
		if lost != "" {
			return unseen(lost)
		}
		return seen(false)
	}}
}

// lastOwnerIsDown asks whether the unit that was last seen listening at the target is still installed and does not run.
func lastOwnerIsDown() Condition {
	return Condition{"the last one to listen at the target is down", func(s *scene) answer {
		if why := s.blind(); why != "" {
			return unseen(why)
		}
		owner := s.host.Owner(s.path.Target)
		if owner == "" {
			return seen(false)
		}
		unit, why := latest[fact.Unit](s, owner)
		if why != "" {
			return unseen(why)
		}
		down := unit.Body.Load != "not-found" && !unit.Body.Running()
		return seen(down, evidence(unit, fmt.Sprintf("%s, which last listened at %s, is %s", owner, s.path.Target, unit.Body.Active)))
	}}
}

// unplacedUnit asks whether a unit may belong to the target because nobody knows where it listens: a php-fpm whose
// pools were not read, an application that is down and was never seen to listen. If there is one, nobody knows.
func unplacedUnit() Condition {
	return Condition{"a unit may belong to the target", func(s *scene) answer {
		units, why := each[fact.Unit](s)
		if why != "" {
			return unseen(why)
		}
		homes := s.homes()
		for _, u := range units {
			name := u.Body.Name
			if s.expected().of(name) && u.Body.Load != "not-found" && !homes[name] && (phpFPM.of(name) || !u.Body.Running()) {
				return unseen("where " + name + " is set up to listen")
			}
		}
		return seen(false, Evidence{
			At: s.now, Host: s.host.Name, Witness: "fleet", Key: targetKey(s.path.Target),
			Text: "nothing is set up to listen at " + s.path.Target,
		})
	}}
}

// homes returns the units of which it is known where they listen when they run: php-fpm by its pools, any other by
// having been seen.
func (s *scene) homes() map[string]bool {
	homes := map[string]bool{}
	for _, p := range s.host.Pools() {
		homes[p.Body.Unit] = true
	}
	for _, owner := range s.host.Owners() {
		homes[owner] = homes[owner] || !phpFPM.of(owner)
	}
	return homes
}
