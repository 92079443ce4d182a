package sensor

import (
	"context"
	"log/slog"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

const (
	targetSoon  = 20 * time.Millisecond // word of one event comes in several pieces
	targetLater = time.Second           // an app opens its port a moment after systemd calls it active
	targetRest  = time.Second           // between two looks at one target for the sake of its log lines
)

// Target is the witness of targets: whether what vhosts send requests to is there, listens, and may be connected to.
// It looks when the topology changes, when a unit behind or before a target changes its state, when a log speaks of a
// target, when asked to, and each half-hour.
type Target struct {
	reader  Reader
	board   *Board
	indices *Indices
	log     *slog.Logger
	asked   chan request
}

// NewTarget returns the witness of the targets that the board's vhosts and pools name.
func NewTarget(reader Reader, board *Board, indices *Indices, log *slog.Logger) *Target {
	return &Target{
		reader: reader, board: board, indices: indices,
		log: log.With("part", "targets"), asked: make(chan request),
	}
}

// Name returns "targets".
func (*Target) Name() string { return "targets" }

// Again looks at a target now and returns once the result was said, or why there is none.
func (t *Target) Again(ctx context.Context, address string) (refused string) {
	return askAgain(ctx, t.asked, address)
}

// Run says targets until ctx ends.
func (t *Target) Run(ctx context.Context, say Say) error {
	follower := t.board.Follow("vhost", "pool", "unit", "log-sign", "removal")
	defer follower.Close()
	run := &targetRun{
		Target: t, say: say, units: make(map[string]fact.Unit), known: make(map[string]*seen),
		round: time.Now().Add(readerRound),
	}
	for _, u := range Latest[fact.Unit](t.board) {
		run.units[u.Name] = u
	}
	run.redraw()
	for {
		alarm := time.NewTimer(run.next())
		select {
		case <-ctx.Done():
			alarm.Stop()
			return nil
		case <-follower.Wake():
			run.hear(follower.Take())
		case r := <-t.asked:
			r.done <- run.demand(ctx, r.subject)
		case <-alarm.C:
			run.due(ctx)
		}
		alarm.Stop()
	}
}
