package remedy

import (
	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// StartStopped starts a unit that ended without anybody asking for it (truth 1, 28). An administrator's stop and a stray
// TERM to the master look the same in the unit's properties; only the journal tells them apart, so its word is needed.
var StartStopped = define(Remedy{
	ID:      "start-stopped",
	Answers: []*diagnose.Cause{diagnose.PHPFPMStopped, diagnose.WebServerStopped},
	Verb:    command.Start,
	Doc:     "A unit that ended without a stop job comes back by a start. What a person stopped stays stopped.",
	Needs: func(unit fact.Unit) *command.Refusal {
		if !unit.Down() {
			return command.Refuse(command.LocallyHealthy, "nothing to do", "%s is %s", unit.Name, unit.Active)
		}
		return nil
	},
})
