package look

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// TestRenewedCertificates follows real files beside workers that started at a moment.
func TestRenewedCertificates(t *testing.T) {
	dir := t.TempDir()
	cert := filepath.Join(dir, "shop.pem")
	write(t, cert, "first")
	since := func(ago time.Duration, id string) loaded {
		return loaded{at: time.Now().Add(-ago), id: id, exact: true, known: true}
	}
	s := unitState{Disk: []byte("x"), Certificates: []string{cert}}
	wants := func(what string, workers loaded, want fact.Tri) {
		t.Helper()
		if got := s.renewed(workers); got != want {
			t.Errorf("%s: renewed %s, want %s", what, got, want)
		}
	}
	present := since(-time.Minute, "1") // they start after the file was written
	wants("as loaded", present, fact.No)

	write(t, cert, "second")
	earlier := since(time.Hour, "0")
	wants("renewed before we came", earlier, fact.Yes)
	s.Shown.Changed = present.at.Add(time.Minute) // as if the file had been written later
	wants("renewed, yet loaded by workers of whom nothing is known", loaded{at: earlier.at, known: true}, fact.Unknown)

	s = unitState{Disk: []byte("x"), Certificates: []string{cert}}
	wants("loaded anew", present, fact.No)
	s.Shown.Changed = present.at.Add(time.Minute)
	wants("touched", present, fact.No)
	s.Shown.Content, s.Shown.Changed = "third", present.at.Add(time.Minute)
	wants("renewed under our eyes", present, fact.Yes)
	wants("and loaded", since(-time.Hour, "2"), fact.No)

	wants("the server is down", loaded{}, fact.Unknown)
	s.Certificates = nil
	wants("no certificate is named", present, fact.No)
	s.Disk = nil
	wants("no good dump yet", present, fact.Unknown)
}

// TestACertificateIsNoConfiguration: where it lies among the configuration's files, a renewal leaves the tree what it was,
// and is tested all the same.
func TestACertificateIsNoConfiguration(t *testing.T) {
	dir := t.TempDir()
	conf, cert := filepath.Join(dir, "nginx.conf"), filepath.Join(dir, "shop.pem")
	write(t, conf, "server {}")
	write(t, cert, "first")
	before := readTree([]string{conf}, []string{dir}, []string{cert})
	write(t, cert, "the second, longer")
	after := readTree([]string{conf}, []string{dir}, []string{cert})
	if before.Content != after.Content || before.Fingerprint != after.Fingerprint || before.Written != after.Written || before.Stamp == after.Stamp {
		t.Errorf("a renewal made of %+v %+v", before, after)
	}
	write(t, conf, "server { }")
	if edited := readTree([]string{conf}, []string{dir}, []string{cert}); edited.Content == after.Content || edited.Fingerprint == after.Fingerprint {
		t.Error("an edit beside a certificate was not seen")
	}
}

func TestALinkThatLeadsElsewhereIsAChange(t *testing.T) {
	dir := t.TempDir()
	link := filepath.Join(dir, "live.pem")
	for _, name := range []string{"1.pem", "2.pem"} {
		write(t, filepath.Join(dir, name), name)
	}
	if err := os.Symlink("2.pem", link); err != nil {
		t.Fatal(err)
	}
	before := readTree([]string{link}, nil, nil)
	after := before
	for deadline := time.Now().Add(time.Second); !after.Changed.After(before.Changed); { // the file system's clock has ticks
		if time.Now().After(deadline) {
			t.Fatalf("a link to an older file: %+v after %+v", after, before)
		}
		if err := errors.Join(os.Remove(link), os.Symlink("1.pem", link)); err != nil {
			t.Fatal(err)
		}
		after = readTree([]string{link}, nil, nil)
	}
	if after.Content == before.Content {
		t.Error("another file under the same name has the same content")
	}
}

func TestChangedFilesAreNamed(t *testing.T) {
	dir := t.TempDir()
	sites := filepath.Join(dir, "sites")
	if err := os.Mkdir(sites, 0o755); err != nil {
		t.Fatal(err)
	}
	old, edited, cert := filepath.Join(dir, "nginx.conf"), filepath.Join(sites, "shop"), filepath.Join(sites, "shop.pem")
	write(t, old, "")
	long := time.Now().Add(-time.Hour)
	if err := os.Chtimes(old, long, long); err != nil {
		t.Fatal(err)
	}
	began := changeOf(t, old)
	for write(t, edited, ""); !changeOf(t, edited).After(began); { // the file system's clock has ticks
		write(t, edited, "x")
	}
	write(t, cert, "")
	s := unitState{Files: []string{old, edited}, Dirs: []string{sites}, Certificates: []string{cert}}
	if got := s.changedSince(began); got != edited {
		t.Errorf("changed %q, want %q", got, edited)
	}
	if err := os.Remove(edited); err != nil {
		t.Fatal(err)
	}
	if got := s.changedSince(began); got != sites {
		t.Errorf("after a file went: changed %q, want its folder %q", got, sites)
	}
	if got := s.changedSince(time.Now().Add(time.Hour)); got != "" {
		t.Errorf("nothing changed, and %q is named", got)
	}
}

// changeOf returns the moment of a file's last change: workers that start then have read it.
func changeOf(t *testing.T, file string) time.Time {
	t.Helper()
	return readTree([]string{file}, nil, nil).Changed
}
