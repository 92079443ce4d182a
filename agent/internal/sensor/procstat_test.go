package sensor

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// FuzzProc reads files of /proc: a share is one, and nothing is known of half a line.
func FuzzProc(f *testing.F) {
	f.Add("cpu  1000 100 500 8000 200 50 50 100 0 0\ncpu0 500 50 250 4000 100 25 25 50 0 0\nintr 1\n")
	f.Add("0.52 0.58 0.59 1/467 12345\n")
	f.Add("MemTotal:  848000 kB\nMemAvailable:  42000 kB\nSwapTotal:  100000 kB\nSwapFree:  25000 kB\n")
	f.Add("TcpExt: SyncookiesSent ListenOverflows\nTcpExt: 0 17\n")
	f.Fuzz(func(t *testing.T, text string) {
		all, cpus, ok := parseCPUs([]byte(text))
		if lines := strings.Count(text, "cpu"); int(cpus) > lines || ok && lines == 0 || all.total() < 0 {
			t.Errorf("%+v of %d CPUs, %v", all, cpus, ok)
		}
		if load, known := parseLoad1([]byte(text)).Get(); known && !(load >= 0) {
			t.Errorf("load %v", load)
		}
		var out fact.Load
		parseMemory([]byte(text), &out)
		if out.SwapUsed.Or(0) > out.SwapTotal.Or(0) {
			t.Errorf("swap %v of %v", out.SwapUsed, out.SwapTotal)
		}
		if n := parseNetstat([]byte(text), "TcpExt:", "ListenOverflows"); n.Known() && !strings.Contains(text, "TcpExt:") {
			t.Errorf("overflows %v", n)
		}
	})
}

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
	if used, _, ok := want[0].room(); !ok || used <= 0 || used > 1 {
		t.Errorf("used %v, %v", used, ok)
	}
	if _, _, ok := (place{file: root + "/none"}).room(); ok {
		t.Error("a folder that is not there has room")
	}
}
