package act

import (
	"sync"
	"time"
)

// quiet calls end once nobody has been inside for a while.
type quiet struct {
	after time.Duration

	mu     sync.Mutex // guards inside
	inside int
	timer  *time.Timer // nil when the doer never ends by itself
}

func newQuiet(after time.Duration, end func()) *quiet {
	q := &quiet{after: after}
	if after > 0 {
		q.timer = time.AfterFunc(after, end)
	}
	return q
}

// enter marks a request as in hand and returns what marks it as done.
func (q *quiet) enter() (leave func()) {
	q.move(1)
	return func() { q.move(-1) }
}

func (q *quiet) move(by int) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.inside += by
	switch {
	case q.timer == nil:
	case q.inside > 0:
		q.timer.Stop()
	default:
		q.timer.Reset(q.after)
	}
}
