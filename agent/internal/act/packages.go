package act

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"
)

// host is the machine's own files under root.
type host struct{ root string }

// packageLocks are the files that package managers lock while they work.
var packageLocks = []string{
	"var/lib/dpkg/lock-frontend",
	"var/lib/dpkg/lock",
	"var/lib/rpm/.rpm.lock",
	"usr/lib/sysimage/rpm/.rpm.lock",
}

// packagePIDs are the files in which package managers leave their process ID while they work.
var packagePIDs = []string{
	"var/run/yum.pid",
	"var/cache/dnf/metadata_lock.pid",
	"run/zypp.pid",
}

// packageRun says what holds a package manager's lock, or why that cannot be told; empty for nothing. During a package
// run, services are stopped and started by someone who knows better.
func (h host) packageRun() string {
	for _, name := range packageLocks {
		if held := h.lockHolder(name); held != "" {
			return held
		}
	}
	for _, name := range packagePIDs {
		text, err := os.ReadFile(filepath.Join(h.root, name))
		if err != nil {
			continue // no such package manager, or it is not at work
		}
		pid, err := strconv.Atoi(strings.TrimSpace(string(text)))
		if err == nil && h.alive(pid) {
			return fmt.Sprintf("process %d is named in /%s", pid, name)
		}
	}
	return ""
}

// lockHolder asks the kernel who holds a lock that would stop us from writing, without taking it.
func (h host) lockHolder(name string) string {
	f, err := os.Open(filepath.Join(h.root, name))
	if errors.Is(err, fs.ErrNotExist) {
		return ""
	}
	if err != nil {
		return fmt.Sprintf("whether /%s is locked cannot be told: %v", name, err)
	}
	defer f.Close()
	lock := unix.Flock_t{Type: unix.F_WRLCK}
	if err := unix.FcntlFlock(f.Fd(), unix.F_GETLK, &lock); err != nil {
		return fmt.Sprintf("whether /%s is locked cannot be told: %v", name, err)
	}
	if lock.Type == unix.F_UNLCK {
		return ""
	}
	return fmt.Sprintf("process %d holds /%s", lock.Pid, name)
}

func (h host) alive(pid int) bool {
	_, err := os.Stat(filepath.Join(h.root, "proc", strconv.Itoa(pid)))
	return pid > 0 && err == nil
}
