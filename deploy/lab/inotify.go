package lab

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
)

const (
	inotifyInstances = "/proc/sys/fs/inotify/max_user_instances"
	// enoughInstances serves a hundred hosts at the same time: each takes 7, and by default all of them share 128.
	enoughInstances = 1024
)

// inotifyBefore is where the machine's own value waits while labs are open.
func inotifyBefore() string { return filepath.Join(stateDir, "inotify-before") }

// raiseInotify remembers the machine's value and raises it. The caller holds the state lock.
func raiseInotify() error {
	now, err := os.ReadFile(inotifyInstances)
	if err != nil {
		return fmt.Errorf("read inotify limit: %w", err)
	}
	if n, err := strconv.Atoi(string(bytes.TrimSpace(now))); err != nil || n >= enoughInstances {
		return err
	}
	if err := os.WriteFile(inotifyBefore(), now, 0o644); err != nil {
		return fmt.Errorf("remember inotify limit: %w", err)
	}
	if err := os.WriteFile(inotifyInstances, []byte(strconv.Itoa(enoughInstances)), 0o644); err != nil {
		return fmt.Errorf("raise inotify limit: %w", err)
	}
	return nil
}

// restoreInotify puts the machine's value back once no lab is left. The caller holds the state lock.
func restoreInotify() error {
	if states, err := readStates(); err != nil || len(states) > 0 {
		return err
	}
	before, err := os.ReadFile(inotifyBefore())
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("recall inotify limit: %w", err)
	}
	if err := os.WriteFile(inotifyInstances, before, 0o644); err != nil {
		return fmt.Errorf("restore inotify limit: %w", err)
	}
	return os.Remove(inotifyBefore())
}
