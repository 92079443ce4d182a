package diagnose

import (
	"fmt"

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

// workers returns how many workers the pool behind the target may have, empty when that is not known.
func (s *scene) workers() string {
	for _, p := range s.host.Pools() {
		if p.Body.Listen == s.path.Target && p.Body.MaxChildren.Known() {
			return p.Body.MaxChildren.String()
		}
	}
	return ""
}
