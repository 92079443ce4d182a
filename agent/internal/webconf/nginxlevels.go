package webconf

import (
	"path"
	"slices"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

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
		if len(s.args) == 0 || !path.IsAbs(s.args[0]) || strings.ContainsAny(s.args[0], "$"+unreadable) {
			continue
		}
		switch s.name {
		case "error_log":
			n.out.Logs = addOnce(n.out.Logs, s.args[0])
		case "access_log":
			n.out.AccessLogs = addOnce(n.out.AccessLogs, s.args[0])
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
	own := make(timeouts)
	for _, s := range level {
		family, ok := strings.CutSuffix(s.name, "_read_timeout")
		if !ok || len(s.args) != 1 {
			continue
		}
		if d, ok := duration(s.args[0]); ok {
			own[family] = d
		}
	}
	if len(own) == 0 {
		return t
	}
	for family, d := range t {
		if _, ok := own[family]; !ok {
			own[family] = d
		}
	}
	return own
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
