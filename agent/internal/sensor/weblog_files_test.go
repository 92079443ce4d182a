package sensor

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/fsnotify/fsnotify"
	"github.com/google/go-cmp/cmp"

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
	log := &closedLog{LogFile: LogFile{Path: "/var/log/php8.2-fpm.log", Server: phpFPM, Unit: "php8.2-fpm.service"}}
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
	if log.position.Offset != 7 || len(said) != 3 || !said[1].(fact.Missing).OK || said[2] != (fact.Missing{Name: "weblog php8.2-fpm.service", OK: true}) {
		t.Errorf("position %+v, said %v", log.position, said)
	}
	s.readClosed(context.Background(), log, now.Add(time.Minute), say)
	if log.reads != 0 {
		t.Error("it was read although nothing happened")
	}
}

// That nothing is heard of a unit means something only while a log of it is followed.
func TestWeblogSaysWhomItHears(t *testing.T) {
	path := filepath.Join(t.TempDir(), "error.log")
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	logs := []LogFile{
		{Path: path, Server: nginx, Unit: "nginx.service"}, {Path: path + ".not", Server: apache, Unit: "apache2.service"},
	}
	watcher, err := fsnotify.NewWatcher()
	if err != nil {
		t.Fatal(err)
	}
	defer watcher.Close()
	var said []fact.Body
	say := func(body fact.Body) { said = append(said, body) }
	s := NewWeblog(func() []LogFile { return logs }, nil, NewBoard(), slog.New(slog.DiscardHandler))
	s.watcher = watcher
	defer s.closeAll()
	s.choose(t.Context(), say)
	s.choose(t.Context(), say)
	logs = nil
	s.choose(t.Context(), say)
	want := []fact.Body{fact.Missing{Name: "weblog nginx.service", OK: true}, fact.Removal{Of: "missing", Name: "weblog nginx.service"}}
	if diff := cmp.Diff(want, said); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// At the start no configuration is known yet. The test that names a closed log has it asked for its end at once.
func TestClosedLogIsAskedOnceAConfigurationNamesIt(t *testing.T) {
	reader := new(late)
	log := &closedLog{LogFile: LogFile{Path: "/var/log/php8.2-fpm.log", Server: phpFPM}}
	s := NewWeblog(func() []LogFile { return []LogFile{log.LogFile} }, reader, NewBoard(), slog.New(slog.DiscardHandler))
	s.closed[log.Path] = log
	say := func(fact.Body) {}
	s.choose(t.Context(), say)
	reader.named = true
	if s.choose(t.Context(), say); log.known {
		t.Error("it was asked again although nothing had changed")
	}
	if !s.named([]fact.Body{fact.Unit{}, fact.ConfigTest{}}) || s.named([]fact.Body{fact.Unit{}}) {
		t.Error("a test is not told from other news")
	}
	if s.choose(t.Context(), say); !log.known {
		t.Error("its end is not known")
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

// A page that PHP answers with 500 leaves nothing in an error log. Whoever saw one has PHP's own closed logs read, and no others.
func TestAFailedPageHasPHPsClosedLogsRead(t *testing.T) {
	for name, c := range map[string]struct {
		body fact.Body
		due  bool
	}{
		"pages that failed":  {fact.Traffic{Status500: 1}, true},
		"pages that did not": {fact.Traffic{Status502: 7}, false},
		"an own request":     {fact.Inside{Status: 500}, true},
		"another answer":     {fact.Inside{Status: 404}, false},
		"its unit":           {fact.Unit{Name: "php8.2-fpm.service"}, true},
		"another unit":       {fact.Unit{Name: "nginx.service"}, false},
	} {
		s := NewWeblog(nil, new(counted), NewBoard(), slog.New(slog.DiscardHandler))
		scripts, other := &closedLog{LogFile: LogFile{Server: php, Unit: "php8.2-fpm.service"}}, &closedLog{LogFile: LogFile{Server: apache, Unit: "apache2.service"}}
		s.closed["/php"], s.closed["/apache"] = scripts, other
		if due := s.woken([]fact.Body{c.body}); due != c.due || (scripts.reads > 0) != c.due || other.reads > 0 {
			t.Errorf("%s: due %t, reads %d and %d", name, due, scripts.reads, other.reads)
		}
	}
}

// That one site's log cannot be read must not make the host's other logs doubtful.
func TestAClosedPHPLogIsNoDeafness(t *testing.T) {
	var said []fact.Body
	s := NewWeblog(nil, new(late), NewBoard(), slog.New(slog.DiscardHandler))
	log := &closedLog{LogFile: LogFile{Path: "/home/shop/php.log", Server: php, Unit: "php8.2-fpm.service"}}
	s.readClosed(t.Context(), log, time.Now(), func(body fact.Body) { said = append(said, body) })
	if len(said) != 0 || log.failed != 1 {
		t.Errorf("said %v, failed %d times", said, log.failed)
	}
}
