package fault

import (
	"context"
	"errors"
	"strings"

	"github.com/gapura-dev/gapura/deploy/lab"
)

// phpExhausted needs no lasting load: a sleeping worker sleeps on after its visitor has gone, and those who waited in
// the socket's queue stay in it.
var phpExhausted = Fault{
	Name: "php-fpm-exhausted", Doc: "both workers sleep and the queue of 2 is full; 504 for who waits, 502 for the rest (Apache 504)",
	on: withPHP, cause: then(shrinkPool, fillPool), undo: then(restore(pool), restart("$app")),
}

var shrinkPool = then(
	edit(pool, "s/^pm.max_children = .*/pm.max_children = 2/; s/^pm.max_spare_servers = .*/pm.max_spare_servers = 2/; "+
		"s/^;?listen.backlog = .*/listen.backlog = 2/"),
	restart("$app"),
)

// fillPool sends sleepers until workers and queue are full. Their pages sleep for five minutes, which bounds the fault.
func fillPool(ctx context.Context, h *lab.Host) error {
	return eventually(ctx, func() error {
		out, err := h.Exec(ctx, "ss", "-Hlxn", "src", "/run/php/php8.2-fpm.sock")
		if err != nil {
			return err
		}
		// u_str LISTEN 3 2 /run/php/php8.2-fpm.sock …: three wait where two may
		if fields := strings.Fields(out.Stdout); len(fields) > 3 && fields[2] == "3" {
			return nil
		}
		go h.Lab().Look(context.WithoutCancel(ctx), "http://"+h.Sites()[0]+"/sleep.php?s=300")
		return errors.New("the queue is not full: " + out.Stdout)
	})
}
