package diagnose

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// connectErrors are how a database that does not run refuses: by its socket file, by its port.
var connectErrors = []string{"ENOENT", "ECONNREFUSED"}

// scriptLacksDatabase asks whether a script of the site, or the application itself, says that it could not connect to
// its database.
func scriptLacksDatabase() Condition {
	return Condition{"a script of the site cannot connect to its database", func(s *scene) answer {
		return s.askScript("its database refuses it", func(l fact.LogSign) bool {
			return l.Signature == "php-database-failed" && slices.Contains(connectErrors, l.Errno) ||
				l.Signature == "app-exception" && names(l.About, "ECONNREFUSED", "ENOENT") &&
					names(l.About, ":3306", ":5432", ":6379", "mysqld.sock", ".s.PGSQL")
		})
	}}
}

// scriptIsTooMany asks whether a script of the site says that its database takes no more connections.
func scriptIsTooMany() Condition {
	return Condition{"a script of the site is one connection too many", func(s *scene) answer {
		return s.askScript("its database has too many connections", func(l fact.LogSign) bool {
			return (l.Signature == "php-database-failed" || l.Signature == "app-exception") &&
				names(l.About, "Too many connections", "too many clients", "ER_CON_COUNT_ERROR")
		})
	}}
}

func names(text string, words ...string) bool {
	return slices.ContainsFunc(words, func(word string) bool { return strings.Contains(text, word) })
}

// askScript asks whether a log near a failing look tells of something that a script of this site met. The web server's
// log carries what PHP says; an application's own journal what the application says.
func (s *scene) askScript(says string, question func(fact.LogSign) bool) answer {
	if why := s.blind(); why != "" {
		return unseen(why)
	}
	signs, why := each[fact.LogSign](s)
	for _, sign := range signs {
		l := sign.Body
		ours := l.Unit != "" && (l.Unit == s.path.Front || l.Unit == s.path.Backend) &&
			(l.Vhost == "" || fleet.Canonical(l.Vhost) == s.site || slices.Contains(s.path.Vhost.Names, l.Vhost))
		if ours && question(l) && s.near(sign) {
			text := fmt.Sprintf("%s says that %s", cmp.Or(l.Script, "a script of "+s.site), says)
			if reason := cmp.Or(l.Errno, l.About); reason != "" {
				text += " (" + reason + ")"
			}
			return seen(true, evidence(sign, text))
		}
	}
	if why = cmp.Or(why, s.deaf()); why != "" {
		return unseen("what the scripts of " + s.site + " say: " + why)
	}
	return seen(false)
}

// kernelKilled asks whether the kernel, or systemd for it, told that it killed a process of the unit at a part of the
// path for want of memory, when the unit went down or the outside saw the failure.
func kernelKilled(p part) Condition {
	return Condition{fmt.Sprintf("the kernel killed a process of %s for want of memory", p), func(s *scene) answer {
		name := s.name(p)
		if name == "" {
			return unseen(s.which(p))
		}
		signs, why := each[fact.LogSign](s)
		unit, _ := latest[fact.Unit](s, name)
		for _, sign := range signs {
			l := sign.Body
			if l.Signature != "kernel-oom-killed" && l.Signature != "systemd-oom-killed" ||
				l.Unit != name && !(l.Unit == "" && phpFPM.of(name) && strings.HasPrefix(l.About, "php-fpm")) {
				continue
			}
			died := s.host.Local(unit.Body.Since)
			if s.near(sign) || unit.Body.Down() && died.Sub(s.last(sign)).Abs() <= SignNear {
				return seen(true, evidence(sign, "the kernel killed "+cmp.Or(l.About, "a process")+" of "+name+" for want of memory"))
			}
		}
		if why != "" {
			return unseen("the kernel's log: " + why)
		}
		return seen(false)
	}}
}
