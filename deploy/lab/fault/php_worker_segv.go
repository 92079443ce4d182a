package fault

import (
	"context"
	"fmt"
	"net/http"

	"github.com/gapura-dev/gapura/deploy/lab"
)

// phpWorkerSegv costs one request; php-fpm replaces the worker by itself.
var phpWorkerSegv = workerDies("php-fpm-worker-segv", "a page crashes its php-fpm worker", "/segv.php")

// The same by other signals, and by a real flaw of a script.
var (
	phpWorkerBus       = workerDies("php-fpm-worker-bus", "a page's php-fpm worker gets SIGBUS", "/die.php?signal=7")
	phpWorkerKill      = workerDies("php-fpm-worker-kill", "a page's php-fpm worker gets SIGKILL", "/die.php?signal=9")
	phpWorkerTerm      = workerDies("php-fpm-worker-term", "a page's php-fpm worker gets SIGTERM", "/die.php?signal=15")
	phpWorkerRecursion = workerDies("php-fpm-worker-recursion", "a script without end to its depth crashes its php-fpm worker", "/recursion.php")
)

func workerDies(name, doc, page string) Fault {
	return Fault{
		Name: name, Doc: doc + "; 502 (Apache 503) for that request only",
		on: withPHP, cause: crashWorker(page), undo: nothing,
	}
}

func crashWorker(page string) step {
	return func(ctx context.Context, h *lab.Host) error {
		look := h.Lab().Look(ctx, "http://"+h.Sites()[0]+page)
		if look.Status == http.StatusOK || look.Status == 0 {
			return fmt.Errorf("the worker survived its page: %s, status %d", look.Class, look.Status)
		}
		return nil
	}
}
