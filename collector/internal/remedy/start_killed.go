package remedy

import (
	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// StartKilled starts a unit that died of a signal (truth 2, 13, 28): nobody asked it to stop, and nothing else is wrong.
var StartKilled = define(Remedy{
	ID:      "start-killed",
	Answers: []*diagnose.Cause{diagnose.PHPFPMKilled, diagnose.AppStopped, diagnose.DatabaseStopped},
	Verb:    command.Start,
	Doc:     "A process that was killed comes back by a start. It does not help when it is killed again: find the killer.",
	Needs: func(unit fact.Unit) *command.Refusal {
		if unit.Active == "failed" && (unit.Result == "signal" || unit.Result == "core-dump") {
			return nil
		}
		return command.Refuse(command.NoRemedy, "start it by hand if that is wanted",
			"%s is %s (%s): only a unit that died of a signal is started for this cause", unit.Name, unit.Active, unit.Result)
	},
})
