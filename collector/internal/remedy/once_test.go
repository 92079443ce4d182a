package remedy_test

import (
	"testing"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

func TestStoppedWithoutAStopJob(t *testing.T) {
	b := newBench(t, auto())
	i := b.outage("1", "web-1", "nginx.service")
	i.Finding.Cause = diagnose.WebServerStopped.ID
	u := b.units["web-1 nginx.service"]
	u.Active, u.Result = "inactive", "success"
	b.units["web-1 nginx.service"] = u
	if got := b.Refusals(i, b, noon); got != nil {
		t.Errorf("refused: %v", got)
	}
	if a := b.considers(i, remedy.Reserved); a.Verb != command.Start {
		t.Errorf("ordered %s", a.Verb)
	}
}

// TestRestartHelpsOnce: what hangs again within a day is left to a person, and the refusal stands.
func TestRestartHelpsOnce(t *testing.T) {
	policy := auto()
	b := newBench(t, policy, restarted(2*time.Hour, remedy.Resolved)...)
	i := b.outage("1", "web-1", php)
	hung(nil)(b, i)
	if a := b.considers(i, remedy.GaveUp); a.Verb != command.Restart || a.Reason != command.BudgetSpent {
		t.Errorf("%s, %s", a.Verb, a.Reason)
	}
	first := newBench(t, policy)
	i = first.outage("1", "web-1", php)
	hung(nil)(first, i)
	if a := first.considers(i, remedy.Reserved); a.Verb != command.Restart || a.InvocationBefore != "bb" {
		t.Errorf("ordered %s of invocation %s", a.Verb, a.InvocationBefore)
	}
}

// TestOutOfMemoryIsStartedOnce: the second time within a day the same load did it, which no start cures; the refusal stands
// and says what to find out.
func TestOutOfMemoryIsStartedOnce(t *testing.T) {
	b := newBench(t, auto())
	i := b.outage("1", "web-1", php)
	oom("oom-kill")(b, i)
	if a := b.resolved(i); a.Verb != command.Start || a.Unit != php || a.Remedy != remedy.StartOOMKilled.ID {
		t.Errorf("ordered %s %s by %s", a.Verb, a.Unit, a.Remedy)
	}
	b.later(23 * time.Hour)
	i = b.outage("2", "web-1", php)
	oom("oom-kill")(b, i)
	a := b.considers(i, remedy.GaveUp)
	if want := "a start of " + php + " was tried within 24h0m0s: find out what takes the memory"; a.Reason != command.BudgetSpent || a.Detail != want {
		t.Errorf("%s: %s", a.Reason, a.Detail)
	}
	b.later(time.Hour)
	i = b.outage("3", "web-1", php)
	oom("oom-kill")(b, i)
	b.considers(i, remedy.Reserved)
}

// TestARefusedStartIsNotTheOne: what the host refused has touched nothing, so the one start of the day is still there.
func TestARefusedStartIsNotTheOne(t *testing.T) {
	past := started(20*time.Minute, remedy.Refused)
	past[0].Outcome = fact.Outcome{Order: past[0].ID, State: fact.OrderRefused, Reason: string(command.TooSoon)}
	past[0].Reason = command.TooSoon
	policy := auto()
	policy.Limits.UnitCooldown = time.Minute
	b := newBench(t, policy, past...)
	i := b.outage("1", "web-1", php)
	oom("oom-kill")(b, i)
	b.considers(i, remedy.Reserved)
}
