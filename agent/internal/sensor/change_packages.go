package sensor

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/pkg/fact"
)

const maxLocks = 256 << 10

// packages says what package managers wrote and whether one is at work; it returns when to look again.
func (r *changeRun) packages() time.Duration {
	now := time.Now()
	r.looked = now
	for _, path := range r.paths.Logs {
		r.follow(path, now)
	}
	holder, pid := r.holder()
	if r.running != "" && r.running != holder {
		r.say(fact.Removal{Of: fact.Change{}.Kind(), Name: fact.Change{What: fact.PackagesRunning, Name: r.running}.Subject()})
	}
	if holder != "" && r.running != holder {
		r.say(fact.Change{What: fact.PackagesRunning, Name: holder, When: r.started(pid, now)})
	}
	if r.running = holder; holder != "" {
		return changeRunning
	}
	return changeEvery
}

// holder returns which package manager holds a lock, and its process: the kernel lists who locks which file, and any user
// may read that.
func (r *changeRun) holder() (manager, process string) {
	text, err := os.ReadFile(filepath.Join(r.paths.Proc, "locks"))
	if err != nil {
		return "", ""
	}
	for _, path := range r.paths.Locks {
		var stat unix.Stat_t
		if unix.Stat(path, &stat) != nil {
			continue
		}
		for _, pid := range lockers(string(text[:min(len(text), maxLocks)]), stat.Dev, stat.Ino) {
			if pid.exact || slices.Contains(packageManagers, r.processName(pid.id)) {
				return managerOf(path), pid.id
			}
		}
	}
	return "", ""
}

// started returns when a process began, and now where that is not to be had. A run is seen only after it has stopped a
// unit, and that must not look as if the unit had been stopped before.
func (r *changeRun) started(pid string, now time.Time) time.Time {
	stat, err := os.ReadFile(filepath.Join(r.paths.Proc, pid, "stat"))
	uptime, upErr := os.ReadFile(filepath.Join(r.paths.Proc, "uptime"))
	if err != nil || upErr != nil {
		return now
	}
	// The name in brackets may hold anything; the start is the 20th field after it, in ticks of 10 ms since the kernel's.
	fields := strings.Fields(string(stat[bytes.LastIndexByte(stat, ')')+1:]))
	if len(fields) < 20 {
		return now
	}
	ticks, err := strconv.ParseFloat(fields[19], 64)
	up, _, _ := strings.Cut(string(uptime), " ")
	seconds, upErr := strconv.ParseFloat(up, 64)
	if age := time.Duration((seconds - ticks/100) * float64(time.Second)); err == nil && upErr == nil && age > 0 && age < packagesOld {
		return now.Add(-age)
	}
	return now
}

// packagesOld bounds how long a package run may have lasted when it is seen.
const packagesOld = 24 * time.Hour

// packageManagers are the names of processes that hold the locks.
var packageManagers = []string{
	"apt", "apt-get", "aptitude", "dpkg", "unattended-upgr", "packagekitd", "dnf", "dnf5", "dnf-automatic", "yum", "rpm", "microdnf",
}

// managerOf returns whose lock or log a file is.
func managerOf(path string) string {
	if strings.Contains(path, "/dpkg") {
		return "dpkg"
	}
	return "rpm"
}

func (r *changeRun) processName(pid string) string {
	name, err := os.ReadFile(filepath.Join(r.paths.Proc, pid, "comm"))
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(name))
}

// locker is a process that holds a lock. Where a file system has several faces (btrfs), the kernel lists another device
// than stat tells: then it is exact no more, and who it is must tell.
type locker struct {
	id    string
	exact bool
}

// lockers reads /proc/locks: "1: POSIX  ADVISORY  WRITE 77 08:01:131 0 EOF". A line with "->" only waits.
func lockers(locks string, device, inode uint64) (out []locker) {
	where := fmt.Sprintf("%02x:%02x", unix.Major(device), unix.Minor(device))
	for line := range strings.Lines(locks) {
		fields := strings.Fields(line)
		if len(fields) != 8 || fields[3] != "WRITE" {
			continue
		}
		if at, ok := strings.CutSuffix(fields[5], ":"+strconv.FormatUint(inode, 10)); ok {
			out = append(out, locker{fields[4], at == where})
		}
	}
	return out
}

// written returns when a file or folder was last written to.
func written(path string) (time.Time, bool) {
	info, err := os.Lstat(path)
	if err != nil {
		return time.Time{}, false
	}
	if stat, ok := info.Sys().(*syscall.Stat_t); ok { // an archive's own times are old; when it came here counts
		return time.Unix(stat.Ctim.Unix()), true
	}
	return info.ModTime(), true
}
