package laws_test

import (
	"os"
	"slices"
	"testing"
)

// topLevel is what stands at the project's root: what the design fixes, what tools want there, and what make writes.
var topLevel = []string{
	"proto", "agent", "collector", "pkg", "deploy", "go.mod", "go.sum", "buf.yaml",
	"README.md", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md", "Makefile", ".golangci.yml", ".ci", ".git", ".gitignore",
	"bin", "dist",
}

// TestTopLevel finds what does not belong at the root: a program that go build left there is easily committed.
func TestTopLevel(t *testing.T) {
	entries, err := os.ReadDir("../..")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if !slices.Contains(topLevel, e.Name()) {
			t.Errorf("%s does not belong at the top level", e.Name())
		}
	}
}
