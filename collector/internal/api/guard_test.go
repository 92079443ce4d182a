package api

import (
	"strings"
	"testing"

	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// TestEveryGuardIsShown: whatever decided about an action, the API says which guard, what it saw, and how to change it,
// whether the guard is the collector's or the host's.
func TestEveryGuardIsShown(t *testing.T) {
	for _, reason := range command.Reasons() {
		here := &remedy.Action{State: remedy.Held, Reason: reason, Detail: "what it saw"}
		host := &remedy.Action{
			State: remedy.Refused, Reason: reason, Detail: "what it saw (and how to change it)",
			Outcome: fact.Outcome{State: fact.OrderRefused, Reason: string(reason), Detail: "what it saw (and how to change it)"},
		}
		for name, a := range map[string]*remedy.Action{"collector": here, "host": host} {
			got := showAction(a)
			if got.GetReason() != string(reason) || !strings.Contains(got.GetDetail(), "what it saw") || got.GetHint() != reason.Hint() {
				t.Errorf("%s refused by the %s: %v", reason, name, got)
			}
		}
	}
}
