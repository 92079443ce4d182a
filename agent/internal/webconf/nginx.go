package webconf

import (
	"fmt"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// Nginx reads what `nginx -T` prints on its standard output.
func Nginx(dump string) (Topology, error) {
	files, err := splitDump(dump)
	if err != nil || len(files) == 0 {
		return Topology{}, err
	}
	n := &nginx{trees: make(map[string][]directive), root: path.Dir(files[0].path), upstreams: make(map[string][]string)}
	for _, f := range files {
		if n.trees[f.path], err = parseNginx(f.text); err != nil {
			return Topology{}, fmt.Errorf("read %s: %w", f.path, err)
		}
		n.names = append(n.names, f.path)
	}
	main := n.names[0]
	n.out.Files = slices.Clone(n.names)
	slices.Sort(n.names)
	top, err := n.expand(nil, n.trees[main], main, 0)
	if err != nil {
		return Topology{}, err
	}
	if n.main(top); n.err != nil {
		return Topology{}, n.err
	}
	markDefaults(n.out.Vhosts)
	n.out.Logs = append(n.errorLogs, n.accessLogs...)
	n.out.Dirs = dirsOf(n.names, n.dirs...)
	if n.vhosts > MaxVhosts {
		return n.out, ErrVhosts
	}
	return n.out, nil
}

// dumped is one file of a dump.
type dumped struct{ path, text string }

// splitDump takes a dump apart at its marks. Text before the first mark is not configuration.
func splitDump(dump string) ([]dumped, error) {
	if len(dump) > MaxInput {
		return nil, ErrInput
	}
	var files []dumped
	start := 0
	for pos := 0; pos < len(dump); {
		end := strings.IndexByte(dump[pos:], '\n')
		if end < 0 {
			break
		}
		line := dump[pos : pos+end]
		if name, ok := strings.CutPrefix(line, "# configuration file /"); ok && strings.HasSuffix(name, ":") {
			if len(files) > 0 {
				files[len(files)-1].text = dump[start:pos]
			}
			files = append(files, dumped{path: "/" + strings.TrimSuffix(name, ":")})
			start = pos + end + 1
		}
		pos += end + 1
	}
	if len(files) > 0 {
		files[len(files)-1].text = dump[start:]
	}
	return files, nil
}

// nginx gathers what a dump says while it is walked.
type nginx struct {
	trees map[string][]directive
	names []string // of all files, sorted
	root  string   // relative includes start here

	looked                int                 // directives so far
	vhosts                int                 // server blocks so far
	err                   error               // first limit that was met: what is missing must not pass for nothing
	upstreams             map[string][]string // addresses of the servers, by lower-case name
	out                   Topology
	dirs                  []string
	errorLogs, accessLogs []string
}

// statement is a directive and the file it stands in.
type statement struct {
	directive
	file string
}

// expand appends the directives of a block, those of included files in the place of their include.
func (n *nginx) expand(out []statement, tree []directive, file string, depth int) ([]statement, error) {
	if depth > maxDepth {
		return out, ErrDepth
	}
	for _, d := range tree {
		if n.looked++; n.looked > maxDirectives {
			return out, ErrDirectives
		}
		if d.name != "include" || len(d.args) != 1 {
			out = append(out, statement{d, file})
			continue
		}
		pattern := d.args[0]
		if !path.IsAbs(pattern) {
			pattern = path.Join(n.root, pattern)
		}
		n.watch(patternDir(pattern))
		var err error
		for _, name := range matching(n.names, pattern) {
			if out, err = n.expand(out, n.trees[name], name, depth+1); err != nil {
				return out, err
			}
		}
	}
	return out, nil
}

// inside returns the directives of a statement's block.
func (n *nginx) inside(s statement, depth int) []statement {
	out, err := n.expand(nil, s.block, s.file, depth)
	if n.err == nil {
		n.err = err
	}
	return out
}

func (n *nginx) watch(dir string) {
	if !slices.Contains(n.dirs, dir) {
		n.dirs = append(n.dirs, dir)
	}
}

// main reads the top level of a configuration.
func (n *nginx) main(top []statement) {
	var http []statement
	for _, s := range top {
		switch {
		case s.name == "user" && len(s.args) > 0:
			n.out.User = s.args[0]
		case s.name == "pid" && len(s.args) > 0:
			n.out.PIDFile = s.args[0]
		case s.name == "http":
			http = append(http, n.inside(s, 1)...)
		}
	}
	n.logs(top)
	n.logs(http)
	for _, s := range http {
		if s.name == "upstream" && len(s.args) == 1 {
			n.upstreams[strings.ToLower(s.args[0])] = peers(n.inside(s, 2))
		}
	}
	inherited := timeouts{}.with(http)
	for _, s := range http {
		if s.name != "server" {
			continue
		}
		if n.vhosts++; n.vhosts <= MaxVhosts {
			n.out.Vhosts = append(n.out.Vhosts, n.server(s, inherited))
		}
	}
}

// logs notes the log files that a level names; nginx writes all others to syslog, memory, or per variable.
func (n *nginx) logs(level []statement) {
	for _, s := range level {
		if len(s.args) == 0 || !path.IsAbs(s.args[0]) || strings.Contains(s.args[0], "$") {
			continue
		}
		switch s.name {
		case "error_log":
			n.errorLogs = addOnce(n.errorLogs, s.args[0])
		case "access_log":
			n.accessLogs = addOnce(n.accessLogs, s.args[0])
		}
	}
}

func addOnce(list []string, s string) []string {
	if slices.Contains(list, s) {
		return list
	}
	return append(list, s)
}

// timeouts are the read time-outs in force, by the first part of the directive: "proxy", "fastcgi".
type timeouts map[string]time.Duration

// with returns the time-outs inside a level: its own, and for the rest those of the level around it.
func (t timeouts) with(level []statement) timeouts {
	out := t
	for _, s := range level {
		family, ok := strings.CutSuffix(s.name, "_read_timeout")
		if !ok || len(s.args) != 1 {
			continue
		}
		if d, ok := duration(s.args[0]); ok {
			if len(out) == len(t) {
				out = make(timeouts, len(t)+1)
				for k, v := range t {
					out[k] = v
				}
			}
			out[family] = d
		}
	}
	return out
}

// markDefaults marks, for each address that nobody claims as default, the first vhost that listens there: it answers
// for all names that no other knows.
func markDefaults(vhosts []fact.Vhost) {
	claimed := make(map[string]bool)
	for _, v := range vhosts {
		for _, l := range v.Listeners {
			claimed[l.Address] = claimed[l.Address] || l.Default
		}
	}
	for _, v := range vhosts {
		for i, l := range v.Listeners {
			if !claimed[l.Address] {
				v.Listeners[i].Default, claimed[l.Address] = true, true
			}
		}
	}
}
