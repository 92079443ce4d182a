// Package process names processes so that a number used again by another process is noticed.
package process

import (
	"bytes"
	"fmt"
	"os"
	"strconv"

	"golang.org/x/sys/unix"
)

// ID is a process: its number together with when it started, in clock ticks since boot.
type ID struct {
	PID   int
	Start uint64
}

// Self is the calling process.
func Self() (ID, error) { return Of(os.Getpid()) }

// Of looks up the process that has the number now.
func Of(pid int) (ID, error) {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return ID{}, err
	}
	// The name in brackets may hold anything, spaces and brackets too; the start time is the 20th field after it.
	fields := bytes.Fields(stat[bytes.LastIndexByte(stat, ')')+1:])
	if len(fields) < 20 {
		return ID{}, fmt.Errorf("read start time of process %d: %d fields after the name", pid, len(fields))
	}
	start, err := strconv.ParseUint(string(fields[19]), 10, 64)
	if err != nil {
		return ID{}, fmt.Errorf("read start time of process %d: %w", pid, err)
	}
	return ID{PID: pid, Start: start}, nil
}

// Alive reports whether this very process still runs.
func (id ID) Alive() bool {
	now, err := Of(id.PID)
	return err == nil && now == id
}

// Signal sends sig to this very process and to no other that got its number: the handle is taken first, then compared.
func (id ID) Signal(sig unix.Signal) error {
	fd, err := unix.PidfdOpen(id.PID, 0)
	if err != nil {
		return fmt.Errorf("signal process %d: %w", id.PID, err)
	}
	defer unix.Close(fd)
	if !id.Alive() {
		return fmt.Errorf("signal process %d: %w", id.PID, os.ErrProcessDone)
	}
	if err := unix.PidfdSendSignal(fd, sig, nil, 0); err != nil {
		return fmt.Errorf("signal process %d: %w", id.PID, err)
	}
	return nil
}
