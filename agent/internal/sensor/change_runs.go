package sensor

import (
	"cmp"
	"fmt"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

const (
	packageRest    = 2 * time.Minute // a log that was silent for so long goes on with another run
	maxNamed       = 12              // packages of a run that are named
	maxPackageText = 150             // bytes of what is said of one
	maxRunPackages = 4096            // more are not told apart
)

// webPackages are those that a web stack runs on, in the order in which a run names them.
var webPackages = []string{
	"nginx*", "apache2*", "httpd*", "php*-fpm*", "openlitespeed*", "lsphp*", "mariadb*", "mysql*", "postgresql*", "redis*", "valkey*",
	"memcached*", "nodejs*", "haproxy*", "varnish*", "caddy*", "openssl*", "libssl*", "ca-certificates*", "libnginx-*", "libapache2-*",
	"mod_*", "php*", "libphp*", "libmariadb*", "libmysql*", "libpq5*", "libc6", "glibc", "systemd", "gapura-*",
}

// webRank returns where a package stands in webPackages; behind them all when the web does not rest on it.
func webRank(name string) int {
	for i, pattern := range webPackages {
		if is, err := path.Match(pattern, name); err == nil && is {
			return i
		}
	}
	return len(webPackages)
}

// packageRun is one run of a package manager. It is one change, however many packages it brought.
type packageRun struct {
	manager  string
	began    time.Time         // its first package
	last     time.Time         // the last line of it
	changed  time.Time         // its last package
	packages map[string]string // what happened to which; the last word counts
	partial  bool              // there were more
	news     bool              // something of it was not said yet
}

// over reports whether a line of that time belongs to another run.
func (p *packageRun) over(at time.Time) bool { return at.Sub(p.last).Abs() > packageRest }

// add takes a line that stands in the log of this run.
func (p *packageRun) add(line packageLine) {
	p.last = line.at
	if line.name == "" {
		return
	}
	if _, known := p.packages[line.name]; !known && len(p.packages) >= maxRunPackages {
		p.partial = true
		return
	}
	if len(p.packages) == 0 {
		p.began = line.at
	}
	p.packages[line.name], p.changed, p.news = line.detail, line.at, true
}

// change names the packages that the web rests on, all of them when they are few, and counts the others.
func (p *packageRun) change() fact.Change {
	names, named := make([]string, 0, len(p.packages)), 0
	for name := range p.packages {
		names = append(names, name)
		if webRank(name) < len(webPackages) {
			named++
		}
	}
	slices.SortFunc(names, func(a, b string) int { return cmp.Or(webRank(a)-webRank(b), cmp.Compare(a, b)) })
	if len(names) <= maxNamed {
		named = len(names)
	}
	var parts []string
	for _, name := range names[:min(named, maxNamed)] {
		text := name + " " + p.packages[name]
		parts = append(parts, strings.ToValidUTF8(text[:min(len(text), maxPackageText)], ""))
	}
	if rest := len(names) - len(parts); rest > 0 || p.partial {
		count, noun := fmt.Sprint(rest), "others"
		if p.partial {
			count = "at least " + count
		}
		if len(parts) == 0 {
			noun = "packages"
		} else if rest == 1 && !p.partial {
			noun = "other"
		}
		parts = append(parts, count+" "+noun)
	}
	name := p.manager + " " + p.began.UTC().Format(time.RFC3339)
	return fact.Change{What: fact.ChangedPackage, Name: name, Detail: strings.Join(parts, ", "), When: p.changed}
}

// follow says the runs that a log tells of. One that goes on is said again, as far as it has come.
func (r *changeRun) follow(log string, now time.Time) {
	lines, partial := r.news(log)
	run := r.runs[log]
	for _, text := range lines {
		line, ok := readPackageLine(text, time.Local)
		if !ok || now.Sub(line.at) >= changeOld || line.at.Sub(now) >= time.Minute {
			continue
		}
		if run == nil || run.over(line.at) {
			r.tellRun(run)
			run = &packageRun{manager: managerOf(log), last: line.at, packages: make(map[string]string)}
		}
		run.partial, partial = run.partial || partial, false // what was left out stood before the first line
		run.add(line)
	}
	r.tellRun(run)
	if r.runs[log] = run; run == nil || run.over(now) {
		delete(r.runs, log)
	}
}

func (r *changeRun) tellRun(run *packageRun) {
	if run != nil && run.news {
		r.tell(run.change())
		run.news = false
	}
}
