package remedy

import (
	"time"

	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/pkg/command"
)

// Refusals returns the reason of every guard that refuses the repair of an incident, not only of the first.
func (e *Engine) Refusals(i *incident.Incident, w World, now time.Time) []command.Reason {
	c := candidate{incident: i, remedy: For(i.Finding.Cause)}
	c.unit, c.known = w.Unit(i.Subject.Host, i.Subject.Unit)
	var reasons []command.Reason
	for _, g := range guards {
		if off(g.name) {
			continue
		}
		if r := g.ask(e, c, w, now); r != nil {
			reasons = append(reasons, r.Reason)
		}
	}
	return reasons
}
