package diagnose

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// listener is a unit that runs and listens at an address of this host.
type listener struct{ unit, address string }

// String prints address and unit.
func (l listener) String() string { return fmt.Sprintf("%s (%s)", plain(l.address), l.unit) }

// listeners returns who listens where on the scene's host: pools of units that run, and addresses at which a unit that
// runs was seen listening, unless somebody has seen that it no longer does. Ordered by address.
func (s *scene) listeners() []listener {
	var found []listener
	runs := func(name string) bool {
		unit, why := latest[fact.Unit](s, name)
		return why == "" && unit.Body.Running()
	}
	for address, owner := range s.host.Owners() {
		t, why := latest[fact.Target](s, address)
		if gone := why == "" && t.Body.Listens == fact.No; !gone && runs(owner) {
			found = append(found, listener{owner, address})
		}
	}
	for _, p := range s.host.Pools() {
		if p.Lost == "" && runs(p.Body.Unit) {
			found = append(found, listener{p.Body.Unit, p.Body.Listen})
		}
	}
	slices.SortFunc(found, func(a, b listener) int {
		return cmp.Or(cmp.Compare(a.address, b.address), cmp.Compare(a.unit, b.unit))
	})
	return slices.Compact(found)
}

// addTarget adds what is known of the target, and what listens elsewhere.
func (p *Particulars) addTarget(s *scene) {
	if t, why := latest[fact.Target](s, s.path.Target); why == "" {
		p.Owner, p.BlockedBy = t.Body.Owner, t.Body.BlockedBy
		if t.Body.Mode != 0 {
			p.Mode = fmt.Sprintf("%04o", t.Body.Mode)
		}
	}
	var elsewhere []string
	for _, l := range s.elsewhere() {
		elsewhere = append(elsewhere, l.String())
	}
	p.Elsewhere = strings.Join(elsewhere, ", ")
}

// plain returns a target's address as configuration files write it.
func plain(address string) string {
	return strings.TrimPrefix(strings.TrimPrefix(address, "unix:"), "tcp:")
}

// signal names a signal as people know it.
func signal(number int) string {
	names := map[int]string{
		1: "SIGHUP", 2: "SIGINT", 3: "SIGQUIT", 4: "SIGILL", 6: "SIGABRT", 7: "SIGBUS", 8: "SIGFPE", 9: "SIGKILL",
		11: "SIGSEGV", 13: "SIGPIPE", 15: "SIGTERM", 24: "SIGXCPU", 25: "SIGXFSZ",
	}
	return cmp.Or(names[number], fmt.Sprintf("signal %d", number))
}
