//go:build defenceoff

package authority_test

import (
	"os"
	"os/exec"
	"regexp"
	"testing"

	"github.com/gapura-dev/gapura/pkg/command"
)

// TestEachDefenceIsMissed runs the tests of the signer once for each of its defences without it: they must fail.
func TestEachDefenceIsMissed(t *testing.T) {
	if os.Getenv(command.TakenOut) != "" {
		t.Skip("this is one of its own runs")
	}
	for defence, what := range map[string]string{
		"entry":              "no action without an entry of the audit",
		"evidence":           "no order that rests on nothing",
		"fuse-on-disk":       "the fuse box outlives the process",
		"one-order-an-entry": "one entry, one order",
		"audit-grows":        "no shorter audit is signed",
	} {
		cmd := exec.CommandContext(t.Context(), "/proc/self/exe", "-test.timeout=2m")
		cmd.Env = append(os.Environ(), command.TakenOut+"="+defence)
		out, err := cmd.CombinedOutput()
		failed := regexp.MustCompile(`(?m)^--- FAIL: (\S+)`).FindSubmatch(out)
		if err == nil || failed == nil {
			t.Errorf("%s is not missed (%s): %v\n%s", defence, what, err, out)
			continue
		}
		t.Logf("without %-20s fails: %s", defence, failed[1])
	}
}
