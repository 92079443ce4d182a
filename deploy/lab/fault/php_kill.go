package fault

import "golang.org/x/sys/unix"

// phpKill leaves the socket's file behind with nobody listening. For some milliseconds the workers serve on without their
// master, until systemd ends them too.
var phpKill = Fault{
	Name: "php-fpm-kill", Doc: "SIGKILL to php-fpm's master; 502 (Apache 503), the socket is there but nobody listens",
	on: withPHP, cause: signalApp(unix.SIGKILL), undo: start("$app"),
}
