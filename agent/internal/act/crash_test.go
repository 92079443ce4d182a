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
