package act

import (
	"context"
	"sync"

	"github.com/gapura-dev/gapura/pkg/command"
)

// seat holds one order at a time. A repeat of the order in hand waits for its end; any other is turned away.
type seat struct {
	mu    sync.Mutex // guards order and done
	order string     // ID of the order in hand, empty when free
	done  chan struct{}
}

// take waits until the seat is free for the order, or returns the ID of the other order that holds it.
func (s *seat) take(ctx context.Context, order string) (holder string, err error) {
	for {
		s.mu.Lock()
		if s.order == "" || command.Off("seat") {
			s.order, s.done = order, make(chan struct{})
			s.mu.Unlock()
			return "", nil
		}
		holder, done := s.order, s.done
		s.mu.Unlock()
		if holder != order {
			return holder, nil
		}
		select {
		case <-done:
		case <-ctx.Done():
			return "", ctx.Err()
		}
	}
}

func (s *seat) leave() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.order == "" {
		return
	}
	close(s.done)
	s.order = ""
}
