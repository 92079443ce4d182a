package act

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/agent/internal/crash"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// errRecordBroken says that the record cannot be trusted any more; nothing is done until it can.
var errRecordBroken = errors.New("the record has a torn end that could not be cut off")

// record is what makes an order happen at most once: a file of lines, each the outcome of one order as far as it was
// known then. The last line of an order counts. An intent is the outcome "unknown", written before anything is done.
type record struct {
	mu      sync.Mutex // guards the rest
	dir     string
	file    *os.File
	size    int64 // bytes in file
	roomy   int64 // compact when size is above
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
	r := &record{dir: dir, file: f, byOrder: make(map[string]*entry), roomy: compactAt}
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

// read takes in one line of the file. A line that cannot be read might be any order: then the whole record is refused.
func (r *record) read(line []byte) error {
	e := new(entry)
	if err := json.Unmarshal(line, e); err != nil {
		return fmt.Errorf("a line cannot be read; move the file away if no order of the last %s can come again: %w", command.Life, err)
	}
	if _, known := states[e.State]; !known || e.Order == "" || e.At.IsZero() {
		return fmt.Errorf("the line of order %q has state %q", e.Order, e.State)
	}
	r.remember(e)
	return nil
}

// remember puts a line's entry in place: the first line of an order says when, the last one what.
func (r *record) remember(e *entry) {
	if first, seen := r.byOrder[e.Order]; seen {
		e.At = first.At
		*first = *e
		return
	}
	r.entries = append(r.entries, e)
	r.byOrder[e.Order] = e
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
	if command.Off("intent") {
		return nil
	}
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
		crash.At(crash.Unsynced)
		if err := r.file.Sync(); err != nil {
			r.cut()
			return fmt.Errorf("sync record: %w", err)
		}
	}
	r.size += int64(len(line))
	r.remember(e)
	if r.size > r.roomy {
		_ = r.compact(time.Now()) // a record that is too long is still a record
	}
	return nil
}

// cut takes back a line that may be half written, so that the next one does not grow onto it.
func (r *record) cut() { r.broken = r.file.Truncate(r.size) != nil }

func (r *record) close() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.file.Close()
	r.broken = true
}

func recordPath(dir string) string { return filepath.Join(dir, "record.jsonl") }
