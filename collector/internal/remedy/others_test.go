package remedy_test

import (
	"testing"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// hears lets web-1 say of php-fpm what the world has by now.
func (b *bench) hears(before fact.Unit, open ...string) *remedy.Foreign {
	return b.Runs("web-1", before, b.units["web-1 "+php], open, b.now)
}

// fall is an outage that the collector has heard of: invocation aa ran, and was killed.
func (b *bench) fall(name string) *incident.Incident {
	b.t.Helper()
	i := b.outage(name, "web-1", php)
	ran := b.units["web-1 "+php]
	ran.Active, ran.Sub = "active", "running"
	if f := b.hears(ran, i.Name); f != nil {
		b.t.Fatalf("it does not run: %+v", f)
	}
	return i
}

// TestSomebodyElseWasFaster: what waits for a person or a guard ends when the unit runs again without us, and nothing is
// ordered while it runs.
func TestSomebodyElseWasFaster(t *testing.T) {
	for _, m := range []command.Mode{command.Approve, command.Auto} {
		b := newBench(t, mode(m))
		i := b.fall("1")
		b.away["web-1"] = m == command.Auto // a guard holds it
		b.Consider(i, b, b.now)
		before, waits := b.units["web-1 "+php], b.Latest(i.Name).Reason
		b.runs("web-1", php, "bb")
		f := b.hears(before, i.Name)
		if f == nil || f.Systemd || f.By() != "somebody else started it" {
			t.Fatalf("%s: who was it: %+v", m, f)
		}
		if a := b.Latest(i.Name); a.State != remedy.Expired || a.Reason != waits || a.Detail != php+" runs again: somebody else started it" {
			t.Errorf("%s: the action that waited for %q is %s, for %q: %s", m, waits, a.State, a.Reason, a.Detail)
		}
		b.away["web-1"] = false
		b.later(10 * time.Second)
		if a := b.considers(i, remedy.Held); a.Reason != command.LocallyHealthy {
			t.Errorf("%s: held for %s", m, a.Reason)
		}
		if f := b.hears(b.units["web-1 "+php], i.Name); f != nil {
			t.Errorf("%s: the same run counts twice: %+v", m, f)
		}
	}
}

// TestSystemdWasFaster through the states that a restart of its own goes through.
func TestSystemdWasFaster(t *testing.T) {
	b := newBench(t, auto())
	i := b.fall("1")
	for _, step := range []struct{ active, sub, invocation string }{{"activating", "auto-restart", "aa"}, {"activating", "start", "bb"}} {
		before := b.units["web-1 "+php]
		unit(func(u *fact.Unit) { u.Active, u.Sub, u.InvocationID = step.active, step.sub, step.invocation })(b, i)
		if f := b.hears(before, i.Name); f != nil {
			t.Errorf("%s: %+v", step.sub, f)
		}
	}
	before := b.units["web-1 "+php]
	unit(func(u *fact.Unit) { u.Restarts = 1 })(b, i)
	b.runs("web-1", php, "bb")
	if f := b.hears(before, i.Name); f == nil || f.By() != "systemd restarted it by itself" {
		t.Errorf("who was it: %+v", f)
	}
}

// TestOurOwnIsNobodyElses, whichever comes first: the news of the unit or the host's answer.
func TestOurOwnIsNobodyElses(t *testing.T) {
	for _, answerFirst := range []bool{true, false} {
		b := newBench(t, auto())
		i := b.fall("1")
		a := b.sent(i)
		before := b.units["web-1 "+php]
		b.runs("web-1", php, "bb")
		answer := fact.Outcome{Order: a.ID, State: fact.OrderExecuted, Result: "done", InvocationAfter: "bb"}
		if answerFirst {
			b.Outcome("web-1", answer, b.now)
		}
		if f := b.hears(before, i.Name); f != nil {
			t.Errorf("answer first %t: our own start is taken for another's: %+v", answerFirst, f)
		}
		b.Outcome("web-1", answer, b.now)
		if n, _ := b.Repairs("web-1", php, b.now); n != 0 {
			t.Errorf("answer first %t: %d repairs of others", answerFirst, n)
		}
	}
}

// TestTheHostSaysThatItWasAnother: while an order is on its way nobody knows whose start it was; a refusal tells.
func TestTheHostSaysThatItWasAnother(t *testing.T) {
	b := newBench(t, auto())
	i := b.fall("1")
	a := b.sent(i)
	before := b.units["web-1 "+php]
	b.runs("web-1", php, "bb")
	b.hears(before, i.Name)
	b.Outcome("web-1", fact.Outcome{Order: a.ID, State: fact.OrderRefused, Reason: string(command.UnitChanged)}, b.now)
	if n, _ := b.Repairs("web-1", php, b.now); n != 1 {
		t.Errorf("%d repairs of others", n)
	}
}

// TestWhatNoIncidentIsAbout is somebody's daily work.
func TestWhatNoIncidentIsAbout(t *testing.T) {
	b := newBench(t, auto())
	b.fall("1")
	before := b.units["web-1 "+php]
	b.runs("web-1", php, "bb")
	if f := b.hears(before); f != nil {
		t.Errorf("%+v", f)
	}
}

// TestWeDoNotFight: the fourth time within a day is left to whoever repaired it three times, also after the collector has
// begun anew; a person may have it done, and the next day we may again.
func TestWeDoNotFight(t *testing.T) {
	b := newBench(t, auto())
	for n, invocation := range []string{"bb", "cc", "dd"} {
		i := b.fall(invocation)
		before := b.units["web-1 "+php]
		b.runs("web-1", php, invocation)
		if f := b.hears(before, i.Name); f == nil {
			t.Fatalf("repair %d was not noticed", n+1)
		}
		i.State = incident.Resolved
		b.later(time.Hour)
	}
	standing, changed := b.TakeStanding()
	if !changed {
		t.Fatal("nothing to keep")
	}
	stands(standing)(b, nil)
	i := b.fall("4")
	a := b.considers(i, remedy.Held)
	if want := php + " ran again 3 times within 24 h without us, last at 14:00:00: somebody else started it"; a.Reason != command.OtherKeeper || a.Detail != want {
		t.Errorf("held for %s: %s", a.Reason, a.Detail)
	}
	if a, err := b.Run(i, "ani", b, b.now); err != nil || a.State != remedy.Reserved {
		t.Errorf("a person has it done: %+v, %v", a, err)
	}
	next := newBench(t, auto())
	next.now = noon.Add(24 * time.Hour)
	stands(standing)(next, nil)
	next.considers(next.fall("5"), remedy.Reserved)
}

// TestWhatIsRememberedIsBounded: what is old goes, and of too much the oldest.
func TestWhatIsRememberedIsBounded(t *testing.T) {
	for _, tt := range []struct {
		ago  time.Duration
		want int
	}{{time.Hour, 1000}, {24 * time.Hour, 1}} {
		b := newBench(t, auto())
		stands(repaired(1000, tt.ago))(b, nil)
		i := b.fall("1")
		before := b.units["web-1 "+php]
		b.runs("web-1", php, "bb")
		if b.hears(before, i.Name) == nil {
			t.Fatal("not noticed")
		}
		standing, _ := b.TakeStanding()
		if n := len(standing.Foreign); n != tt.want || standing.Foreign[n-1].At != noon {
			t.Errorf("after %s: %d are remembered, the last of %s", tt.ago, n, standing.Foreign[n-1].At)
		}
	}
}
