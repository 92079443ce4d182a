package cli

import (
	"strings"
	"testing"

	"github.com/gapura-dev/gapura/pkg/command"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// TestEveryGuardIsTold by `why` and `actions list`: which one, what it saw, and how to change it.
func TestEveryGuardIsTold(t *testing.T) {
	for _, reason := range command.Reasons() {
		act := &apiv1.Action{Verb: "start", Unit: "nginx.service", State: "held", Reason: string(reason), Detail: "what it saw", Hint: reason.Hint()}
		for name, said := range map[string]string{"why": actionLine(nil, act), "actions list": decidedBy(act)} {
			for _, want := range []string{string(reason), "what it saw", reason.Hint()} {
				if !strings.Contains(said, want) {
					t.Errorf("%s does not say %q: %s", name, want, said)
				}
			}
		}
	}
}

// TestTheGuardOfTheDesign is told as the design has it, by the host's guard and by the collector's.
func TestTheGuardOfTheDesign(t *testing.T) {
	act := &apiv1.Action{
		Verb: "start", Unit: "php8.2-fpm.service", State: "held", Reason: "root_session_guard", Detail: "root session root on pts/0 active 12s ago",
		Hint: "`root_session_guard` in /etc/gapura/policy.yaml",
	}
	want := "start php8.2-fpm.service: held, not repaired: root session root on pts/0 active 12s ago; `root_session_guard` in /etc/gapura/policy.yaml (root_session_guard)"
	if got := actionLine(nil, act); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	act.State, act.Outcome = "refused", &apiv1.Outcome{State: "refused"}
	act.Detail += " (`root_session_guard` in /etc/gapura/policy.yaml)"
	if got := actionLine(nil, act); strings.Count(got, "policy.yaml") != 1 || !strings.HasSuffix(got, "(root_session_guard)") {
		t.Errorf("got %s", got)
	}
}
