package act

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// uptime is how long the machine has been up; 0 when that cannot be read.
func (h host) uptime() time.Duration {
	text, err := os.ReadFile(filepath.Join(h.root, "proc/uptime"))
	if err != nil {
		return 0
	}
	seconds, _, _ := strings.Cut(string(text), " ")
	up, err := strconv.ParseFloat(seconds, 64)
	if err != nil || up < 0 {
		return 0
	}
	return time.Duration(up * float64(time.Second))
}

// stuck reports whether a unit is active but stands still: its main process is stopped, or all its workers are. A unit
// that merely works hard is not stuck.
func (h host) stuck(mainPID uint32, controlGroup string) fact.Tri {
	main := h.processState(strconv.FormatUint(uint64(mainPID), 10))
	if mainPID == 0 || main == "" {
		return fact.Unknown
	}
	if stopped(main) {
		return fact.Yes
	}
	workers, still := 0, 0
	for _, pid := range h.members(controlGroup) {
		state := h.processState(pid)
		if state == "" || pid == strconv.FormatUint(uint64(mainPID), 10) {
			continue
		}
		workers++
		if stopped(state) {
			still++
		}
	}
	return fact.Is(workers > 0 && still == workers)
}

// members lists the processes of a control group, in either of the two places where it may be mounted.
func (h host) members(controlGroup string) []string {
	for _, mount := range []string{"sys/fs/cgroup", "sys/fs/cgroup/systemd"} {
		text, err := os.ReadFile(filepath.Join(h.root, mount, filepath.Clean("/"+controlGroup), "cgroup.procs"))
		if err == nil && controlGroup != "" {
			return strings.Fields(string(text))
		}
	}
	return nil
}

// processState returns the kernel's letter for a process's state; empty when there is no such process.
func (h host) processState(pid string) string {
	text, err := os.ReadFile(filepath.Join(h.root, "proc", pid, "stat"))
	if err != nil {
		return ""
	}
	// The name in brackets may hold anything, so look behind its last bracket.
	fields := strings.Fields(string(text)[strings.LastIndexByte(string(text), ')')+1:])
	if len(fields) == 0 {
		return ""
	}
	return fields[0]
}

func stopped(state string) bool { return state == "T" || state == "t" }
