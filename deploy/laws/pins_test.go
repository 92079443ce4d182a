package laws_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"regexp"
	"testing"
)

// TestLibcIsTheOneOfSQLite: modernc's SQLite is translated against one version of modernc's libc, and crashes with others.
func TestLibcIsTheOneOfSQLite(t *testing.T) {
	ours := moduleOf(t, "modernc.org/libc").Version
	text, err := os.ReadFile(moduleOf(t, "modernc.org/sqlite").GoMod)
	if err != nil {
		t.Fatal(err)
	}
	wanted := regexp.MustCompile(`(?m)^\s*(?:require )?modernc\.org/libc (v\S+)`).FindSubmatch(text)
	if wanted == nil {
		t.Fatal("modernc.org/sqlite does not say which libc it was made with")
	}
	if string(wanted[1]) != ours {
		t.Errorf("modernc.org/libc is %s, SQLite was made with %s", ours, wanted[1])
	}
}

func moduleOf(t *testing.T, path string) (m struct{ Version, GoMod string }) {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), "go", "list", "-m", "-json", path).Output()
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(out, &m); err != nil {
		t.Fatal(err)
	}
	return m
}
