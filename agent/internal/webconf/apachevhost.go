package webconf

import (
	"cmp"
	"fmt"
	"path"
	"strings"

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
	a.listens(top)
	a.formats(top)
	a.logs(top, "")
	timeout := a.timeout(top, waits{})
	certificate := a.certificate(top, "")
	var shared fact.Vhost // holds the routes that each vhost inherits
	a.routes(&shared, "/", top, timeout, 1)
	for i := range a.out.Vhosts {
		v := &a.out.Vhosts[i]
		own := vhosts[fmt.Sprintf("%s:%d", v.File, v.Line)]
		a.describe(v, own, a.certificate(own, certificate))
		a.formats(own)
		a.logs(own, firstName(v.Names))
		a.routes(v, "/", own, a.timeout(own, timeout), 1)
		v.Routes = append(v.Routes, shared.Routes[:min(len(shared.Routes), maxRoutes-len(v.Routes))]...)
	}
	if len(a.out.Vhosts) == 0 {
		a.alone(file, top, timeout)
	}
}

// describe takes from a vhost's own statements what the dump does not print: the aliases of a vhost that is alone at its
// address, and whether it speaks TLS, with which certificate.
func (a *apache) describe(v *fact.Vhost, own []placed, certificate string) {
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
				v.Listeners[i].TLS, v.Listeners[i].Certificate = true, certificate
			}
		}
	}
}

// alone makes a vhost of the main server, which answers for all names when no vhost is configured.
func (a *apache) alone(file string, top []placed, timeout waits) {
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

// timeout returns the ProxyTimeout of a level, its Timeout when it has none, else that of the level around it.
func (a *apache) timeout(level []placed, inherited waits) waits {
	own := false
	for _, s := range level {
		if len(s.args) != 1 || s.name != "proxytimeout" && (s.name != "timeout" || own) {
			continue
		}
		if d, ok := duration(s.args[0]); ok {
			inherited.read = d
			own = own || s.name == "proxytimeout"
		}
	}
	return inherited
}

// certificate returns the certificate that a level names first, else that of the level around it.
func (a *apache) certificate(level []placed, inherited string) string {
	first := ""
	for _, s := range level {
		if !strings.HasPrefix(s.name, "sslcertificate") || !strings.HasSuffix(s.name, "file") || len(s.args) != 1 {
			continue
		}
		file := a.file(s.args[0])
		if file == "" {
			continue
		}
		a.out.addCertificate(file) // the key and the chain too
		if first == "" && s.name == "sslcertificatefile" {
			first = file
		}
	}
	return cmp.Or(first, inherited)
}

// file returns a path as Apache takes it: relative ones begin at its root. It is empty when a variable is not known.
func (a *apache) file(word string) string {
	file := a.value(word)
	if !path.IsAbs(file) {
		file = path.Join(a.dump.Root, file)
	}
	if !path.IsAbs(file) || strings.Contains(file, "${") || strings.Contains(file, unreadable) {
		return ""
	}
	return file
}

// formats notes the forms of access logs that a level names.
func (a *apache) formats(level []placed) {
	for _, s := range level {
		if s.name == "logformat" && len(s.args) == 2 {
			a.forms[s.args[1]] = s.args[0]
		}
	}
}

// logs notes the log files that a level of a vhost names; a pipe, syslog or a relative path is no file that we could find.
func (a *apache) logs(level []placed, vhost string) {
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
		case "customlog":
			log := AccessLog{Path: file, Vhost: vhost}
			if len(s.args) > 1 {
				log.Format = s.args[1]
				if form := a.forms[log.Format]; form != "" {
					log.Format = form
				}
			}
			a.out.addAccess(log)
		case "transferlog":
			a.out.addAccess(AccessLog{Path: file, Vhost: vhost})
		}
	}
}
