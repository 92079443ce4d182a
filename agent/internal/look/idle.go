package look

import (
	"sync"
	"time"
)

// idle calls a function once nobody has been busy for a while.
type idle struct {
	after time.Duration
	timer *time.Timer

	mu   sync.Mutex // guards work
	work int
}

func newIdle(after time.Duration, expired func()) *idle {
	i := &idle{after: after}
	if after > 0 {
		i.timer = time.AfterFunc(after, func() {
			i.mu.Lock()
			defer i.mu.Unlock()
			if i.work == 0 {
				expired()
			}
		})
	}
	return i
}

// busy says that work begins; what it returns says that it ended.
func (i *idle) busy() (done func()) {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.work++
	return func() {
		i.mu.Lock()
		defer i.mu.Unlock()
		if i.work--; i.timer != nil && i.work == 0 {
			i.timer.Reset(i.after)
		}
	}
}

func (i *idle) stop() {
	if i.timer != nil {
		i.timer.Stop()
	}
}
