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
	open    map[string]*openLog   // by path
	closed  map[string]*closedLog // by path
	heard   map[string]bool       // units of which a log is read
	signs   folder
	watcher *fsnotify.Watcher
}

// LogFile names an error log, and what writes it.
type LogFile struct {
	Path   string
	Server string // "nginx", "apache", "php-fpm"
	Unit   string
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
		open: make(map[string]*openLog), closed: make(map[string]*closedLog),
		heard: make(map[string]bool), signs: make(folder),
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
	units := s.board.Follow("unit")
	defer units.Close()
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
		case <-units.Wake():
			if s.woken(units.Take()) && !working {
				wake(gatherFor)
				working = true
			}
		case <-turn.C:
			s.choose(ctx, say)
			s.touchAll()
			wake(0)
			working = true
		case <-work.C:
			working = s.work(ctx, say)
			if working {
				wake(restFor)
			}
		}
	}
}

// work reads what there is to read and says what is due; it reports whether there will be more to do soon.
func (s *Weblog) work(ctx context.Context, say Say) bool {
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
		if log.begins(now) {
			log.foreign.over()
		}
		for _, line := range lines {
			s.take(log.LogFile, &log.foreign, line, now)
		}
		s.settle(&log.foreign)
		log.whole(now)
	}
	more := false
	for _, log := range s.closed {
		s.readClosed(ctx, log, now, say)
		more = more || log.pending()
	}
	return s.signs.flush(now, say) || more
}

// take reads one line of a log.
func (s *Weblog) take(log LogFile, words *foreignWords, line tailLine, now time.Time) {
	if words.hold(line) {
		return
	}
	s.settle(words)
	sign, wakes, ok := readSign(log.Server, line.text, s.zone)
	ok = ok && now.Sub(sign.First) <= staleAfter && sign.First.Sub(now) <= time.Minute
	sign.Unit = log.Unit
	if log.Server == nginx && foreign(line.text) {
		words.begin(line, sign, ok)
		return
	}
	if !ok {
		return
	}
	s.signs.add(sign)
	for _, closed := range s.closed {
		if closed.Server == wakes {
			closed.due()
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

// woken has the closed logs of units that changed read.
func (s *Weblog) woken(units []fact.Body) (due bool) {
	for _, body := range units {
		unit, ok := body.(fact.Unit)
		for _, log := range s.closed {
			if ok && log.Unit == unit.Name {
				log.due()
				due = true
			}
		}
	}
	return due
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

// unreadable reports whether a log is there and not for us.
func unreadable(err error) bool { return errors.Is(err, fs.ErrPermission) }
