package diagnose

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// portHeldByAnother asks whether somebody else listens where the path's web server is set up to listen.
func portHeldByAnother() Condition {
	return Condition{"another service holds a port of the web server", func(s *scene) answer {
		sockets, why := each[fact.Socket](s)
		if why != "" {
			return unseen(why)
		}
		for _, l := range s.path.Vhost.Listeners {
			for _, socket := range sockets {
				if meets(socket.Body.Address, l.Address) && socket.Body.Unit != s.path.Front && holder(socket.Body) != "" {
					return seen(true, evidence(socket, fmt.Sprintf("%s holds %s", holder(socket.Body), socket.Body.Address)))
				}
			}
		}
		if len(sockets) == 0 {
			return lacking(s, "who listens on "+s.host.Name, AskSockets, "")
		}
		return seen(false)
	}}
}

// portOfUnitTaken asks the same of the web server that a latent scene is about.
func portOfUnitTaken() Condition {
	return Condition{"another service holds a port of the unit", func(s *scene) answer {
		if why := s.blind(); why != "" {
			return unseen(why)
		}
		whole := *s
		whole.path.Front, whole.path.Vhost.Listeners = s.unit, nil
		for _, v := range s.host.Vhosts() {
			if v.Unit == s.unit {
				whole.path.Vhost.Listeners = append(whole.path.Vhost.Listeners, v.Listeners...)
			}
		}
		return portHeldByAnother().ask(&whole)
	}}
}

// holder names who listens at a socket: its unit, else its process.
func holder(s fact.Socket) string { return cmp.Or(s.Unit, s.Process) }

// meets reports whether a socket takes an address at which a vhost wants to listen: the same port, and the same address
// or all of them on either side.
func meets(socket, listener string) bool {
	host, port := cutPort(strings.TrimPrefix(socket, "tcp:"))
	otherHost, otherPort := cutPort(listener)
	everywhere := func(h string) bool { return h == "" || h == "*" || h == "0.0.0.0" || h == "[::]" }
	return port != "" && port == otherPort && (host == otherHost || everywhere(host) || everywhere(otherHost))
}

// cutPort takes "0.0.0.0:80" or "80" apart.
func cutPort(address string) (host, port string) {
	if i := strings.LastIndex(address, ":"); i >= 0 {
		return address[:i], address[i+1:]
	}
	return "", address
}
