package cgroup

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"

	"golang.org/x/sys/unix"
)

// giveWay is the share of the CPU of a group that yields, where every other process has 1024: a sixteenth.
const giveWay = "64"

// Yield has a process, and what it will start, give way to all others that want the CPU, until Settle. It needs the CPU
// hierarchy of version 1, which a hybrid machine has.
func (h hybrid) Yield(group string, pid int) error {
	dir := h.cpu(group)
	err := os.Mkdir(dir, 0o755)
	if errors.Is(err, fs.ErrExist) { // of an attempt before
		err = nil
	}
	for _, set := range []struct{ file, text string }{{"cpu.shares", giveWay}, {"cgroup.procs", strconv.Itoa(pid)}} {
		if err == nil {
			err = os.WriteFile(filepath.Join(dir, set.file), []byte(set.text), 0)
		}
	}
	if err != nil {
		return fmt.Errorf("have %s give way: %w", group, err)
	}
	return nil
}

// Settle gives a group that yielded what others get. Processes are moved until none is left: those who are not moved yet may
// have started others.
func (h hybrid) Settle(group string) error {
	dir := h.cpu(group)
	for isDir(dir) {
		for _, pid := range members(dir) {
			err := os.WriteFile(h.cpu("cgroup.procs"), []byte(strconv.Itoa(pid)), 0)
			if err != nil && !errors.Is(err, unix.ESRCH) {
				return fmt.Errorf("let %s no longer give way: %w", group, err)
			}
		}
		if err := os.Remove(dir); err != nil && !errors.Is(err, unix.EBUSY) && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return nil
}

// cpu is a group, or a file of the root, in the hierarchy that shares out the CPU.
func (hybrid) cpu(name string) string { return filepath.Join("/sys/fs/cgroup/cpu", name) }
