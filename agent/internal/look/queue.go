package look

import (
	"context"
	"net/netip"
	"strings"
	"time"

	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// queueLasts is how long a request lies in an accept queue at least that is worth telling of. Whoever accepts is woken for
// each; on a busy machine that takes some milliseconds, and the look itself and its like come by the same way.
const queueLasts = 50 * time.Millisecond

// keepLasting looks once more at the queues that were neither empty nor full, and says of each the shorter length: the look's own
// knock may be in the second.
func keepLasting(ctx context.Context, found []fact.Target) {
	var queued []string
	for _, t := range found {
		if t.Queue.Or(0) > 0 && t.Full() != fact.Yes {
			queued = append(queued, t.Address)
		}
	}
	if len(queued) == 0 {
		return
	}
	timer := time.NewTimer(queueLasts)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return
	case <-timer.C:
	}
	again := readSockets(queued)
	for i := range found {
		t := &found[i]
		if now, ok := again.listener(t.Address); ok && now.queue < t.Queue.Or(0) && t.Full() != fact.Yes {
			t.Queue = fact.Known(now.queue)
		}
	}
}

// listener returns who listens at a target whose address needs no resolving.
func (s *sockets) listener(target string) (listening, bool) {
	if path, ok := strings.CutPrefix(target, "unix:"); ok {
		var stat unix.Stat_t
		exists := unix.Stat(path, &stat) == nil
		return s.atFile(path, exists, stat)
	}
	addr, err := netip.ParseAddrPort(strings.TrimPrefix(target, "tcp:"))
	if err != nil {
		return listening{}, false
	}
	return s.atPort(addr)
}
