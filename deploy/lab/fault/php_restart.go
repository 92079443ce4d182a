package fault

import "golang.org/x/sys/unix"

// phpKillRestart is mended by systemd before most people see it.
var phpKillRestart = Fault{
	Name: "php-fpm-kill-restart", Doc: "SIGKILL to php-fpm's master under Restart=on-failure; 502 (Apache 503) for a quarter of a second",
	on: withPHP, cause: then(dropIn("$app", `[Service]\nRestart=on-failure`), signalApp(unix.SIGKILL)), undo: then(noDropIn("$app"), start("$app")),
}

// phpCrashLoop ends at systemd's limit, and then nothing comes back by itself.
var phpCrashLoop = Fault{
	Name: "php-fpm-crash-loop", Doc: "php-fpm is killed again and again until systemd gives up; 502 (Apache 503) for ever",
	on: withPHP, cause: then(dropIn("$app", `[Service]\nRestart=on-failure\nRestartSec=50ms`), killUntilFailed), undo: then(noDropIn("$app"), start("$app")),
}

var killUntilFailed = shell(`for try in $(seq 400); do
    state=$(systemctl show --property=ActiveState --value $app)
    [ "$state" != failed ] || exit 0
    [ "$state" != active ] || systemctl kill --kill-who=main --signal=KILL $app || true
    sleep 0.02
done
echo "systemd did not give up" >&2; exit 1`)

// phpOrphans leaves workers that serve on without their master.
var phpOrphans = Fault{
	Name: "php-fpm-orphans", Doc: "SIGKILL to php-fpm's master under KillMode=process: the unit fails, its workers serve on; 200",
	on: withPHP, cause: then(dropIn("$app", `[Service]\nKillMode=process`), signalApp(unix.SIGKILL)),
	undo: then(noDropIn("$app"), shell("pkill -KILL -x php-fpm[[version]] || true"), start("$app")),
}
