package sensor

import (
	"log/slog"

	"github.com/fsnotify/fsnotify"
)

// sleepAfter is how many reads in a row find nothing before a log is watched instead: a watch of a busy log would wake us at
// every line.
const sleepAfter = 5

// sleep keeps logs at rest from being read: the kernel tells when one is written to. Its zero value lets none sleep.
type sleep struct {
	watcher *fsnotify.Watcher
	off     bool // no watcher is to be had, or a test has its own time
}

// begin gets the watcher; what it returns gives it back.
func (s *sleep) begin(log *slog.Logger) (end func()) {
	if s.off {
		return func() {}
	}
	watcher, err := fsnotify.NewBufferedWatcher(256)
	if err != nil {
		log.Warn("access logs at rest are read once a second", "error", err, "hint", "raise fs.inotify.max_user_instances")
		return func() {}
	}
	s.watcher = watcher
	return func() { watcher.Close() }
}

// events of logs that were asleep; nil when none can be.
func (s *sleep) events() <-chan fsnotify.Event {
	if s.watcher == nil {
		return nil
	}
	return s.watcher.Events
}

func (s *sleep) errors() <-chan error {
	if s.watcher == nil {
		return nil
	}
	return s.watcher.Errors
}

// consider lets a log sleep that was read again and again in vain. It is read once more under its watch: what was written
// between the last read and the watch would be told by nobody.
func (s *sleep) consider(log *accessLog, read int64) {
	watched := log.still == sleepAfter
	switch {
	case s.watcher == nil:
	case read > 0 || log.tail.old != nil:
		s.end(log)
	case watched:
		log.asleep = true
	case log.still+1 < sleepAfter:
		log.still++
	case s.watcher.Add(log.Path) == nil:
		log.still++
	default:
		log.still = 0 // no watch is to be had now; it is tried again
	}
}

// end has a log read again.
func (s *sleep) end(log *accessLog) {
	if log.still == sleepAfter {
		_ = s.watcher.Remove(log.Path) // it may have gone with its file
	}
	log.still, log.asleep = 0, false
}
