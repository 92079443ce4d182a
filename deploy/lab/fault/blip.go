package fault

import (
	"context"
	"time"

	"github.com/gapura-dev/gapura/deploy/lab"
)

// blip is over before anybody could help.
var blip = Fault{
	Name: "blip", Doc: "a restart under load: a few requests fail for about 50 ms, then 200",
	on: withWeb, cause: underLoad("/", restart("$app")), undo: nothing,
}

// blipWeb refuses for a moment.
var blipWeb = Fault{
	Name: "blip-web", Doc: "a restart of the web server under load: a few requests are refused, then 200",
	on: withWeb, cause: underLoad("/", restart("$web")), undo: nothing,
}

// blipInFlight cuts who was being answered.
var blipInFlight = Fault{
	Name: "blip-in-flight", Doc: "a reload of php-fpm while pages are being made: those requests fail with 502 (Apache 503), then 200",
	on: withPHP, undo: nothing,
	cause: func(ctx context.Context, h *lab.Host) error {
		for range 3 {
			go h.Lab().Look(context.WithoutCancel(ctx), "http://"+h.Sites()[0]+"/sleep.php?s=3")
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(500 * time.Millisecond):
		}
		return shell("systemctl reload $app")(ctx, h)
	},
}

// reloadUnderLoad is a control: nobody loses a request.
var reloadUnderLoad = Fault{
	Name: "reload-under-load", Doc: "web server and php-fpm reload under load; 200 throughout",
	on: withPHP, cause: underLoad("/", shell("systemctl reload $web $app")), undo: nothing,
}

// packageUpgrade restarts what it configures.
var packageUpgrade = Fault{
	Name: "package-upgrade", Doc: "php-fpm's package is configured anew, which restarts it; 502 (Apache 503) for a moment",
	on: withPHP, cause: shell("DEBIAN_FRONTEND=noninteractive dpkg-reconfigure php[[version]]-fpm >/dev/null 2>&1; systemctl restart $app"), undo: nothing,
}

// packageRun stops what it is about to replace, and takes its time.
var packageRun = Fault{
	Name: "package-run", Doc: "a package run holds dpkg's lock and has stopped php-fpm; 502 (Apache 503) until it is done",
	on: withPHP,
	cause: then(
		place("/run/lab-dpkg.py", "import fcntl, time\nf = [open('/var/lib/dpkg/' + n, 'w') for n in ('lock-frontend', 'lock')]\n"+
			"[fcntl.lockf(x, fcntl.LOCK_EX) for x in f]\ntime.sleep(300)\n"),
		background("lab-dpkg", "python3 /run/lab-dpkg.py"), shell("sleep 0.2; systemctl stop $app")),
	undo: then(noBackground("lab-dpkg"), start("$app")),
}
