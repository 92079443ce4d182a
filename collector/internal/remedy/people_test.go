package remedy_test

import (
	"errors"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

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
