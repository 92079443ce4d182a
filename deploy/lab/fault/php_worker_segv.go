package fault

import (
	"context"
	"fmt"
	"net/http"

	"github.com/gapura-dev/gapura/deploy/lab"
)

// phpWorkerSegv costs one request; php-fpm replaces the worker by itself.
var phpWorkerSegv = Fault{
	Name: "php-fpm-worker-segv", Doc: "a page crashes its php-fpm worker; 502 (Apache 503) for that request only",
	on: withPHP, cause: crashWorker, undo: nothing,
}

func crashWorker(ctx context.Context, h *lab.Host) error {
	look := h.Lab().Look(ctx, "http://"+h.Sites()[0]+"/segv.php")
	if look.Status == http.StatusOK || look.Status == 0 {
		return fmt.Errorf("the worker survived its page: %s, status %d", look.Class, look.Status)
	}
	return nil
}
