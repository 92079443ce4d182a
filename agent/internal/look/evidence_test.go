package look

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// freezing returns a Look that knows one unit with one log, and the folder of its evidence.
func freezing(t *testing.T, log string) (l *Look, dir string) {
	t.Helper()
	dir = filepath.Join(place(t), "evidence")
	cfg := Config{State: filepath.Join(t.TempDir(), "state"), Evidence: dir}
	l, err := newLook(cfg, slog.New(slog.DiscardHandler), host{unit: unit{Name: "nginx.service", Load: "loaded"}})
	if err != nil {
		t.Fatal(err)
	}
	if err := l.remember("nginx.service", unitState{Server: "nginx", Logs: []string{log}}, new(agentv1.LookAnswer)); err != nil {
		t.Fatal(err)
	}
	return l, dir
}

func freeze(t *testing.T, l *Look, unit string) *agentv1.LookAnswer {
	t.Helper()
	q := &agentv1.LookQuestion_FreezeEvidence{FreezeEvidence: &agentv1.FreezeEvidence{Unit: unit}}
	return l.Answer(t.Context(), &agentv1.LookQuestion{Question: q})
}

func TestEvidenceIsKeptForRootAlone(t *testing.T) {
	log := filepath.Join(place(t), "error.log")
	var lines strings.Builder
	for i := range 150 {
		fmt.Fprintf(&lines, "line %d\n", i)
	}
	write(t, log, lines.String())
	l, dir := freezing(t, log)
	answer := freeze(t, l, "nginx.service")
	if answer.GetError() != "" {
		t.Fatal(answer.GetError())
	}
	files, err := filepath.Glob(dir + "/*")
	if err != nil || len(files) != 1 {
		t.Fatalf("%v, %v, want one bundle", files, err)
	}
	bundle, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	if sum := sha256.Sum256(bundle); !bytes.Equal(sum[:], answer.GetEvidenceHash()) {
		t.Errorf("the sum told is %x, want %x", answer.GetEvidenceHash(), sum)
	}
	for what, want := range map[string]bool{"\nline 149\n": true, "\nline 50\n": true, "\nline 49\n": false, "==== journal": true, "==== unit": true} {
		if got := strings.Contains(string(bundle), what); got != want {
			t.Errorf("%q in the bundle: %t, want %t", what, got, want)
		}
	}
	for path, want := range map[string]os.FileMode{dir: 0o700, files[0]: 0o600} {
		if info, err := os.Stat(path); err != nil || info.Mode().Perm() != want {
			t.Errorf("%s has mode %v, %v, want %v", path, info.Mode(), err, want)
		}
	}
}

func TestEvidenceOfStrangersIsRefused(t *testing.T) {
	l, dir := freezing(t, "/nothing")
	for _, name := range []string{"", "other.service", "../x.service", "--all", "-x.service", "nginx.socket", "a b.service"} {
		if answer := freeze(t, l, name); answer.GetError() == "" {
			t.Errorf("evidence about %q was kept", name)
		}
	}
	if _, err := os.Stat(dir); err == nil {
		t.Error("refused, but something was written")
	}
}

func TestOldEvidenceGoes(t *testing.T) {
	dir, now := t.TempDir(), time.Now()
	for name, f := range map[string]struct {
		size int64
		age  time.Duration
	}{
		"1 old": {1, 15 * 24 * time.Hour}, "2 large": {12 << 20, time.Hour}, "3 large": {12 << 20, time.Minute}, "4 newest": {1 << 20, 0},
	} {
		path := filepath.Join(dir, name)
		if err := keep(path, nil); err != nil {
			t.Fatal(err)
		}
		if err := os.Truncate(path, f.size); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes(path, now, now.Add(-f.age)); err != nil {
			t.Fatal(err)
		}
	}
	prune(dir, now, "4 newest")
	left, err := filepath.Glob(dir + "/*")
	if err != nil || len(left) != 2 || filepath.Base(left[0]) != "3 large" || filepath.Base(left[1]) != "4 newest" {
		t.Errorf("left are %q, want the two newest", left)
	}
}
