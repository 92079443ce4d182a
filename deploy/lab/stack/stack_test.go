package stack_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/gapura-dev/gapura/deploy/lab/stack"
)

func TestEverySiteOfEveryStackGetsItsOwnFiles(t *testing.T) {
	for _, s := range stack.All() {
		files, err := s.Files([]string{"a.lab", "b.lab"})
		if err != nil {
			t.Fatal(err)
		}
		var paths []string
		for _, f := range files {
			paths = append(paths, f.Path)
			if strings.Contains(f.Path+f.Text, "[[") {
				t.Errorf("%s: %s has a gap that was not filled", s.Name, f.Path)
			}
		}
		slices.Sort(paths)
		if len(slices.Compact(slices.Clone(paths))) != len(paths) {
			t.Errorf("%s: two files for one path: %v", s.Name, paths)
		}
		if s.Web != "" && !slices.Contains(paths, s.SiteConfig("b.lab")) {
			t.Errorf("%s: no configuration for b.lab in %v", s.Name, paths)
		}
	}
}
