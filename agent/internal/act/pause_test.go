package act_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/agent/internal/act"
)

func TestPause(t *testing.T) {
	noon := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	path := filepath.Join(t.TempDir(), "paused")
	if got := act.ReadPause(path, noon); got != "" {
		t.Errorf("without a file: %q", got)
	}
	pause := act.Pause{Reason: "kernel upgrade", Since: noon, Until: noon.Add(time.Hour)}
	if err := act.WritePause(path, pause); err != nil {
		t.Fatal(err)
	}
	want := "paused since 2026-03-01T12:00:00Z until 2026-03-01T13:00:00Z: kernel upgrade"
	if got := act.ReadPause(path, noon.Add(time.Hour-1)); got != want {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	if got := act.ReadPause(path, noon.Add(time.Hour)); got != "" {
		t.Errorf("after its end: %q", got)
	}
	for range 2 {
		if err := act.RemovePause(path); err != nil {
			t.Fatal(err)
		}
	}
	if got := act.ReadPause(path, noon); got != "" {
		t.Errorf("after resume: %q", got)
	}
}

func TestAnyFilePauses(t *testing.T) {
	for name, text := range map[string]string{"touched": "", "scribbled": "reboot at nine\n", "half written": `{"reason":"x"`} {
		path := filepath.Join(t.TempDir(), "paused")
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		if act.ReadPause(path, time.Now()) == "" {
			t.Errorf("a file that was %s does not pause", name)
		}
	}
	if act.ReadPause(filepath.Join(t.TempDir(), "x\x00y"), time.Now()) == "" {
		t.Error("what cannot be read does not pause")
	}
}
