package e2e_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/gapura-dev/gapura/deploy/lab"
)

// TestBadInput gives one fleet what nobody wishes for, bit by bit. Each leaves the fleet as healthy as it found it.
func TestBadInput(t *testing.T) {
	f := install(t, "auto", specs[0])
	for _, bad := range []struct {
		name string
		try  func(*testing.T, *fleet, *lab.Host)
	}{
		{"tokens and collectors that do not work", badEnrolment},
		{"configurations that cannot be read", badConfigurations},
		{"a vhost file that does not parse", badVhost},
		{"a visitor who writes our signatures into logs", hostileVisitor},
		{"a local policy with a mistake", badPolicy},
		{"a paused host", pausedHost},
		{"a host without D-Bus", busGone},
		{"a collector that is away while a host breaks", collectorAway},
		{"a collector killed in the middle of a repair", collectorKilled},
		{"a full disk under the spool", spoolFull},
		{"a full disk under the database", databaseFull},
	} {
		t.Run(bad.name, func(t *testing.T) {
			if err := f.quiet(t.Context()); err != nil {
				t.Fatal(err)
			}
			bad.try(t, f, f.Hosts["web1"])
		})
	}
}

// shell runs a script on a host or ends the test.
func shell(t *testing.T, h *lab.Host, script string) string {
	t.Helper()
	out, err := h.Shell(t.Context(), script)
	if err != nil {
		t.Fatal(err)
	}
	return out.Stdout
}

// complains runs a script on a host that must fail and say each of the words.
func complains(t *testing.T, h *lab.Host, script string, words ...string) {
	t.Helper()
	out, err := h.Shell(t.Context(), script)
	if !errors.As(err, new(*lab.ExitError)) {
		t.Errorf("%s: %v, want it to fail", script, err)
		return
	}
	for _, word := range words {
		if !strings.Contains(out.Stderr, word) {
			t.Errorf("%s: it does not say %q:\n%s", script, word, out.Stderr)
		}
	}
}
