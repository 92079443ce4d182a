package remedy_test

import (
	"testing"

	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/command"
)

func TestHowToChangeIt(t *testing.T) {
	for name, tt := range map[string]struct {
		action remedy.Action
		want   string
	}{
		"a limit":                {remedy.Action{State: remedy.Held, Reason: command.BudgetSpent, Hint: "limits.host_per_day"}, "brain.remedy.limits.host_per_day in the collector's configuration"},
		"a limit, said in full":  {remedy.Action{State: remedy.Held, Reason: command.CollectorUnsettled, Hint: "limits.settle in the collector's configuration"}, "brain.remedy.limits.settle in the collector's configuration"},
		"the mode":               {remedy.Action{State: remedy.Refused, Reason: command.ModeForbids, Hint: "remedy.rules[2]"}, "brain.remedy.rules[2] in the collector's configuration"},
		"a person must agree":    {remedy.Action{State: remedy.Awaiting, Hint: "remedy.mode"}, "brain.remedy.mode in the collector's configuration"},
		"a hint of the mode":     {remedy.Action{State: remedy.Expired, Reason: command.SignatureInvalid, Hint: "remedy.mode"}, command.SignatureInvalid.Hint()},
		"no hint of the guard":   {remedy.Action{State: remedy.Refused, Reason: command.NoRemedy}, command.NoRemedy.Hint()},
		"the guard's own":        {remedy.Action{State: remedy.Refused, Reason: command.UnitMasked, Hint: "systemctl unmask x"}, "systemctl unmask x"},
		"nothing stands against": {remedy.Action{State: remedy.Resolved, Hint: "remedy.mode"}, ""},
	} {
		if got := tt.action.HowToChange(); got != tt.want {
			t.Errorf("%s: %q, want %q", name, got, tt.want)
		}
	}
}
