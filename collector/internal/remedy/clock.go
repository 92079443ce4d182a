package remedy

import (
	"fmt"
	"time"

	"github.com/gapura-dev/gapura/pkg/command"
)

// A clock that jumps makes every limit that counts time wrong (safety.md F6).
const (
	clockJump = 5 * time.Second
	clockHold = 10 * time.Minute
)

// clock compares the wall clock with one that only ever goes on.
type clock struct {
	wall   time.Time
	steady time.Duration
	until  time.Duration // on the steady clock: actions are held
	held   bool
}

// Clock tells the engine what both clocks of the collector show.
func (e *Engine) Clock(wall time.Time, steady time.Duration) {
	wall = wall.Round(0)
	c := &e.clock
	if !c.wall.IsZero() {
		jump := wall.Sub(c.wall) - (steady - c.steady)
		if jump.Abs() > clockJump {
			c.until, c.held = steady+clockHold, true
			e.standing.Clock = wall.Add(clockHold)
			e.tell(fmt.Sprintf("the collector's clock jumped by %s: repairs are held for %s", jump.Round(time.Second), clockHold))
		}
	}
	c.wall, c.steady = wall, steady
	if c.held && steady >= c.until {
		c.held = false
		e.standing.Clock = time.Time{}
		e.tell("")
	}
}

// clockHolds trusts the steady clock; after a restart, which loses that, the wall clock at most for as long as it is held.
func clockHolds(e *Engine, _ candidate, _ World, now time.Time) *command.Refusal {
	left := e.clock.until - e.clock.steady
	if !e.clock.held {
		left = e.standing.Clock.Sub(now)
	}
	if left <= 0 || left > clockHold {
		return nil
	}
	return command.Refuse(command.ClockJumped, "keep the collector's time by NTP", "the collector's clock jumped: repairs go on in %s", left.Round(time.Second))
}
