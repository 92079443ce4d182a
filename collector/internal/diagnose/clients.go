package diagnose

import "github.com/gapura-dev/gapura/pkg/fact"

// clientsDropped asks whether php-fpm accepts connections and drops every one of them before it has read a request, as
// listen.allowed_clients does: a reset with no word of php-fpm about a worker that died or was ended, while nothing was
// restarted.
func clientsDropped() Condition {
	return all(
		backendIs(phpFPM), protocolIs("fastcgi"), unitIs(backend, running), not(unitIs(backend, cutByRestart)),
		targetConnects(), lineTells(front, anything, "nginx-upstream-reset", "apache-ah01067"),
		not(lineTells(backend, anything, "php-fpm-child-exited-on-signal", "php-fpm-execution-timed-out")),
	)
}

// failedTwice asks whether the site was seen failing more than once of late and never well in between: a reset may be
// one request's bad luck.
func failedTwice() Condition {
	return Condition{"several looks in a row see it fail", func(s *scene) answer {
		if len(s.looks) == 0 {
			return unseen("a look at " + s.site + " from outside")
		}
		a := answer{is: fact.Is(len(s.failed) > 1 && len(s.failing()) > 0)}
		for _, l := range s.failed {
			a.because = append(a.because, s.look(l, sight(l)))
		}
		return a
	}}
}
