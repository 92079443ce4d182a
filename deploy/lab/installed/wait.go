package installed

import (
	"context"
	"fmt"
	"time"
)

// pause lies between two questions: the API allows 50 a second, and four labs that ask ten times a second take a tenth of the machine.
const pause = 250 * time.Millisecond

// Until asks until the answer is nil, for at most limit; then its error is the last answer.
func Until(ctx context.Context, limit time.Duration, ask func() error) error {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	tick := time.NewTicker(pause)
	defer tick.Stop()
	for {
		last := ask()
		if last == nil {
			return nil
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return fmt.Errorf("not within %s: %w", limit, last)
		}
	}
}

// Stays asks for that long and returns the first answer that is not nil.
func Stays(ctx context.Context, length time.Duration, ask func() error) error {
	began := time.Now()
	tick := time.NewTicker(pause)
	defer tick.Stop()
	for time.Since(began) < length {
		if err := ask(); err != nil {
			return fmt.Errorf("%s later: %w", time.Since(began).Round(pause), err)
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return nil
}
