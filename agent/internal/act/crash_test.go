package act

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// killed is what a test throws in place of kill -9: nothing of the doer runs after it but what the kernel would undo.
type killed struct{}

// TestKilledBetweenAnyTwoSteps ends the doer at each named step and sends the order again to its successor, with the unit
// sick as before: the job runs at most once, and an order that may have been done is never said to be undone.
func TestKilledBetweenAnyTwoSteps(t *testing.T) {
	tests := []struct {
		at      step
		want    fact.OutcomeState // of the order when it comes again
		jobs    int               // after both
		holding bool              // the unit was started by the first
	}{
		{stepJudged, fact.OrderExecuted, 1, false},
		{stepIntended, fact.OrderUnknown, 0, false},
		{stepDone, fact.OrderUnknown, 1, true},
		{stepWritten, fact.OrderAlreadyDone, 1, true},
	}
	for _, tt := range tests {
		t.Run(string(tt.at), func(t *testing.T) {
			m := newMachine(t)
			first := m.doer()
			first.reached = func(s step) {
				if s == tt.at {
					panic(killed{})
				}
			}
			order := m.order(m.openSession(first))
			func() {
				defer func() {
					if recover() != any(killed{}) {
						t.Errorf("never came to %q", tt.at)
					}
				}()
				m.obey(first, order)
			}()
			first.close() // the kernel drops the lock of a dead process

			state := newFakeSystemd().state // sick again: nothing but the record is in the way
			m.systemd.state = state
			second := m.doer()
			got := m.obey(second, order)
			if got.State != tt.want {
				t.Errorf("the order again: %+v, want %s", got, tt.want)
			}
			if m.systemd.count() != tt.jobs {
				t.Errorf("%d jobs, want %d", m.systemd.count(), tt.jobs)
			}
			if tt.want == fact.OrderUnknown && got.InvocationAfter != state.Unit.InvocationID {
				t.Errorf("unknown without the invocation seen now: %+v", got)
			}
		})
	}
}

// TestTornRecord cuts the record after every byte. A whole line is believed; a torn one was never synced, so its order
// was not begun.
func TestTornRecord(t *testing.T) {
	m := newMachine(t)
	d := m.doer()
	order := m.order(m.openSession(d))
	m.obey(d, order)
	d.close()
	whole, err := os.ReadFile(recordPath(m.cfg.StateDir))
	if err != nil {
		t.Fatal(err)
	}
	for length := range len(whole) + 1 {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, "record.jsonl"), whole[:length], 0o600); err != nil {
			t.Fatal(err)
		}
		r, err := openRecord(dir, timeOf(t, whole))
		if err != nil {
			t.Fatalf("cut after %d bytes: %v", length, err)
		}
		outcome, _ := r.find("019573f2-0000-7000-8000-000000000001")
		if err := r.intend(fact.Outcome{Order: "next"}, command.Order{}, timeOf(t, whole)); err != nil {
			t.Fatal(err)
		}
		r.close()
		if got, want := fmt.Sprint(outcome.State), wantAfter(whole, length); got != want {
			t.Fatalf("cut after %d of %d bytes: %s, want %s", length, len(whole), got, want)
		}
		goesOn(t, dir, timeOf(t, whole))
	}
}

// goesOn checks that the order written after a tear is found again.
func goesOn(t *testing.T, dir string, now time.Time) {
	t.Helper()
	r, err := openRecord(dir, now)
	if err != nil {
		t.Fatal(err)
	}
	defer r.close()
	if _, seen := r.find("next"); !seen {
		t.Fatal("the order after the tear is lost")
	}
}
