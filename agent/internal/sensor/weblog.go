package sensor

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"path/filepath"
	"time"

	"github.com/fsnotify/fsnotify"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// Weblog is the witness of the servers' error logs. It follows those that this user may read; the others are read
// through LogReader, only after something happened that their last lines may explain.
type Weblog struct {
	logs    func() []LogFile
	reader  LogReader
	board   *Board
	log     *slog.Logger
	zone    *time.Location
	absent  map[string]bool       // by path: it was not there when it was looked for last
	lacks   bool                  // PHP's own is among them
	open    map[string]*openLog   // by path
	closed  map[string]*closedLog // by path
	heard   map[string]bool       // units that are said to be heard: a log of theirs is followed
	signs   folder
	watcher *fsnotify.Watcher
}

// LogFile names an error log, and what writes it.
type LogFile struct {
	Path   string
	Server string // "nginx", "apache", "php-fpm"; "php" for what PHP itself writes
	Unit   string
	Target string // whose lines they are, where the log is one pool's
}

// LogReader reads logs that this process may not read itself.
type LogReader interface {
	// ReadLog returns the lines that follow after, and where the next read goes on. The zero position only asks where
	// the end is.
	ReadLog(ctx context.Context, path string, after LogPosition) (lines [][]byte, next LogPosition, err error)
}

// LogPosition names a place in a rotating file.
type LogPosition struct{ Device, Inode, Offset uint64 }

// Pace and bounds of the weblog witness.
const (
	gatherFor  = 20 * time.Millisecond // lines come in bursts
	restFor    = 200 * time.Millisecond
	turnEvery  = 10 * time.Second
	maxLogs    = 128
	staleAfter = 10 * time.Minute // an older line says nothing about now
)

// DefaultLogs are the logs of Debian's packages. They hold until a configuration test has named the real ones.
func DefaultLogs() []LogFile {
	out := []LogFile{
		{Path: "/var/log/nginx/error.log", Server: nginx, Unit: "nginx.service"},
		{Path: "/var/log/apache2/error.log", Server: apache, Unit: "apache2.service"},
	}
	paths, _ := filepath.Glob("/var/log/php*-fpm.log") // the pattern is good
	for _, path := range paths {
		name := filepath.Base(path)
		out = append(out, LogFile{Path: path, Server: phpFPM, Unit: name[:len(name)-len(".log")] + ".service"})
	}
	return out
}

// NewWeblog returns the witness. logs is asked again every 10 s; reader may be nil.
func NewWeblog(logs func() []LogFile, reader LogReader, board *Board, log *slog.Logger) *Weblog {
	return &Weblog{
		logs: logs, reader: reader, board: board, log: log.With("part", "weblog"), zone: time.Local,
		absent: make(map[string]bool), open: make(map[string]*openLog), closed: make(map[string]*closedLog), heard: make(map[string]bool), signs: make(folder),
	}
}

// Name returns "weblog".
func (s *Weblog) Name() string { return "weblog" }

// Run says signs until ctx ends.
func (s *Weblog) Run(ctx context.Context, say Say) (err error) {
	if s.watcher, err = fsnotify.NewBufferedWatcher(256); err != nil {
		return fmt.Errorf("watch logs: %w (raise fs.inotify.max_user_instances)", err)
	}
	defer s.watcher.Close()
	defer s.closeAll()
	news := s.board.Follow("unit", "config-test", "traffic", "inside")
	defer news.Close()
	turn := time.NewTicker(turnEvery)
	defer turn.Stop()
	work := time.NewTimer(0) // reads what was written to, and says what was folded
	defer work.Stop()
	wake := func(d time.Duration) { work.Reset(d) }
	s.choose(ctx, say)
	for working := true; ; {
		select {
		case <-ctx.Done():
			return nil
		case event := <-s.watcher.Events:
			if log := s.open[event.Name]; log != nil {
				log.dirty = true
				if !working {
					wake(gatherFor)
					working = true
				}
			}
		case err := <-s.watcher.Errors: // an overflow: look at all of them
			s.log.Debug("watching logs", "error", err)
			s.touchAll()
		case <-news.Wake():
			bodies := news.Take()
			named := s.named(bodies)
			if named {
				s.choose(ctx, say)
				s.touchAll()
			}
			if (s.woken(bodies) || named) && !working {
				wake(gatherFor)
				working = true
			}
		case <-turn.C:
			s.choose(ctx, say)
			wake(0)
			working = true
		case <-work.C:
			var rest time.Duration
			if rest, working = s.work(ctx, say); working {
				wake(rest)
			}
		}
	}
}

// work reads what there is to read and says what is due; it reports whether there will be more to do, and how soon.
func (s *Weblog) work(ctx context.Context, say Say) (rest time.Duration, more bool) {
	now := time.Now()
	for path, log := range s.open {
		if !log.dirty {
			continue
		}
		log.dirty = false
		lines, skipped, err := log.tail.read()
		if err != nil {
			s.log.Warn("log not read", "path", path, "error", err)
		}
		if skipped > 0 {
			say(fact.Gap{Count: uint64(skipped), Reason: "weblog: bytes skipped, too many lines in " + path})
		}
		for _, line := range lines {
			s.take(log.LogFile, &log.foreign, line, now)
		}
		s.settle(&log.foreign)
		if log.tail.whole() { // a record is written at once: what comes later is none of this one
			log.foreign = foreignWords{}
		}
	}
	rest = restFor
	for _, log := range s.closed {
		s.readClosed(ctx, log, now, say)
		if log.reads > 0 {
			rest, more = min(rest, log.nextAt.Sub(now)), true
		}
	}
	return max(rest, gatherFor), s.signs.flush(now, say) || more
}

// take reads one line of a log.
func (s *Weblog) take(log LogFile, words *foreignWords, line tailLine, now time.Time) {
	if words.hold(line) {
		return
	}
	s.settle(words)
	sign, wakes, ok := readSign(log.Server, line.text, s.zone)
	ok = ok && now.Sub(sign.First) <= staleAfter && sign.First.Sub(now) <= time.Minute
	if sign.Unit = log.Unit; log.Target != "" {
		sign.Target = log.Target
	}
	if log.Server == nginx && foreign(line.text) {
		words.begin(line, sign, ok)
		return
	}
	if !ok {
		return
	}
	s.signs.add(sign)
	for _, closed := range s.closed {
		if closed.Server == wakes || closed.Server == php && wakes == phpFPM {
			closed.due(now)
		}
	}
}

// settle adds the sign of a script's words once no more of them are to be read.
func (s *Weblog) settle(words *foreignWords) {
	if words.waits {
		s.signs.add(words.sign)
		words.waits = false
	}
}

// named reports whether a configuration was tested: it may name other logs, and closed ones can be asked for by now. PHP makes
// its log when it has something to say, so one may be there too once a page failed.
func (s *Weblog) named(news []fact.Body) (named bool) {
	for _, body := range news {
		_, test := body.(fact.ConfigTest)
		named = named || test || s.lacks && pageFailed(body)
	}
	for _, log := range s.closed {
		if named && !log.known {
			log.nextAt = time.Time{}
		}
	}
	return named
}

// woken has the closed logs of units that changed read. No error log tells of a page that PHP answered with 500: whoever
// saw one has PHP's own closed logs read.
func (s *Weblog) woken(news []fact.Body) (due bool) {
	for _, body := range news {
		unit, ok := body.(fact.Unit)
		failed := pageFailed(body)
		for _, log := range s.closed {
			if ok && log.Unit == unit.Name || failed && log.Server == php {
				log.due(time.Now())
				due = true
			}
		}
	}
	return due
}

// pageFailed reports whether a witness saw a page that was answered with 500.
func pageFailed(body fact.Body) bool {
	switch b := body.(type) {
	case fact.Traffic:
		return b.Status500 > 0
	case fact.Inside:
		return b.Status == 500
	}
	return false
}

func (s *Weblog) touchAll() {
	for _, log := range s.open {
		log.dirty = true
	}
}

func (s *Weblog) closeAll() {
	for _, log := range s.open {
		log.tail.close()
	}
}

// absent reports whether a log is not there.
func absent(err error) bool { return errors.Is(err, fs.ErrNotExist) }

// unreadable reports whether a log is there and not for us.
func unreadable(err error) bool { return errors.Is(err, fs.ErrPermission) }
