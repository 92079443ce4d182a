package spool

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"strings"
)

// Agree settles with the collector where the numbering stands: acked is the highest number it has committed for this
// spool. It returns true when the spool had to begin anew, under another ID; the conversation must then begin anew too.
//
// That happens when the collector has committed numbers which this spool did not hold when it was opened: the last of
// them died with the machine before they reached the disk, or an older copy of the disk was restored. The same numbers
// may by now have been given to other changes, which the collector would take for repeats. So everything that was
// appended since is numbered anew.
func (s *Spool) Agree(acked uint64) (renewed bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	shared, lost := s.base, s.base
	if s.settled {
		shared, lost = s.next-1, s.acked
	}
	s.settled = true
	if acked <= shared {
		s.ack(acked)
		return false
	}
	s.renew(s.since(lost, math.MaxInt, math.MaxInt))
	return true
}

func (s *Spool) renew(keep []Record) {
	s.log.Warn("spool begins anew, the collector knows numbers that this one lost", "kept", len(keep))
	for _, seg := range s.segments {
		seg.remove()
	}
	s.segments, s.next, s.acked, s.foldedTo = nil, 1, 0, 0
	s.id = newID()
	if err := saveID(s.dir, s.id); err != nil {
		s.refused(err)
	}
	s.roll()
	for _, r := range keep {
		s.append(r.Payload)
	}
	s.fold()
	nudge(s.wake)
	nudge(s.dirty)
}

const idFile = "id"

// loadID reads the spool's ID or makes a new one. The ID is good even when an error says that it could not be kept.
func loadID(dir string) (string, error) {
	raw, err := os.ReadFile(filepath.Join(dir, idFile))
	id := strings.TrimSpace(string(raw))
	if _, bad := hex.DecodeString(id); err == nil && bad == nil && len(id) == 32 {
		return id, nil
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return newID(), fmt.Errorf("read spool id: %w", err)
	}
	id = newID()
	return id, saveID(dir, id)
}

func newID() string {
	var raw [16]byte
	rand.Read(raw[:])
	return hex.EncodeToString(raw[:])
}

func saveID(dir, id string) error {
	path := filepath.Join(dir, idFile)
	file, err := os.OpenFile(path+".new", os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
	if err != nil {
		return fmt.Errorf("write spool id: %w", err)
	}
	_, err = file.WriteString(id + "\n")
	if err = errors.Join(err, file.Sync(), file.Close()); err != nil {
		return fmt.Errorf("write spool id: %w", err)
	}
	if err := os.Rename(path+".new", path); err != nil {
		return fmt.Errorf("write spool id: %w", err)
	}
	return syncDir(dir)
}
