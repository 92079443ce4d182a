package sensor

import (
	"context"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"sync"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// Units is the witness of systemd's units. It listens to one match rule per watched unit, so nothing is missed between
// two looks; it looks by itself only once a minute, in case a signal got lost.
type Units struct {
	cfg     UnitsConfig
	stops   Stops
	board   *Board
	log     *slog.Logger
	answers chan stopped // from the journal
	watched map[string]*watched
}

// UnitsConfig says where systemd is found and what to remember.
type UnitsConfig struct {
	Bus    string // address of the bus, empty for the system bus
	Memory string // file that names the units watched before, empty to forget
}

// Stops answers whether somebody asked systemd to stop a unit. An answer that cannot be had is fact.Unknown, not an error.
type Stops interface {
	AskStop(ctx context.Context, unit string) (fact.Stop, error)
}

// Pace of the units witness.
const (
	reconcileEvery = time.Minute
	settleAfter    = 300 * time.Millisecond // of unit files that change, many at a time
	busTimeout     = 5 * time.Second
	maxRedial      = 30 * time.Second
	maxWatched     = 256
)

// NewUnits returns the witness. Targets on the board add the units that own them.
func NewUnits(cfg UnitsConfig, stops Stops, board *Board, log *slog.Logger) *Units {
	return &Units{
		cfg: cfg, stops: stops, board: board, log: log.With("part", "units"),
		answers: make(chan stopped, maxWatched), watched: make(map[string]*watched),
	}
}

// Name returns "units".
func (s *Units) Name() string { return "units" }

// Run says units until ctx ends. While the bus is gone it says so and tries again.
func (s *Units) Run(ctx context.Context, say Say) error {
	var asking sync.WaitGroup
	defer asking.Wait()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	owners := s.board.Follow("target")
	defer owners.Close()
	for pause := 100 * time.Millisecond; ; pause = min(2*pause, maxRedial) {
		talk := &unitTalk{Units: s, say: say, asking: &asking, owners: owners}
		err := talk.hold(ctx)
		if ctx.Err() != nil {
			return nil
		}
		if talk.heard {
			pause = 100 * time.Millisecond
		}
		say(fact.Missing{Name: s.Name(), Why: fmt.Sprintf("%.300v", err)})
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(pause/2 + rand.N(pause)):
		}
	}
}
