package fleet

import (
	"strings"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// Backend returns the unit at the far end of a target: the one whose running pool listens there, else the one that
// listens there now, else the last one seen listening; empty when none is known.
func (h *Host) Backend(target string) string { return h.backends().of(target) }

// Pools returns the configured pools of each unit: as the running workers have them, and as on disk only for a unit
// whose running ones are not known.
func (h *Host) Pools() []Belief[fact.Pool] {
	var configured []Belief[fact.Pool]
	for _, p := range All[fact.Pool](h) {
		if p.Body.Listen != "" {
			configured = append(configured, p)
		}
	}
	return present(configured, func(p fact.Pool) (string, fact.Tree) { return p.Unit, p.Tree })
}

// present keeps of each unit's statements those about the running tree, and those about the disk only where nothing is
// known of the running one.
func present[T fact.Body](beliefs []Belief[T], about func(T) (unit string, tree fact.Tree)) []Belief[T] {
	running := map[string]bool{}
	for _, b := range beliefs {
		unit, tree := about(b.Body)
		running[unit] = running[unit] || tree == fact.Running
	}
	kept := make([]Belief[T], 0, len(beliefs))
	for _, b := range beliefs {
		if unit, tree := about(b.Body); tree == fact.Running || !running[unit] {
			kept = append(kept, b)
		}
	}
	return kept
}

// backends finds the unit at the far end of a target; it reads the pools once for many targets.
type backends struct {
	host  *Host
	pools map[string]string // address → unit
}

func (h *Host) backends() backends {
	b := backends{h, map[string]string{}}
	for _, pool := range h.Pools() {
		b.pools[pool.Body.Listen] = pool.Body.Unit
	}
	return b
}

func (b backends) of(target string) string {
	if target == "" {
		return ""
	}
	for _, listen := range Listening(target) {
		if unit := b.pools[listen]; unit != "" {
			return unit
		}
	}
	if t, ok := Latest[fact.Target](b.host, target); ok && t.Body.OwnerUnit != "" {
		return t.Body.OwnerUnit
	}
	return b.host.owners[target]
}

// Listening returns the addresses at which a service may listen so that a connect to the target reaches it: the target
// itself, and for a loopback port also all addresses of the host.
func Listening(target string) []string {
	addresses := []string{target}
	for _, loopback := range []string{"tcp:127.0.0.1:", "tcp:[::1]:", "tcp:localhost:"} {
		if port, ok := strings.CutPrefix(target, loopback); ok {
			addresses = append(addresses, "tcp:0.0.0.0:"+port, "tcp:[::]:"+port)
		}
	}
	return addresses
}
