package remedy_test

import (
	"testing"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

const nginx = "nginx.service"

// stale is an nginx that runs with an older state than the one on disk.
func stale(t *testing.T, newer fact.Tri) (*bench, *incident.Incident) {
	t.Helper()
	b := newBench(t, auto())
	i := b.outage("1", "web-1", nginx)
	i.Finding = diagnose.Finding{Cause: diagnose.ConfigNotReloaded.ID, Strength: diagnose.Strong}
	b.runs("web-1", nginx, "bb")
	b.tests["web-1 "+nginx] = fact.ConfigTest{Unit: nginx, Verdict: fact.ConfigOK, NewerThanWorkers: newer}
	return b, i
}

// TestAReloadIsAgreedUpon: only where nothing but a certificate changed is it done without a person.
func TestAReloadIsAgreedUpon(t *testing.T) {
	for newer, want := range map[fact.Tri]remedy.State{
		fact.Yes: remedy.Awaiting, fact.Unknown: remedy.Awaiting, fact.No: remedy.Reserved,
	} {
		b, i := stale(t, newer)
		if a := b.considers(i, want); a.Verb != command.Reload || a.Unit != nginx {
			t.Errorf("newer %s: ordered %s %s", newer, a.Verb, a.Unit)
		}
	}
	b, i := stale(t, fact.Yes)
	a := b.considers(i, remedy.Awaiting)
	a, err := b.Approve(a.ID, "ani", i, b, b.now)
	if err != nil {
		t.Fatal(err)
	}
	b.is(a, remedy.Reserved)
}

func TestWhatIsDownIsNotReloaded(t *testing.T) {
	b, i := stale(t, fact.Yes)
	b.dead("web-1", nginx)
	if a := b.considers(i, remedy.Held); a.Reason != command.WrongState {
		t.Errorf("held for %s", a.Reason)
	}
}
