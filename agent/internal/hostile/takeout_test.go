//go:build defenceoff

package hostile

import (
	"fmt"
	"maps"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/gapura-dev/gapura/pkg/command"
)

// ofTheDoer are the defences that are no guard of Permits, each with what it is for.
var ofTheDoer = map[string]string{
	"signature": "an order is obeyed only if a known signer signed it",
	"peer":      "only root and the agent's user may ask",
	"trusted":   "policy and signers count only if nobody else can write them",
	"session":   "a new stream ends every earlier session",
	"term":      "the highest term obeyed is remembered",
	"seat":      "one order at a time",
	"record":    "an order that was judged is answered, not judged again",
	"intent":    "the intent is on disk before systemd is asked",
	"look":      "the host looks for itself",
	"gives-way": "another's job is never replaced",
}

// TestEachDefenceIsMissed runs the suites once for each defence without it: they must fail, and say where.
func TestEachDefenceIsMissed(t *testing.T) {
	if os.Getenv(command.TakenOut) != "" {
		t.Skip("this is one of its own runs")
	}
	if out, err := suites(t, ""); err != nil {
		t.Fatalf("the suites fail with every defence in place:\n%s", out)
	}
	for _, name := range append(command.Guards(), slices.Sorted(maps.Keys(ofTheDoer))...) {
		t.Run(name, func(t *testing.T) {
			t.Parallel() // they wait more than they work
			out, err := suites(t, name)
			if err == nil {
				t.Fatalf("%s is not missed", name)
			}
			t.Logf("without %-20s fails: %s", name, first(out))
		})
	}
}

// suites runs those that need no lab, in a process without one defence.
func suites(t *testing.T, without string) (out string, err error) {
	t.Helper()
	run := "Refused|RightOrders.*|Repeats.*|EarlierSession|LowerTerm|Reordered|OneOrder.*|GivesWay|Strangers.*"
	if without == "intent" || without == "" { // the others are quick
		run += "|KilledBetweenAnyTwoSteps"
	}
	cmd := exec.CommandContext(t.Context(), "/proc/self/exe", "-test.run", "^Test("+run+")$", "-test.timeout=2m", "-test.v")
	cmd.Env = append(os.Environ(), command.TakenOut+"="+without, "LONG=")
	text, err := cmd.CombinedOutput()
	return string(text), err
}

// first names the first test that failed without subtests of its own, and its first word.
func first(out string) string {
	failed := regexp.MustCompile(`(?m)^\s*--- FAIL: (\S+)`).FindAllStringSubmatch(out, -1)
	said := regexp.MustCompile(`(?m)^\s+\w+_test\.go:\d+: (.*)$`).FindStringSubmatch(out)
	if len(failed) == 0 {
		return fmt.Sprintf("to run: %.200s", out)
	}
	name := failed[len(failed)-1][1]
	for _, f := range failed {
		if strings.Contains(f[1], "/") {
			name = f[1]
			break
		}
	}
	if said == nil {
		return name
	}
	return fmt.Sprintf("%s: %.150s", name, said[1])
}
