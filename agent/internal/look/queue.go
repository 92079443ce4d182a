package look

import (
	"context"
	"maps"
	"slices"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// queueLasts is how long a request lies in an accept queue at least that is worth telling of. Whoever accepts is woken for
// each; on a busy machine that takes some milliseconds, and the look itself and its like come by the same way.
const queueLasts = 50 * time.Millisecond

// keepLasting looks once more at the queues that were neither empty nor full, and says of each the shorter length: the look's own
// knock may be in the second.
func (s *sockets) keepLasting(ctx context.Context, found []fact.Target) {
	moving := make(map[string]*fact.Target)
	for i := range found {
		if t := &found[i]; t.Queue.Or(0) > 0 && t.Full() != fact.Yes {
			moving[t.Address] = t
		}
	}
	if len(moving) == 0 {
		return
	}
	timer := time.NewTimer(queueLasts)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return
	case <-timer.C:
	}
	again := readSockets(slices.Collect(maps.Keys(moving)))
	s.found.Range(func(name, address any) bool { // a name leads where it led
		again.found.Store(name, address)
		return true
	})
	for address, t := range moving {
		if now, ok := again.at(address); ok {
			t.Queue = fact.Known(min(now.queue, t.Queue.Or(0)))
		}
	}
}
