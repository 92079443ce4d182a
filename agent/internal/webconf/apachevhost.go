package webconf

import (
	"fmt"
	"path"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// main reads the main file and what it includes: first what holds for all vhosts, then the vhosts.
func (a *apache) main(file string) {
	top := a.expand(nil, a.trees[file], file, 0)
	vhosts := make(map[string][]placed)
	for _, s := range top {
		if s.open && s.name == "virtualhost" {
			vhosts[fmt.Sprintf("%s:%d", s.file, s.line)] = a.expand(nil, s.block, s.file, 1)
		}
		if s.open && s.name == "proxy" {
			a.balancer(s)
		}
	}
	a.logs(top)
	timeout := a.timeout(top, 0)
	var shared fact.Vhost // holds the routes that each vhost inherits
	a.routes(&shared, "/", top, timeout, 1)
	for i := range a.out.Vhosts {
		v := &a.out.Vhosts[i]
		own := vhosts[fmt.Sprintf("%s:%d", v.File, v.Line)]
		a.describe(v, own)
		a.logs(own)
		a.routes(v, "/", own, a.timeout(own, timeout), 1)
		v.Routes = append(v.Routes, shared.Routes[:min(len(shared.Routes), maxRoutes-len(v.Routes))]...)
	}
	if len(a.out.Vhosts) == 0 {
		a.alone(file, top, timeout)
	}
}

// describe takes from a vhost's own statements what the dump does not print: the aliases of a vhost that is alone at its
// address, and whether it speaks TLS.
func (a *apache) describe(v *fact.Vhost, own []placed) {
	for _, s := range own {
		switch {
		case s.open && s.name == "proxy":
			a.balancer(s)
		case s.name == "serveralias":
			for _, name := range s.args[:min(len(s.args), maxNames-min(len(v.Names), maxNames))] {
				v.Names = addOnce(v.Names, a.value(name))
			}
		case s.name == "sslengine" && len(s.args) == 1 && strings.EqualFold(s.args[0], "on"):
			for i := range v.Listeners {
				v.Listeners[i].TLS = true
			}
		}
	}
}

// alone makes a vhost of the main server, which answers for all names when no vhost is configured.
func (a *apache) alone(file string, top []placed, timeout time.Duration) {
	v := fact.Vhost{Server: "apache", File: file, Line: 1}
	for _, s := range top {
		if len(s.args) == 0 {
			continue
		}
		switch s.name {
		case "servername":
			name, _ := hostPort(a.value(s.args[0]), "")
			v.Names = append(v.Names, name)
		case "listen":
			address := listenAddress(a.value(s.args[0]))
			v.Listeners = append(v.Listeners, fact.Listener{Address: address, Default: true})
		}
	}
	a.routes(&v, "/", top, timeout, 1)
	a.out.Vhosts = append(a.out.Vhosts, v)
}

// timeout returns the ProxyTimeout of a level, else that of the level around it.
func (a *apache) timeout(level []placed, inherited time.Duration) time.Duration {
	for _, s := range level {
		if s.name == "proxytimeout" && len(s.args) == 1 {
			if d, ok := duration(s.args[0]); ok {
				inherited = d
			}
		}
	}
	return inherited
}

// logs notes the log files that a level names; a pipe, syslog or a relative path is no file that we could find.
func (a *apache) logs(level []placed) {
	for _, s := range level {
		if len(s.args) == 0 {
			continue
		}
		file := a.value(s.args[0])
		if !path.IsAbs(file) || strings.Contains(file, "${") || strings.Contains(file, unreadable) {
			continue
		}
		switch s.name {
		case "errorlog":
			a.out.Logs = addOnce(a.out.Logs, file)
		case "customlog", "transferlog":
			a.out.AccessLogs = addOnce(a.out.AccessLogs, file)
		}
	}
}
