package fleet

import (
	"cmp"
	"maps"
	"net/netip"
	"slices"
	"time"
)

// View is what we believe about every host and site. It belongs to one goroutine.
type View struct {
	SilentAfter time.Duration // how long an agent may say nothing before its silence is a fact

	hosts      map[string]*Host
	sites      map[string]*Site
	configured map[string]*Site      // those of sites that an operator entered
	addresses  map[netip.Addr]string // registered address → host
	reported   int                   // sites that only an observation named
}

// New returns a view that believes nothing.
func New() *View {
	return &View{
		SilentAfter: SilentAfter, hosts: map[string]*Host{}, sites: map[string]*Site{}, configured: map[string]*Site{},
		addresses: map[netip.Addr]string{},
	}
}

// Host returns what is believed about a host, false when it was never registered and never spoke.
func (v *View) Host(name string) (*Host, bool) {
	h, ok := v.hosts[name]
	return h, ok
}

// Hosts returns all hosts, ordered by name.
func (v *View) Hosts() []*Host {
	return slices.SortedFunc(maps.Values(v.hosts), func(a, b *Host) int { return cmp.Compare(a.Name, b.Name) })
}

// Forget removes a host and its claims: it was revoked or has left.
func (v *View) Forget(name string) {
	h, ok := v.hosts[name]
	if !ok {
		return
	}
	h.clear()
	for _, address := range h.Addresses {
		v.unregister(address, name)
	}
	delete(v.hosts, name)
}

// host returns the host, made on its first word.
func (v *View) host(name string) *Host {
	h, ok := v.hosts[name]
	if !ok {
		h = newHost(v, name)
		v.hosts[name] = h
	}
	return h
}

func (v *View) unregister(address netip.Addr, host string) {
	if v.addresses[address] == host {
		delete(v.addresses, address)
	}
}
