package spool

import (
	"errors"
	"slices"
	"syscall"
	"time"
)

// Append numbers a change and keeps it; it does not wait for the disk. A payload over MaxRecord bytes, or an empty one,
// is not kept: its number becomes a hole.
func (s *Spool) Append(payload []byte) uint64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	seq := s.append(payload)
	s.fold()
	nudge(s.wake)
	nudge(s.dirty)
	return seq
}

func (s *Spool) append(payload []byte) uint64 {
	if len(payload) > MaxRecord {
		payload = nil
	}
	active := s.active()
	limit := int64(segmentSize)
	if active.file == nil {
		limit = memorySize
	}
	switch {
	case active.file != nil && lowOnSpace(s.dir):
		s.refused(errLowOnSpace)
		s.roll()
	case active.file == nil && time.Now().After(s.retryAt), active.size+headerSize+int64(len(payload)) > limit:
		s.roll()
	}
	seq := s.next
	s.next++
	if err := s.active().append(seq, payload); err != nil {
		s.refused(err)
		s.segments = append(s.segments, &segment{first: seq})
		_ = s.active().append(seq, payload) // memory takes it
	}
	return seq
}

func (s *Spool) active() *segment { return s.segments[len(s.segments)-1] }

// roll opens the segment that takes the next record: on disk, or in memory while the disk refuses.
func (s *Spool) roll() {
	if n := len(s.segments); n > 0 && s.active().size == 0 {
		s.active().remove() // its name may be wanted again
		s.segments = s.segments[:n-1]
	}
	seg := &segment{first: s.next}
	if time.Now().After(s.retryAt) {
		onDisk, err := s.create()
		if err != nil {
			s.refused(err)
		} else {
			if !s.retryAt.IsZero() {
				s.log.Info("spool is on disk again")
			}
			s.retryAt = time.Time{}
			seg = onDisk
		}
	}
	s.segments = append(s.segments, seg)
}

func (s *Spool) create() (*segment, error) {
	if lowOnSpace(s.dir) {
		return nil, errLowOnSpace
	}
	return createSegment(s.dir, s.next)
}

// refused notes that the disk did not take something; it is tried again later.
func (s *Spool) refused(err error) {
	if s.retryAt.IsZero() {
		s.log.Warn("spool is in memory, a restart now loses what was not acknowledged", "error", err)
	}
	s.retryAt = time.Now().Add(retryDisk)
}

// fold drops the oldest segments until the spool is within its bounds.
func (s *Spool) fold() {
	for s.bytes(true) > maxBytes || s.bytes(false) > maxMemory {
		onDisk := s.bytes(true) > maxBytes
		i := slices.IndexFunc(s.segments, func(seg *segment) bool { return (seg.file != nil) == onDisk })
		if i == len(s.segments)-1 {
			return // the one that takes appends stays
		}
		s.foldedTo = max(s.foldedTo, s.segments[i].last())
		s.segments[i].remove()
		s.segments = slices.Delete(s.segments, i, i+1)
	}
}

func (s *Spool) bytes(onDisk bool) (n int64) {
	for _, seg := range s.segments {
		if (seg.file != nil) == onDisk {
			n += seg.size
		}
	}
	return n
}

// refuses reports whether an error is the disk's and may pass.
func refuses(err error) bool {
	return errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EIO) || errors.Is(err, syscall.EROFS) ||
		errors.Is(err, syscall.EDQUOT)
}
