package sensor

import (
	"context"
	"sync"
	"time"

	"github.com/gapura-dev/gapura/agent/internal/visit"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// insideRest is the pause between two requests: at most five a second.
const insideRest = 200 * time.Millisecond

// Inside is the witness that visits the host's own vhosts, each by its name at its own listener, or for it the application
// behind it. It goes only when asked to, and only to names that vhosts carry and where their routes lead.
type Inside struct {
	board    *Board
	asked    chan request
	straight chan request
}

// NewInside returns the witness of the board's vhosts.
func NewInside(board *Board) *Inside {
	return &Inside{board: board, asked: make(chan request), straight: make(chan request)}
}

// Name returns "inside".
func (*Inside) Name() string { return "inside" }

// Again requests a site now and returns once the answer was said, or why there is none.
func (i *Inside) Again(ctx context.Context, site string) (refused string) {
	return askAgain(ctx, i.asked, site)
}

// Straight requests a site's first page at its application, with more patience than the web server may have.
func (i *Inside) Straight(ctx context.Context, site string) (refused string) {
	return askAgain(ctx, i.straight, site)
}

// Run answers until ctx ends. Visits may last; each goes by itself.
func (i *Inside) Run(ctx context.Context, say Say) error {
	var visits sync.WaitGroup
	defer visits.Wait()
	var last time.Time
	for {
		var r request
		way := visit.EntranceOf
		select {
		case <-ctx.Done():
			return nil
		case r = <-i.asked:
		case r = <-i.straight:
			way = visit.StraightTo
		}
		door, ok := way(Latest[fact.Vhost](i.board), r.subject)
		if !ok {
			r.done <- "unknown subject"
			continue
		}
		if !pause(ctx, time.Until(last.Add(insideRest))) {
			return nil
		}
		last = time.Now()
		visits.Go(func() {
			say(door.Request(ctx, nil))
			r.done <- ""
		})
	}
}

// pause waits; it reports whether ctx still goes on.
func pause(ctx context.Context, wait time.Duration) bool {
	alarm := time.NewTimer(max(wait, 0))
	defer alarm.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-alarm.C:
		return true
	}
}
