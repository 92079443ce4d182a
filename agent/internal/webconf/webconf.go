// Package webconf reads the configuration languages of web servers: nginx, Apache and php-fpm.
//
// It is given what the servers themselves print (nginx -T, apachectl -S, the words of their tests) and the texts of their
// files, and returns virtual hosts with their routes, pools, and the logs and folders they name. It touches nothing: no file, no
// network, no clock. What it cannot read it returns as an error, and what it cannot know (a variable as the target of a
// route) it leaves out.
package webconf

import (
	"errors"
	"fmt"
	"path"
	"slices"
	"sort"
	"strings"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// Limits on what is read.
const (
	MaxInput  = 16 << 20 // bytes of one dump
	MaxVhosts = 5000     // virtual hosts of one server

	maxDepth      = 64        // blocks and includes inside each other
	maxDirectives = 1_000_000 // looked at in one dump, with the names that includes are compared to
	maxRoutes     = 256       // of one vhost
	maxNames      = 512       // of one vhost
)

// Errors of a configuration that is too large to be read.
var (
	ErrInput      = errors.New("more than 16 MiB of configuration")
	ErrVhosts     = fmt.Errorf("more than %d virtual hosts", MaxVhosts)
	ErrDepth      = fmt.Errorf("blocks or includes more than %d deep", maxDepth)
	ErrDirectives = fmt.Errorf("more than %d directives", maxDirectives)
)

// Topology is what one configuration says: who answers for which name, and where the requests go.
type Topology struct {
	// Vhosts are the virtual hosts, in the order of the configuration; Unit and Tree are left to the caller.
	Vhosts []fact.Vhost
	// Pools are php-fpm's pools; Unit and Tree are left to the caller.
	Pools []fact.Pool
	// Logs are the absolute paths of the error logs that are written to files.
	Logs []string
	// PHPLogs are those of Logs that PHP writes, and not the server: whatever a script says may stand in them.
	PHPLogs []PHPLog
	// AccessLogs are the access logs that are written to files.
	AccessLogs []AccessLog
	// Certificates are the absolute paths of the certificates and keys that the listeners are given.
	Certificates []string
	// Files are the configuration's own files, as far as they are known.
	Files []string
	// Dirs are the folders in which a new, changed or deleted file may change the configuration.
	Dirs []string
	// User is whom the server's workers run as, empty when the configuration does not say.
	User string
	// PIDFile is where the server writes its main process's id, empty when the configuration does not say.
	PIDFile string
}

// AccessLog is one access log.
type AccessLog struct {
	Path   string // absolute
	Vhost  string // first name of the only vhost that writes it; empty when several do, or none is named
	Format string // as log_format or LogFormat has it; empty for the server's own
}

// addCertificate notes the file of a certificate or key; listeners that share one name it each.
func (t *Topology) addCertificate(file string) {
	if file != "" {
		t.Certificates = append(t.Certificates, file)
	}
}

// addAccess notes an access log. One that two vhosts write, or that is written in two forms, is known as neither's.
func (t *Topology) addAccess(log AccessLog) {
	for i, known := range t.AccessLogs {
		if known.Path != log.Path {
			continue
		}
		if known.Vhost != log.Vhost {
			t.AccessLogs[i].Vhost = ""
		}
		if known.Format != log.Format {
			t.AccessLogs[i].Format = ""
		}
		return
	}
	t.AccessLogs = append(t.AccessLogs, log)
}

// firstName returns the name that a vhost is known by, empty when it has none of its own.
func firstName(names []string) string {
	if len(names) == 0 || names[0] == "_" {
		return ""
	}
	return names[0]
}

// Targets returns the addresses of all routes and pools, sorted, each once.
func (t Topology) Targets() []string {
	var out []string
	for _, v := range t.Vhosts {
		for _, r := range v.Routes {
			if r.Target != "" {
				out = append(out, r.Target)
			}
		}
	}
	for _, p := range t.Pools {
		if p.Listen != "" {
			out = append(out, p.Listen)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// dirsOf returns the folders of files, and those more that are named, sorted, each once.
func dirsOf(files []string, more ...string) []string {
	dirs := slices.Clone(more)
	for _, f := range files {
		dirs = append(dirs, path.Dir(f))
	}
	slices.Sort(dirs)
	return slices.Compact(dirs)
}

// matching returns the names that a shell pattern means, and how many it had to look at. The names are sorted, and so is
// the answer. As for the servers, a star matches no hidden file.
func matching(names []string, pattern string) (found []string, looked int) {
	pattern = strings.ReplaceAll(path.Clean(pattern), "[!", "[^")
	wild := strings.IndexAny(pattern, "*?[\\")
	if wild < 0 {
		if i, ok := slices.BinarySearch(names, pattern); ok {
			return names[i : i+1], 1
		}
		return nil, 1
	}
	dotted := strings.HasPrefix(path.Base(pattern), ".")
	candidates := beginning(names, pattern[:wild])
	for _, name := range candidates {
		hidden := strings.HasPrefix(path.Base(name), ".") && !dotted
		if ok, err := path.Match(pattern, name); err == nil && ok && !hidden {
			found = append(found, name)
		}
	}
	return found, 1 + len(candidates)
}

// beginning returns those of the sorted names that begin with prefix.
func beginning(names []string, prefix string) []string {
	first, _ := slices.BinarySearch(names, prefix)
	names = names[first:]
	count := sort.Search(len(names), func(i int) bool { return !strings.HasPrefix(names[i], prefix) })
	return names[:count]
}

// patternDir returns the folder that an include pattern names, or its nearest parent without a wildcard.
func patternDir(pattern string) string {
	dir := path.Dir(pattern)
	for strings.ContainsAny(dir, "*?[") {
		dir = path.Dir(dir)
	}
	return dir
}

// unreadable stands where a configuration holds bytes that are no text. A name with it in it is not the real name.
const unreadable = "\uFFFD"

// valid makes text of what a server printed or a file holds.
func valid(s string) string { return strings.ToValidUTF8(s, unreadable) }
