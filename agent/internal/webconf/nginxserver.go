package webconf

import (
	"slices"
	"strings"

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
func (n *nginx) server(s statement, inherited timeouts) fact.Vhost {
	v := fact.Vhost{Server: "nginx", File: s.file, Line: s.line}
	level := n.inside(s, 2)
	n.logs(level)
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
	for i := range v.Listeners {
		v.Listeners[i].TLS = v.Listeners[i].TLS || tlsOn
	}
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

// routes adds the routes of a level and of the locations inside it. What stands in an if or a limit_except belongs to
// the location around it.
func (n *nginx) routes(v *fact.Vhost, location string, level []statement, inherited timeouts, depth int) {
	inherited = inherited.with(level)
	for _, s := range level {
		switch {
		case s.name == "location" && len(s.args) > 0:
			block := n.inside(s, depth)
			n.logs(block)
			n.routes(v, strings.Join(s.args, " "), block, inherited, depth+1)
		case s.name == "if" || s.name == "limit_except":
			n.routes(v, location, n.inside(s, depth), inherited, depth+1)
		case strings.HasSuffix(s.name, "_pass") && len(s.args) == 1:
			n.pass(v, location, s, inherited)
		}
	}
}

// pass adds the routes of one *_pass directive: one for each server behind it, none when a variable decides.
func (n *nginx) pass(v *fact.Vhost, location string, s statement, inherited timeouts) {
	family := strings.TrimSuffix(s.name, "_pass")
	protocol, address, port := passTo(family, s.args[0])
	if protocol == "" || strings.Contains(address, "$") {
		return
	}
	addresses := []string{address}
	if group, ok := n.upstreams[strings.ToLower(address)]; ok {
		addresses, port = group, "80"
	}
	for _, a := range addresses {
		route := fact.Route{
			Location: location, Target: target(a, port), Protocol: protocol,
			File: s.file, Line: s.line, ReadTimeout: inherited[family],
		}
		if route.Target != "" && len(v.Routes) < maxRoutes && !slices.Contains(v.Routes, route) {
			v.Routes = append(v.Routes, route)
		}
	}
}

// passTo reads the value of a *_pass directive: the protocol spoken, the peer, and the port when it names none.
func passTo(family, value string) (protocol, address, port string) {
	scheme, rest, ok := strings.Cut(value, "://")
	if !ok {
		scheme, rest = "", value
	}
	switch family {
	case "fastcgi", "scgi":
		return family, value, ""
	case "uwsgi":
		return "uwsgi", rest, ""
	case "grpc":
		if scheme == "grpcs" {
			return "grpc", rest, "443"
		}
		return "grpc", rest, "80"
	case "proxy":
		if scheme != "http" && scheme != "https" {
			return "", "", ""
		}
		if !strings.HasPrefix(rest, "unix:") {
			rest, _, _ = strings.Cut(rest, "/")
		}
		return scheme, rest, map[string]string{"http": "80", "https": "443"}[scheme]
	}
	return "", "", ""
}
