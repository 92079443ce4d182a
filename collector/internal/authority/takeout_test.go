//go:build defenceoff

package authority_test

import (
	"os"
	"os/exec"
	"testing"

	"github.com/gapura-dev/gapura/pkg/command"
)

// TestEachDefenceIsMissed runs the tests of the signer once for each of its defences without it: they must fail.
func TestEachDefenceIsMissed(t *testing.T) {
	if os.Getenv(command.TakenOut) != "" {
		t.Skip("this is one of its own runs")
	}
	for defence, what := range map[string]string{
		"":                   "every defence is in place",
		"entry":              "no action without an entry of the audit",
		"evidence":           "no order that rests on nothing",
		"fuse-on-disk":       "the fuse box outlives the process",
		"one-order-an-entry": "one entry, one order",
		"audit-grows":        "no shorter audit is signed",
	} {
		cmd := exec.CommandContext(t.Context(), "/proc/self/exe", "-test.timeout=2m")
		cmd.Env = append(os.Environ(), command.TakenOut+"="+defence)
		out, err := cmd.CombinedOutput()
		switch {
		case defence == "" && err != nil:
			t.Errorf("the tests fail though %s:\n%s", what, out)
		case defence != "" && err == nil:
			t.Errorf("%s is not missed (%s)", defence, what)
		}
	}
}
