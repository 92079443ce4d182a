package lab

import (
	"fmt"
	"net/netip"
)

// claim reserves the host's name and address and writes down all that booting it will make.
func (l *Lab) claim(spec Spec) (*Host, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if _, taken := l.hosts[spec.Name]; taken {
		return nil, fmt.Errorf("boot host %s: the lab has one of that name", spec.Name)
	}
	number := len(l.state.Hosts) + 2 // .1 is the gateway
	if number > 254 {
		return nil, fmt.Errorf("boot host %s: %s is full", spec.Name, subnet)
	}
	addr := subnet.Addr().As4()
	addr[3] = byte(number)
	machine := fmt.Sprintf("%s-%d", l.state.ID, number)
	h := &Host{lab: l, stack: spec.Stack, machine: machine, yields: spec.Yields && !spec.Guest, state: hostState{
		Name:     spec.Name,
		Stack:    spec.Stack.Name,
		Settings: spec.Stack.Settings(),
		Sites:    spec.Sites,
		Addr:     netip.AddrFrom4(addr),
		Group:    l.group(spec.Name),
		Link:     "vb-" + machine, // nspawn's name for it
	}}
	if spec.Guest {
		h.guest = newGuest(h)
	}
	l.state.Hosts = append(l.state.Hosts, h.state)
	l.state.Groups = append(l.state.Groups, h.state.Group)
	l.hosts[spec.Name] = h
	return h, l.state.save()
}

// release frees the name of a host that did not come up. What it left is on record and cleared away with the lab.
func (l *Lab) release(h *Host) {
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.hosts, h.Name())
}
