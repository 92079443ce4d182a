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
	for _, reason := range command.Reasons() {
		outcome := refused(command.Order{Unit: fpm, Verb: command.Start}, command.Refuse(reason, "", "what it saw"))
		said := Describe(&agentv1.ActStatus{Recent: []*agentv1.Outcome{wire.FromOutcome(outcome)}})
		for _, want := range []string{string(reason), "what it saw", reason.Hint()} {
			if !strings.Contains(said, want) {
				t.Errorf("%s: the status does not say %q: %s", reason, want, said)
			}
		}
	}
}
