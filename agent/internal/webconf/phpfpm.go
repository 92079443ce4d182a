package webconf

import (
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// PHPFPM reads php-fpm's own files: main is the path of the first one, files holds the texts by path.
//
// The files are read instead of the dump of `php-fpm -tt`, because php-fpm writes that dump, some fifty lines a pool,
// into its own log each time (measured on 8.2), and because the dump does not say where a pool is written.
func PHPFPM(main string, files map[string]string) (Topology, error) {
	p := &phpfpm{files: files, pools: make(map[string]*fact.Pool), phpLogs: make(map[string]poolLog)}
	for name, text := range files {
		if p.size += len(text); p.size > MaxInput {
			return Topology{}, ErrInput
		}
		p.names = append(p.names, name)
	}
	slices.Sort(p.names)
	if err := p.read(main, "global", 0); err != nil {
		return Topology{}, err
	}
	for _, name := range p.order {
		pool := p.pools[name]
		pool.Listen = poolTarget(strings.ReplaceAll(pool.Listen, "$pool", name))
		pool.StatusListen = poolTarget(strings.ReplaceAll(pool.StatusListen, "$pool", name))
		p.out.Pools = append(p.out.Pools, *pool)
		p.out.addPHPLog(strings.ReplaceAll(p.phpLogs[name].path(), "$pool", name), *pool)
	}
	p.out.Files = p.names
	p.out.Dirs = dirsOf(p.names, p.dirs...)
	return p.out, nil
}

// PHPFPMIncludes returns the patterns of the files that a file of php-fpm includes; relative ones start at its prefix
// and are left out.
func PHPFPMIncludes(text string) []string {
	var out []string
	for _, line := range iniLines(text) {
		if line.key == "include" && path.IsAbs(line.value) {
			out = append(out, line.value)
		}
	}
	return out
}

type phpfpm struct {
	files   map[string]string
	names   []string // sorted
	size    int
	looked  int
	pools   map[string]*fact.Pool
	phpLogs map[string]poolLog
	order   []string
	dirs    []string
	out     Topology
}

// read reads one file. As in php-fpm, a section opened inside an included file stays open after it.
func (p *phpfpm) read(name, section string, depth int) error {
	if depth > maxDepth {
		return ErrDepth
	}
	for _, line := range iniLines(p.files[name]) {
		if p.looked++; p.looked > maxDirectives {
			return ErrDirectives
		}
		switch {
		case line.section != "":
			section = line.section
			p.open(section, name, line.number)
		case line.key == "include":
			p.dirs = addOnce(p.dirs, patternDir(line.value))
			files, looked := matching(p.names, line.value)
			p.looked += looked
			for _, included := range files {
				if err := p.read(included, section, depth+1); err != nil {
					return fmt.Errorf("include %s: %w", included, err)
				}
			}
		default:
			p.set(section, line)
		}
	}
	return nil
}

// open begins a pool. One that is named twice is one pool: php-fpm merges them without a word.
func (p *phpfpm) open(section, file string, line uint32) {
	if section == "global" || p.pools[section] != nil || len(p.order) >= MaxVhosts {
		return
	}
	p.pools[section] = &fact.Pool{Name: section, File: file, Line: line}
	p.order = append(p.order, section)
}

func (p *phpfpm) set(section string, line iniLine) {
	pool := p.pools[section]
	switch {
	case pool == nil && line.key == "error_log" && path.IsAbs(line.value) && !strings.Contains(line.value, unreadable):
		p.out.Logs = addOnce(p.out.Logs, line.value)
	case pool == nil && line.key == "pid" && path.IsAbs(line.value):
		p.out.PIDFile = line.value
	case pool == nil:
	case line.key == "chroot", line.key == "php_value[error_log]", line.key == "php_admin_value[error_log]":
		log := p.phpLogs[section]
		log.set(line)
		p.phpLogs[section] = log
	case line.key == "listen":
		pool.Listen = line.value
	case line.key == "pm.status_listen":
		pool.StatusListen = line.value
	case line.key == "pm.status_path" && strings.HasPrefix(line.value, "/"):
		pool.StatusPath = line.value
	case line.key == "request_terminate_timeout":
		if d, ok := duration(line.value); ok {
			pool.TerminateAfter = d
		}
	case line.key == "pm":
		pool.Manager = line.value
	case line.key == "pm.max_children":
		if n, err := strconv.ParseUint(line.value, 10, 31); err == nil {
			pool.MaxChildren = fact.Known(uint32(n))
		}
	}
}

// poolTarget normalises what a pool listens at: a path, "9000" for all addresses, "127.0.0.1:9000".
func poolTarget(listen string) string {
	switch {
	case listen == "" || strings.ContainsAny(listen, "$"+unreadable):
		return ""
	case strings.HasPrefix(listen, "/"):
		return UnixTarget(listen)
	case strings.Trim(listen, "0123456789") == "":
		return TCPTarget("0.0.0.0", listen)
	default:
		return target(strings.Replace(listen, "*:", "0.0.0.0:", 1), "")
	}
}

// iniLine is one line that says something: a section, or a key and its value.
type iniLine struct {
	section, key, value string
	number              uint32
}

// iniLines reads php-fpm's ini language, of which its own reader takes sections, assignments and comments.
func iniLines(text string) []iniLine {
	var out []iniLine
	var number uint32
	for line := range strings.Lines(valid(text)) {
		number++
		line = strings.TrimSpace(line)
		if line == "" || line[0] == ';' || line[0] == '#' {
			continue
		}
		if name, ok := strings.CutPrefix(line, "["); ok {
			name, _, _ = strings.Cut(name, "]")
			out = append(out, iniLine{section: strings.TrimSpace(name), number: number})
			continue
		}
		key, value, ok := strings.Cut(line, "=")
		if ok {
			out = append(out, iniLine{key: strings.TrimSpace(key), value: iniValue(value), number: number})
		}
	}
	return out
}

func iniValue(s string) string {
	s = strings.TrimSpace(s)
	if s != "" && (s[0] == '"' || s[0] == '\'') {
		inner, _, _ := strings.Cut(s[1:], s[:1])
		return inner
	}
	s, _, _ = strings.Cut(s, ";")
	return strings.TrimSpace(s)
}
