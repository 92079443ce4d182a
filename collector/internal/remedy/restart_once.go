package remedy

import (
	"time"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/pkg/command"
)

// RestartOnce restarts a unit whose processes stand still (truth 14, 28): the port listens, the accept queue grows, nobody
// is answered. A unit that is slow or works hard is never restarted: the verdict must be conclusive, which takes stopped
// processes, and the host's own key asks for the same.
var RestartOnce = define(Remedy{
	ID:      "restart-once",
	Answers: []*diagnose.Cause{diagnose.AppHung, diagnose.WebServerHung},
	Verb:    command.Restart,
	Doc: "Stopped processes serve again after a restart, and nothing that was served is lost. If it hangs again within a day, " +
		"somebody has to find out who stops it.",
	Proven: true,
	Rest:   24 * time.Hour,
	Find:   "why it hangs",
})
