// Package agent reports what a host's web stack does, and carries signed orders to the one process that may act. Config,
// New and Run are everything the outside sees.
package agent

import (
	"context"
	"fmt"
	"log/slog"
	"runtime"
	"time"

	"github.com/coreos/go-systemd/v22/daemon"
	"golang.org/x/sync/errgroup"

	"github.com/gapura-dev/gapura/agent/internal/enroll"
	"github.com/gapura-dev/gapura/agent/internal/sensor"
	"github.com/gapura-dev/gapura/agent/internal/spool"
	"github.com/gapura-dev/gapura/agent/internal/stream"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// Agent is the unprivileged process: witnesses, and the road to the collector.
type Agent struct {
	cfg     Config
	log     *slog.Logger
	board   *sensor.Board
	sensors []sensor.Sensor
	spool   *spool.Spool
	outbox  *stream.Outbox
	stream  *stream.Stream
	renewer *enroll.Renewer
}

// Run reports until ctx ends. It returns nil when it ended in good order.
func (a *Agent) Run(ctx context.Context) error {
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return a.spool.Run(ctx) })
	for _, s := range a.sensors {
		group.Go(func() error { return a.listen(ctx, s) })
	}
	group.Go(func() error { return a.stream.Run(ctx) })
	group.Go(func() error { return a.renewer.Run(ctx) })
	group.Go(func() error { return a.beat(ctx) })
	group.Go(func() error { return giveBack(ctx) })
	a.log.Info("agent reports", "collectors", a.cfg.addresses(), "witnesses", len(a.sensors))
	err := group.Wait()
	if closeErr := a.spool.Close(); err == nil && closeErr != nil {
		err = fmt.Errorf("close spool: %w", closeErr)
	}
	return err
}

// listen runs one witness. One that can never speak on this host says so and takes nobody with it.
func (a *Agent) listen(ctx context.Context, s sensor.Sensor) error {
	err := s.Run(ctx, func(body fact.Body) { a.say(s.Name(), body) })
	if err != nil && ctx.Err() == nil {
		a.log.Error("a witness cannot speak", "witness", s.Name(), "error", err)
		a.say(s.Name(), fact.Missing{Name: s.Name(), Why: err.Error()})
	}
	return nil
}

// say sends what a witness saw and lets the other witnesses know. The stream goes first: on one processor what they do about
// it would keep the collector waiting.
func (a *Agent) say(witness string, body fact.Body) {
	a.outbox.Put(fact.Fact{At: time.Now(), Witness: witness, Body: body})
	runtime.Gosched()
	a.board.Post(body)
}

// beat tells systemd that we are ready, and that we live.
func (a *Agent) beat(ctx context.Context) error {
	a.notify(daemon.SdNotifyReady)
	defer a.notify(daemon.SdNotifyStopping)
	every, err := daemon.SdWatchdogEnabled(false)
	if err != nil || every == 0 {
		<-ctx.Done()
		return nil // no watchdog to feed
	}
	tick := time.NewTicker(every / 3)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
			a.notify(daemon.SdNotifyWatchdog)
		}
	}
}

func (a *Agent) notify(state string) {
	if _, err := daemon.SdNotify(false, state); err != nil {
		a.log.Warn("systemd not told", "state", state, "error", err)
	}
}
