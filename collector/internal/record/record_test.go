package record_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/diagnose/story"
	"github.com/gapura-dev/gapura/collector/internal/record"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// TestARecordingIsAStory writes what a host said and reads it back: every time in it is told from the story's beginning.
func TestARecordingIsAStory(t *testing.T) {
	dir := t.TempDir()
	r, err := record.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	began := time.Date(2026, 11, 27, 17, 0, 0, 0, time.UTC)
	must(t, r.Stream("web1", true, began))
	must(t, r.Fact("web1", fact.Fact{Host: "web1", Witness: "units", At: began, Body: fact.Unit{
		Name: "nginx.service", Active: "active", Sub: "running", Since: began.Add(-time.Minute),
		Stop: fact.Stop{At: began.Add(time.Second)},
	}}, began.Add(1500*time.Millisecond)))
	must(t, r.Fact("web1", fact.Fact{Witness: "prober", At: began, Body: fact.Observation{Site: "shop.lab", Status: 502, Failure: fact.StatusError}},
		began.Add(2*time.Second)))
	must(t, r.Fact("", fact.Fact{Witness: "prober", At: began, Body: fact.Observation{Site: "nobody.lab"}}, began))
	text, err := os.ReadFile(filepath.Join(dir, "web1.story"))
	if err != nil {
		t.Fatal(err)
	}
	s, err := story.Parse(strings.NewReader(string(text)))
	if err != nil {
		t.Fatalf("%v in\n%s", err, text)
	}
	if len(s.Steps) != 3 || s.Steps[1].At != 1500*time.Millisecond || s.Steps[2].Fact.Host != "" {
		t.Fatalf("got\n%s", text)
	}
	unit := s.Steps[1].Fact.Body.(fact.Unit)
	if got := unit.Since.Sub(story.Epoch); got != -time.Minute {
		t.Errorf("running since %s, want a minute before the story", got)
	}
	if got := unit.Stop.At.Sub(story.Epoch); got != time.Second {
		t.Errorf("stopped at %s, want 1s", got)
	}
	if files, _ := filepath.Glob(dir + "/*"); len(files) != 1 {
		t.Errorf("files: %v", files)
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
