package agent

import (
	"bytes"
	"fmt"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestProgramPages(t *testing.T) {
	maps := `00400000-009ca000 r-xp 00000000 00:58 1130498                            /usr/bin/gapura-agent
009ca000-01006000 r--p 005ca000 00:58 1130498                            /usr/bin/gapura-agent
01006000-01076000 rw-p 00c06000 00:58 1130498                            /usr/bin/gapura-agent
445f5400000-445f5c00000 rw-p 00000000 00:00 0
7f6c31320000-7f6c31600000 r--p 00000000 00:58 7                          /etc/ssl/x
zz-01076000 r-xp 00000000 00:58 1130498                                  /usr/bin/gapura-agent
7ffd1000-7ffd3000 r-xp 00000000 00:00 0                                  [vdso]
`
	want := []addresses{{0x400000, 0x9ca000}, {0x9ca000, 0x1006000}}
	if diff := cmp.Diff(want, programPages([]byte(maps), "/usr/bin/gapura-agent"), cmp.AllowUnexported(addresses{})); diff != "" {
		t.Error(diff)
	}
}

// resident returns the kB of files that are mapped into this process now.
func resident(t *testing.T) (kB int) {
	t.Helper()
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := bytes.Cut(status, []byte("RssFile:"))
	if _, err := fmt.Sscan(string(rest), &kB); err != nil {
		t.Fatal(err)
	}
	return kB
}

// TestTheProgramGoesOn without the pages of its start.
func TestTheProgramGoesOn(t *testing.T) {
	before := resident(t)
	unmapProgram()
	if after := resident(t); after > before*3/4 {
		t.Errorf("%d kB of %d are left", after, before)
	}
}
