package fleet

import (
	"maps"
	"net/netip"
	"slices"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// HostInfo is a host as it was enrolled or as an operator changed it.
type HostInfo struct {
	Name      string
	Labels    map[string]string // customer, cluster, …
	Addresses []netip.Addr      // registered for it; no fact of the host can add one
	Spoke     time.Time         // when its agent was last heard before this collector started; zero: never
}

// Host is what is believed about one host.
type Host struct {
	HostInfo
	Connected bool
	Since     time.Time // of the present connection, or of the last disconnect
	Boot      string    // boot id of the agent's present or last connection
	Version   string    // of the agent
	Heard     time.Time // when anything was last received from its agent; zero: never
	Unread    uint64    // facts of a type this collector does not know

	view   *View
	said   map[fact.Kind]map[string]*statement
	keys   int                  // over all kinds
	names  int                  // vhost names that claim a site
	owners map[string]string    // target → the last unit seen listening there
	alive  map[string]fact.Unit // unit → its last statement while it ran
	rested map[string]time.Time // unit → when it was last seen down with no job pending
	falls  map[string]falls     // unit → how often in a row it died right after a start
	died   map[string]time.Time // unit → when it was last seen to leave off running, by its own clock
	asked  map[string]time.Time // unit → when somebody had it leave off last, by its own clock
	clock  offset
}

// Register makes a host known, or changes its labels and addresses; what it has said stays.
func (v *View) Register(info HostInfo) {
	h := v.host(info.Name)
	for _, address := range h.Addresses {
		v.unregister(address, h.Name)
	}
	info.Labels, info.Addresses = maps.Clone(info.Labels), slices.Clone(info.Addresses)
	for i, address := range info.Addresses {
		info.Addresses[i] = address.Unmap()
		v.addresses[info.Addresses[i]] = h.Name
	}
	h.HostInfo = info
	if h.Heard.Before(info.Spoke) {
		h.Heard = info.Spoke
	}
}

// Connect notes that a host's agent has opened its stream.
func (v *View) Connect(host, boot, version string, now time.Time) {
	h := v.host(host)
	h.Connected, h.Since, h.Heard = true, now, now
	h.Boot, h.Version = boot, version
	h.clock = offset{}
}

// Disconnect notes that a host's stream has ended. What it said is believed until it has been silent for too long.
func (v *View) Disconnect(host string, now time.Time) {
	if h, ok := v.hosts[host]; ok && h.Connected {
		h.Connected, h.Since = false, now
	}
}

// Alive returns a unit as it was when it last ran, false when it was never seen running.
func (h *Host) Alive(unit string) (fact.Unit, bool) {
	u, ok := h.alive[unit]
	return u, ok
}

// Rested returns when a unit was last seen down with no job pending: dead, and not merely between the two halves of a
// restart. False when it never was.
func (h *Host) Rested(unit string) (time.Time, bool) {
	when, ok := h.rested[unit]
	return when, ok
}

// Owner returns the unit that listens at a target, or the last one seen listening there; empty when none ever was.
func (h *Host) Owner(target string) string { return h.owners[target] }

// Owners returns, for each target, the unit that listens there or the last one seen listening.
func (h *Host) Owners() map[string]string { return maps.Clone(h.owners) }

func newHost(v *View, name string) *Host {
	return &Host{
		HostInfo: HostInfo{Name: name}, view: v, said: map[fact.Kind]map[string]*statement{},
		owners: map[string]string{}, alive: map[string]fact.Unit{}, rested: map[string]time.Time{},
		falls: map[string]falls{}, died: map[string]time.Time{}, asked: map[string]time.Time{},
	}
}
