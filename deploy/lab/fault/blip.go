package fault

import (
	"context"
	"sync"
	"time"

	"github.com/gapura-dev/gapura/deploy/lab"
)

// blip is over before anybody could help.
var blip = Fault{
	Name: "blip", Doc: "a restart under load: a few requests fail for about 50 ms, then 200",
	on: withWeb, cause: restartUnderLoad, undo: nothing,
}

// restartUnderLoad sends 100 requests, 15 ms apart, and restarts the application in their midst.
func restartUnderLoad(ctx context.Context, h *lab.Host) error {
	var visitors sync.WaitGroup
	defer visitors.Wait()
	for n := range 100 {
		visitors.Go(func() { h.Lab().Look(ctx, "http://"+h.Sites()[0]+"/") })
		if n == 30 {
			visitors.Go(func() { _ = restart("$app")(ctx, h) }) // seen by Heal, should it not come up
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(15 * time.Millisecond):
		}
	}
	return nil
}
