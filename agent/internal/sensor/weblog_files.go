package sensor

import (
	"context"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// openLog is a log that this process follows.
type openLog struct {
	LogFile
	tail    *tail
	dirty   bool
	foreign foreignWords
}

// closedLog is a log that this process may not read.
type closedLog struct {
	LogFile
	position LogPosition
	known    bool      // position is one
	reads    int       // still to be made; see due
	made     int       // since quick
	quick    time.Time // when the last quick reads began
	nextAt   time.Time // no sooner than this: the reader is another process
	foreign  foreignWords
	missing  bool // said
	failed   int  // reads in a row
}

// closedPauses lie between the reads of a closed log after an event, the last one between all that follow: a server
// writes what explains an event a moment after it, and the outside must not wait long for it.
var closedPauses = [...]time.Duration{100 * time.Millisecond, 300 * time.Millisecond, 600 * time.Millisecond, time.Second}

// quickRest is how long no log is read quickly again: while events go on, once a second is enough.
const quickRest = 5 * time.Second

// eagerly is how often a closed log that cannot be read is tried again soon: after a start it takes a few seconds until the
// configuration that names it was read.
const eagerly = 10

// pending reports whether it must be read soon though nothing has happened.
func (l *closedLog) pending() bool {
	return l.reads > 0 || !l.known && l.failed > 0 && l.failed < eagerly
}

// readLimit bounds one read of a closed log: the others wait meanwhile.
const readLimit = 2 * time.Second

// due has a closed log read at once and again for a second.
func (l *closedLog) due(now time.Time) {
	if now.Sub(l.quick) < quickRest {
		l.reads = max(l.reads, 2)
		return
	}
	l.reads, l.made, l.quick, l.nextAt = len(closedPauses), 0, now, time.Time{}
}

// rest is the pause after a read.
func (l *closedLog) rest() time.Duration {
	pause := closedPauses[min(l.made, len(closedPauses)-1)]
	l.made++
	return pause
}

// choose opens logs that are new, follows rotations, and lets go of logs that are not named any more.
func (s *Weblog) choose(ctx context.Context, say Say) {
	named := make(map[string]bool)
	s.lacks = false
	for _, file := range s.logs() {
		if len(named) >= maxLogs || named[file.Path] {
			continue
		}
		named[file.Path] = true
		if log := s.open[file.Path]; log != nil {
			log.LogFile = file
			s.turn(log)
		} else if log := s.closed[file.Path]; log != nil {
			log.LogFile = file
		} else {
			s.begin(ctx, file, say)
		}
	}
	for path := range s.absent {
		if !named[path] {
			delete(s.absent, path)
		}
	}
	for path, log := range s.open {
		if !named[path] {
			log.tail.close()
			_ = s.watcher.Remove(path) // it may be gone already
			delete(s.open, path)
		}
	}
	for path, log := range s.closed {
		if !named[path] {
			delete(s.closed, path)
		} else if !log.known {
			s.readClosed(ctx, log, time.Now(), say)
		}
	}
	s.hear(say)
}

// hear says which units are heard, so that their silence means something. A log that is closed to us is read only when
// something happened, which proves nothing.
func (s *Weblog) hear(say Say) {
	now := make(map[string]bool)
	for _, log := range s.open {
		if log.Server == php {
			continue // that it is silent says nothing about the server
		}
		if now[log.Unit] = true; !s.heard[log.Unit] {
			say(fact.Missing{Name: s.Name() + " " + log.Unit, OK: true})
		}
	}
	for unit := range s.heard {
		if !now[unit] {
			say(fact.Removal{Of: fact.Missing{}.Kind(), Name: s.Name() + " " + unit})
		}
	}
	s.heard = now
}

// begin follows a log, or notes that it is closed to us. One that does not exist is looked for again next time, and is news
// from its beginning then: PHP makes its log when it has something to say.
func (s *Weblog) begin(ctx context.Context, file LogFile, say Say) {
	tail, err := newTail(file.Path)
	isNew := s.absent[file.Path]
	delete(s.absent, file.Path)
	switch {
	case err == nil:
		if isNew {
			tail.now.offset = 0
		}
		s.open[file.Path] = &openLog{LogFile: file, tail: tail, dirty: isNew}
		s.watch(file.Path)
		s.hears(file, say)
	case unreadable(err) && s.reader != nil:
		log := &closedLog{LogFile: file}
		s.closed[file.Path] = log
		s.readClosed(ctx, log, time.Now(), say)
	case absent(err):
		s.absent[file.Path], s.lacks = true, s.lacks || file.Server == php
	case unreadable(err) && file.Server != php:
		say(fact.Missing{Name: "weblog " + file.Path, Why: err.Error()})
	}
}

// hears says once of a unit that its log is read: that it logs nothing is word of it only then.
func (s *Weblog) hears(log LogFile, say Say) {
	if log.Server != php && log.Unit != "" && !s.heard[log.Unit] && len(s.heard) < maxLogs {
		s.heard[log.Unit] = true
		say(fact.Missing{Name: "weblog " + log.Unit, OK: true})
	}
}

func (s *Weblog) turn(log *openLog) {
	before := log.tail.now
	news, err := log.tail.turn()
	if err != nil {
		s.log.Warn("log not followed", "path", log.Path, "error", err)
	}
	log.dirty = log.dirty || news // the watch may have missed something
	if log.tail.now != before {
		_ = s.watcher.Remove(log.Path) // the watch went with the file
		s.watch(log.Path)
	}
}

func (s *Weblog) watch(path string) {
	if err := s.watcher.Add(path); err != nil {
		s.log.Warn("log is read every 10 s only", "path", path, "error", err)
	}
}

// readClosed reads a closed log through the reader when that is due; the first time it only asks where the end is.
func (s *Weblog) readClosed(ctx context.Context, log *closedLog, now time.Time, say Say) {
	if now.Before(log.nextAt) || log.known && log.reads == 0 {
		return
	}
	log.reads, log.nextAt = max(log.reads-1, 0), now.Add(log.rest())
	ctx, cancel := context.WithTimeout(ctx, readLimit)
	defer cancel()
	lines, next, err := s.reader.ReadLog(ctx, log.Path, log.position)
	if err != nil {
		if !log.missing && log.Server != php { // one of a site, which is silent about the others
			say(fact.Missing{Name: "weblog " + log.Path, Why: err.Error()})
			log.missing = true
		}
		if log.failed++; !log.pending() {
			log.nextAt = now.Add(turnEvery) // until the end is known, the first event's lines would be missed
		}
		return
	}
	if log.missing {
		say(fact.Missing{Name: "weblog " + log.Path, OK: true})
		log.missing = false
	}
	at := int64(log.position.Offset)
	for _, line := range lines {
		s.take(log.LogFile, &log.foreign, tailLine{at, string(line[:min(len(line), maxLine)])}, now)
		at += int64(len(line)) + 1
	}
	s.settle(&log.foreign)
	log.position, log.known, log.failed = next, true, 0
	s.hears(log.LogFile, say)
	if len(lines) > 0 { // there may be more
		log.reads = max(log.reads, 1)
	}
}
