package sensor

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// told returns the next events of a watch.
func (w *fileWatch) told(t *testing.T, n int) (out []fileEvent) {
	t.Helper()
	for range n {
		select {
		case event := <-w.events:
			out = append(out, event)
		case <-t.Context().Done():
			t.Fatalf("only %v was told", out)
		}
	}
	return out
}

func TestFilesAreWatchedByTheirPaths(t *testing.T) {
	w, err := newFileWatch()
	if err != nil {
		t.Fatal(err)
	}
	defer w.close()
	dir := t.TempDir()
	log, link, other := filepath.Join(dir, "log"), filepath.Join(dir, "link"), filepath.Join(dir, "other")
	ok := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	write := func(path string) {
		t.Helper()
		file, err := os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
		ok(err)
		_, err = file.WriteString("x\n")
		ok(err)
		ok(file.Close())
	}
	want := func(events ...fileEvent) {
		t.Helper()
		if got := w.told(t, len(events)); !slices.Equal(got, events) {
			t.Errorf("told %v, want %v", got, events)
		}
	}
	if w.add(log) == nil {
		t.Error("a file that is not there is watched")
	}
	write(log)
	write(other)
	ok(os.Symlink(log, link))
	for _, path := range []string{log, link, other, log} {
		ok(w.add(path))
	}
	write(log)
	want(fileEvent{path: log}, fileEvent{path: link}) // one file, two names
	w.remove(link)
	write(log)
	write(other)
	want(fileEvent{path: log}, fileEvent{path: other})

	ok(os.Rename(log, log+".1"))
	want(fileEvent{log, true})
	write(log + ".1")
	want(fileEvent{path: log}) // its server may go on writing to it
	write(log)
	ok(w.add(log)) // the new file
	write(log + ".1")
	write(log)
	want(fileEvent{path: log})

	ok(os.Remove(other))
	want(fileEvent{other, true})
	write(log)
	if event := w.told(t, 1)[0]; event.path == other { // its end may be told twice
		want(fileEvent{path: log})
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if len(w.marks) != 1 || len(w.paths) != 1 {
		t.Errorf("marks %v, paths %v, want those of one file", w.marks, w.paths)
	}
}

func TestAWatchEndsThoughNobodyListens(t *testing.T) {
	w, err := newFileWatch()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "log")
	for n := range 2 * maxWaiting {
		if err := os.WriteFile(path, make([]byte, n), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := w.add(path); err != nil {
			t.Fatal(err)
		}
	}
	w.close()
	if w.add(path) == nil {
		t.Error("a closed watch begins another")
	}
	w.remove(path)
}

// TestLostEventsAreTold: the kernel keeps only so many.
func TestLostEventsAreTold(t *testing.T) {
	w, err := newFileWatch()
	if err != nil {
		t.Fatal(err)
	}
	defer w.close()
	for range 2 {
		if !w.tell(-1, 1<<14) { // IN_Q_OVERFLOW
			t.Fatal("the watch ended")
		}
	}
	select {
	case <-w.lost:
	default:
		t.Error("nobody knows")
	}
}
