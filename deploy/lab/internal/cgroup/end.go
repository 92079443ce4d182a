package cgroup

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/deploy/lab/internal/process"
)

// End kills everything in the group's directories and removes them. A group that is not there is no error.
//
// Membership in a group that only the lab makes is what proves that a process is the lab's; no remembered process
// number is trusted here.
func End(ctx context.Context, dirs []string) error {
	for {
		err := end(dirs)
		if err == nil {
			return nil
		}
		select { // the dying need a moment to leave
		case <-ctx.Done():
			return errors.Join(err, ctx.Err())
		case <-time.After(10 * time.Millisecond):
		}
	}
}

func end(dirs []string) error {
	var errs []error
	for _, dir := range dirs {
		errs = append(errs, kill(dir), removeTree(dir))
	}
	return errors.Join(errs...)
}

// kill uses cgroup.kill, which also catches what forks meanwhile; version 1 has only the list of members.
func kill(dir string) error {
	err := os.WriteFile(filepath.Join(dir, "cgroup.kill"), []byte("1"), 0)
	if err == nil || !isDir(dir) {
		return nil
	}
	for _, pid := range members(dir) {
		id, err := process.Of(pid)
		if err != nil {
			continue // gone already
		}
		if err := id.Signal(unix.SIGKILL); err != nil && !errors.Is(err, os.ErrProcessDone) && !errors.Is(err, unix.ESRCH) {
			return err
		}
	}
	return nil
}

// members returns the processes in dir and below.
func members(dir string) []int {
	var pids []int
	_ = filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.IsDir() {
			return nil //nolint:nilerr // groups vanish while we walk
		}
		raw, _ := os.ReadFile(filepath.Join(path, "cgroup.procs"))
		for field := range strings.FieldsSeq(string(raw)) {
			if pid, err := strconv.Atoi(field); err == nil && pid > 0 {
				pids = append(pids, pid)
			}
		}
		return nil
	})
	return pids
}

// removeTree removes a group and the groups below it, deepest first, as the kernel demands.
func removeTree(dir string) error {
	var groups []string
	_ = filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err == nil && entry.IsDir() {
			groups = append(groups, path)
		}
		return nil
	})
	for _, group := range slices.Backward(groups) {
		if err := os.Remove(group); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("remove control group: %w", err)
		}
	}
	return nil
}
