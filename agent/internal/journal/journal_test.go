package journal_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/gapura-dev/gapura/agent/internal/journal"
	"github.com/gapura-dev/gapura/pkg/fact"
)

const fpm = "php8.2-fpm.service"

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// reciting returns a journalctl that prints a recording and leaves a note of its arguments.
func reciting(t *testing.T, recording string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "journalctl")
	text, err := filepath.Abs(recording)
	check(t, err)
	check(t, os.WriteFile(path, []byte("#!/bin/sh\nexec cat "+text+"\n"), 0o700))
	return path
}

// The recordings are what journalctl printed in the lab after each of these (systemd 252).
func TestWhoStoppedIt(t *testing.T) {
	for name, want := range map[string]fact.Tri{
		"killed":                fact.No,
		"ended":                 fact.No, // the main process got SIGTERM from somebody other than systemd
		"stopped":               fact.Yes,
		"restart-failed":        fact.No,
		"start-limit":           fact.No,
		"auto-restart-waiting":  fact.No,
		"stopped-while-waiting": fact.Yes,
	} {
		t.Run(name, func(t *testing.T) {
			asked := journal.Journal{
				Command:  reciting(t, "testdata/"+name+".json"),
				Sessions: func(context.Context) []string { return []string{"root on pts/0"} },
			}
			got, err := asked.AskStop(t.Context(), fpm)
			if err != nil || got.Logged != want {
				t.Errorf("got %v, %v; want %v", got.Logged, err, want)
			}
			if (want == fact.Yes) != (len(got.Sessions) == 1 && got.At.Year() == 2026) {
				t.Errorf("sessions and time belong to a stop alone: %+v", got)
			}
		})
	}
}

func TestSilentJournalIsUnknown(t *testing.T) {
	for name, command := range map[string]string{
		"started last": reciting(t, "testdata/restarted.json"),
		"empty":        reciting(t, "/dev/null"),
		"no JSON":      reciting(t, "journal_test.go"),
		"endless":      reciting(t, "/dev/zero"),
		"refused":      "/bin/false",
		"not there":    "/nonexistent/journalctl",
	} {
		t.Run(name, func(t *testing.T) {
			got, err := journal.Journal{Command: command}.AskStop(t.Context(), fpm)
			if got.Logged != fact.Unknown || err == nil {
				t.Errorf("got %v, %v; want unknown and why", got.Logged, err)
			}
		})
	}
}
