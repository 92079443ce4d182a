package lab

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/deploy/lab/internal/process"
)

// Unit is what systemd on a host says about one of its units.
type Unit struct {
	LoadState    string // loaded, masked, not-found
	ActiveState  string // active, inactive, failed, activating …
	SubState     string
	Result       string // success, exit-code, signal, start-limit-hit …
	MainPID      int    // as the host numbers it; 0 when there is none
	ExitStatus   int    // exit code or signal of the last main process
	Restarts     int    // automatic restarts
	InvocationID string // new with every start
}

// Unit asks the host's systemd about a unit.
func (h *Host) Unit(ctx context.Context, name string) (Unit, error) {
	out, err := h.Exec(ctx, "systemctl", "show", name, "--property=LoadState,ActiveState,SubState,Result,MainPID,ExecMainStatus,NRestarts,InvocationID")
	if err != nil {
		return Unit{}, err
	}
	said := make(map[string]string)
	for line := range strings.Lines(out.Stdout) {
		key, value, _ := strings.Cut(strings.TrimSpace(line), "=")
		said[key] = value
	}
	number := func(key string) int {
		n, _ := strconv.Atoi(said[key]) // "[not set]" is 0
		return n
	}
	return Unit{
		LoadState:    said["LoadState"],
		ActiveState:  said["ActiveState"],
		SubState:     said["SubState"],
		Result:       said["Result"],
		MainPID:      number("MainPID"),
		ExitStatus:   number("ExecMainStatus"),
		Restarts:     number("NRestarts"),
		InvocationID: said["InvocationID"],
	}, nil
}

// SignalMain sends a signal to the main process of a unit from outside the host, as the kernel would, and returns when.
// The host's systemd has no part in it and learns of it only by what follows.
func (h *Host) SignalMain(ctx context.Context, unit string, sig unix.Signal) (time.Time, error) {
	u, err := h.Unit(ctx, unit)
	if err != nil {
		return time.Time{}, err
	}
	if u.MainPID == 0 {
		return time.Time{}, fmt.Errorf("%s: signal %s: the unit has no main process", h.Name(), unit)
	}
	main, err := h.outside(u.MainPID)
	if err != nil {
		return time.Time{}, fmt.Errorf("%s: signal %s: %w", h.Name(), unit, err)
	}
	now := time.Now()
	return now, main.Signal(sig)
}

// outside finds the machine's name for a process of the host: one in the host's PID namespace with that number there.
func (h *Host) outside(inside int) (process.ID, error) {
	pids, err := h.Processes()
	if err != nil {
		return process.ID{}, err
	}
	for _, pid := range pids {
		if number, err := process.InsidePID(pid); err == nil && number == inside {
			return process.Of(pid)
		}
	}
	return process.ID{}, fmt.Errorf("find process %d of the host: it is gone", inside)
}

// Processes returns the machine's numbers of all processes of the host.
func (h *Host) Processes() ([]int, error) {
	ours, err := os.Readlink(fmt.Sprintf("/proc/%d/ns/pid", h.state.Leader.PID))
	if err != nil {
		return nil, err
	}
	links, err := filepath.Glob("/proc/[0-9]*/ns/pid")
	if err != nil {
		return nil, err
	}
	var pids []int
	for _, link := range links {
		if to, err := os.Readlink(link); err != nil || to != ours {
			continue
		}
		if pid, err := strconv.Atoi(strings.Split(link, "/")[2]); err == nil {
			pids = append(pids, pid)
		}
	}
	return pids, nil
}
