package debian

import (
	"log/slog"
	"os"
	"path/filepath"
	"testing"
	"time"
)

func TestPruneRemovesWhatIsNeitherUsedNorHeld(t *testing.T) {
	s := &Store{Dir: t.TempDir(), Log: slog.New(slog.DiscardHandler)}
	for _, layer := range []string{"base-held", "debs-old", "debs-new"} {
		if err := os.MkdirAll(filepath.Join(s.layers(), layer, "etc"), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	if !s.hold(filepath.Join(s.layers(), "base-held")) {
		t.Fatal("could not hold a layer that is there")
	}
	now := time.Now()
	for layer, age := range map[string]time.Duration{"base-held": 2 * unusedFor, "debs-old": 2 * unusedFor, "debs-new": unusedFor / 2} {
		then := now.Add(-age)
		if err := os.Chtimes(filepath.Join(s.layers(), layer), then, then); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.prune(now); err != nil {
		t.Fatal(err)
	}
	for layer, want := range map[string]bool{"base-held": true, "debs-old": false, "debs-new": true} {
		if got := s.hold(filepath.Join(s.layers(), layer)); got != want {
			t.Errorf("%s is there: %t, want %t", layer, got, want)
		}
	}
}

func TestALayerIsNamedAfterAllThatMakesIt(t *testing.T) {
	s := &Store{Dir: "/cache"}
	deb := func(text string) recipe {
		t.Helper()
		path := filepath.Join(t.TempDir(), "agent.deb")
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		r, err := s.debs([]string{path})
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	below := Root{"/cache/base", "/cache/web"}
	same := deb("one").key(below)
	if got := deb("one").key(below); got != same {
		t.Errorf("same package: %s, want %s", got, same)
	}
	if got := deb("two").key(below); got == same {
		t.Error("another package of the same name has the same layer")
	}
	if got := deb("one").key(below[:1]); got == same {
		t.Error("the same package on another root has the same layer")
	}
}
