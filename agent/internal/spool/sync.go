package spool

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"golang.org/x/sys/unix"
)

var errLowOnSpace = errors.New("less than 5 % of the file system is free (the spool leaves that to the host)")

// Run brings appended records to the disk, many at a time, until ctx ends; then it brings the rest and returns nil.
func (s *Spool) Run(ctx context.Context) error {
	for {
		select {
		case <-ctx.Done():
			return s.Sync()
		case <-s.dirty:
		}
		timer := time.NewTimer(syncDelay)
		select {
		case <-ctx.Done():
		case <-timer.C:
		}
		timer.Stop()
		if err := s.Sync(); err != nil {
			s.fail(err)
		}
	}
}

// Sync brings everything appended so far to the disk.
func (s *Spool) Sync() error {
	s.mu.Lock()
	var files []*os.File
	for _, seg := range s.segments {
		if seg.file != nil && seg.synced != seg.size {
			seg.synced = seg.size
			files = append(files, seg.file)
		}
	}
	s.mu.Unlock()
	for _, file := range files {
		if err := file.Sync(); err != nil && !errors.Is(err, os.ErrClosed) { // closed: acknowledged meanwhile
			return fmt.Errorf("sync spool: %w", err)
		}
	}
	return nil
}

// fail goes on in memory after the disk lost something: what it took before cannot be relied on.
func (s *Spool) fail(err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.refused(err)
	if s.active().file != nil {
		s.roll()
	}
}

func lowOnSpace(dir string) bool {
	var stat unix.Statfs_t
	if err := unix.Statfs(dir, &stat); err != nil || stat.Blocks == 0 {
		return false // the write will tell
	}
	return float64(stat.Bavail) < minFree*float64(stat.Blocks)
}
