package remedy_test

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
)

// TestHumanOnly makes "only a person can help" a decision that somebody made: a cause is either answered by a remedy or
// stands in the list.
func TestHumanOnly(t *testing.T) {
	text, err := os.ReadFile("testdata/human-only.txt")
	if err != nil {
		t.Fatal(err)
	}
	var want []string
	for line := range strings.Lines(string(text)) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			want = append(want, line)
		}
	}
	var got []string
	for _, c := range diagnose.Catalogue() {
		if remedy.For(c.ID) == nil {
			got = append(got, c.ID)
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("causes that no remedy answers (-testdata/human-only.txt +catalogue):\n%s", diff)
	}
}

func TestRemedies(t *testing.T) {
	answered := map[string]string{}
	for _, r := range remedy.Catalogue() {
		if !r.Verb.Valid() || r.Doc == "" || len(r.Answers) == 0 {
			t.Errorf("%s lacks its verb, its text or its causes", r.ID)
		}
		if r.Rest != 0 && r.Find == "" {
			t.Errorf("%s rests and does not say what to find out meanwhile", r.ID)
		}
		for _, c := range r.Answers {
			if c.Latent {
				t.Errorf("%s answers %s, which has not hurt yet", r.ID, c.ID)
			}
			if other := answered[c.ID]; other != "" {
				t.Errorf("%s is answered by %s and by %s", c.ID, other, r.ID)
			}
			answered[c.ID] = r.ID
		}
	}
}
