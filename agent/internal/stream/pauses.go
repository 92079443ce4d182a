package stream

import (
	"math/rand/v2"
	"time"
)

// Bounds of the pause before the next conversation.
const (
	firstWindow = time.Second     // when no collector has announced one
	maxPause    = 5 * time.Minute // of the growing window
	maxWindow   = 15 * time.Minute
)

// pauses spreads reconnects: each pause is drawn uniformly from a window that begins at what the collector announced
// and doubles with every failure. The first pause is drawn too: ten thousand agents lose a collector at the same time.
type pauses struct {
	window   time.Duration // as announced last
	failures int           // in a row
}

// announced takes the window that a collector asks for.
func (p *pauses) announced(window time.Duration) {
	if window > 0 {
		p.window = min(window, maxWindow)
	}
}

// next returns the coming pause.
func (p *pauses) next() time.Duration {
	base := p.window
	if base == 0 {
		base = firstWindow
	}
	window := max(base, min(base<<min(p.failures, 10), maxPause))
	p.failures++
	return rand.N(window) + time.Millisecond
}
