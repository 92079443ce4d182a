// Package collector joins what agents report with what is seen from outside, names the cause, has repaired what a
// restart can repair, and serves all of it. Config, New and Run are everything the outside sees.
package collector

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"time"

	"github.com/coreos/go-systemd/v22/daemon"
	"golang.org/x/sync/errgroup"
	"google.golang.org/grpc"
	"google.golang.org/protobuf/types/known/durationpb"

	"github.com/gapura-dev/gapura/collector/internal/api"
	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/dispatch"
	"github.com/gapura-dev/gapura/collector/internal/notify"
	"github.com/gapura-dev/gapura/collector/internal/observe"
	"github.com/gapura-dev/gapura/collector/internal/store"
	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// drainFor is how long agents and tools get to leave; the unit's TimeoutStopSec is longer.
const drainFor = 10 * time.Second

// Collector is one running collector.
type Collector struct {
	cfg    Config
	log    *slog.Logger
	store  *store.Store
	brain  *brain.Brain
	prober *observe.Schedule
	lines  *dispatch.Dispatch
	api    *api.Server
	sealer sealer

	webhook *notify.Webhook // nil: nobody is told by one
	ports   []port
}

// port is one gRPC listener.
type port struct {
	name     string
	listener net.Listener
	server   *grpc.Server
}

// Run serves until ctx ends, then drains. It returns nil when it ended in good order.
func (c *Collector) Run(ctx context.Context) error {
	defer c.close()
	// The brain outlives the ports: what arrives while they drain is still committed.
	inner, stopInner := context.WithCancelCause(context.WithoutCancel(ctx))
	defer stopInner(nil)
	core, inner := errgroup.WithContext(inner)
	core.Go(func() error { return c.brain.Run(inner) })
	core.Go(func() error { return c.prober.Run(inner) })
	core.Go(func() error { return c.keepSites(inner) })
	core.Go(func() error { return c.keepStore(inner) })
	core.Go(func() error { return c.keepHeard(inner) })
	core.Go(func() error { return c.keepHosts(inner) })
	core.Go(func() error { return c.keepTrail(inner) })
	if c.webhook != nil {
		core.Go(func() error { return c.webhook.Run(inner) })
	}

	edge, ctx := errgroup.WithContext(ctx)
	for _, p := range c.ports {
		edge.Go(func() error { return p.serve(ctx) })
	}
	edge.Go(func() error { return c.api.Run(ctx) })
	edge.Go(func() error { // agents are asked to leave before their streams are cut
		<-ctx.Done()
		c.lines.Drain(&agentv1.Drain{Window: durationpb.New(c.cfg.Listen.ReconnectWindow)})
		return nil
	})
	edge.Go(func() error { // a core that fails takes the edges with it
		select {
		case <-inner.Done():
			return context.Cause(inner)
		case <-ctx.Done():
			return nil
		}
	})
	c.log.Info("collector serves", "enrol", c.ports[0].listener.Addr(), "agents", c.ports[1].listener.Addr(), "api", c.cfg.API.Listen)
	tellSystemd(c.log, daemon.SdNotifyReady)

	err := edge.Wait()
	tellSystemd(c.log, daemon.SdNotifyStopping)
	stopInner(nil)
	if coreErr := core.Wait(); coreErr != nil && !errors.Is(coreErr, context.Canceled) {
		err = errors.Join(err, coreErr)
	}
	c.sealTrail(context.WithoutCancel(ctx)) // the brain's last turn is in it
	if errors.Is(err, context.Canceled) {
		err = nil
	}
	return err
}

// serve runs one port until ctx ends, then lets the calls in hand finish for a while.
func (p port) serve(ctx context.Context) error {
	ended := make(chan error, 1)
	go func() { ended <- p.server.Serve(p.listener) }()
	select {
	case err := <-ended:
		return fmt.Errorf("serve %s: %w", p.name, err)
	case <-ctx.Done():
	}
	done := make(chan struct{})
	go func() { p.server.GracefulStop(); close(done) }()
	select {
	case <-done:
	case <-time.After(drainFor):
		p.server.Stop()
	}
	<-ended
	return nil
}

// seen hands a look to the brain. It runs in the prober's goroutines and must not outlive the brain.
func (c *Collector) seen(f fact.Fact) {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	if err := c.brain.Observe(ctx, f); err != nil {
		c.log.Warn("a look was lost", "error", err)
	}
}

// keepStore throws away what has outlived its age.
func (c *Collector) keepStore(ctx context.Context) error {
	tick := time.NewTicker(time.Hour)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case now := <-tick.C:
			if err := c.store.Purge(ctx, now); err != nil {
				c.log.Warn("old rows not purged", "error", err)
			}
		}
	}
}

// keepHeard remembers when each agent was last heard: who has fallen silent is known across a restart.
func (c *Collector) keepHeard(ctx context.Context) error {
	tick := time.NewTicker(time.Minute)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
		heard, err := c.brain.Heard(ctx)
		if err == nil && len(heard) > 0 {
			err = c.store.Spoke(ctx, heard)
		}
		if err != nil && ctx.Err() == nil {
			c.log.Warn("who spoke when was not remembered", "error", err)
		}
	}
}

func (c *Collector) close() {
	if err := c.store.Close(); err != nil {
		c.log.Warn("store not closed", "error", err)
	}
}

// tellSystemd tells systemd, when it listens, how far we are.
func tellSystemd(log *slog.Logger, state string) {
	if _, err := daemon.SdNotify(false, state); err != nil {
		log.Warn("systemd not told", "state", state, "error", err)
	}
}
