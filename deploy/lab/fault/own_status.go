package fault

import (
	"context"
	"net/http"

	"github.com/gapura-dev/gapura/deploy/lab"
)

// ownStatus has no witness on the host: nothing failed, the page says so itself.
var ownStatus = Fault{
	Name: "own-502", Doc: "the page answers 502 by itself; 502 with the page's own text and no line in any log",
	on:    withPHP,
	cause: then(eachIndex(func(path string) step { return edit(path, `1 a http_response_code(502);`) }), untilStatus(http.StatusBadGateway)),
	undo:  eachIndex(restore),
}

func eachIndex(do func(path string) step) step {
	return func(ctx context.Context, h *lab.Host) error {
		for _, site := range h.Sites() {
			if err := do("/var/www/"+site+"/index.php")(ctx, h); err != nil {
				return err
			}
		}
		return nil
	}
}
