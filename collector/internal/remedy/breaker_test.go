package remedy_test

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// free is a policy in which nothing but the guards without a limit, and the storm brake, is in the way.
func free() remedy.Policy {
	p := auto()
	p.Limits = remedy.Ceilings()
	p.Limits.VerifyFor, p.Limits.ApproveFor, p.Limits.EvidenceAge = 30*time.Second, time.Hour, time.Minute
	return p
}

// ends are how a repair may end.
var ends = map[string]func(b *bench, i *incident.Incident){
	"resolved": func(b *bench, i *incident.Incident) { b.resolved(i); delete(b.open, i.Name) },
	"failed":   func(b *bench, i *incident.Incident) { b.failedOnce(i); delete(b.open, i.Name) },
	"worse":    worse,
	"unknown": func(b *bench, i *incident.Incident) {
		a := b.sent(i)
		b.Outcome(a.Host, fact.Outcome{Order: a.ID, State: fact.OrderUnknown}, b.now)
		b.is(a, remedy.Unknown)
		delete(b.open, i.Name)
	},
}

// worse restarts a web server that hangs, and it does not come back.
func worse(b *bench, i *incident.Incident) {
	hang(b, i)
	b.Consider(i, b, b.now)
	a := b.Latest(i.Name)
	if a.State == remedy.Awaiting { // after the first a person agrees to each
		if _, err := b.Approve(a.ID, "ani", i, b, b.now); err != nil {
			b.t.Fatal(err)
		}
	}
	b.is(a, remedy.Reserved)
	b.Signed(a.ID, b.now)
	b.Sent(a.ID, b.now)
	b.Outcome(a.Host, fact.Outcome{Order: a.ID, State: fact.OrderExecuted, Result: "failed"}, b.now)
	b.is(a, remedy.Worse)
	delete(b.open, i.Name)
}

func hang(b *bench, i *incident.Incident) {
	i.Finding.Cause = diagnose.WebServerHung.ID
	b.runs(i.Subject.Host, i.Subject.Unit, "hangs")
}

// one is a new incident on a host of its own.
func (b *bench) one() *incident.Incident {
	n := len(b.Actions())
	return b.outage(fmt.Sprint("one-", n), fmt.Sprint("host-", n), php)
}

func (b *bench) story(list ...string) {
	for _, end := range list {
		ends[end](b, b.one())
		b.now = b.now.Add(time.Second)
	}
}

func TestWhatOpensABreaker(t *testing.T) {
	for _, tt := range []struct {
		name  string
		story []string
		open  bool
	}{
		{"four failures", []string{"failed", "failed", "failed", "failed"}, false},
		{"five failures", []string{"failed", "failed", "failed", "failed", "failed"}, true},
		{"two of five helped", []string{"resolved", "resolved", "failed", "failed", "failed"}, true},
		{"three of five helped", []string{"resolved", "resolved", "resolved", "failed", "failed"}, false},
		{"one made it worse", []string{"worse"}, false},
		{"two made it worse", []string{"worse", "worse"}, true},
		{"of two nobody knows", []string{"unknown", "unknown"}, false},
		{"of three nobody knows", []string{"unknown", "unknown", "unknown"}, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			b := newBench(t, free())
			b.story(tt.story...)
			i := b.one()
			b.Consider(i, b, b.now)
			a := b.Latest(i.Name)
			if tt.open && (a.State != remedy.Held || a.Reason != command.BreakerOpen) || !tt.open && a.State != remedy.Reserved {
				t.Errorf("%s: %s: %s", a.State, a.Reason, a.Detail)
			}
		})
	}
}

// TestWhatIsUnderWayIsNoFailure: only ends are samples.
func TestWhatIsUnderWayIsNoFailure(t *testing.T) {
	b := newBench(t, free())
	b.story("resolved", "resolved", "failed")
	b.sent(b.one())
	b.sent(b.one())
	b.story("failed")
	b.considers(b.one(), remedy.Reserved)
}

// TestOneCustomerOpensHisOwnBreaker: who lies for all of his hosts stops his own repairs and nobody else's (safety.md A6).
func TestOneCustomerOpensHisOwnBreaker(t *testing.T) {
	for _, story := range [][]string{{"worse", "worse"}, {"unknown", "unknown", "unknown"}} {
		b := newBench(t, free())
		for n := range 10 {
			b.labels[fmt.Sprint("host-", n)] = map[string]string{"customer": "acme"}
		}
		b.story(story...)
		if a := b.considers(b.one(), remedy.Held); a.Reason != command.BreakerOpen {
			t.Errorf("after %v: %s: %s", story, a.Reason, a.Detail)
		}
		b.considers(b.outage("else", "else", php), remedy.Reserved)
	}
}

// TestHalfOpen lets one repair through after half an hour, and goes by its end.
func TestHalfOpen(t *testing.T) {
	for end, closed := range map[string]bool{"resolved": true, "failed": false, "unknown": false} {
		b := newBench(t, free())
		b.story("failed", "failed", "failed", "failed", "failed")
		waits := b.one()
		b.later(30*time.Minute - 2*time.Second)
		b.considers(waits, remedy.Held)
		b.later(2 * time.Second)
		trial := b.one()
		b.considers(trial, remedy.Reserved)
		if a := b.considers(waits, remedy.Held); a.Reason != command.BreakerOpen {
			t.Errorf("beside the one: %s", a.Reason)
		}
		b.NotSigned(b.Latest(trial.Name).ID, fmt.Errorf("no signer"), b.now) // nothing was done: another may be the one
		delete(b.open, trial.Name)
		b.story(end)
		b.Consider(waits, b, b.now)
		if got := b.Latest(waits.Name).State == remedy.Reserved; got != closed {
			t.Errorf("after one that is %s: %+v", end, b.Latest(waits.Name))
		}
	}
}

// TestAfterWorseAPersonCloses, and nothing else does, a restart of the collector least.
func TestAfterWorseAPersonCloses(t *testing.T) {
	b := newBench(t, free())
	b.story("worse", "worse")
	i := b.one()
	for range 72 {
		b.later(time.Hour)
		b.considers(i, remedy.Held)
		b.again()
	}
	b.Resume("ani", b.now)
	b.Consider(i, b, b.now)
	b.is(b.Latest(i.Name), remedy.Reserved)
}

// again lets the collector end and start.
func (b *bench) again() {
	var past []*remedy.Action
	for _, a := range b.Actions() {
		c := *a
		past = append(past, &c)
	}
	standing, _ := b.TakeStanding()
	n := 0
	b.Engine = remedy.NewEngine(b.Policy(), past, standing, b.now, func() string { n++; return fmt.Sprint(b.now.Unix(), "-", n) })
}

// TestWrongRules lets a cause be wrong to different degrees (safety.md 5.3, G11): of one that never helps five repairs are
// made, and one that helps often is left alone.
func TestWrongRules(t *testing.T) {
	for _, tt := range []struct {
		name        string
		helps       func(n int, random *rand.Rand) bool
		least, most int // repairs of 40 until the breaker opens
	}{
		{"never", func(int, *rand.Rand) bool { return false }, 5, 5},
		{"three times of ten", func(_ int, r *rand.Rand) bool { return r.IntN(10) < 3 }, 5, 20},
		{"four times of five", func(n int, _ *rand.Rand) bool { return n%5 != 4 }, 40, 40},
		{"always", func(int, *rand.Rand) bool { return true }, 40, 40},
	} {
		for seed := range uint64(10) {
			random := rand.New(rand.NewPCG(seed, 3))
			b := newBench(t, free())
			n := 0
			for ; n < 40; n++ {
				i := b.one()
				if b.Refusals(i, b, b.now) != nil {
					break
				}
				end := "failed"
				if tt.helps(n, random) {
					end = "resolved"
				}
				ends[end](b, i)
				b.later(time.Minute)
			}
			if n < tt.least || n > tt.most {
				t.Errorf("seed %d: what helps %s is tried %d times", seed, tt.name, n)
			}
		}
	}
}
