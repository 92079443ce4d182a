package webconf

import (
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"
)

// Apache joins what Apache says of itself with the texts of its files, by path, which hold the routes. environment are
// the variables that its start script sets (APACHE_LOG_DIR).
func Apache(dump ApacheDump, files map[string]string, environment map[string]string) (Topology, error) {
	a := &apache{dump: dump, trees: make(map[string][]section), variables: make(map[string]string), balancers: make(map[string][]string), forms: make(map[string]string)}
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
		a.out.Logs = addOnce(a.out.Logs, dump.ErrorLog)
	}
	a.out.Dirs = dirsOf(a.names, a.dirs...)
	return a.out, a.err
}

type apache struct {
	dump      ApacheDump
	trees     map[string][]section
	names     []string // of all files, sorted
	variables map[string]string
	balancers map[string][]string // members by name
	forms     map[string]string   // of access logs, by nickname
	looked    int
	err       error // first limit that was met
	out       Topology
	dirs      []string
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
	}
	for _, s := range tree {
		if a.err != nil {
			return out
		}
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
	found, looked := matching(a.names, pattern)
	a.looked += looked
	if len(found) > 0 || strings.ContainsAny(pattern, "*?[") {
		return found
	}
	return beginning(a.names, pattern+"/")
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
