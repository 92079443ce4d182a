package fault

import (
	"context"

	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/deploy/lab"
)

// webStop is somebody's wish.
var webStop = Fault{
	Name: "web-stop", Doc: "an administrator stops the web server; connection refused",
	on: withWeb, cause: shell("systemctl stop $web"), undo: start("$web"),
}

// webKill takes the workers along with their master: systemd ends what is left of the unit.
var webKill = Fault{
	Name: "web-kill", Doc: "SIGKILL to the web server's master; connection refused",
	on: withWeb, cause: killWeb, undo: start("$web"),
}

func killWeb(ctx context.Context, h *lab.Host) error {
	_, err := h.SignalMain(ctx, h.Stack().Web, unix.SIGKILL)
	return err
}

// webFrozen listens and does nothing.
var webFrozen = Fault{
	Name: "web-frozen", Doc: "the web server's processes stand still; connected, then no answer",
	on: withWeb, cause: shell("systemctl kill --signal=STOP $web"), undo: shell("systemctl kill --signal=CONT $web"),
}

// webPortConflict is what installing a second web server does.
var webPortConflict = Fault{
	Name: "web-port-conflict", Doc: "another web server took port 80 while this one was down, and has nothing to show; 403",
	on: withWeb,
	cause: then(shell(`mkdir -p /srv/empty; systemctl stop $web
case $web in
nginx) rm -f /etc/apache2/sites-enabled/*
    printf '<VirtualHost *:80>\nDocumentRoot /srv/empty\n</VirtualHost>\n' > /etc/apache2/sites-enabled/stranger.conf
    systemctl start apache2 ;;
apache2) rm -f /etc/nginx/sites-enabled/default
    echo 'server { listen 80 default_server; root /srv/empty; }' > /etc/nginx/conf.d/stranger.conf
    systemctl start nginx ;;
esac`), restartInVain("$web")),
	undo: then(shell(`case $web in
nginx) systemctl stop apache2; rm -f /etc/apache2/sites-enabled/stranger.conf ;;
apache2) systemctl stop nginx; rm -f /etc/nginx/conf.d/stranger.conf ;;
esac`), start("$web")),
}
