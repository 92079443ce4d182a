package act

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// Bounds of the record.
const (
	keepActions  = 48 * time.Hour // twice the longest budget
	keepRefusals = 500            // orders expire within minutes; these are for people to read
	compactAt    = 1 << 20        // bytes
)

// errRecordBroken says that the record cannot be trusted any more; nothing is done until it can.
var errRecordBroken = errors.New("the record has a torn end that could not be cut off")

// record is what makes an order happen at most once: a file of lines, each the outcome of one order as far as it was
// known then. The last line of an order counts. An intent is the outcome "unknown", written before anything is done.
type record struct {
	mu      sync.Mutex // guards the rest
	dir     string
	file    *os.File
	size    int64
	broken  bool
	entries []*entry // by time of the first line
	byOrder map[string]*entry
}

// openRecord reads the record of dir, cuts off a torn last line, and keeps other processes out.
func openRecord(dir string, now time.Time) (*record, error) {
	f, err := os.OpenFile(recordPath(dir), os.O_RDWR|os.O_CREATE|os.O_APPEND, 0o600)
	if err != nil {
		return nil, fmt.Errorf("open record: %w", err)
	}
	r := &record{dir: dir, file: f, byOrder: make(map[string]*entry)}
	if err := r.load(now); err != nil {
		f.Close()
		return nil, fmt.Errorf("open record %s: %w", f.Name(), err)
	}
	return r, nil
}

func (r *record) load(now time.Time) error {
	if err := unix.Flock(int(r.file.Fd()), unix.LOCK_EX|unix.LOCK_NB); err != nil {
		return fmt.Errorf("another act holds it: %w", err)
	}
	text, err := io.ReadAll(r.file)
	if err != nil {
		return err
	}
	whole := text[:bytes.LastIndexByte(text, '\n')+1]
	for line := range bytes.Lines(whole) {
		if err := r.read(line); err != nil {
			return err
		}
	}
	if len(whole) < len(text) {
		// A line without an end was never synced: what it announces was not begun.
		if err := r.file.Truncate(int64(len(whole))); err != nil {
			return err
		}
	}
	r.size = int64(len(whole))
	if err := r.compact(now); err != nil {
		return err
	}
	return syncDir(r.dir)
}

// find returns what became of an order that was judged before.
func (r *record) find(order string) (fact.Outcome, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	e, seen := r.byOrder[order]
	if !seen {
		return fact.Outcome{}, false
	}
	return e.outcome(), true
}

// intend writes that an order is about to be carried out, and returns once that is on disk.
func (r *record) intend(outcome fact.Outcome, order command.Order, now time.Time) error {
	outcome.State = fact.OrderUnknown
	outcome.Detail = "act ended before the result was known"
	return r.append(newEntry(outcome, order, now), true)
}

// conclude writes what an order did, and returns once that is on disk.
func (r *record) conclude(outcome fact.Outcome, order command.Order, now time.Time) error {
	return r.append(newEntry(outcome, order, now), true)
}

// note remembers a refusal. Losing one in a crash does no harm, so it does not wait for the disk.
func (r *record) note(outcome fact.Outcome, order command.Order, now time.Time) {
	_ = r.append(newEntry(outcome, order, now), false) // a refusal stands whether or not it is remembered
}

// actions returns every action that was taken, or may have been, newest first.
func (r *record) actions() []command.Done {
	r.mu.Lock()
	defer r.mu.Unlock()
	var out []command.Done
	for _, e := range slices.Backward(r.entries) {
		if e.acted() {
			out = append(out, command.Done{At: e.At, Unit: e.Unit, Verb: e.Verb})
		}
	}
	return out
}

// newest returns the last n outcomes, newest first.
func (r *record) newest(n int) []fact.Outcome {
	r.mu.Lock()
	defer r.mu.Unlock()
	var out []fact.Outcome
	for _, e := range slices.Backward(r.entries) {
		if len(out) == n {
			break
		}
		out = append(out, e.outcome())
	}
	return out
}

func (r *record) append(e *entry, durable bool) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.broken {
		return errRecordBroken
	}
	line, err := e.line()
	if err != nil {
		return err
	}
	if _, err := r.file.Write(line); err != nil {
		r.cut()
		return fmt.Errorf("write record: %w", err)
	}
	if durable {
		if err := r.file.Sync(); err != nil {
			r.cut()
			return fmt.Errorf("sync record: %w", err)
		}
	}
	r.size += int64(len(line))
	r.remember(e)
	if r.size > compactAt {
		return r.compact(time.Now())
	}
	return nil
}

// cut takes back a line that may be half written, so that the next one does not grow onto it.
func (r *record) cut() { r.broken = r.file.Truncate(r.size) != nil }

// compact writes the record anew without what has become old, when there is such.
func (r *record) compact(now time.Time) error {
	kept := keep(r.entries, now)
	if len(kept) == len(r.entries) && r.size <= compactAt {
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
	if err := replaceFile(recordPath(r.dir), text, 0o600); err != nil {
		return err
	}
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
	clear(r.byOrder)
	for _, e := range kept {
		r.byOrder[e.Order] = e
	}
	return nil
}

func (r *record) close() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.file.Close()
	r.broken = true
}

func recordPath(dir string) string { return filepath.Join(dir, "record.jsonl") }
