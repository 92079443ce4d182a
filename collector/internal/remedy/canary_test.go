package remedy_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/command"
)

// masses is a fleet in a storm whose policy agrees to canaries.
func masses(t *testing.T, hosts int) *fleet {
	p := free()
	p.Canary = true
	f := newFleet(t, p, 1000)
	for k := range hosts {
		f.labels[name(k)]["customer"] = fmt.Sprint("c", k%60)
		f.breaks(k)
	}
	return f
}

// TestTheRamp goes 1, 3, 10, 30, each step only after all of the last are resolved, and other customers first.
func TestTheRamp(t *testing.T) {
	f := masses(t, 200)
	for second := range 21 * 60 {
		if second%30 == 0 {
			f.fails("other", 100, remedy.UnitsDie) // it goes on
		}
		f.step(time.Second)
	}
	left, ended, customers := f.begun, time.Time{}, map[string]bool{}
	for _, size := range []int{1, 3, 10, 30} {
		var last time.Time
		for _, a := range left[:size] {
			if a.ReservedAt.Before(ended) || a.Storm == "" || customers[a.Customer] {
				t.Errorf("step of %d: %+v", size, a)
			}
			customers[a.Customer] = true
			if a.Ended.After(last) {
				last = a.Ended
			}
		}
		left, ended = left[size:], last
	}
	if len(left) > 30 {
		t.Errorf("%d more", len(left))
	}
}

// TestACanaryThatDoesNotHelp is the only one, for as long as no person says otherwise.
func TestACanaryThatDoesNotHelp(t *testing.T) {
	f := masses(t, 100)
	f.helps = func(string) bool { return false }
	for range 24 * 60 {
		f.step(time.Minute)
	}
	if len(f.begun) != 1 {
		t.Errorf("%d actions in a day", len(f.begun))
	}
	f.Resume("ani", f.now)
	if f.step(time.Second); len(f.begun) < 2 {
		t.Error("a person has said otherwise")
	}
}

// TestACauseThatIsAlwaysTrue stands on every host, whatever is wrong there, and no repair helps: no host says that anything
// broke, and still at most one canary is tried (safety.md F1).
func TestACauseThatIsAlwaysTrue(t *testing.T) {
	for _, canary := range []bool{true, false} {
		p := free()
		p.Canary, p.Limits.StartVerified = canary, remedy.Defaults().StartVerified
		f := newFleet(t, p, 10000)
		f.helps = func(string) bool { return false }
		for k := range 2000 {
			i := f.outage(name(k), name(k), php)
			i.Finding = diagnose.Finding{Cause: diagnose.AppStopped.ID, Strength: diagnose.Conclusive}
		}
		for range 40 {
			f.step(time.Minute)
		}
		if len(f.begun) > 1 {
			t.Errorf("canary %v: %d actions", canary, len(f.begun))
		}
	}
}

// TestAPersonAgreesToACanary, and to no more than that.
func TestAPersonAgreesToACanary(t *testing.T) {
	b := newBench(t, free())
	b.enrolled = 1000
	b.fails("other", 100, remedy.UnitsDie)
	list := []*incident.Incident{b.outage("1", "web-1", php), b.outage("2", "web-2", php)}
	for _, i := range list {
		b.considers(i, remedy.Held)
	}
	a, err := b.Approve(b.Latest(list[0].Name).ID, "ani", list[0], b, b.now)
	if err != nil || a.State != remedy.Reserved || a.Storm == "" {
		t.Fatalf("%+v, %v", a, err)
	}
	b.considers(list[1], remedy.Held)
	second, err := b.Approve(b.Latest(list[1].Name).ID, "ani", list[1], b, b.now)
	if err != nil || second.State != remedy.Held || second.Reason != command.Storm {
		t.Errorf("beside the first: %+v, %v", second, err)
	}
}
