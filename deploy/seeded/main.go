// Command seeded tests the tests (safety.md 5.6): it puts one known bug after the other into what decides about repairs, and
// fails unless the tests notice each of them.
//
//	go run ./deploy/seeded           all of them
//	go run ./deploy/seeded REGEXP    those whose name fits
package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

const engine = "./collector/internal/remedy"

// seed is a bug by the name under which the code knows it. Number is its place in the list of safety.md 5.6, zero for one of
// our own.
type seed struct {
	number int
	bug    string
	does   string
}

var seeds = []seed{
	{3, "history forgotten", "budgets begin anew with the collector"},
	{4, "percent rounds up", "a share of a whole is rounded up"},
	{5, "breaker counts in-flight", "what is under way counts as a repair that did not help"},
	{7, "old invocation", "a unit that was not started anew counts as repaired"},
	{8, "empty target", "an incident about no unit is acted on"},
	{9, "absent is well", "a journal that is silent counts as one that says nobody stopped the unit"},
	{10, "storm ends at once", "a storm is over when its signal falls, not a quarter of an hour later"},
	{0, "storm forgotten", "a storm does not outlive the collector"},
	{0, "breaker forgotten", "an open breaker does not outlive the collector"},
	{0, "one customer is a crowd", "one customer who lies holds everybody's repairs"},
	{0, "canary does not wait", "the next canaries go before the last are resolved"},
	{0, "worse closes by itself", "a breaker that waits for a person does not"},
	{0, "worse stays auto", "a repair that made things worse does not end automation"},
	{0, "half-open is open", "a half-open breaker lets all through"},
	{0, "unknown is tried again", "what may have happened is repeated"},
	{0, "no back-off", "the cool-down does not double"},
	{0, "a refusal is an attempt", "what a host refused counts as done"},
	{0, "budgets count from the thought", "an action that waited for hours is old when it leaves"},
	{0, "in flight is free", "what is under way counts against no budget"},
	{0, "any host answers", "the outcome of one host's order is taken from another"},
	{0, "an answer counts twice", "a repeated outcome is taken again"},
	{0, "approved for ever", "an approval does not grow stale"},
	{0, "ours is another's", "a run that our order began counts as somebody else's repair"},
	{0, "others forgotten", "what others repaired does not outlive the collector"},
}

// guards are taken away one by one.
var guards = []string{
	"paused", "settled", "clock", "storm", "breaker", "maintenance", "quiet-hours", "confirmed", "proven", "unit", "person", "config",
	"others", "canary", "rest", "unit-budget", "request-budget", "host-budget", "customer-budget", "cluster-budget", "cause-budget",
	"fleet-budget", "trial", "start-bucket",
}

func main() {
	if err := run(strings.Join(os.Args[1:], " ")); err != nil {
		fmt.Fprintln(os.Stderr, "seeded:", err)
		os.Exit(1)
	}
}

func run(which string) error {
	wanted, err := regexp.Compile(which)
	if err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "seeded")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	tests := filepath.Join(dir, "tests")
	build := exec.Command("go", "test", "-c", "-tags", "seeded", "-o", tests, engine)
	build.Stderr = os.Stderr
	if err := build.Run(); err != nil {
		return fmt.Errorf("build the tests: %w", err)
	}
	if by, err := caughtBy(tests, ""); err != nil || by != "" {
		return errors.Join(err, fmt.Errorf("without a bug %q fails: nothing can be told", by))
	}
	all := slices.Clone(seeds)
	for _, g := range guards {
		all = append(all, seed{0, "off " + g, "the guard is not asked"})
	}
	all = slices.DeleteFunc(all, func(s seed) bool { return !wanted.MatchString(s.bug) })
	missed := 0
	for _, s := range all {
		by, err := caughtBy(tests, s.bug)
		if err != nil {
			return err
		}
		missed += say(s, by)
	}
	for _, e := range edits {
		if !wanted.MatchString(e.bug) {
			continue
		}
		by, err := e.caught(dir)
		if err != nil {
			return err
		}
		all = append(all, e.seed)
		missed += say(e.seed, by)
	}
	fmt.Printf("%d of %d bugs are caught\n", len(all)-missed, len(all))
	if missed > 0 {
		return fmt.Errorf("%d bugs go unnoticed", missed)
	}
	return nil
}

// say prints which test notices a bug, and returns how many bugs nobody notices: this one or none.
func say(s seed, by string) (missed int) {
	if by == "" {
		by, missed = "NOBODY", 1
	}
	fmt.Printf("%-3s %-32s %-75s caught by %s\n", place(s), s.bug, s.does, by)
	return missed
}

func place(s seed) string {
	if s.number == 0 {
		return ""
	}
	return fmt.Sprintf("%d", s.number)
}

var failed = regexp.MustCompile(`(?m)^--- FAIL: (\S+)`)

// slow are the tests that let long times pass or look at big fleets: they are asked when no other notices.
const slow = "TestNoHistory|TestTheRamp|TestAFault|TestACause|TestACanary|TestWrongRules"

// caughtBy returns the first test that fails with a bug, empty when none does.
func caughtBy(tests, bug string) (string, error) {
	by, err := failing(tests, bug, "-test.skip", slow)
	if by != "" || err != nil {
		return by, err
	}
	return failing(tests, bug, "-test.run", slow)
}

func failing(tests, bug string, args ...string) (string, error) {
	cmd := exec.Command(tests, append(args, "-test.failfast", "-test.timeout", "5m")...)
	cmd.Dir, cmd.Env = engine, append(os.Environ(), "BUG="+bug, "LONG=")
	return outcome(cmd, bug)
}

// outcome runs tests and returns the first that fails, empty when none does.
func outcome(cmd *exec.Cmd, bug string) (string, error) {
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	err := cmd.Run()
	if err == nil {
		return "", nil
	}
	if by := failed.FindStringSubmatch(out.String()); by != nil {
		return by[1], nil
	}
	return "", fmt.Errorf("with the bug %q the tests did not run: %w\n%s", bug, err, out.String())
}
