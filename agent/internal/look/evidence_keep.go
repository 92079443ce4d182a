package look

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"
)

// keep writes a bundle that only its owner may read, and returns once it would survive a crash: the repair comes next.
func keep(file string, bundle []byte) error {
	if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
		return fmt.Errorf("make the folder: %w", err)
	}
	f, err := os.OpenFile(file, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(bundle)
	if err == nil {
		err = f.Sync()
	}
	if closeErr := f.Close(); err == nil {
		err = closeErr
	}
	if err != nil {
		_ = os.Remove(file) // half of it would be taken for the whole
	}
	return err
}

// prune lets go of old bundles, and of the oldest when all together are too large. The newest stays in any case.
func prune(dir string, now time.Time, newest string) {
	entries, err := os.ReadDir(dir) // by name, which begins with the time
	if err != nil {
		return
	}
	room := int64(evidenceRoom)
	for _, entry := range slices.Backward(entries) {
		info, err := entry.Info()
		if err != nil || !info.Mode().IsRegular() {
			continue
		}
		room -= info.Size()
		if entry.Name() != newest && (room < 0 || now.Sub(info.ModTime()) > evidenceAge) {
			_ = os.Remove(filepath.Join(dir, entry.Name())) // tried again next time
		}
	}
}
