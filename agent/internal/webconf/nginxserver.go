package webconf

import (
	"slices"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// peers reads the servers of an upstream block; one that is marked down is never asked.
func peers(block []statement) []string {
	var out []string
	for _, s := range block {
		if s.name == "server" && len(s.args) > 0 && !slices.Contains(s.args[1:], "down") {
			out = append(out, s.args[0])
		}
	}
	return out
}

// server reads one server block.
func (n *nginx) server(s statement, inherited surroundings) fact.Vhost {
	v := fact.Vhost{Server: "nginx", File: s.file, Line: s.line}
	level := n.inside(s, 2)
	tlsOn := false
	for _, d := range level {
		switch d.name {
		case "server_name":
			v.Names = append(v.Names, d.args[:min(len(d.args), maxNames-min(len(v.Names), maxNames))]...)
		case "listen":
			if l, ok := listener(d.args); ok {
				v.Listeners = append(v.Listeners, l)
			}
		case "ssl":
			tlsOn = len(d.args) == 1 && d.args[0] == "on"
		}
	}
	if len(v.Listeners) == 0 {
		v.Listeners = []fact.Listener{{Address: "0.0.0.0:80"}}
	}
	n.logs(level, firstName(v.Names))
	n.certificates(level)
	inherited.certificate = certificate(level, inherited.certificate)
	for i := range v.Listeners {
		if v.Listeners[i].TLS = v.Listeners[i].TLS || tlsOn; v.Listeners[i].TLS {
			v.Listeners[i].Certificate = inherited.certificate
		}
	}
	inherited.set = make(map[string]string)
	n.literals(level, inherited.set, 3)
	n.routes(&v, "", level, inherited, 3)
	return v
}

// listener reads a listen directive; one for QUIC only answers no TCP and is left out.
func listener(args []string) (fact.Listener, bool) {
	if len(args) == 0 || slices.Contains(args, "quic") {
		return fact.Listener{}, false
	}
	return fact.Listener{
		Address: listenAddress(args[0]),
		TLS:     slices.Contains(args, "ssl"),
		Default: slices.Contains(args, "default_server") || slices.Contains(args, "default"),
	}, true
}
