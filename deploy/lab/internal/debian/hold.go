package debian

import (
	"fmt"
	"os"
	"path/filepath"
	"time"

	"golang.org/x/sys/unix"
)

// unusedFor is how long a layer is kept after its last use: a new recipe or package leaves the old layer behind.
const unusedFor = 7 * 24 * time.Hour

// hold locks a finished layer against removal until Release, or until the process ends. It reports whether the layer is
// there.
func (s *Store) hold(dir string) bool {
	f, err := os.Open(dir)
	if err != nil {
		return false
	}
	now := time.Now()
	if unix.Flock(int(f.Fd()), unix.LOCK_SH) != nil || os.Chtimes(dir, now, now) != nil { // removed while we waited
		f.Close()
		return false
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.held = append(s.held, f)
	return true
}

// Release lets go of all roots the store gave out.
func (s *Store) Release() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, f := range s.held {
		f.Close()
	}
	s.held = nil
}

// prune removes layers nobody holds and nobody used for long. The caller holds the build lock.
func (s *Store) prune(now time.Time) error {
	layers, err := os.ReadDir(s.layers())
	if err != nil {
		return err
	}
	for _, layer := range layers {
		info, err := layer.Info()
		if err != nil {
			return err
		}
		if now.Sub(info.ModTime()) < unusedFor {
			continue
		}
		if err := s.remove(filepath.Join(s.layers(), layer.Name())); err != nil {
			return fmt.Errorf("remove layer %s: %w", layer.Name(), err)
		}
	}
	return nil
}

// remove moves the layer aside in one step, so that nobody ever finds half of it.
func (s *Store) remove(dir string) error {
	f, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer f.Close()
	if unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB) != nil {
		return nil // in use
	}
	if err := os.RemoveAll(s.tmp()); err != nil {
		return err
	}
	if err := os.Rename(dir, s.tmp()); err != nil {
		return err
	}
	s.Log.Info("unused layer removed", "layer", filepath.Base(dir))
	return os.RemoveAll(s.tmp())
}
