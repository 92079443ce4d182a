package remedy_test

import (
	"testing"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/command"
)

// TestAClockThatJumps holds repairs for ten minutes by the clock that does not, whichever way it jumps (safety.md F6).
func TestAClockThatJumps(t *testing.T) {
	for _, jump := range []time.Duration{6 * time.Second, -6 * time.Second, 30 * 24 * time.Hour, -time.Hour} {
		b := newBench(t, free())
		b.Clock(b.now, time.Hour)
		b.now = b.now.Add(jump)
		b.Clock(b.now.Add(time.Second), time.Hour+time.Second)
		i := b.outage("1", "web-1", php)
		if a := b.considers(i, remedy.Held); a.Reason != command.ClockJumped || len(b.TakeNews()) != 1 {
			t.Errorf("%s: held for %s", jump, a.Reason)
		}
		b.later(10*time.Minute - time.Second)
		b.Clock(b.now.Add(time.Second), time.Hour+10*time.Minute)
		b.considers(i, remedy.Held)
		b.later(time.Second)
		b.Clock(b.now.Add(time.Second), time.Hour+10*time.Minute+time.Second)
		b.considers(i, remedy.Reserved)
	}
}

// TestAJumpOutlivesTheCollector: a restart does not set the clock right.
func TestAJumpOutlivesTheCollector(t *testing.T) {
	b := newBench(t, free())
	b.Clock(b.now, 0)
	b.now = b.now.Add(time.Minute)
	b.Clock(b.now, time.Second)
	b.again()
	i := b.outage("1", "web-1", php)
	if a := b.considers(i, remedy.Held); a.Reason != command.ClockJumped {
		t.Errorf("held for %s", a.Reason)
	}
	b.later(10 * time.Minute)
	b.considers(i, remedy.Reserved)
}
