package authority

import (
	"fmt"
	"slices"
	"sync"
	"time"
)

// The fuse's hard limits (safety.md 3.6). They are not configurable: they bound what a captured collector can do.
const (
	fusePerMinute = 60
	fusePerHour   = 600
)

// fuse bounds how often something may be done, in any minute and in any hour.
type fuse struct {
	mu    sync.Mutex // guards spent
	spent []time.Time
}

// spend takes one use, or says which limit stands against it and until when.
func (f *fuse) spend(now time.Time) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.spent = slices.DeleteFunc(f.spent, func(at time.Time) bool { return now.Sub(at) >= time.Hour })
	if err := f.check(fusePerHour, time.Hour, now); err != nil {
		return err
	}
	if err := f.check(fusePerMinute, time.Minute, now); err != nil {
		return err
	}
	f.spent = append(f.spent, now)
	return nil
}

func (f *fuse) check(limit int, window time.Duration, now time.Time) error {
	if len(f.spent) < limit {
		return nil
	}
	oldest := f.spent[len(f.spent)-limit]
	if wait := window - now.Sub(oldest); wait > 0 {
		return fmt.Errorf("the signer's fuse: %d orders in %s; the next one in %s", limit, window, wait.Round(time.Second))
	}
	return nil
}
