package collector

import (
	"context"
	"errors"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/store"
)

// leaversEvery is how often it is looked who was revoked: another process may have done it, and says so to the store alone.
// Streams are closed within the same half minute (ingest).
const leaversEvery = 10 * time.Second

// keepHosts tells the brain which hosts were revoked, so that nobody looks at their sites any more: their address may be
// another customer's by then.
func (c *Collector) keepHosts(ctx context.Context) error {
	tick := time.NewTicker(leaversEvery)
	defer tick.Stop()
	known := make(map[string]bool)
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
		if err := c.leavers(ctx, known); err != nil && ctx.Err() == nil {
			c.log.Warn("who was revoked is not known", "error", err)
		}
	}
}

// leavers tells the brain what has changed of who is revoked. A host that enrols again at that moment is told of once more,
// so the last word is the right one.
func (c *Collector) leavers(ctx context.Context, known map[string]bool) error {
	revoked, err := c.store.RevokedHosts(ctx)
	if err != nil {
		return err
	}
	gone, changed := make(map[string]bool), []string(nil)
	for _, name := range revoked {
		gone[name] = true
		if !known[name] {
			changed = append(changed, name)
		}
	}
	for name := range known {
		if !gone[name] {
			changed = append(changed, name)
		}
	}
	for _, name := range changed {
		host, err := c.store.Host(ctx, name)
		if errors.Is(err, store.ErrNotFound) {
			host, err = brain.HostRecord{Name: name, Revoked: true}, nil // deleted meanwhile
		}
		if err == nil {
			err = c.brain.Register(ctx, host)
		}
		if err != nil {
			return err
		}
		if known[name] = true; !gone[name] {
			delete(known, name)
		}
	}
	return nil
}
