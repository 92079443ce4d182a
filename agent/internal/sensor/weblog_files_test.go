package sensor

import (
	"context"
	"errors"
	"log/slog"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// late is a reader that knows a log only after a configuration test has named it.
type late struct{ named bool }

func (l *late) ReadLog(_ context.Context, _ string, after LogPosition) ([][]byte, LogPosition, error) {
	if !l.named {
		return nil, after, errors.New("no configuration names it")
	}
	if after == (LogPosition{}) {
		return nil, LogPosition{Inode: 1, Offset: 7}, nil
	}
	return [][]byte{[]byte("line")}, after, nil
}

// The end of a closed log must be known before something happens, or the first lines that explain it are missed.
func TestClosedLogIsAskedForItsEndUntilItIsKnown(t *testing.T) {
	reader := new(late)
	var said []fact.Body
	say := func(body fact.Body) { said = append(said, body) }
	s := NewWeblog(nil, reader, NewBoard(), slog.New(slog.DiscardHandler))
	log := &closedLog{LogFile: LogFile{Path: "/var/log/php8.2-fpm.log", Server: phpFPM}}
	now := time.Now()
	for range 3 {
		s.readClosed(context.Background(), log, now, say)
		now = now.Add(turnEvery)
	}
	if missing, ok := said[0].(fact.Missing); !ok || missing.OK || len(said) != 1 {
		t.Errorf("said %v, want once that it is missing", said)
	}
	reader.named = true
	s.readClosed(context.Background(), log, now, say)
	if log.position.Offset != 7 || len(said) != 2 || !said[1].(fact.Missing).OK {
		t.Errorf("position %+v, said %v", log.position, said)
	}
	s.readClosed(context.Background(), log, now.Add(time.Minute), say)
	if log.reads != 0 {
		t.Error("it was read although nothing happened")
	}
}

// What names a log is a configuration test: its end is looked for then, and not at the next turn.
func TestATestThatNamesAClosedLogHasItsEndLookedFor(t *testing.T) {
	reader := new(late)
	say := func(fact.Body) {}
	s := NewWeblog(func() []LogFile { return nil }, reader, NewBoard(), slog.New(slog.DiscardHandler))
	log := &closedLog{LogFile: LogFile{Path: "/var/log/php8.2-fpm.log", Server: phpFPM}}
	s.logs = func() []LogFile { return []LogFile{log.LogFile} }
	s.closed[log.Path] = log
	s.readClosed(t.Context(), log, time.Now(), say)
	reader.named = true
	if !s.named([]fact.Body{fact.ConfigTest{Unit: "php8.2-fpm.service"}}) {
		t.Error("it was not heard")
	}
	s.choose(t.Context(), say)
	if !log.known {
		t.Errorf("%+v: its end is not known", log)
	}
}

// A server writes what explains an event a moment after it: reads follow each other quickly, and slowly while events go on.
func TestClosedLogIsReadQuicklyAfterAnEvent(t *testing.T) {
	reader := &counted{}
	s := NewWeblog(nil, reader, NewBoard(), slog.New(slog.DiscardHandler))
	log := &closedLog{known: true}
	began := time.Now()
	read := func(length time.Duration, event bool) int {
		before := reader.reads
		for end := began.Add(length); began.Before(end); began = began.Add(10 * time.Millisecond) {
			if event {
				log.due(began)
			}
			s.readClosed(t.Context(), log, began, func(fact.Body) {})
		}
		return reader.reads - before
	}
	log.due(began)
	first, second := read(500*time.Millisecond, false), read(4*time.Second, false)
	storm := read(10*time.Second, true)
	if first != 3 || second != 1 || storm < 10 || storm > 18 {
		t.Errorf("read %d times in half a second, %d times after it, %d times in ten seconds of events", first, second, storm)
	}
}

// counted counts how often it is asked.
type counted struct{ reads int }

func (c *counted) ReadLog(_ context.Context, _ string, after LogPosition) ([][]byte, LogPosition, error) {
	c.reads++
	return nil, after, nil
}
