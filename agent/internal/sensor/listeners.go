package sensor

import (
	"context"
	"log/slog"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

const (
	socketsSoon  = 20 * time.Millisecond
	socketsLater = time.Second      // a service opens its ports a moment after systemd calls it active
	socketsRest  = time.Second      // between two looks for the sake of log lines
	greetRest    = 5 * time.Second  // between two greetings: each takes a place at the database …
	busyRest     = 30 * time.Second // … and leaves a line in its log, which a pool that stays busy is not worth
)

// Sockets is the witness of who listens where. It looks at the start, when a unit changes its state, when a log speaks
// of an address in use, when asked to, and each half-hour. It greets databases when their unit changes its state, when
// PHP cannot use one or has no worker left, while one answers badly, and when asked to.
type Sockets struct {
	reader Reader
	board  *Board
	log    *slog.Logger
	asked  chan request
}

// NewSockets returns the witness.
func NewSockets(reader Reader, board *Board, log *slog.Logger) *Sockets {
	return &Sockets{reader: reader, board: board, log: log.With("part", "sockets"), asked: make(chan request)}
}

// Name returns "sockets".
func (*Sockets) Name() string { return "sockets" }

// Again looks at all sockets now, greets databases, and returns once that was said, or why it was not.
func (s *Sockets) Again(ctx context.Context, subject string) (refused string) {
	return askAgain(ctx, s.asked, subject)
}

// Run says sockets until ctx ends.
func (s *Sockets) Run(ctx context.Context, say Say) error {
	follower := s.board.Follow("unit", "log-sign", "pool", "target")
	defer follower.Close()
	run := &socketsRun{
		asking: asking{witness: s.Name(), reader: s.reader, log: s.log, say: say},
		units:  make(map[string]fact.Unit), said: make(statements), due: time.Now().Add(socketsSoon),
	}
	for _, u := range Latest[fact.Unit](s.board) {
		run.units[u.Name] = u
	}
	for {
		alarm := time.NewTimer(max(time.Until(run.next()), 0))
		select {
		case <-ctx.Done():
			alarm.Stop()
			return nil
		case <-follower.Wake():
			run.hear(follower.Take())
		case r := <-s.asked:
			r.done <- run.look(ctx, true)
		case <-alarm.C:
			run.look(ctx, !run.greet.IsZero() && !run.greet.After(time.Now()))
		}
		alarm.Stop()
	}
}
