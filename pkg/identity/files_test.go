package identity_test

import (
	"crypto"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/gapura-dev/gapura/pkg/identity"
)

// write puts a maker's host into a folder as enrolment does.
func write(t *testing.T, dir string, ca *maker) identity.Files {
	t.Helper()
	files, own := identity.FilesIn(dir), ca.host(t)
	key, err := identity.EncodeKey(own.PrivateKey.(crypto.Signer))
	if err != nil {
		t.Fatal(err)
	}
	save(t, files.Key, key, 0o600)
	save(t, files.Certificate, identity.EncodeCerts(own.Leaf), 0o644)
	save(t, files.Authorities, identity.EncodeCerts(ca.cert), 0o644)
	return files
}

func save(t *testing.T, path string, content []byte, mode os.FileMode) {
	t.Helper()
	if err := identity.Save(path, content, mode); err != nil {
		t.Fatal(err)
	}
}

func TestSourceFollowsTheFiles(t *testing.T) {
	dir := t.TempDir()
	source := write(t, dir, newMaker(t)).Source()
	first, err := source()
	if err != nil {
		t.Fatal(err)
	}
	if again, _ := source(); again != first {
		t.Error("unchanged files were read again")
	}
	write(t, dir, newMaker(t))
	second, err := source()
	if err != nil {
		t.Fatal(err)
	}
	if identity.Serial(second.Certificate.Leaf) == identity.Serial(first.Certificate.Leaf) {
		t.Error("replaced files were not read")
	}
}

func TestLoadRefuses(t *testing.T) {
	for _, test := range []struct {
		name string
		harm func(t *testing.T, files identity.Files)
		want string
	}{
		{"a key that others can read", func(t *testing.T, f identity.Files) { chmod(t, f.Key, 0o644) }, "others could read it"},
		{"a key that the group can read", func(t *testing.T, f identity.Files) { chmod(t, f.Key, 0o640) }, "others could read it"},
		{"no key", func(t *testing.T, f identity.Files) { os.Remove(f.Key) }, "no such file"},
		{"a key that is none", func(t *testing.T, f identity.Files) { save(t, f.Key, []byte("secret words"), 0o600) }, "not exactly one PEM block"},
		{"another key", func(t *testing.T, f identity.Files) {
			other, _ := identity.EncodeKey(newKey(t))
			save(t, f.Key, other, 0o600)
		}, "not a certificate for the key"},
		{"an empty certificate", func(t *testing.T, f identity.Files) { save(t, f.Certificate, nil, 0o644) }, "there is none"},
		{"a cut-off authority", func(t *testing.T, f identity.Files) {
			text, _ := os.ReadFile(f.Authorities)
			save(t, f.Authorities, text[:len(text)/2], 0o644)
		}, "no PEM certificate"},
		{"a huge certificate", func(t *testing.T, f identity.Files) {
			save(t, f.Certificate, []byte(strings.Repeat("x", 2<<20)), 0o644)
		}, "over"},
	} {
		t.Run(test.name, func(t *testing.T) {
			files := write(t, t.TempDir(), newMaker(t))
			test.harm(t, files)
			_, err := files.Load()
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Fatalf("got %v, want %q", err, test.want)
			}
			if strings.Contains(err.Error(), "secret words") {
				t.Errorf("the error repeats the key: %v", err)
			}
		})
	}
}

func TestSourceOfNothingAsksForEnrolment(t *testing.T) {
	_, err := identity.FilesIn(t.TempDir()).Source()()
	if err == nil || !strings.Contains(err.Error(), "enrolled") {
		t.Errorf("got %v", err)
	}
}

func TestSaveReplacesWholeFiles(t *testing.T) {
	path := filepath.Join(t.TempDir(), "key.pem")
	save(t, path, []byte("first, longer"), 0o644)
	save(t, path, []byte("second"), 0o600)
	got, err := os.ReadFile(path)
	info, statErr := os.Stat(path)
	if err != nil || statErr != nil || string(got) != "second" || info.Mode().Perm() != 0o600 {
		t.Errorf("got %q, %v, %v, %v", got, info.Mode(), err, statErr)
	}
	entries, err := os.ReadDir(filepath.Dir(path))
	if err != nil || len(entries) != 1 {
		t.Errorf("left behind: %v, %v", entries, err)
	}
}

func TestSaveGivesTheFileToTheFoldersOwner(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("only root can give files away")
	}
	dir := t.TempDir()
	if err := os.Chown(dir, 12345, 12346); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, "cert.pem")
	save(t, path, []byte("x"), 0o600)
	if uid, gid := owner(t, path); uid != 12345 || gid != 12346 {
		t.Errorf("the file belongs to %d:%d", uid, gid)
	}
}

func TestSaveThatFailsLeavesTheOldFile(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "taken")
	if err := os.Mkdir(path, 0o755); err != nil { // a folder cannot be replaced by a file
		t.Fatal(err)
	}
	if err := identity.Save(path, []byte("x"), 0o600); err == nil {
		t.Error("no error")
	}
	if entries, _ := os.ReadDir(dir); len(entries) != 1 {
		t.Errorf("left behind: %v", entries)
	}
}

func chmod(t *testing.T, path string, mode os.FileMode) {
	t.Helper()
	if err := os.Chmod(path, mode); err != nil {
		t.Fatal(err)
	}
}

func owner(t *testing.T, path string) (uid, gid uint32) {
	t.Helper()
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	stat := info.Sys().(*syscall.Stat_t)
	return stat.Uid, stat.Gid
}
