package fleet

import (
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// ShortLife is how long a service runs at most that dies of what it needs to begin.
const ShortLife = 3 * time.Second

// falls are the deaths of a unit that followed right after its starts.
type falls struct {
	life  string    // the invocation that was counted last
	times int       // in a row
	at    time.Time // of the last, as received
}

// Falls returns how often in a row a unit died within ShortLife of its start, unasked, and when that was last received.
func (h *Host) Falls(unit string) (times int, at time.Time) {
	f := h.falls[unit]
	return f.times, f.at
}

// Died returns when a unit was last seen to leave off running, on the collector's clock. False when it never was.
func (h *Host) Died(unit string) (time.Time, bool) {
	when, ok := h.died[unit]
	return h.clock.local(when), ok
}

// Asked returns when somebody had a unit stopped or restarted last, on the collector's clock. False when nobody was seen to.
func (h *Host) Asked(unit string) (time.Time, bool) {
	when, ok := h.asked[unit]
	return h.clock.local(when), ok
}

// endure counts the lives of a unit: each invocation is one, and it has ended when the unit does not run any more or runs
// as another. One that somebody ended breaks the row.
func (h *Host) endure(now fact.Unit, received time.Time) {
	life, ran := h.alive[now.Name]
	f := h.falls[now.Name]
	if !ran || life.InvocationID == "" || f.life == life.InvocationID || now.Running() && now.InvocationID == life.InvocationID {
		return
	}
	f.life = life.InvocationID
	unasked := now.Job == "" && now.Stop.Logged != fact.Yes &&
		(now.Active == "failed" || now.AutoRestarts() || now.Dying() || now.WillRestart() || now.Restarts > life.Restarts)
	lasted := now.Since.Sub(life.Since)
	if unasked && !now.Since.IsZero() && !life.Since.IsZero() && lasted >= 0 && lasted < ShortLife {
		f.times, f.at = f.times+1, received
	} else {
		f.times = 0
	}
	note(h.falls, now.Name, f)
	if !unasked && !now.Since.IsZero() {
		note(h.asked, now.Name, now.Since)
	}
	if !now.Since.IsZero() {
		note(h.died, now.Name, now.Since)
	}
}
