// Package labtest opens labs for tests.
package labtest

import (
	"log/slog"
	"os"
	"testing"

	"github.com/gapura-dev/gapura/deploy/lab"
)

// Open opens a lab that is closed with the test and logs to it. Without root, or in a short run, the test is skipped;
// under CI=true a skip is a failure, so that nobody believes a lab test passed that never ran.
func Open(t *testing.T) *lab.Lab {
	t.Helper()
	Require(t)
	l, err := lab.Open(t.Context(), lab.Config{Log: slog.New(slog.NewTextHandler(t.Output(), nil))})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := l.Close(); err != nil {
			t.Error(err)
		}
	})
	return l
}

// Boot boots a host or ends the test.
func Boot(t *testing.T, l *lab.Lab, spec lab.Spec) *lab.Host {
	t.Helper()
	h, err := l.Boot(t.Context(), spec)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// Require skips the test where no lab can be opened.
func Require(t *testing.T) {
	t.Helper()
	give := t.Skip
	if os.Getenv("CI") == "true" {
		give = t.Fatal
	}
	switch {
	case testing.Short():
		give("a lab takes longer than a short run allows")
	case os.Geteuid() != 0:
		give("a lab needs root")
	}
}
