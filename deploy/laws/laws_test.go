package laws_test

import (
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
	"testing"
)

const module = "github.com/gapura-dev/gapura/"

// listed is a package as `go list` tells of it.
type listed struct {
	ImportPath, Dir                    string
	Imports                            []string
	GoFiles, TestGoFiles, XTestGoFiles []string
}

func (p listed) name() string { return strings.TrimPrefix(p.ImportPath, module) }

// ours lists the packages of this module.
func ours(t *testing.T) []listed {
	t.Helper()
	// What this process reads itself, the go command takes for this test's input: without it a result would be cached.
	for _, half := range []string{"agent", "collector", "deploy", "pkg", "proto"} {
		if err := filepath.WalkDir("../../"+half, func(string, fs.DirEntry, error) error { return nil }); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.CommandContext(t.Context(), "go", "list", "-deps", "-json=ImportPath,Dir,Imports,GoFiles,TestGoFiles,XTestGoFiles", "./...")
	cmd.Dir = "../.."
	out, err := cmd.Output()
	if err != nil {
		var failed *exec.ExitError
		errors.As(err, &failed)
		t.Fatalf("list packages: %v: %s", err, failed.Stderr)
	}
	var all []listed
	for decoder := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p listed
		if err := decoder.Decode(&p); errors.Is(err, io.EOF) {
			return all
		} else if err != nil {
			t.Fatal(err)
		}
		if strings.HasPrefix(p.ImportPath, module) {
			all = append(all, p)
		}
	}
}

// TestArrows holds every import between our packages to the table.
func TestArrows(t *testing.T) {
	for _, p := range ours(t) {
		line, ok := lineOf(p.name())
		if !ok {
			t.Errorf("%s has no line in arrows_test.go: where is its place in the picture?", p.name())
			continue
		}
		for _, imported := range p.Imports {
			to, own := strings.CutPrefix(imported, module)
			if own && !among(to, line) {
				t.Errorf("%s → %s: no such arrow; it may import %q", p.name(), to, line)
			}
		}
	}
}

// TestReserved holds every import from elsewhere that has an owner to that owner.
func TestReserved(t *testing.T) {
	for _, p := range ours(t) {
		for _, imported := range p.Imports {
			for _, law := range reserved {
				if among(imported, law.pkg) && !among(p.name(), law.by) {
					t.Errorf("%s → %s: %s", p.name(), imported, law.why)
				}
			}
		}
	}
}

// lineOf finds the most exact line for a package.
func lineOf(name string) (line string, ok bool) {
	best := ""
	for pattern, allowed := range arrows {
		if among(name, pattern) && len(pattern) > len(best) {
			best, line, ok = pattern, allowed, true
		}
	}
	return line, ok
}

// among reports whether a name fits one of the patterns of a list, and none that begins with `!`.
func among(name, list string) bool {
	found := false
	for pattern := range strings.FieldsSeq(list) {
		pattern, not := strings.CutPrefix(pattern, "!")
		var fit bool
		if below, tree := strings.CutSuffix(pattern, "…"); pattern == "pure" {
			fit = among(name, pure)
		} else if tree {
			fit = strings.HasPrefix(name+"/", below)
		} else {
			fit, _ = path.Match(pattern, name)
		}
		if fit && not {
			return false
		}
		found = found || fit
	}
	return found
}
