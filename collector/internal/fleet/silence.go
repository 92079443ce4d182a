package fleet

import (
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// SilentAfter is, where nobody sets another, how long an agent, which sends a sample every ten seconds, may say nothing
// before its silence is a fact and what it said is no longer relied on.
const SilentAfter = 40 * time.Second

// Silences returns one fact for every agent that should speak and has not for this long, ordered by host. An agent
// that never spoke is not expected to. A collector that has just started should wait before it asks.
func (v *View) Silences(now time.Time, after time.Duration) []fact.Fact {
	var silences []fact.Fact
	for _, h := range v.Hosts() {
		if since, silent := h.Silent(now, after); silent {
			silences = append(silences, fact.Fact{
				Host: h.Name, At: now, Witness: "fleet", Body: fact.Silence{Since: since},
			})
		}
	}
	return silences
}

// Silent reports whether the host's agent, which has spoken before, has said nothing for this long, and since when.
func (h *Host) Silent(now time.Time, after time.Duration) (since time.Time, silent bool) {
	return h.Heard, !h.Heard.IsZero() && now.Sub(h.Heard) >= after
}
