package sensor

import (
	"log/slog"
	"os"
	"path/filepath"
	"testing"
	"time"

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
	for again := true; again; {
		read, err := s.log.read(func(fact.Arrival) {})
		if err != nil {
			t.Fatal(err)
		}
		again = s.consider(s.log, read)
	}
	if n := s.log.counts.vhosts[""]; n != nil {
		return n.Requests
	}
	return 0
}

func (s *sleeper) fallAsleep(t *testing.T) {
	t.Helper()
	for range sleepAfter {
		s.look(t)
	}
	if !s.log.asleep {
		t.Fatal("the log is still read")
	}
}

// woken waits for the kernel's word, so long after the last.
func (s *sleeper) woken(t *testing.T, after time.Duration) {
	t.Helper()
	select {
	case event := <-s.events():
		s.stir(s.log, event, s.log.stirred.Add(after))
	case <-t.Context().Done():
		t.Fatal("nobody tells of the line")
	}
}

func TestALogAtRestSleepsUntilItIsWrittenTo(t *testing.T) {
	s := newSleeper(t)
	s.fallAsleep(t)
	for n := range uint64(3) {
		s.write(t, "GET / HTTP/1.1")
		if s.woken(t, trafficPace); s.log.asleep {
			t.Fatal("it sleeps on")
		}
		if got := s.look(t); got != n+1 || !s.log.asleep {
			t.Errorf("%d requests, want %d; asleep under its watch: %v", got, n+1, s.log.asleep)
		}
	}
}

func TestABusyLogIsNotWatched(t *testing.T) {
	s := newSleeper(t)
	s.fallAsleep(t)
	s.write(t, "GET / HTTP/1.1")
	s.woken(t, trafficPace)
	s.look(t)
	s.write(t, "GET / HTTP/1.1")
	s.woken(t, trafficPace-1)
	if got := s.look(t); got != 2 || s.log.watched || len(s.watcher.WatchList()) > 0 {
		t.Errorf("%d requests, watched: %v %v", got, s.log.watched, s.watcher.WatchList())
	}
	s.fallAsleep(t)
	s.write(t, "GET / HTTP/1.1")
	s.woken(t, trafficPace)
	if got := s.look(t); got != 3 {
		t.Errorf("%d requests, want 3", got)
	}
}

// A line may come between the read that found nothing and the watch.
func TestALineBeforeTheWatchIsRead(t *testing.T) {
	s := newSleeper(t)
	for range sleepAfter - 1 {
		s.look(t)
	}
	if read, err := s.log.read(func(fact.Arrival) {}); err != nil || read != 0 || !s.consider(s.log, read) {
		t.Fatalf("%d bytes read, %v; want to read again under the watch", read, err)
	}
	s.write(t, "GET / HTTP/1.1")
	if got := s.look(t); got != 1 || !s.log.asleep {
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
	if s.woken(t, trafficPace); s.log.asleep || s.log.watched {
		t.Error("it is watched where it was moved away")
	}
	s.write(t, "GET / HTTP/1.1")
	if _, err := s.log.tail.turn(); err != nil {
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
	if _, err := s.log.tail.turn(); err != nil {
		t.Fatal(err)
	}
	s.fallAsleep(t)
	s.write(t, "GET / HTTP/1.1")
	s.woken(t, trafficPace)
	if got := s.look(t); got != 2 {
		t.Errorf("%d requests of the new file, want 2", got)
	}
}
