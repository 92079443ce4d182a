package webconf

import (
	"slices"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// proxySchemes gives, for the schemes of mod_proxy, the protocol spoken and the port when none is written.
var proxySchemes = map[string][2]string{
	"http": {"http", "80"}, "https": {"https", "443"}, "ws": {"http", "80"}, "wss": {"https", "443"},
	"h2": {"https", "443"}, "h2c": {"http", "80"}, "fcgi": {"fastcgi", "8000"}, "ajp": {"ajp", "8009"},
	"scgi": {"scgi", "4000"}, "uwsgi": {"uwsgi", "3031"},
}

// balancer notes the members of a <Proxy balancer://name> section.
func (a *apache) balancer(s placed) {
	if len(s.args) != 1 {
		return
	}
	name, ok := strings.CutPrefix(strings.ToLower(a.value(s.args[0])), "balancer://")
	if !ok {
		return
	}
	name = strings.TrimSuffix(name, "/")
	for _, member := range a.expand(nil, s.block, s.file, 2) {
		if member.name == "balancermember" && len(member.args) > 0 && len(a.balancers[name]) < maxRoutes {
			a.balancers[name] = append(a.balancers[name], a.value(member.args[0]))
		}
	}
}

// routes adds the routes of a level of a vhost and of the sections in it; location is the path or pattern around it.
func (a *apache) routes(v *fact.Vhost, location string, level []placed, timeout waits, depth int) {
	for _, s := range level {
		if s.open {
			if s.name != "virtualhost" && s.name != "proxy" && s.name != "macro" {
				block := a.expand(nil, s.block, s.file, depth+1)
				a.routes(v, sectionLocation(s.section, location), block, timeout, depth+1)
			}
			continue
		}
		if place, url, ok := routeOf(s.section, location); ok {
			a.route(v, place, a.value(url), s, timeoutsOf(s.args, timeout))
		}
		if r := redirected(s, location); r.Returns != 0 && len(v.Routes) < maxRoutes {
			v.Routes = append(v.Routes, r)
		}
	}
}

// sectionLocation returns which requests a section means: its path or pattern, for others that of the level around it.
func sectionLocation(s section, around string) string {
	switch s.name {
	case "location", "locationmatch", "files", "filesmatch":
		if len(s.args) > 0 {
			prefix := ""
			if strings.HasSuffix(s.name, "match") || s.args[0] == "~" {
				prefix = "~ "
			}
			return prefix + s.args[len(s.args)-1]
		}
	}
	return around
}

// routeOf reads a directive that sends requests on.
func routeOf(s section, location string) (place, url string, ok bool) {
	switch s.name {
	case "proxypass", "proxypassmatch":
		args := slices.DeleteFunc(slices.Clone(s.args), func(arg string) bool {
			return strings.Contains(arg, "=") && !strings.Contains(arg, "://")
		})
		switch {
		case len(args) >= 2 && s.name == "proxypassmatch":
			return "~ " + args[0], args[1], true
		case len(args) >= 2:
			return args[0], args[1], true
		case len(args) == 1:
			return location, args[0], true
		}
	case "sethandler":
		if len(s.args) == 1 {
			url, ok = strings.CutPrefix(s.args[0], "proxy:")
			return location, url, ok
		}
	case "rewriterule":
		if len(s.args) >= 3 && proxies(s.args[2]) {
			return "~ " + s.args[0], s.args[1], true
		}
	}
	return "", "", false
}

// proxies reports whether the flags of a RewriteRule hold P.
func proxies(flags string) bool {
	for flag := range strings.SplitSeq(strings.Trim(flags, "[]"), ",") {
		if flag = strings.TrimSpace(flag); flag == "P" || strings.EqualFold(flag, "proxy") {
			return true
		}
	}
	return false
}

// redirected reads a Redirect that answers with a server error: "Redirect 503 /shop".
func redirected(s placed, location string) fact.Route {
	if s.name != "redirect" || len(s.args) == 0 || len(s.args[0]) != 3 || s.args[0][0] != '5' {
		return fact.Route{}
	}
	if len(s.args) > 1 {
		location = s.args[1]
	}
	return fact.Route{Location: location, Returns: number(s.args[0]), File: s.file, Line: s.line}
}

// waits are how long Apache waits for a backend.
type waits struct{ read, connect time.Duration }

// timeoutsOf reads the parameters of a ProxyPass.
func timeoutsOf(args []string, inherited waits) waits {
	for _, arg := range args {
		name, value, _ := strings.Cut(arg, "=")
		d, ok := duration(value)
		switch {
		case !ok:
		case strings.EqualFold(name, "timeout"):
			inherited.read = d
		case strings.EqualFold(name, "connectiontimeout"):
			inherited.connect = d
		}
	}
	return inherited
}

// route adds the route to a URL of mod_proxy: one for each member when it is a balancer's.
func (a *apache) route(v *fact.Vhost, location, url string, s placed, timeout waits) {
	urls := []string{url}
	if name, ok := strings.CutPrefix(url, "balancer://"); ok {
		name, _, _ = strings.Cut(name, "/")
		urls = a.balancers[strings.ToLower(name)]
	}
	for _, url := range urls {
		r := fact.Route{Location: location, File: s.file, Line: s.line, ReadTimeout: timeout.read, ConnectTimeout: timeout.connect}
		r.Protocol, r.Target = proxyTarget(url)
		if r.Target != "" && len(v.Routes) < maxRoutes && !slices.Contains(v.Routes, r) {
			v.Routes = append(v.Routes, r)
		}
	}
}

// proxyTarget reads a URL of mod_proxy: "http://127.0.0.1:3000/", "unix:/run/x.sock|fcgi://localhost/".
func proxyTarget(url string) (protocol, address string) {
	socket, rest, hasSocket := strings.Cut(url, "|")
	if !hasSocket {
		socket, rest = "", url
	}
	scheme, rest, ok := strings.Cut(rest, "://")
	known := proxySchemes[strings.ToLower(scheme)]
	if !ok || known[0] == "" {
		return "", ""
	}
	if hasSocket {
		if len(socket) > 5 && strings.EqualFold(socket[:5], "unix:") {
			return known[0], target("unix:"+socket[5:], "")
		}
		return "", ""
	}
	if i := strings.IndexAny(rest, "/?"); i >= 0 {
		rest = rest[:i]
	}
	if strings.ContainsAny(rest, "%@") {
		return "", "" // a part of the request decides
	}
	return known[0], target(rest, known[1])
}
