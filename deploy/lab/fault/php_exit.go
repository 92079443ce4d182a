package fault

import "golang.org/x/sys/unix"

// phpExit ends as cleanly as a stop, but no stop job was asked for.
var phpExit = Fault{
	Name: "php-fpm-exit", Doc: "php-fpm's master ends in order without a stop job; 502 (Apache 503), the socket is gone",
	on: withPHP, cause: signalApp(unix.SIGQUIT), undo: restart("$app"), // a start would do nothing while the master is still ending
}
