package agent

import (
	"bytes"
	"context"
	"os"
	"runtime/debug"
	"strconv"
	"strings"
	"time"

	"golang.org/x/sys/unix"
)

const (
	startUp       = 30 * time.Second
	giveBackEvery = 10 * time.Minute
)

// giveBack gives the kernel what was needed for a moment: this host's memory is the customer's. After the start those are
// also the pages of the program that only a start goes through, some two thirds of it; later the heap that each reading of
// a whole configuration took, which Go itself would keep for long.
func giveBack(ctx context.Context) error {
	again := time.NewTimer(startUp)
	defer again.Stop()
	for started := false; ; started = true {
		select {
		case <-ctx.Done():
			return nil
		case <-again.C:
			debug.FreeOSMemory()
			if !started {
				unmapProgram()
			}
			again.Reset(giveBackEvery)
		}
	}
}

// unmapProgram takes the program's pages out of this process; what it needs of them comes back at the next use, out of the
// page cache. They are never written to, so nothing is lost.
func unmapProgram() {
	maps, err := os.ReadFile("/proc/self/maps")
	if err != nil {
		return
	}
	exe, err := os.Readlink("/proc/self/exe")
	if err != nil {
		return
	}
	for _, r := range programPages(maps, exe) {
		_, _, _ = unix.Syscall(unix.SYS_MADVISE, r.from, r.to-r.from, unix.MADV_DONTNEED) // advice; without it they stay
	}
}

type addresses struct{ from, to uintptr }

// programPages finds where the code and the constants of a program are mapped: "400000-9ca000 r-xp 0 00:58 11 /usr/bin/x".
func programPages(maps []byte, exe string) (out []addresses) {
	for line := range bytes.Lines(maps) {
		fields := strings.Fields(string(line))
		if len(fields) != 6 || fields[5] != exe || fields[1] != "r-xp" && fields[1] != "r--p" {
			continue
		}
		low, high, _ := strings.Cut(fields[0], "-")
		from, err := strconv.ParseUint(low, 16, 64)
		to, err2 := strconv.ParseUint(high, 16, 64)
		if err == nil && err2 == nil && from < to {
			out = append(out, addresses{uintptr(from), uintptr(to)})
		}
	}
	return out
}
