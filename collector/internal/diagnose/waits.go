package diagnose

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// oneLook is how far apart the facts of one look at a unit's workers may lie.
const oneLook = time.Second

// workersWait asks whether most of the busy workers behind the path wait for one of these, as the kernel says.
func workersWait(on ...fact.WaitsOn) Condition {
	words := make([]string, len(on))
	for i, w := range on {
		words[i] = w.String()
	}
	return Condition{"the workers wait for " + strings.Join(words, " or "), func(s *scene) answer {
		waits, instead, ok := s.waits()
		if !ok {
			return instead
		}
		busy, those := count(waits, nil), count(waits, on)
		if len(waits) == 0 || those == 0 {
			return seen(false)
		}
		largest := longest(waits, on)
		return seen(2*those >= busy, evidence(largest, fmt.Sprintf("%d of %d busy workers of %s wait for %s",
			largest.Body.Workers, busy, s.path.Backend, awaited(largest.Body))))
	}}
}

// waits returns what the workers behind the path wait for now, or what to answer when nobody has looked.
func (s *scene) waits() (mine []fleet.Belief[fact.Wait], instead answer, ok bool) {
	unit := s.path.Backend
	if unit == "" {
		return nil, unseen(s.which(backend)), false
	}
	if u, why := latest[fact.Unit](s, unit); why == "" && u.Body.Down() {
		return nil, seen(false, evidence(u, describe(u.Body))), false // the dead wait for nothing
	}
	all, instead, ok := fresh[fact.Wait](s, "what the workers of "+unit+" wait for", AskWaits, unit)
	if !ok {
		return nil, instead, false
	}
	var newest time.Time
	for _, w := range all {
		if w.Body.Unit == unit && w.Body.On != fact.WaitsOnNothing && w.At.After(newest) {
			newest = w.At // a look between two requests, when nobody is busy, tells nothing of what fails
		}
	}
	if newest.IsZero() {
		return nil, lacking(s, "what the workers of "+unit+" wait for", AskWaits, unit), false
	}
	mine = slices.DeleteFunc(all, func(w fleet.Belief[fact.Wait]) bool {
		return w.Body.Unit != unit || newest.Sub(w.At).Abs() > oneLook
	})
	pool := s.pool()
	if pool == "" && slices.ContainsFunc(mine, func(w fleet.Belief[fact.Wait]) bool { return w.Body.Pool != mine[0].Body.Pool }) {
		return nil, unseen("which pool of " + unit + " serves " + s.site), false
	}
	return slices.DeleteFunc(mine, func(w fleet.Belief[fact.Wait]) bool {
		return pool != "" && w.Body.Pool != "" && w.Body.Pool != pool
	}), answer{}, true
}

// pool is the name of the pool that is set up at the target, empty when none is known.
func (s *scene) pool() string {
	for _, p := range s.host.Pools() {
		if slices.Contains(fleet.Listening(s.path.Target), p.Body.Listen) {
			return p.Body.Name
		}
	}
	return ""
}

// count adds up the workers that wait for one of these; for anything but the next request when none is named.
func count(waits []fleet.Belief[fact.Wait], on []fact.WaitsOn) (workers uint32) {
	for _, w := range waits {
		if slices.Contains(on, w.Body.On) || len(on) == 0 && w.Body.On != fact.WaitsOnNothing {
			workers += w.Body.Workers
		}
	}
	return workers
}

// longest returns the wait that holds most workers, of those for one of these.
func longest(waits []fleet.Belief[fact.Wait], on []fact.WaitsOn) (most fleet.Belief[fact.Wait]) {
	for _, w := range waits {
		if slices.Contains(on, w.Body.On) && w.Body.Workers > most.Body.Workers {
			most = w
		}
	}
	return most
}

// awaited says what a worker waits for.
func awaited(w fact.Wait) string {
	text := map[fact.WaitsOn]string{
		fact.WaitsOnDatabase: "the database", fact.WaitsOnRemote: "another machine", fact.WaitsOnLocal: "another service",
		fact.WaitsOnLock: "a lock", fact.WaitsOnSleep: "their own pause", fact.WaitsOnDisk: "the disk",
		fact.WaitsOnCPU: "the CPU",
	}[w.On]
	if text == "" {
		text = "something unknown"
	}
	if w.Peer != "" {
		text += " " + w.Peer
	}
	if w.Address != "" {
		text += " at " + plain(w.Address)
	}
	return text
}

// busiest is what most of the workers wait for, empty when nobody has looked or none is busy.
func (s *scene) busiest() string {
	waits, _, ok := s.waits()
	if !ok {
		return ""
	}
	most := longest(waits, []fact.WaitsOn{
		fact.WaitsOnDatabase, fact.WaitsOnRemote, fact.WaitsOnLocal, fact.WaitsOnLock, fact.WaitsOnSleep,
		fact.WaitsOnDisk, fact.WaitsOnCPU,
	})
	if most.Body.Workers == 0 {
		return ""
	}
	return awaited(most.Body)
}
