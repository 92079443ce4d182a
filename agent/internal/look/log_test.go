package look

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// reading returns a Look that knows one log, and how to read on in it.
func reading(t *testing.T, file string) (next func() []string) {
	t.Helper()
	l := looking(t)
	if err := l.remember("nginx.service", unitState{Logs: []string{file}}, new(agentv1.LookAnswer)); err != nil {
		t.Fatal(err)
	}
	var after *agentv1.LogPosition
	return func() []string {
		t.Helper()
		question := &agentv1.LookQuestion_ReadLog{ReadLog: &agentv1.ReadLog{After: after}}
		answer := l.Answer(t.Context(), &agentv1.LookQuestion{Question: question})
		if answer.GetError() != "" {
			t.Fatal(answer.GetError())
		}
		after = answer.GetPosition()
		var lines []string
		for _, line := range answer.GetLines() {
			lines = append(lines, string(line))
		}
		return lines
	}
}

func appendTo(t *testing.T, file, text string) {
	t.Helper()
	f, err := os.OpenFile(file, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o640)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if _, err := f.WriteString(text); err != nil {
		t.Fatal(err)
	}
}

func TestALogIsReadOnceThroughItsRotations(t *testing.T) {
	file := filepath.Join(t.TempDir(), "error.log")
	next := reading(t, file)
	want := func(lines ...string) {
		t.Helper()
		if diff := cmp.Diff(lines, next()); diff != "" {
			t.Errorf("-want +got:\n%s", diff)
		}
	}
	appendTo(t, file, "old\n")
	want() // the first question says only where the end is
	appendTo(t, file, "one\ntwo\nthr")
	want("one", "two")
	appendTo(t, file, "ee\n")
	want("three")
	want()

	appendTo(t, file, "last words\n")
	if err := os.Rename(file, file+".1"); err != nil {
		t.Fatal(err)
	}
	appendTo(t, file, "new file\n")
	want("last words")
	want("new file")

	if err := os.Truncate(file, 0); err != nil {
		t.Fatal(err)
	}
	appendTo(t, file, "cut\n")
	want("cut")
	appendTo(t, file, strings.Repeat("x", maxLine+10)+"\nshort\n")
	want(strings.Repeat("x", maxLine), "short")
	appendTo(t, file, strings.Repeat("y", maxRead+10))
	want()
	appendTo(t, file, "\nafter a line without an end\n")
	want("yyyyyyyyyy", "after a line without an end")
	appendTo(t, file, strings.Repeat("z\n", maxLines+1))
	if got := len(next()); got != maxLines {
		t.Errorf("%d lines in one answer, want %d", got, maxLines)
	}
	want("z")
}

// A log in a user's own folder may be a link to what that user cannot read.
func TestAUsersLinkIsNotFollowed(t *testing.T) {
	dir := place(t)
	home := filepath.Join(dir, "home")
	secret := filepath.Join(dir, "secret")
	appendTo(t, secret, "password\n")
	if err := os.Mkdir(home, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.Chown(home, 1000, 1000); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(secret, home+"/log"); err != nil {
		t.Fatal(err)
	}
	if err := os.Link(secret, home+"/hard"); err != nil {
		t.Fatal(err)
	}
	appendTo(t, home+"/plain", "x\n")
	for name, open := range map[string]bool{"log": false, "hard": false, "plain": true} {
		f, err := openLog(filepath.Join(home, name))
		if (err == nil) != open {
			t.Errorf("%s: %v, want it opened: %t", name, err, open)
		}
		if err == nil {
			f.Close()
		}
	}
}
