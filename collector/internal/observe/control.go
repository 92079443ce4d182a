package observe

import (
	"context"
	"sync"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// Bounds of looking at control targets.
const (
	controlLife  = 5 * time.Second
	controlLimit = 2 * time.Second
)

// control says whether an observer sees anything at all: pages of others that are expected to answer.
type control struct {
	targets []string

	mu sync.Mutex // held while they are looked at: who fails meanwhile waits for that
	at time.Time
	is fact.Tri
}

// answers reports whether any of the targets is well; unknown when there are none.
func (c *control) answers(ctx context.Context, look func(context.Context, Request) fact.Observation) fact.Tri {
	if len(c.targets) == 0 {
		return fact.Unknown
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if !c.at.IsZero() && time.Since(c.at) < controlLife {
		return c.is
	}
	well := make(chan bool, len(c.targets))
	for _, target := range c.targets {
		go func() { well <- !look(ctx, Request{URL: target, Purpose: Asked, Timeout: controlLimit}).Failed() }()
	}
	is := fact.No
	for range c.targets {
		if <-well {
			is = fact.Yes
		}
	}
	if ctx.Err() == nil { // cut short by the observer's own end, it says nothing
		c.at, c.is = time.Now(), is
	}
	return is
}
