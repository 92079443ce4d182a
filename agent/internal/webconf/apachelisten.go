package webconf

import (
	"slices"
	"strings"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// maxListen is at how many addresses of one port a server may listen; with more of them its vhosts keep "*".
const maxListen = 16

// listens puts the addresses at which Apache listens in the place of the "*:port" of a vhost. One that answers at all
// addresses answers at those alone, and behind another web server that is often 127.0.0.1.
func (a *apache) listens(top []placed) {
	ports, known := a.ports(top)
	if !known {
		return
	}
	for i := range a.out.Vhosts {
		v := &a.out.Vhosts[i]
		var listeners []fact.Listener
		for _, l := range v.Listeners {
			port, everywhere := strings.CutPrefix(l.Address, "0.0.0.0:")
			addresses := ports[port]
			if !everywhere || len(addresses) == 0 || len(addresses) > maxListen || slices.ContainsFunc(addresses, wildcard) {
				listeners = append(listeners, l)
				continue
			}
			for _, l.Address = range addresses {
				listeners = append(listeners, l)
			}
		}
		v.Listeners = listeners
	}
}

// ports returns the addresses of each Listen by their ports; false when one of them holds a variable that is not known.
func (a *apache) ports(top []placed) (ports map[string][]string, known bool) {
	ports = make(map[string][]string)
	for _, s := range top {
		if s.name != "listen" || len(s.args) == 0 {
			continue
		}
		value := a.value(s.args[0])
		if strings.ContainsAny(value, "$"+unreadable) {
			return nil, false
		}
		address := listenAddress(value)
		_, port := hostPort(address, "")
		if len(ports[port]) <= maxListen { // one more tells that there are too many
			ports[port] = addOnce(ports[port], address)
		}
	}
	return ports, true
}

func wildcard(address string) bool {
	return strings.HasPrefix(address, "0.0.0.0:") || strings.HasPrefix(address, "[::]:")
}
