package webconf

import (
	"fmt"
	"path"
	"slices"
	"strings"
)

// Nginx reads what `nginx -T` prints on its standard output.
func Nginx(dump string) (Topology, error) {
	files, err := splitDump(dump)
	if err != nil || len(files) == 0 {
		return Topology{}, err
	}
	n := &nginx{trees: make(map[string][]directive), root: path.Dir(files[0].path), upstreams: make(map[string][]string), resolving: make(map[string][]string), formats: make(map[string]string)}
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
	dump = valid(dump)
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

	looked    int                 // directives so far
	vhosts    int                 // server blocks so far
	err       error               // first limit that was met: what is missing must not pass for nothing
	upstreams map[string][]string // addresses of the servers, by lower-case name
	resolving map[string][]string // name servers that are asked for those addresses again and again, by the same name
	formats   map[string]string   // of access logs, by name
	out       Topology
	dirs      []string
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
		included, looked := matching(n.names, pattern)
		n.looked += looked
		var err error
		for _, name := range included {
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
