package hostile

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// leftovers are words that only the tags bring into a program.
var leftovers = []string{"gapura ends at crash point", "GAPURA_CRASH", "defence_off.go"}

// TestReleaseHasNoCrashPoints builds the agent as it is shipped and looks into it; a build with the tags shows that the
// look finds what it looks for.
func TestReleaseHasNoCrashPoints(t *testing.T) {
	if testing.Short() {
		t.Skip("two builds of the agent take longer than a short run allows")
	}
	makefile, err := os.ReadFile("../../../Makefile")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Contains(makefile, []byte("\nTAGS     := grpcnotrace\n")) {
		t.Error("the Makefile builds with other tags than this test")
	}
	shipped, tried := build(t, "grpcnotrace"), build(t, "grpcnotrace crashpoints defenceoff")
	for _, word := range leftovers {
		if bytes.Contains(shipped, []byte(word)) {
			t.Errorf("the shipped agent holds %q", word)
		}
		if !bytes.Contains(tried, []byte(word)) {
			t.Errorf("an agent built for tests does not hold %q: this test proves nothing", word)
		}
	}
}

func build(t *testing.T, tags string) []byte {
	t.Helper()
	path := filepath.Join(t.TempDir(), "gapura-agent")
	cmd := exec.CommandContext(t.Context(), "go", "build", "-trimpath", "-buildvcs=false", "-tags", tags, "-o", path, "../../cmd/gapura-agent")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("build the agent: %v\n%s", err, out)
	}
	program, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return program
}
