package diagnose

import (
	"fmt"
	"slices"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// poolBusy asks whether no worker of the pool behind the target is idle. The status text gives the sum over all pools
// of a unit and lags by ten seconds; a pool's own numbers come before it.
func poolBusy() Condition {
	return Condition{"no worker of the pool is idle", func(s *scene) answer {
		pools, why := each[fact.Pool](s)
		if why != "" {
			return unseen(why)
		}
		counted, ok := countedPool(pools, s.path.Backend, s.path.Target)
		if !ok {
			return unseen("how many workers of " + s.path.Backend + " are idle")
		}
		idle, _ := counted.Body.Idle.Get()
		active, _ := counted.Body.Active.Get()
		return seen(idle == 0 && active > 0, evidence(counted,
			fmt.Sprintf("workers of %s: %d active, %d idle", counted.Body.Unit, active, idle)))
	}}
}

// poolFull asks whether every worker that the pool may have is at work: by what the kernel says of each, which is of now and
// tells what they wait for, or by the pool's own figures.
func poolFull() Condition { return oneOf(everyWorkerBusy(), poolBusy()) }

// everyWorkerBusy asks whether as many workers as the pool may have were looked at and none waits for a request.
func everyWorkerBusy() Condition {
	return Condition{"every worker of the pool is at work", func(s *scene) answer {
		waits, instead, ok := s.waits()
		if !ok {
			return instead
		}
		most, known := s.mostWorkers()
		if !known {
			return unseen("how many workers the pool of " + s.path.Backend + " may have")
		}
		busy := count(waits, nil)
		if busy < most || most == 0 {
			return seen(false)
		}
		text := fmt.Sprintf("all %d workers of %s are at work", busy, s.path.Backend)
		if what := s.busiest(); what != "" {
			text += " and wait for " + what
		}
		return seen(true, evidence(waits[0], text))
	}}
}

// countedPool returns the pool behind a target as far as its workers were counted, else the sum over its unit's pools.
func countedPool(pools []fleet.Belief[fact.Pool], unit, target string) (counted fleet.Belief[fact.Pool], ok bool) {
	for _, p := range pools {
		if p.Body.Unit != unit || !p.Body.Idle.Known() || !p.Body.Active.Known() {
			continue
		}
		if p.Body.Listen == target {
			return p, true
		}
		if p.Body.Name == "" {
			counted, ok = p, true
		}
	}
	return counted, ok
}

// mostWorkers returns how many workers the pool behind the target may have.
func (s *scene) mostWorkers() (uint32, bool) {
	for _, p := range s.host.Pools() {
		if slices.Contains(fleet.Listening(s.path.Target), p.Body.Listen) && p.Body.MaxChildren.Known() {
			return p.Body.MaxChildren.Get()
		}
	}
	return 0, false
}

// workers prints how many workers the pool behind the target may have, empty when that is not known.
func (s *scene) workers() string {
	if most, known := s.mostWorkers(); known {
		return fmt.Sprint(most)
	}
	return ""
}
