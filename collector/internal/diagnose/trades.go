package diagnose

import (
	"slices"

	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// trade is what a unit does for a living, as its name tells.
type trade struct {
	words string
	of    func(unit string) bool
}

// Trades of units. An application is whatever is none of the others.
var (
	phpFPM    = trade{"php-fpm", named("php*-fpm*.service", "ea-php*-fpm.service", "plesk-php*-fpm.service")}
	webServer = trade{"a web server", named("nginx.service", "openresty.service", "apache2.service", "httpd.service",
		"lsws.service", "lshttpd.service")}
	database = trade{"a database", named("mariadb*.service", "mysql*.service", "postgresql*.service", "redis*.service")}
	// proxied is what may stand behind a proxy and is not php-fpm: an application, or a second web server.
	proxied = trade{"an application", func(unit string) bool { return !phpFPM.of(unit) && !database.of(unit) }}
	app     = trade{"an application", func(unit string) bool { return proxied.of(unit) && !webServer.of(unit) }}
	// webStack is what a host must run for its sites to be served.
	webStack = trade{"of the web stack", func(unit string) bool { return webServer.of(unit) || phpFPM.of(unit) }}
)

func named(patterns ...string) func(string) bool {
	return func(unit string) bool {
		return slices.ContainsFunc(patterns, func(pattern string) bool { return command.Match(pattern, unit) })
	}
}

// backendIs asks what the unit at the far end of the path does.
func backendIs(t trade) Condition {
	return Condition{"the backend is " + t.words, func(s *scene) answer {
		if s.path.Backend == "" {
			return unseen(s.which(backend))
		}
		return answer{is: fact.Is(t.of(s.path.Backend))}
	}}
}

// frontIs asks which web server answers for the site.
func frontIs(server string) Condition {
	return Condition{"the web server is " + server, func(s *scene) answer {
		if s.path.Vhost.Server == "" {
			return unseen("which web server answers for " + s.site)
		}
		return answer{is: fact.Is(s.path.Vhost.Server == server)}
	}}
}
