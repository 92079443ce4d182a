package agent

import (
	"context"
	"runtime/debug"
	"time"
)

const (
	startUp       = 30 * time.Second
	giveBackEvery = 10 * time.Minute
)

// giveBack gives the kernel what the start, and later each reading of a whole configuration, took for a moment. Go itself
// keeps such pages for long, and this host's memory is the customer's.
//
// The pages of the program are not given back, though half of them serve the start alone: on a machine without memory they
// would be gone when they are needed, and the witness silent just then.
func giveBack(ctx context.Context) error {
	again := time.NewTimer(startUp)
	defer again.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-again.C:
			debug.FreeOSMemory()
			again.Reset(giveBackEvery)
		}
	}
}
