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
	ended   time.Time // when it was last read to an end at which no record can be half written
	foreign foreignWords
}

// recordTakes is how long the server may write at one record. It writes each at once, and what a kernel shows of one that is
// half written ends with a page.
const recordTakes = 50 * time.Millisecond

// page is the smallest there is.
const page = 4096

// whole notes whether the log was read up to the end of a record.
func (l *openLog) whole(now time.Time) {
	l.ended = time.Time{}
	if f := l.tail.now; f != nil && len(f.rest) == 0 && !f.over && f.offset%page != 0 {
		l.ended = now
	}
}

// begins reports whether what is read now begins a record: the one before was whole some time ago.
func (l *openLog) begins(now time.Time) bool {
	return !l.ended.IsZero() && now.Sub(l.ended) >= recordTakes
}

// closedLog is a log that this process may not read.
type closedLog struct {
	LogFile
	position LogPosition
	known    bool      // position is one
	reads    int       // still to be made; see due
	nextAt   time.Time // no sooner than this: the reader is another process
	foreign  foreignWords
	missing  bool // said
	failed   int  // reads in a row
}

// closedRest is the pause between two reads of one closed log.
const closedRest = time.Second

// eagerly is how often a closed log that cannot be read is tried again soon: after a start it takes a few seconds until the
// configuration that names it was read.
const eagerly = 10

// pending reports whether it must be read soon though nothing has happened.
func (l *closedLog) pending() bool {
	return l.reads > 0 || !l.known && l.failed > 0 && l.failed < eagerly
}

// readLimit bounds one read of a closed log: the others wait meanwhile.
const readLimit = 2 * time.Second

// due has a closed log read twice: what explains an event may be written a moment after it.
func (l *closedLog) due() { l.reads = 2 }

// choose opens logs that are new, follows rotations, and lets go of logs that are not named any more.
func (s *Weblog) choose(ctx context.Context, say Say) {
	named := make(map[string]bool)
	for _, file := range s.logs() {
		if len(named) >= maxLogs || named[file.Path] {
			continue
		}
		named[file.Path] = true
		if log := s.open[file.Path]; log != nil {
			s.turn(log)
		} else if s.closed[file.Path] == nil {
			s.begin(ctx, file, say)
		}
	}
	for path, log := range s.open {
		if !named[path] {
			log.tail.close()
			_ = s.watcher.Remove(path) // it may be gone already
			delete(s.open, path)
		}
	}
	for path := range s.closed {
		if !named[path] {
			delete(s.closed, path)
		}
	}
}

// begin follows a log, or notes that it is closed to us. One that does not exist is looked for again next time.
func (s *Weblog) begin(ctx context.Context, file LogFile, say Say) {
	tail, err := newTail(file.Path)
	switch {
	case err == nil:
		s.open[file.Path] = &openLog{LogFile: file, tail: tail}
		s.watch(file.Path)
		s.hears(file.Unit, say)
	case unreadable(err) && s.reader != nil:
		log := &closedLog{LogFile: file}
		s.closed[file.Path] = log
		s.readClosed(ctx, log, time.Now(), say)
	case unreadable(err):
		say(fact.Missing{Name: "weblog " + file.Path, Why: err.Error()})
	}
}

// hears says once of a unit that its log is read: that it logs nothing is word of it only then.
func (s *Weblog) hears(unit string, say Say) {
	if unit != "" && !s.heard[unit] && len(s.heard) < maxLogs {
		s.heard[unit] = true
		say(fact.Missing{Name: "weblog " + unit, OK: true})
	}
}

func (s *Weblog) turn(log *openLog) {
	before := log.tail.now
	if err := log.tail.turn(); err != nil {
		s.log.Warn("log not followed", "path", log.Path, "error", err)
	}
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
	log.reads, log.nextAt = max(log.reads-1, 0), now.Add(closedRest)
	ctx, cancel := context.WithTimeout(ctx, readLimit)
	defer cancel()
	lines, next, err := s.reader.ReadLog(ctx, log.Path, log.position)
	if err != nil {
		if !log.missing {
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
	s.hears(log.Unit, say)
	if len(lines) > 0 { // there may be more
		log.reads = max(log.reads, 1)
	}
}
