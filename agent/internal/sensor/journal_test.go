package sensor_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/gapura-dev/gapura/agent/internal/sensor"
	"github.com/gapura-dev/gapura/pkg/fact"
)

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
			journal := sensor.Journal{
				Command:  reciting(t, "testdata/journal/"+name+".json"),
				Sessions: func(context.Context) []string { return []string{"root on pts/0"} },
			}
			got, err := journal.AskStop(context.Background(), fpm)
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
		"started last": reciting(t, "testdata/journal/restarted.json"),
		"empty":        reciting(t, "/dev/null"),
		"no JSON":      reciting(t, "journal_test.go"),
		"endless":      reciting(t, "/dev/zero"),
		"refused":      "/bin/false",
		"not there":    "/nonexistent/journalctl",
	} {
		t.Run(name, func(t *testing.T) {
			got, err := sensor.Journal{Command: command}.AskStop(context.Background(), fpm)
			if got.Logged != fact.Unknown || err == nil {
				t.Errorf("got %v, %v; want unknown and why", got.Logged, err)
			}
		})
	}
}
