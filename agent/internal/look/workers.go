package look

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"golang.org/x/sys/unix"
)

// loaded says when the present workers of a server read their configuration.
type loaded struct {
	at    time.Time
	id    string // names these workers, whatever is done to the clock
	exact bool   // false: at is only the earliest it can have been
	known bool   // false: no worker runs, or nobody can tell
}

// loadedNginx takes the oldest worker that is not on its way out: a reload starts all workers anew, and one that died
// alone is replaced by one that runs the same configuration.
func loadedNginx(mainPID int, _ string) loaded {
	var oldest loaded
	for _, pid := range children(mainPID) {
		command, _ := os.ReadFile(procFile(pid, "cmdline"))
		at, ticks, ok := started(pid)
		if !ok || !bytes.Contains(command, []byte("worker process")) || bytes.Contains(command, []byte("shutting down")) {
			continue
		}
		if !oldest.known || at.Before(oldest.at) {
			oldest = loaded{at: at, id: fmt.Sprintf("%d %d", pid, ticks), exact: true, known: true}
		}
	}
	return oldest
}

// loadedByPIDFile takes the time of the file in which Apache and php-fpm write their main process's id each time they
// have read their configuration; both fork workers later that tell nothing, and php-fpm keeps its process on a reload.
func loadedByPIDFile(mainPID int, pidFile string) loaded {
	at, ticks, ok := started(mainPID)
	if !ok {
		return loaded{}
	}
	text, err := os.ReadFile(pidFile)
	var stat unix.Stat_t
	if err != nil || strings.TrimSpace(string(text)) != strconv.Itoa(mainPID) || unix.Stat(pidFile, &stat) != nil {
		return loaded{at: at, known: true}
	}
	at = time.Unix(stat.Mtim.Unix())
	return loaded{at: at, id: fmt.Sprintf("%d %d %d", mainPID, ticks, at.UnixNano()), exact: true, known: true}
}

func procFile(pid int, name string) string { return filepath.Join("/proc", strconv.Itoa(pid), name) }

// children returns the processes that a process has started, by whichever of its threads, and that still run.
func children(pid int) []int {
	if pid <= 0 {
		return nil
	}
	var out []int
	for _, tid := range threadsOf(pid) {
		text, err := os.ReadFile(procFile(pid, "task/"+strconv.Itoa(tid)+"/children"))
		if err != nil {
			continue // the thread has ended
		}
		for word := range strings.FieldsSeq(string(text)) {
			if n, err := strconv.Atoi(word); err == nil {
				out = append(out, n)
			}
		}
	}
	return out
}

// tick is the unit of times in /proc: a hundredth of a second on every Linux that Go runs on.
const tick = time.Second / 100

// started returns when a process was started, to the tick, and the same in ticks since the host was booted.
func started(pid int) (at time.Time, ticks int64, ok bool) {
	if pid <= 0 {
		return time.Time{}, 0, false
	}
	text, err := os.ReadFile(procFile(pid, "stat"))
	end := bytes.LastIndexByte(text, ')')
	if err != nil || end < 0 {
		return time.Time{}, 0, false
	}
	fields := strings.Fields(string(text[end+1:]))
	if len(fields) < 20 {
		return time.Time{}, 0, false
	}
	ticks, err = strconv.ParseInt(fields[19], 10, 64)
	var sinceBoot unix.Timespec
	if err != nil || unix.ClockGettime(unix.CLOCK_BOOTTIME, &sinceBoot) != nil {
		return time.Time{}, 0, false
	}
	boot := time.Now().Add(-time.Duration(sinceBoot.Nano()))
	return boot.Add(time.Duration(ticks) * tick), ticks, true
}

// workerUser returns whom a server's workers run as, by user id; root and none are not an answer.
func workerUser(mainPID int) string {
	for _, pid := range children(mainPID) {
		var stat unix.Stat_t
		if unix.Stat(procFile(pid, ""), &stat) == nil && stat.Uid != 0 {
			return strconv.FormatUint(uint64(stat.Uid), 10)
		}
	}
	return ""
}
