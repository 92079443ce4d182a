package diagnose_test

import (
	"os"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/diagnose/story"
)

// TestEveryCauseHasItsStories walks the catalogue: a cause without a story where it stands, a near miss, one where a
// deeper cause hides it, or one without data is not finished. A latent fault and a cause with nothing deeper have no
// story to hide in.
func TestEveryCauseHasItsStories(t *testing.T) {
	for _, c := range diagnose.Catalogue() {
		t.Run(c.ID, func(t *testing.T) {
			if _, err := os.Stat(strings.ReplaceAll(c.ID, "-", "_") + ".go"); err != nil {
				t.Errorf("the cause is not in the file of its name: %v", err)
			}
			stories := storiesOf(t, c.ID)
			for _, kind := range []string{"stands", "near-miss", "no-data"} {
				if !slices.ContainsFunc(stories, func(s string) bool { return strings.HasPrefix(s, kind) }) {
					t.Errorf("testdata/%s has no story %s*.story", c.ID, kind)
				}
			}
			if len(c.Behind) > 0 && !slices.ContainsFunc(stories, func(s string) bool { return strings.HasPrefix(s, "hidden") }) {
				t.Errorf("testdata/%s has no story hidden*.story", c.ID)
			}
			for _, s := range stories {
				keepsItsPromise(t, c, s)
			}
		})
	}
}

// keepsItsPromise holds a story to its file's name. In a near miss and without data the cause may not even be the
// runner-up: its condition does not hold.
func keepsItsPromise(t *testing.T, c *diagnose.Cause, name string) {
	t.Helper()
	teller, named, hidden, last := newTeller(), false, false, false
	for _, step := range told(t, c.ID+"/"+name) {
		teller.tell(step)
		if step.Expect == nil || step.Expect.Latent != c.Latent {
			continue
		}
		found := teller.findings(step)
		stands := func(f diagnose.Finding) bool { return f.Cause == c.ID || f.RunnerUp == c.ID }
		last = slices.ContainsFunc(found, stands)
		named = named || last
		hidden = hidden || slices.ContainsFunc(found, func(f diagnose.Finding) bool { return lies(c, f.Cause) })
	}
	switch {
	case strings.HasPrefix(name, "stands") && !named:
		t.Errorf("%s never names %s", name, c.ID)
	case strings.HasPrefix(name, "near-miss") && named:
		t.Errorf("%s is no near miss: %s stands", name, c.ID)
	case strings.HasPrefix(name, "hidden") && len(c.Behind) > 0 && !hidden:
		t.Errorf("%s never names a cause that is deeper than %s", name, c.ID)
	case strings.HasPrefix(name, "no-data") && last:
		t.Errorf("%s names %s without the data for it", name, c.ID)
	}
}

// lies reports whether a cause lies behind another, at any distance.
func lies(c *diagnose.Cause, behind string) bool {
	return slices.ContainsFunc(c.Behind, func(deeper *diagnose.Cause) bool {
		return deeper.ID == behind || lies(deeper, behind)
	})
}

// TestTestdataBelongsToCauses finds folders that no cause reads any more.
func TestTestdataBelongsToCauses(t *testing.T) {
	folders, err := os.ReadDir("testdata")
	if err != nil {
		t.Fatal(err)
	}
	for _, folder := range folders {
		if _, ok := diagnose.ByID(folder.Name()); !ok && folder.Name() != "given" && folder.Name() != "recorded" {
			t.Errorf("testdata/%s belongs to no cause", folder.Name())
		}
	}
}

// TestStoriesReadBack writes every story and reads it again, so that recordings can be kept as stories.
func TestStoriesReadBack(t *testing.T) {
	for _, c := range diagnose.Catalogue() {
		for _, name := range storiesOf(t, c.ID) {
			text, err := os.ReadFile(path.Join("testdata", c.ID, name))
			if err != nil {
				t.Fatal(err)
			}
			first, err := story.Parse(strings.NewReader(string(text)))
			if err != nil {
				t.Fatal(err)
			}
			again, err := story.Parse(strings.NewReader(story.Format(first)))
			if err != nil {
				t.Fatalf("%s/%s is not read back: %v", c.ID, name, err)
			}
			if got, want := story.Format(again), story.Format(first); got != want {
				t.Errorf("%s/%s changes when it is written: %s", c.ID, name, got)
			}
		}
	}
}

func storiesOf(t *testing.T, cause string) []string {
	t.Helper()
	entries, err := os.ReadDir(path.Join("testdata", cause))
	if err != nil {
		t.Fatalf("%s has no stories: %v", cause, err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}
