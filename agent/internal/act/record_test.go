package act

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// timeOf returns when the first line of a record was written.
func timeOf(t *testing.T, text []byte) time.Time {
	t.Helper()
	var first entry
	if err := json.NewDecoder(bytes.NewReader(text)).Decode(&first); err != nil {
		t.Fatal(err)
	}
	return first.At
}

// wantAfter says what a record of intent and result means when only the first bytes of it are left.
func wantAfter(text []byte, length int) string {
	switch bytes.Count(text[:length], []byte("\n")) {
	case 0:
		return fact.OutcomeUnspecified.String()
	case 1:
		return fact.OrderUnknown.String()
	default:
		return fact.OrderExecuted.String()
	}
}

func TestRecordStaysBounded(t *testing.T) {
	dir := t.TempDir()
	r, err := openRecord(dir, time.Now())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { r.close() }()
	began := time.Now().Add(-30 * 24 * time.Hour)
	action := fact.Outcome{Order: "kept", State: fact.OrderExecuted, Unit: fpm, Verb: "start", Result: "done"}
	if err := r.intend(action, command.Order{}, time.Now()); err != nil {
		t.Fatal(err)
	}
	for i := range 10_000 {
		o := fact.Outcome{Order: fmt.Sprintf("refused %d", i), State: fact.OrderRefused, Unit: fpm, Reason: "locally_healthy"}
		r.note(o, command.Order{}, began.Add(time.Duration(i)*time.Second))
	}
	r.close()
	about, err := os.Stat(recordPath(dir))
	if err != nil {
		t.Fatal(err)
	}
	if about.Size() > compactAt+1024 {
		t.Errorf("the record has %d bytes, at most %d", about.Size(), compactAt)
	}
	if r, err = openRecord(dir, time.Now()); err != nil {
		t.Fatal(err)
	}
	if _, seen := r.find("kept"); !seen {
		t.Error("an action of today was forgotten for the sake of refusals")
	}
	r.close()
	if r, err = openRecord(dir, time.Now().Add(keepActions+time.Hour)); err != nil {
		t.Fatal(err)
	}
	if _, seen := r.find("kept"); seen {
		t.Error("an action is kept for ever")
	}
}

// TestActionCountsFromItsIntent: a job that took half a minute does not stretch the cool-down, before or after a restart.
func TestActionCountsFromItsIntent(t *testing.T) {
	dir, began := t.TempDir(), time.Now().Add(-time.Minute).UTC().Round(0)
	r, err := openRecord(dir, time.Now())
	if err != nil {
		t.Fatal(err)
	}
	outcome := fact.Outcome{Order: "a", State: fact.OrderExecuted, Unit: fpm, Verb: "start"}
	if err := errors.Join(r.intend(outcome, command.Order{}, began), r.conclude(outcome, command.Order{}, began.Add(30*time.Second))); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if diff := cmp.Diff([]command.Done{{At: began, Unit: fpm, Verb: command.Start}}, r.actions()); diff != "" {
			t.Errorf("actions (-want +got):\n%s", diff)
		}
		r.close()
		if r, err = openRecord(dir, time.Now()); err != nil {
			t.Fatal(err)
		}
	}
	r.close()
}

func TestRecordKeepsAnotherProcessOut(t *testing.T) {
	dir := t.TempDir()
	r, err := openRecord(dir, time.Now())
	if err != nil {
		t.Fatal(err)
	}
	defer r.close()
	if second, err := openRecord(dir, time.Now()); err == nil {
		second.close()
		t.Error("two processes hold one record")
	}
}

// FuzzRecord opens whatever lies in the file: it is refused, or what is read survives being written again.
func FuzzRecord(f *testing.F) {
	f.Add([]byte(`{"at":"2026-03-01T12:00:00Z","order":"a","unit":"x","verb":"start","state":"unknown"}` + "\n"))
	f.Add([]byte("{}\n"))
	f.Add([]byte("\n\n{"))
	f.Fuzz(func(t *testing.T, text []byte) {
		dir := t.TempDir()
		if err := os.WriteFile(recordPath(dir), text, 0o600); err != nil {
			t.Fatal(err)
		}
		r, err := openRecord(dir, time.Now())
		if err != nil {
			return
		}
		seen := len(r.newest(1 << 20))
		if err := r.intend(fact.Outcome{Order: "one more"}, command.Order{}, time.Now()); err != nil {
			t.Fatal(err)
		}
		_, known := r.find("one more")
		r.close()
		if r, err = openRecord(dir, time.Now()); err != nil {
			t.Fatalf("what was read cannot be read again: %v", err)
		}
		defer r.close()
		if got := len(r.newest(1 << 20)); got < seen || !known {
			t.Errorf("%d entries before, %d after one more", seen, got)
		}
	})
}
