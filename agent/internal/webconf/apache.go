package webconf

import (
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// Apache joins what Apache says of itself with the texts of its files, by path, which hold the routes. environment are
// the variables that its start script sets (APACHE_LOG_DIR).
func Apache(dump ApacheDump, files map[string]string, environment map[string]string) (Topology, error) {
	a := &apache{dump: dump, trees: make(map[string][]section), variables: make(map[string]string), balancers: make(map[string][]string)}
	maps.Copy(a.variables, environment)
	size := 0
	for name, text := range files {
		if size += len(text); size > MaxInput {
			return Topology{}, ErrInput
		}
		var err error
		if a.trees[name], err = parseApache(text); err != nil {
			return Topology{}, fmt.Errorf("read %s: %w", name, err)
		}
		a.names = append(a.names, name)
	}
	slices.Sort(a.names)
	a.out = Topology{Vhosts: slices.Clone(dump.Vhosts), Files: a.names, User: dump.User, PIDFile: dump.PIDFile}
	if len(dump.Files) > 0 {
		a.main(dump.Files[0])
	}
	if path.IsAbs(dump.ErrorLog) {
		a.errorLogs = addOnce(a.errorLogs, dump.ErrorLog)
	}
	a.out.Logs = append(a.errorLogs, a.accessLogs...)
	a.out.Dirs = dirsOf(a.names, a.dirs...)
	return a.out, a.err
}

type apache struct {
	dump                  ApacheDump
	trees                 map[string][]section
	names                 []string // of all files, sorted
	variables             map[string]string
	balancers             map[string][]string // members by name
	looked                int
	err                   error // first limit that was met
	out                   Topology
	dirs                  []string
	errorLogs, accessLogs []string
}

// placed is a statement and the file it stands in.
type placed struct {
	section
	file string
}

// expand appends the statements of a block, with includes, and with the contents of conditions that hold.
func (a *apache) expand(out []placed, tree []section, file string, depth int) []placed {
	if depth > maxDepth {
		a.err = ErrDepth
		return out
	}
	for _, s := range tree {
		if a.looked++; a.looked > maxDirectives {
			a.err = ErrDirectives
			return out
		}
		switch s.name {
		case "include", "includeoptional":
			if len(s.args) == 1 {
				for _, name := range a.included(a.value(s.args[0])) {
					out = a.expand(out, a.trees[name], name, depth+1)
				}
			}
		case "ifmodule", "ifdefine", "ifversion", "if", "elseif", "else", "iffile", "ifdirective", "ifsection":
			if a.holds(s) {
				out = a.expand(out, s.block, file, depth+1)
			}
		case "define":
			if len(s.args) == 2 {
				a.variables[s.args[0]] = a.value(s.args[1])
			}
		default:
			out = append(out, placed{s, file})
		}
	}
	return out
}

// included returns the files that an Include means: a pattern, or a folder with all that is in it.
func (a *apache) included(pattern string) []string {
	if !path.IsAbs(pattern) {
		pattern = path.Join(a.dump.Root, pattern)
	}
	pattern = path.Clean(pattern)
	a.dirs = addOnce(a.dirs, patternDir(pattern))
	found := matching(a.names, pattern)
	if len(found) > 0 || strings.ContainsAny(pattern, "*?[") {
		return found
	}
	for _, name := range a.names {
		if strings.HasPrefix(name, pattern+"/") {
			found = append(found, name)
		}
	}
	return found
}

// holds reports whether a condition holds, as far as the dump tells; one on requests or versions is taken as true.
func (a *apache) holds(s section) bool {
	if len(s.args) == 0 || s.name != "ifmodule" && s.name != "ifdefine" {
		return true
	}
	name, not := strings.CutPrefix(s.args[0], "!")
	if s.name == "ifdefine" {
		return (a.dump.Defines[name] || a.variables[name] != "") != not
	}
	if file, ok := strings.CutSuffix(name, ".c"); ok {
		name = strings.TrimPrefix(file, "mod_") + "_module"
	}
	return a.dump.Modules[name] != not
}

// value replaces ${NAME} by what is known of it; what is not known stays and makes the value useless.
func (a *apache) value(s string) string {
	for range 16 {
		start := strings.Index(s, "${")
		end := strings.IndexByte(s[max(start, 0):], '}')
		if start < 0 || end < 0 {
			break
		}
		known, ok := a.variables[s[start+2:start+end]]
		if !ok || len(s) > 4<<10 {
			break
		}
		s = s[:start] + known + s[start+end+1:]
	}
	return s
}

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
		if !path.IsAbs(file) || strings.Contains(file, "${") {
			continue
		}
		switch s.name {
		case "errorlog":
			a.errorLogs = addOnce(a.errorLogs, file)
		case "customlog", "transferlog":
			a.accessLogs = addOnce(a.accessLogs, file)
		}
	}
}
