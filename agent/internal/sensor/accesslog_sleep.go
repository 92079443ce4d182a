package sensor

import (
	"log/slog"
	"time"

	"github.com/fsnotify/fsnotify"
)

// sleepAfter is how many reads in a row find nothing before a log is watched instead: a watch of a busy log would wake us at
// every line.
const sleepAfter = 2

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
		log.Warn("access logs at rest are read every two seconds", "error", err, "hint", "raise fs.inotify.max_user_instances")
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

// consider lets a log sleep after a read: one that is watched, and one that was read again and again in vain. It reports
// whether to read once more at once, under a watch that just began: what was written before it would be told by nobody.
func (s *sleep) consider(log *accessLog, read int64) (again bool) {
	switch {
	case s.watcher == nil:
	case log.tail.old != nil: // its watch is on the new file alone
		s.end(log)
	case log.watched:
		log.asleep = true
	case read > 0:
		log.still = 0
	case log.still+1 < sleepAfter:
		log.still++
	default:
		log.watched = s.watcher.Add(log.Path) == nil // or no watch is to be had now; it is tried again
		return log.watched
	}
	return false
}

// stir has a log read that was written to. One that was stirred a moment ago is busy, and is read without a watch; so is one
// that was moved.
func (s *sleep) stir(log *accessLog, event fsnotify.Event, now time.Time) {
	if !log.asleep && event.Op == fsnotify.Write {
		return // it will be read anyhow
	}
	if now.Sub(log.stirred) < trafficPace || event.Op != fsnotify.Write {
		s.end(log)
	}
	log.asleep, log.stirred = false, now
}

// end has a log read without a watch.
func (s *sleep) end(log *accessLog) {
	if log.watched {
		_ = s.watcher.Remove(log.Path) // it may have gone with its file
	}
	log.still, log.watched, log.asleep = 0, false, false
}
