package authority_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/collector/internal/authority"
)

// tree is every file below dir with its mode and content.
func tree(t *testing.T, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	if err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		info, err := entry.Info()
		if err != nil {
			return err
		}
		content, err := os.ReadFile(path)
		out[strings.TrimPrefix(path, dir)] = info.Mode().String() + " " + string(content)
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return out
}

func newSetup(t *testing.T, m *memory) (authority.Setup, string) {
	dir := t.TempDir()
	return authority.Setup{
		Dir: filepath.Join(dir, "collector"), SignerDir: filepath.Join(dir, "signer"),
		Names: []string{"192.0.2.1", "collector.example"}, APITokens: m,
	}, dir
}

func TestInit(t *testing.T) {
	m := newMemory()
	setup, dir := newSetup(t, m)
	made, err := authority.Init(t.Context(), setup)
	if err != nil {
		t.Fatal(err)
	}
	var modes []string
	for path, file := range tree(t, dir) {
		modes = append(modes, path+" "+file[:10])
	}
	want := []string{
		"/collector/ca.key -rw-------", "/collector/ca.pem -rw-r--r--", "/collector/signers.pem -rw-r--r--", "/signer/signer.key -rw-------",
	}
	if diff := cmp.Diff(want, slices.Sorted(slices.Values(modes))); diff != "" {
		t.Error(diff)
	}
	ca, err := authority.LoadCA(setup.Dir)
	if err != nil || ca.Pin() != made.CA.Pin() {
		t.Errorf("loaded another CA, %v", err)
	}
	for _, part := range []string{made.AdminToken, "gapura-agent enroll --collector 192.0.2.1 --token", "token create --host NAME"} {
		if !strings.Contains(made.String(), part) {
			t.Errorf("it prints no %q:\n%s", part, made)
		}
	}
	if len(m.api) != 1 {
		t.Errorf("%d API tokens were kept", len(m.api))
	}
	for _, token := range m.api {
		if token.Scope != authority.Admin {
			t.Errorf("the first token is a %s's", token.Scope)
		}
	}
	if authority.CollectorName(setup.Names) != "collector.example" {
		t.Errorf("it goes by %s", authority.CollectorName(setup.Names))
	}
}

func TestInitNeverOverwrites(t *testing.T) {
	m := newMemory()
	setup, dir := newSetup(t, m)
	if _, err := authority.Init(t.Context(), setup); err != nil {
		t.Fatal(err)
	}
	before := tree(t, dir)
	if _, err := authority.Init(t.Context(), setup); !errors.Is(err, authority.ErrInitialised) {
		t.Errorf("got %v", err)
	}
	for _, gone := range []string{"/collector/ca.pem", "/collector/ca.key", "/collector/signers.pem"} {
		os.Remove(dir + gone) // what is left is still somebody's authority
		if _, err := authority.Init(t.Context(), setup); !errors.Is(err, authority.ErrInitialised) {
			t.Errorf("without %s: %v", gone, err)
		}
		delete(before, gone)
	}
	if diff := cmp.Diff(before, tree(t, dir)); diff != "" {
		t.Error(diff)
	}
	if len(m.api) != 1 {
		t.Errorf("%d API tokens were kept", len(m.api))
	}
}

func TestInitThatFailsLeavesNothing(t *testing.T) {
	m := newMemory()
	setup, dir := newSetup(t, m)
	m.broken = "api"
	if _, err := authority.Init(t.Context(), setup); !errors.Is(err, errDisk) {
		t.Errorf("got %v", err)
	}
	for _, names := range [][]string{nil, {"Not A Name"}} {
		bad := setup
		bad.Names = names
		if _, err := authority.Init(t.Context(), bad); err == nil {
			t.Errorf("names %q were accepted", names)
		}
	}
	if left := tree(t, dir); len(left) != 0 {
		t.Errorf("left behind: %v", left)
	}
	m.broken = ""
	if _, err := authority.Init(t.Context(), setup); err != nil {
		t.Errorf("the next try: %v", err)
	}
}

func TestLoadRefusesWhatInitDidNotMake(t *testing.T) {
	for name, harm := range map[string]func(dir string){
		"nothing there":          func(dir string) { os.Remove(dir + "/ca.key") },
		"a key open to others":   func(dir string) { os.Chmod(dir+"/ca.key", 0o640) },
		"another key":            func(dir string) { copyFile(dir+"/../signer/signer.key", dir+"/ca.key") },
		"a certificate of words": func(dir string) { os.WriteFile(dir+"/ca.pem", []byte("words"), 0o600) },
	} {
		setup, _ := newSetup(t, newMemory())
		if _, err := authority.Init(t.Context(), setup); err != nil {
			t.Fatal(err)
		}
		harm(setup.Dir)
		if _, err := authority.LoadCA(setup.Dir); err == nil {
			t.Errorf("%s: it was loaded", name)
		}
	}
	if _, err := authority.LoadSigner(t.TempDir()); err == nil || !strings.Contains(err.Error(), "gapura-collector init") {
		t.Errorf("no signer: %v", err)
	}
	if _, err := authority.LoadSignerKeys(t.TempDir()); err == nil {
		t.Error("no signers' keys were loaded")
	}
}

func copyFile(from, to string) {
	content, err := os.ReadFile(from)
	if err != nil {
		panic(err)
	}
	if err := os.WriteFile(to, content, 0o600); err != nil {
		panic(err)
	}
}
