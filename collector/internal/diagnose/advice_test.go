package diagnose_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestEveryFindingAdvises holds the advice of every finding of every story to its form: three languages, nothing left
// unfilled, no trace of the template.
func TestEveryFindingAdvises(t *testing.T) {
	for name, steps := range allStories(t) {
		for _, f := range findings(steps) {
			if f.Cause == "" {
				continue
			}
			if diff := cmp.Diff([]string{"en", "id", "vi"}, slices.Sorted(maps.Keys(f.Advice))); diff != "" {
				t.Errorf("%s: %s advises in other languages: %s", name, f.Cause, diff)
			}
			for language, text := range f.Advice {
				for _, trace := range []string{"{{", "}}", "<no value>", "%!", "  ", " ,", " .", "()", "( ", " …"} {
					if strings.Contains(text, trace) {
						t.Errorf("%s: the advice of %s in %s holds %q:\n%s", name, f.Cause, language, trace, text)
					}
				}
				if f.Subject.Unit != "" && !strings.Contains(text, f.Subject.Unit) {
					t.Errorf("%s: the advice of %s in %s does not name %s", name, f.Cause, language, f.Subject.Unit)
				}
			}
		}
	}
}
