package remedy_test

import (
	"testing"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/command"
)

func TestBudgetsSurviveARestart(t *testing.T) {
	p := auto()
	before := newBench(t, p)
	i := before.outage("1", "web-1", php)
	before.failedOnce(i)
	after := newBench(t, p, before.TakeChanged()...)
	after.now = before.now.Add(29 * time.Minute)
	i = after.outage("1", "web-1", php)
	if after.Consider(i, after, after.now) != nil {
		t.Fatalf("%+v", after.Latest(i.Name))
	}
	if got := after.Refusals(i, after, after.now); len(got) != 1 || got[0] != command.TooSoon {
		t.Errorf("%v", got)
	}
	after.now = before.Latest(i.Name).RetryAt
	i.FailedAt = after.now
	if a := after.considers(i, remedy.Reserved); a.Attempt != 2 || a.Failures != 1 {
		t.Errorf("%+v", a)
	}
}

func TestARestartInTheMiddle(t *testing.T) {
	for state, want := range map[remedy.State]remedy.State{
		remedy.Held: remedy.Held, remedy.Awaiting: remedy.Awaiting, remedy.Reserved: remedy.Expired, remedy.Signed: remedy.Unknown,
		remedy.Sent: remedy.Unknown, remedy.Verifying: remedy.Verifying, remedy.Verified: remedy.Verified, remedy.Failed: remedy.Failed,
	} {
		past := acted("web-1", php, time.Second, state)
		b := newBench(t, auto(), past)
		if got := b.Actions()[0]; got.State != want || past.State != state {
			t.Errorf("%s became %s", state, got.State)
		}
		if changed := len(b.TakeChanged()); (changed == 1) != (state != want) {
			t.Errorf("%s: %d are to be committed", state, changed)
		}
	}
}
