package act

import (
	"strings"
	"testing"

	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/wire"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// TestStatusNamesTheGuard with what it saw and how to change it, as the example of the design has it.
func TestStatusNamesTheGuard(t *testing.T) {
	for _, reason := range []command.Reason{
		command.PolicyUnreadable, command.Paused, command.SignatureInvalid, command.OrderMalformed, command.WrongSession, command.StaleTerm,
		command.NotAudited, command.AuditRolledBack, command.Expired, command.UnitNotAllowed, command.ModeForbids, command.UnitUnknown,
		command.UnitMasked, command.UnitDisabled, command.JobPending, command.AutoRestart, command.StartLimitHit, command.WrongState,
		command.LocallyHealthy, command.OwnRequestUnknown, command.StoppedByPerson, command.StopUnknown, command.ConfigTestFails,
		command.ConfigTestUnknown, command.ConfigNotNewer, command.ConfigChanged, command.PackageRun, command.JustBooted, command.RootSession,
		command.TooSoon, command.BudgetSpent, command.RecordUnwritable, command.AlreadyInFlight,
	} {
		outcome := refused(command.Order{Unit: fpm, Verb: command.Start}, command.Refuse(reason, "", "what it saw"))
		said := Describe(&agentv1.ActStatus{Recent: []*agentv1.Outcome{wire.FromOutcome(outcome)}})
		for _, want := range []string{string(reason), "what it saw", reason.Hint()} {
			if want == "" || !strings.Contains(said, want) {
				t.Errorf("%s: the status does not say %q: %s", reason, want, said)
			}
		}
	}
}
