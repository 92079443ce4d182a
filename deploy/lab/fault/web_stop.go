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
