package sensor

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestFilesOfProcAreReadAnew(t *testing.T) {
	files := newProcFiles(t.TempDir())
	defer files.close()
	if got := files.read("stat"); got != nil {
		t.Errorf("%q of a file that is not there", got)
	}
	name := filepath.Join(files.root, "proc", "stat")
	if err := os.Mkdir(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	long := strings.Repeat("x", 3*firstProcFile)
	for _, want := range []string{"one", long, "two", ""} {
		if err := os.WriteFile(name, []byte(want), 0o600); err != nil {
			t.Fatal(err)
		}
		if got := string(files.read("stat")); got != want {
			t.Errorf("%d bytes %.20q, want %d bytes %.20q", len(got), got, len(want), want)
		}
	}
	if err := os.WriteFile(name, []byte(strings.Repeat("x", 2*maxProcFile)), 0o600); err != nil {
		t.Fatal(err)
	}
	if got := files.read("stat"); len(got) != maxProcFile {
		t.Errorf("%d bytes, want %d", len(got), maxProcFile)
	}
}

// TestEachFileSystemIsAskedOnce: folders of one file system tell the same, and one that is full is found by the name it has first.
func TestEachFileSystemIsAskedOnce(t *testing.T) {
	root := t.TempDir()
	for _, name := range []string{"var/log", "tmp", "srv"} {
		if err := os.MkdirAll(filepath.Join(root, name), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	var d disks
	asked := 0
	mounts := func() []string { asked++; return []string{"/data"} }
	want := []place{{"/", root}}
	for range disksFor + 1 {
		if diff := cmp.Diff(want, d.places(root, mounts), cmp.AllowUnexported(place{})); diff != "" {
			t.Error(diff)
		}
	}
	if asked != 2 {
		t.Errorf("mounts are read %d times, want 2", asked)
	}
}
