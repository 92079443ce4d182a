package laws_test

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// topLevel are the files at the project's root: what the design fixes, and what tools want there.
var topLevel = []string{
	"go.mod", "go.sum", "buf.yaml", "README.md", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md", "Makefile",
}

// TestTopLevel finds files that do not belong at the root: a program that go build left there is easily committed. Hidden
// ones are the tools' own.
func TestTopLevel(t *testing.T) {
	entries, err := os.ReadDir("../..")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if e.Type().IsRegular() && !strings.HasPrefix(e.Name(), ".") && !slices.Contains(topLevel, e.Name()) {
			t.Errorf("%s does not belong at the top level", e.Name())
		}
	}
}
