package sensor

import (
	"log/slog"
	"os"
	"path/filepath"
	"testing"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// sleeper is an access log beside a watcher that may let it sleep.
type sleeper struct {
	sleep
	log  *accessLog
	path string
}

func newSleeper(t *testing.T) *sleeper {
	t.Helper()
	s := &sleeper{path: filepath.Join(t.TempDir(), "access.log")}
	s.write(t, "GET /before HTTP/1.1")
	tail, err := newTail(s.path)
	if err != nil {
		t.Fatal(err)
	}
	s.log = &accessLog{AccessLog: AccessLog{Path: s.path}, tail: tail, form: formOf(""), counts: newCounts()}
	end := s.begin(slog.New(slog.DiscardHandler))
	t.Cleanup(func() { end(); s.log.tail.close() })
	return s
}

func (s *sleeper) write(t *testing.T, request string) {
	t.Helper()
	file, err := os.OpenFile(s.path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := file.WriteString(combined("10.0.0.1", request, 200)); err != nil {
		t.Fatal(err)
	}
	file.Close()
}

// look reads as Run does, and returns how many requests are counted by now.
func (s *sleeper) look(t *testing.T) uint64 {
	t.Helper()
	read, err := s.log.read(func(fact.Arrival) {})
	if err != nil {
		t.Fatal(err)
	}
	s.consider(s.log, read)
	if n := s.log.counts.vhosts[""]; n != nil {
		return n.Requests
	}
	return 0
}

func (s *sleeper) fallAsleep(t *testing.T) {
	t.Helper()
	for range sleepAfter + 1 {
		s.look(t)
	}
	if !s.log.asleep {
		t.Fatal("the log is still read")
	}
}

// woken waits for the kernel's word.
func (s *sleeper) woken(t *testing.T) {
	t.Helper()
	select {
	case <-s.events():
		s.end(s.log)
	case <-t.Context().Done():
		t.Fatal("nobody tells of the line")
	}
}

func TestALogAtRestSleepsUntilItIsWrittenTo(t *testing.T) {
	s := newSleeper(t)
	for n := range uint64(2) {
		s.fallAsleep(t)
		s.write(t, "GET / HTTP/1.1")
		s.woken(t)
		if got := s.look(t); got != n+1 {
			t.Errorf("%d requests, want %d", got, n+1)
		}
	}
}

// A line may come between the read that found nothing and the watch.
func TestALineBeforeTheWatchIsRead(t *testing.T) {
	s := newSleeper(t)
	for range sleepAfter - 1 {
		s.look(t)
	}
	s.write(t, "GET / HTTP/1.1")
	if got := s.look(t); got != 1 || s.log.asleep {
		t.Errorf("%d requests, asleep: %v; want the line to be read", got, s.log.asleep)
	}
	for range sleepAfter {
		s.look(t)
	}
	s.write(t, "GET / HTTP/1.1") // after the watch began, before the read under it
	if got := s.look(t); got != 2 || s.log.asleep {
		t.Errorf("%d requests, asleep: %v; want the line to be read", got, s.log.asleep)
	}
}

// The file that was renamed away may still be written to, so the log does not sleep until it is let go.
func TestARotatedLogIsAwake(t *testing.T) {
	s := newSleeper(t)
	s.fallAsleep(t)
	if err := os.Rename(s.path, s.path+".1"); err != nil {
		t.Fatal(err)
	}
	s.woken(t)
	s.write(t, "GET / HTTP/1.1")
	if err := s.log.tail.turn(); err != nil {
		t.Fatal(err)
	}
	if got := s.look(t); got != 1 {
		t.Errorf("%d requests of the new file, want 1", got)
	}
	for range 2 * sleepAfter {
		s.look(t)
	}
	if s.log.asleep {
		t.Error("it sleeps while the old file is followed")
	}
	if err := s.log.tail.turn(); err != nil {
		t.Fatal(err)
	}
	s.fallAsleep(t)
	s.write(t, "GET / HTTP/1.1")
	s.woken(t)
	if got := s.look(t); got != 2 {
		t.Errorf("%d requests of the new file, want 2", got)
	}
}
