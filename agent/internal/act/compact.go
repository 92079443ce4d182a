package act

import (
	"fmt"
	"os"
	"slices"
	"time"

	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/agent/internal/crash"
)

// Bounds of the record.
const (
	keepActions  = 48 * time.Hour // twice the longest budget
	keepRefusals = 500            // orders expire within minutes; these are for people to read
	compactAt    = 1 << 20        // bytes
)

// compact writes the record anew without what has become old, when there is such.
func (r *record) compact(now time.Time) error {
	kept := keep(r.entries, now)
	if len(kept) == len(r.entries) && r.size <= r.roomy {
		return nil
	}
	var text []byte
	for _, e := range kept {
		line, err := e.line()
		if err != nil {
			return err
		}
		text = append(text, line...)
	}
	crash.At(crash.Compacting)
	if err := replaceFile(recordPath(r.dir), text, 0o600); err != nil {
		return err
	}
	crash.At(crash.Compacted)
	return r.reopen(kept, int64(len(text)))
}

// reopen goes on in the file that has taken the record's name.
func (r *record) reopen(kept []*entry, size int64) error {
	f, err := os.OpenFile(recordPath(r.dir), os.O_RDWR|os.O_APPEND, 0o600)
	if err != nil {
		r.broken = true
		return fmt.Errorf("open compacted record: %w", err)
	}
	if err := unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB); err != nil {
		f.Close()
		r.broken = true
		return fmt.Errorf("lock compacted record: %w", err)
	}
	r.file.Close()
	r.file, r.size, r.entries = f, size, kept
	r.roomy = max(compactAt, 2*size) // so that what must be kept is not written anew for every line
	clear(r.byOrder)
	for _, e := range kept {
		r.byOrder[e.Order] = e
	}
	return nil
}

// keep returns the entries that are still needed: actions of the last two days and the newest refusals. An action that
// lies in the future, by a clock set back, is kept.
func keep(entries []*entry, now time.Time) []*entry {
	refusals := 0
	var kept []*entry
	for _, e := range slices.Backward(entries) {
		if e.acted() && now.Sub(e.At) > keepActions {
			continue
		}
		if !e.acted() {
			if refusals++; refusals > keepRefusals {
				continue
			}
		}
		kept = append(kept, e)
	}
	slices.Reverse(kept)
	return kept
}
