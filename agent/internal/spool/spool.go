// Package spool keeps numbered changes until the collector has them, over restarts, power cuts and full disks.
//
// Records lie in append-only segments. They may be read, and so sent, at once; they reach the disk within 50 ms. The
// spool is bounded: when it is full the oldest segment goes. Whatever goes leaves a hole in the numbers, and a hole is
// what Since reports as one: nothing has to be written for a loss to be told, so a full disk cannot swallow that word.
package spool

import (
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"
)

// Bounds of the spool.
const (
	segmentSize   = 1 << 20   // bytes of one file
	maxBytes      = 8 << 20   // bytes of all files
	memorySize    = 256 << 10 // bytes of one segment in memory
	maxMemory     = 1 << 20   // bytes of all segments in memory
	minFree       = 0.05      // of the file system: below that the disk is the customer's
	retryDisk     = 5 * time.Second
	syncDelay     = 50 * time.Millisecond
	maxBatch      = 64       // records returned at once
	maxBatchBytes = 48 << 10 // bytes returned at once, unless the first record is larger
)

// Spool keeps changes. It is safe for concurrent use.
type Spool struct {
	dir   string
	log   *slog.Logger
	wake  chan struct{} // something can be read
	dirty chan struct{} // something must reach the disk

	mu       sync.Mutex // guards all below
	id       string
	segments []*segment // oldest first; the last one takes appends
	next     uint64     // the number that the next record gets
	acked    uint64     // the highest number known to be committed by the collector
	base     uint64     // the highest number held when it was opened
	settled  bool       // the collector counts as we do; see Agree
	foldedTo uint64     // numbers up to this went because the spool was full
	retryAt  time.Time  // when the disk is tried again, while it refuses
}

// Open reads the spool in dir, or makes one. A disk that is full or refuses is coped with: the spool then begins in
// memory. A folder that may not be used at all is an error.
func Open(dir string, log *slog.Logger) (*Spool, error) {
	s := &Spool{dir: dir, log: log.With("part", "spool"), wake: make(chan struct{}, 1), dirty: make(chan struct{}, 1)}
	if err := os.MkdirAll(dir, 0o700); err != nil && !refuses(err) {
		return nil, fmt.Errorf("make spool folder: %w (the agent's user must own it)", err)
	}
	if err := s.load(); err != nil {
		return nil, err
	}
	return s, nil
}

func (s *Spool) load() error {
	paths, err := filepath.Glob(filepath.Join(s.dir, "*"+suffix))
	if err != nil {
		return fmt.Errorf("list spool: %w", err)
	}
	slices.Sort(paths)
	for _, path := range paths {
		seg, err := openSegment(path)
		if err != nil && errors.Is(err, os.ErrPermission) {
			return fmt.Errorf("%w (the agent's user must own it)", err)
		}
		if err != nil {
			s.log.Warn("spool segment left out, its records become a gap", "error", err)
			continue
		}
		s.segments = append(s.segments, seg)
	}
	s.next = 1
	if n := len(s.segments); n > 0 {
		s.next = s.segments[n-1].last() + 1
		s.foldedTo = s.segments[0].first - 1
	}
	s.base = s.next - 1
	s.id, err = loadID(s.dir)
	if err != nil {
		s.refused(err)
	}
	if len(s.segments) == 0 {
		s.roll()
	}
	s.fold()
	return nil
}

// ID names the spool whose numbers follow.
func (s *Spool) ID() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.id
}

// Acked returns the highest number known to be committed by the collector.
func (s *Spool) Acked() uint64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.acked
}

// Last returns the highest number given, 0 when there is none.
func (s *Spool) Last() uint64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.next - 1
}

// Wake yields after something was appended. It has one reader.
func (s *Spool) Wake() <-chan struct{} { return s.wake }

// Ack notes that the collector has committed everything up to seq, and deletes whole segments of that. A number that
// was never given is ignored.
func (s *Spool) Ack(seq uint64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.ack(seq)
}

func (s *Spool) ack(seq uint64) {
	if seq >= s.next || seq <= s.acked {
		return
	}
	s.acked = seq
	for len(s.segments) > 1 && s.segments[0].last() <= seq {
		s.segments[0].remove()
		s.segments = slices.Delete(s.segments, 0, 1)
	}
}

// Close brings everything to the disk and closes the files.
func (s *Spool) Close() error {
	err := s.Sync()
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, seg := range s.segments {
		if seg.file != nil {
			err = errors.Join(err, seg.file.Close())
		}
	}
	return err
}

func nudge(c chan struct{}) {
	select {
	case c <- struct{}{}:
	default:
	}
}
