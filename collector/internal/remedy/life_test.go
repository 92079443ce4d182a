package remedy_test

import (
	"errors"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

func mode(m command.Mode) remedy.Policy {
	p := remedy.DefaultPolicy()
	p.Mode = m
	return p
}

func TestEveryEnd(t *testing.T) {
	answer := func(o fact.Outcome) func(b *bench, i *incident.Incident) {
		return func(b *bench, i *incident.Incident) {
			a := b.sent(i)
			o.Order = a.ID
			b.Outcome("web-1", o, b.now)
		}
	}
	tests := []struct {
		name  string
		mode  command.Mode
		story func(b *bench, i *incident.Incident)
		want  remedy.State
		why   command.Reason
		again bool // it may be tried again by itself
	}{
		{"observed", command.Observe, func(b *bench, i *incident.Incident) { b.Consider(i, b, b.now) }, remedy.Refused, command.ModeForbids, false},
		{"shadowed", command.Shadow, func(b *bench, i *incident.Incident) { b.Consider(i, b, b.now) }, remedy.Shadowed, "", false},
		{"awaited", command.Approve, func(b *bench, i *incident.Incident) { b.Consider(i, b, b.now) }, remedy.Awaiting, "", false},
		{"held", command.Auto, func(b *bench, i *incident.Incident) { b.away["web-1"] = true; b.Consider(i, b, b.now) }, remedy.Held, command.UnitUnknown, false},
		{"no remedy", command.Auto, func(b *bench, i *incident.Incident) {
			i.Finding.Cause = diagnose.PHPFPMConfigInvalid.ID
			b.Consider(i, b, b.now)
		}, remedy.Refused, command.NoRemedy, false},
		{"no unit", command.Auto, func(b *bench, i *incident.Incident) { i.Subject.Unit = ""; b.Consider(i, b, b.now) }, remedy.Refused, command.NoRemedy, false},
		{"no host", command.Auto, func(b *bench, i *incident.Incident) { i.Subject.Host = ""; b.Consider(i, b, b.now) }, remedy.Refused, command.NoRemedy, false},
		{"unit never heard of", command.Auto, func(b *bench, i *incident.Incident) { clear(b.units); b.Consider(i, b, b.now) }, remedy.Held, command.UnitUnknown, false},
		{"a person's stop", command.Auto, func(b *bench, i *incident.Incident) {
			unit(func(u *fact.Unit) { u.Stop.Logged = fact.Yes })(b, i)
			b.Consider(i, b, b.now)
		}, remedy.Refused, command.StoppedByPerson, false},
		{"rejected", command.Approve, func(b *bench, i *incident.Incident) {
			b.Consider(i, b, b.now)
			_, _ = b.Reject(b.Latest(i.Name).ID, "ani", b.now)
		}, remedy.Rejected, "", false},
		{"nobody answered", command.Approve, func(b *bench, i *incident.Incident) { b.Consider(i, b, b.now); b.later(time.Hour) }, remedy.Expired, "", false},
		{"well before anybody answered", command.Approve, func(b *bench, i *incident.Incident) {
			b.Consider(i, b, b.now)
			i.State = incident.Resolved
			b.tick()
		}, remedy.Expired, "", false},
		{"not signed", command.Auto, func(b *bench, i *incident.Incident) {
			b.NotSigned(b.considers(i, remedy.Reserved).ID, errors.New("the signer is away"), b.now)
		}, remedy.Expired, command.SignatureInvalid, true},
		{"not sent", command.Auto, func(b *bench, i *incident.Incident) {
			a := b.considers(i, remedy.Reserved)
			b.Signed(a.ID, b.now)
			b.NotSent(a.ID, errors.New("the stream is gone"), b.now)
		}, remedy.Expired, command.UnitUnknown, true},
		{"no answer", command.Auto, func(b *bench, i *incident.Incident) { b.sent(i); b.later(130 * time.Second) }, remedy.Unknown, "", false},
		{"may have happened", command.Auto, answer(fact.Outcome{State: fact.OrderUnknown}), remedy.Unknown, "", false},
		{"an answer of tomorrow", command.Auto, answer(fact.Outcome{State: 99}), remedy.Unknown, "", false},
		{"refused for now", command.Auto, answer(fact.Outcome{State: fact.OrderRefused, Reason: string(command.PackageRun)}), remedy.Refused, command.PackageRun, true},
		{"refused for good", command.Auto, answer(fact.Outcome{State: fact.OrderRefused, Reason: string(command.UnitNotAllowed)}), remedy.Refused, command.UnitNotAllowed, false},
		{"the job failed", command.Auto, answer(fact.Outcome{State: fact.OrderExecuted, Result: "failed"}), remedy.Failed, "", true},
		{"done", command.Auto, answer(fact.Outcome{State: fact.OrderExecuted, Result: "done"}), remedy.Verifying, "", false},
		{"done before", command.Auto, answer(fact.Outcome{State: fact.OrderAlreadyDone, Result: "done"}), remedy.Verifying, "", false},
		{"done in vain", command.Auto, func(b *bench, i *incident.Incident) { b.failedOnce(i) }, remedy.Failed, "", true},
		{"done and well", command.Auto, func(b *bench, i *incident.Incident) { b.resolved(i) }, remedy.Resolved, "", false},
		{"well, but the unit did not come back", command.Auto, func(b *bench, i *incident.Incident) {
			b.done(b.sent(i))
			i.State = incident.Resolved
			b.Seen(i, b, b.now)
		}, remedy.Failed, "", false},
		{"it came back under its old invocation", command.Auto, func(b *bench, i *incident.Incident) {
			b.done(b.sent(i))
			b.runs("web-1", php, "aa")
			i.State = incident.Healing
			b.Seen(i, b, b.now)
		}, remedy.Verifying, "", false},
		{"one of its sites still fails", command.Auto, func(b *bench, i *incident.Incident) {
			b.done(b.sent(i))
			b.runs("web-1", php, "bb")
			b.Seen(i, b, b.now)
		}, remedy.Verifying, "", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			b := newBench(t, mode(tt.mode))
			i := b.outage("1", "web-1", php)
			tt.story(b, i)
			a := b.Latest(i.Name)
			b.is(a, tt.want)
			if a.Reason != tt.why || a.RetryAt.IsZero() == tt.again || a.Terminal() == a.Ended.IsZero() {
				t.Errorf("%+v", a)
			}
		})
	}
}

func TestUnknownIsNeverRetried(t *testing.T) {
	b := newBench(t, auto())
	i := b.outage("1", "web-1", php)
	b.sent(i)
	b.later(130 * time.Second)
	for range 200 {
		b.TakeChanged()
		b.later(time.Hour)
		if b.Consider(i, b, b.now) != nil {
			t.Fatalf("after %s: %+v", b.now.Sub(noon), b.Latest(i.Name))
		}
	}
	i.Finding.Cause = diagnose.AppStopped.ID // nor under another name
	if b.Consider(i, b, b.now) != nil || len(b.Actions()) != 1 {
		t.Errorf("%+v", b.Latest(i.Name))
	}
	// When the incident is over nothing needs to be remembered.
	i.State = incident.Resolved
	b.TakeChanged()
	if b.tick(); len(b.Actions()) != 0 {
		t.Errorf("%d are kept", len(b.Actions()))
	}
}

func TestALateAnswer(t *testing.T) {
	late := fact.Outcome{State: fact.OrderExecuted, Result: "done"}
	t.Run("goes on where nothing else is under way", func(t *testing.T) {
		b := newBench(t, auto())
		a := b.sent(b.outage("1", "web-1", php))
		b.later(3 * time.Minute)
		b.is(a, remedy.Unknown)
		late.Order = a.ID
		b.Outcome("web-1", late, b.now)
		b.is(a, remedy.Verifying)
	})
	t.Run("is only noted where something is", func(t *testing.T) {
		b := newBench(t, auto())
		a := b.sent(b.outage("1", "web-1", php))
		b.later(time.Hour)
		other := b.sent(b.outage("2", "web-1", "nginx.service"))
		late.Order = a.ID
		b.Outcome("web-1", late, b.now)
		b.is(a, remedy.Unknown)
		b.is(other, remedy.Sent)
	})
}

func TestOutcomesThatCannotBe(t *testing.T) {
	done := fact.Outcome{Order: "a1", State: fact.OrderExecuted, Result: "done"}
	b := newBench(t, auto())
	i := b.outage("1", "web-1", php)
	a := b.considers(i, remedy.Reserved)
	if b.Outcome("web-1", done, b.now) != nil {
		t.Error("of an order that was not signed")
	}
	b.Signed(a.ID, b.now)
	if b.Outcome("web-2", done, b.now) != nil || b.Outcome("web-1", fact.Outcome{Order: "else"}, b.now) != nil {
		t.Error("of another host, or of no order")
	}
	if b.Outcome("web-1", done, b.now) == nil { // it may be faster than the note that it was sent
		t.Error("of a signed order")
	}
	b.Sent(a.ID, b.now)
	b.is(a, remedy.Verifying)
	if b.Outcome("web-1", fact.Outcome{Order: "a1", State: fact.OrderRefused}, b.now) != nil {
		t.Error("it counts twice")
	}
	if b.Signed(a.ID, b.now) {
		t.Error("signed twice")
	}
}

// TestBackOff lets one repair fail again and again: the wait doubles up to a day, also where history is long.
func TestBackOff(t *testing.T) {
	p := auto()
	p.Limits.UnitAttempts, p.Limits.HostPerDay, p.Limits.UnitWindow = 20, 60, time.Hour
	b := newBench(t, p)
	i := b.outage("1", "web-1", php)
	for n := range 12 {
		a := b.failedOnce(i)
		want := min(15*time.Minute<<(n+1), 24*time.Hour)
		if a.Attempt != n+1 || a.RetryAt.Sub(a.DoneAt) != want {
			t.Fatalf("attempt %d waits %s, not %s", a.Attempt, a.RetryAt.Sub(a.DoneAt), want)
		}
		b.later(a.RetryAt.Sub(b.now) - 1)
		if b.Consider(i, b, b.now) != nil {
			t.Fatal("it did not wait")
		}
		b.later(1)
	}
}

func TestASuccessEndsTheBackOff(t *testing.T) {
	b := newBench(t, auto())
	a := b.failedOnce(b.outage("1", "web-1", php))
	b.later(a.RetryAt.Sub(b.now))
	i := a.Incident
	good := b.resolved(b.open[i])
	if good.Failures != 1 {
		t.Errorf("after %d failures", good.Failures)
	}
	delete(b.open, i)
	b.later(15 * time.Minute)
	if next := b.considers(b.outage("2", "web-1", php), remedy.Reserved); next.Failures != 0 {
		t.Errorf("after %d failures", next.Failures)
	}
}

// TestTheCooldownCountsFromTheAct: an action may wait for hours before it leaves.
func TestTheCooldownCountsFromTheAct(t *testing.T) {
	b := newBench(t, auto())
	i := b.outage("1", "web-1", php)
	b.away["web-1"] = true
	b.considers(i, remedy.Held)
	b.later(5 * time.Hour)
	b.away["web-1"] = false
	b.resolved(i)
	b.later(5*time.Second - 1)
	if a := b.considers(b.outage("2", "web-1", php), remedy.Held); a.Reason != command.TooSoon {
		t.Errorf("%s: %s", a.Reason, a.Detail)
	}
}

func TestItIsGivenUp(t *testing.T) {
	p := auto()
	p.Limits.UnitCooldown = 5 * time.Second
	b := newBench(t, p)
	i := b.outage("1", "web-1", php)
	for range 3 {
		b.later(b.failedOnce(i).RetryAt.Sub(b.now))
	}
	a := b.considers(i, remedy.GaveUp)
	if a.Reason != command.BudgetSpent || a.Hint != "limits.unit_attempts" {
		t.Errorf("%+v", a)
	}
	for range 60 {
		if b.later(time.Hour); b.Consider(i, b, b.now) != nil {
			t.Fatal("it was tried again")
		}
	}
}

func TestItDidNotStayUp(t *testing.T) {
	b := newBench(t, auto())
	i := b.outage("1", "web-1", php)
	a := b.sent(i)
	b.done(a)
	b.runs("web-1", php, "bb")
	b.now = b.now.Add(time.Second)
	i.State = incident.Healing
	b.Seen(i, b, b.now)
	i.State = incident.Confirmed
	if b.Consider(i, b, b.now) != nil {
		t.Error("nothing has failed since")
	}
	b.later(time.Minute)
	if got := b.Consider(i, b, b.now); got != a {
		t.Errorf("nobody is told: %+v", got)
	}
	b.is(a, remedy.Failed)
	b.dead("web-1", php)
	b.later(a.RetryAt.Sub(b.now))
	b.considers(i, remedy.Reserved)
}

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

func TestTheVerdictIsRevisedWhileItWaits(t *testing.T) {
	for _, m := range []command.Mode{command.Approve, command.Auto} {
		b := newBench(t, mode(m))
		i := b.outage("1", "web-1", php)
		b.away["web-1"] = m == command.Auto
		b.Consider(i, b, b.now)
		first := b.Latest(i.Name)
		i.Finding.Cause = diagnose.PHPFPMConfigInvalid.ID
		if _, err := b.Approve(first.ID, "ani", i, b, b.now); !errors.Is(err, remedy.ErrState) {
			t.Errorf("%s: approved what is not the verdict any more: %v", m, err)
		}
		second := b.considers(i, remedy.Refused)
		if b.is(first, remedy.Expired); second == first || second.Reason != command.NoRemedy {
			t.Errorf("%s: %+v", m, second)
		}
		i.Finding.Cause = diagnose.PHPFPMKilled.ID
		if b.Consider(i, b, b.now); b.Latest(i.Name) == second {
			t.Errorf("%s: the verdict came back and nothing was made of it", m)
		}
	}
}

func TestPeople(t *testing.T) {
	b := newBench(t, mode(command.Approve))
	i := b.outage("1", "web-1", php)
	a := b.considers(i, remedy.Awaiting)
	if _, err := b.Approve("else", "ani", i, b, b.now); !errors.Is(err, remedy.ErrState) {
		t.Errorf("no such action: %v", err)
	}
	if _, err := b.Approve(a.ID, "ani", i, b, b.now); err != nil || a.Approver != "ani" {
		t.Fatal(err)
	}
	b.is(a, remedy.Reserved)
	for name, again := range map[string]func() (*remedy.Action, error){
		"approve": func() (*remedy.Action, error) { return b.Approve(a.ID, "budi", i, b, b.now) },
		"reject":  func() (*remedy.Action, error) { return b.Reject(a.ID, "budi", b.now) },
		"run":     func() (*remedy.Action, error) { return b.Run(i, "budi", b, b.now) },
	} {
		if _, err := again(); !errors.Is(err, remedy.ErrState) || a.State != remedy.Reserved || a.Approver != "ani" {
			t.Errorf("%s after it was approved: %v, %+v", name, err, a)
		}
	}
}

func TestAnApprovalAsksTheGuardsAgain(t *testing.T) {
	b := newBench(t, mode(command.Approve))
	i := b.outage("1", "web-1", php)
	a := b.considers(i, remedy.Awaiting)
	b.away["web-1"] = true
	if _, err := b.Approve(a.ID, "ani", i, b, b.now); err != nil {
		t.Fatal(err)
	}
	b.is(a, remedy.Held)
	b.away["web-1"] = false
	b.later(time.Hour) // by then nobody knows whether ani still wants it
	b.considers(i, remedy.Awaiting)
	b.away["web-1"] = true
	if _, err := b.Approve(a.ID, "ani", i, b, b.now); err != nil {
		t.Fatal(err)
	}
	b.away["web-1"] = false
	b.later(time.Minute)
	b.considers(i, remedy.Reserved)
}

func TestRunAtAPersonsWord(t *testing.T) {
	b := newBench(t, mode(command.Approve))
	i := b.outage("1", "web-1", php)
	a, err := b.Run(i, "ani", b, b.now)
	if err != nil || a.State != remedy.Reserved {
		t.Fatalf("%+v, %v", a, err)
	}
	b.Signed(a.ID, b.now)
	b.Sent(a.ID, b.now)
	b.Outcome("web-1", fact.Outcome{Order: a.ID, State: fact.OrderUnknown}, b.now)
	// A person may decide what automation never does, inside the same limits.
	again, err := b.Run(i, "ani", b, b.now)
	if err != nil || again.State != remedy.Held || again.Reason != command.TooSoon {
		t.Errorf("%+v, %v", again, err)
	}
	stopped := b.outage("2", "web-2", php)
	unit := b.units["web-2 "+php]
	unit.Stop.Logged = fact.Yes
	b.units["web-2 "+php] = unit
	if a, err := b.Run(stopped, "ani", b, b.now); err != nil || a.Reason != command.StoppedByPerson {
		t.Errorf("%+v, %v", a, err)
	}
}

func TestActionsFollowTheirIncident(t *testing.T) {
	b := newBench(t, mode(command.Approve))
	older, younger := b.outage("1", "web-1", php), b.outage("2", "web-1", php)
	waits := b.considers(younger, remedy.Awaiting)
	b.Merge(younger.Name, older.Name, b.now)
	if b.is(waits, remedy.Expired); waits.Incident != older.Name {
		t.Errorf("%+v", waits)
	}
	under := b.outage("3", "web-2", php)
	b.outage("4", "web-2", php)
	a, err := b.Run(under, "ani", b, b.now)
	if err != nil {
		t.Fatal(err)
	}
	b.Merge(under.Name, "incidents/4", b.now)
	delete(b.open, under.Name)
	b.Signed(a.ID, b.now)
	b.Sent(a.ID, b.now)
	b.done(a)
	b.runs("web-2", php, "bb")
	b.open["incidents/4"].State = incident.Healing
	if b.Seen(b.open["incidents/4"], b, b.now) != a || a.State != remedy.Verified {
		t.Errorf("%+v", a)
	}
}
