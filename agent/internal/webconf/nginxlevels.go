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
	for _, s := range http {
		switch {
		case s.name == "upstream" && len(s.args) == 1:
			group, block := strings.ToLower(s.args[0]), n.inside(s, 2)
			n.upstreams[group] = peers(block)
			n.resolving[group] = resolving(block, http)
		case s.name == "log_format" && len(s.args) > 1:
			words := slices.DeleteFunc(slices.Clone(s.args[1:]), func(word string) bool { return strings.HasPrefix(word, "escape=") })
			n.formats[s.args[0]] = strings.Join(words, "")
		}
	}
	n.logs(top, "")
	n.logs(http, "")
	n.certificates(http)
	inherited := surroundings{times: timeouts{}.with(http), certificate: certificate(http, ""), resolvers: resolvers(http, nil)}
	for _, s := range http {
		if s.name != "server" {
			continue
		}
		if n.vhosts++; n.vhosts <= MaxVhosts {
			n.out.Vhosts = append(n.out.Vhosts, n.server(s, inherited))
		}
	}
}

// logs notes the log files that a level of a vhost names; nginx writes all others to syslog, memory, or per variable.
func (n *nginx) logs(level []statement, vhost string) {
	for _, s := range level {
		if len(s.args) == 0 || !path.IsAbs(s.args[0]) || strings.ContainsAny(s.args[0], "$"+unreadable) {
			continue
		}
		switch s.name {
		case "error_log":
			n.out.Logs = addOnce(n.out.Logs, s.args[0])
		case "access_log":
			log := AccessLog{Path: s.args[0], Vhost: vhost}
			if len(s.args) > 1 {
				log.Format = n.formats[s.args[1]]
			}
			n.out.addAccess(log)
		}
	}
}

func addOnce(list []string, s string) []string {
	if slices.Contains(list, s) {
		return list
	}
	return append(list, s)
}

// surroundings are what a level takes from those around it.
type surroundings struct {
	times       timeouts
	certificate string // first one named
	resolvers   []string
	set         map[string]string // values of the variables that are set once in the vhost, and to a literal
}

// certificate returns the certificate that a level names first, else that of the level around it.
func certificate(level []statement, inherited string) string {
	for _, s := range level {
		if s.name == "ssl_certificate" && named(s.args) {
			return s.args[0]
		}
	}
	return inherited
}

// certificates notes the files of certificates and keys that a level names.
func (n *nginx) certificates(level []statement) {
	for _, s := range level {
		if (s.name == "ssl_certificate" || s.name == "ssl_certificate_key") && named(s.args) {
			n.out.addCertificate(s.args[0])
		}
	}
}

// named reports whether the arguments are the path of one file, without a variable.
func named(args []string) bool {
	return len(args) == 1 && path.IsAbs(args[0]) && !strings.ContainsAny(args[0], "$"+unreadable)
}

// timeouts are the time-outs in force, by directive: "proxy_read_timeout", "fastcgi_connect_timeout".
type timeouts map[string]time.Duration

// with returns the time-outs inside a level: its own, and for the rest those of the level around it.
func (t timeouts) with(level []statement) timeouts {
	own := make(timeouts)
	for _, s := range level {
		if !strings.HasSuffix(s.name, "_read_timeout") && !strings.HasSuffix(s.name, "_connect_timeout") || len(s.args) != 1 {
			continue
		}
		if d, ok := duration(s.args[0]); ok {
			own[s.name] = d
		}
	}
	if len(own) == 0 {
		return t
	}
	for name, d := range t {
		if _, ok := own[name]; !ok {
			own[name] = d
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
