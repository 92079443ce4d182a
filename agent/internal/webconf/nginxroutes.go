package webconf

import (
	"slices"
	"strings"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// routes adds the routes of a level and of the locations inside it. What stands in an if or a limit_except belongs to
// the location around it. A level that returns an error by itself asks nobody.
func (n *nginx) routes(v *fact.Vhost, location string, level []statement, inherited surroundings, depth int) {
	inherited.times, inherited.resolvers = inherited.times.with(level), resolvers(level, inherited.resolvers)
	for _, s := range level {
		if status := returned(s); status != 0 {
			n.add(v, fact.Route{Location: location, Returns: status, File: s.file, Line: s.line})
			return
		}
	}
	for _, s := range level {
		switch {
		case s.name == "location" && len(s.args) > 0:
			block := n.inside(s, depth)
			n.logs(block, firstName(v.Names))
			n.routes(v, strings.Join(s.args, " "), block, inherited, depth+1)
		case s.name == "if" || s.name == "limit_except":
			block := slices.DeleteFunc(n.inside(s, depth), func(d statement) bool { return d.name == "return" })
			n.routes(v, location, block, inherited, depth+1)
		case strings.HasSuffix(s.name, "_pass") && len(s.args) == 1:
			n.pass(v, location, s, inherited)
		}
	}
}

// returned reads a return of a server error: "return 502".
func returned(s statement) uint32 {
	if s.name != "return" || len(s.args) == 0 || len(s.args[0]) != 3 || s.args[0][0] != '5' {
		return 0
	}
	return number(s.args[0])
}

// literals notes the variables of a vhost and the values they are set to. One that is set twice, or from another
// variable, decides at run time: it has no value here.
func (n *nginx) literals(level []statement, into map[string]string, depth int) {
	for _, s := range level {
		switch {
		case s.name == "set" && len(s.args) == 2:
			name, value := strings.TrimPrefix(s.args[0], "$"), s.args[1]
			if known, twice := into[name]; twice && known != value || strings.Contains(value, "$") {
				value = ""
			}
			into[name] = value
		case s.block != nil && (s.name == "location" || s.name == "if"):
			n.literals(n.inside(s, depth), into, depth+1)
		}
	}
}

// literal puts the values of known variables into a word. What is not known stays.
func (i surroundings) literal(word string) string {
	for range 8 {
		start := strings.IndexByte(word, '$')
		if start < 0 {
			break
		}
		name, rest := word[start+1:], ""
		if inner, braced := strings.CutPrefix(name, "{"); braced {
			name, rest, _ = strings.Cut(inner, "}")
		} else {
			end := strings.IndexFunc(name, func(r rune) bool {
				return r != '_' && (r < '0' || r > '9') && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z')
			})
			if end >= 0 {
				name, rest = name[:end], name[end:]
			}
		}
		if i.set[name] == "" {
			break
		}
		word = word[:start] + i.set[name] + rest
	}
	return word
}

// pass adds the routes of one *_pass directive: one for each server behind it, none when a variable decides.
func (n *nginx) pass(v *fact.Vhost, location string, s statement, inherited surroundings) {
	family := strings.TrimSuffix(s.name, "_pass")
	protocol, address, port := passTo(family, inherited.literal(s.args[0]))
	n.asks(v, s.args[0], address, port, inherited)
	if protocol == "" || strings.Contains(address, "$") {
		return
	}
	addresses := []string{address}
	if group, ok := n.upstreams[strings.ToLower(address)]; ok {
		addresses, port = group, "80"
	}
	for _, a := range addresses {
		route := fact.Route{
			Location: location, Target: target(a, port), Protocol: protocol, File: s.file, Line: s.line,
			ReadTimeout: inherited.times[family+"_read_timeout"], ConnectTimeout: inherited.times[family+"_connect_timeout"],
		}
		if route.Target != "" {
			n.add(v, route)
		}
	}
}

func (n *nginx) add(v *fact.Vhost, route fact.Route) {
	if len(v.Routes) < maxRoutes && !slices.Contains(v.Routes, route) {
		v.Routes = append(v.Routes, route)
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
