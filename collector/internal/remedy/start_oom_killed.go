package remedy

import (
	"time"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// StartOOMKilled starts a php-fpm that went down for want of memory (truth 4 and section 5): the kernel took a process of it,
// and systemd the rest. The start works at once; the load that took the memory is still there.
var StartOOMKilled = define(Remedy{
	ID:      "start-oom-killed",
	Answers: []*diagnose.Cause{diagnose.PHPFPMOOMKilled},
	Verb:    command.Start,
	Doc: "Pages are back at once, and stay as long as nobody asks for as much memory again. If the kernel kills it again within " +
		"a day, it will go on doing so until somebody finds the script or lowers pm.max_children.",
	Needs: func(unit fact.Unit) *command.Refusal {
		if unit.Active == "failed" && (unit.Result == "oom-kill" || unit.Result == "signal") {
			return nil
		}
		return command.Refuse(command.NoRemedy, "start it by hand if that is wanted",
			"%s is %s (%s): only a unit that the kernel's killer ended is started for this cause", unit.Name, unit.Active, unit.Result)
	},
	Rest: 24 * time.Hour,
	Find: "what takes the memory",
})
