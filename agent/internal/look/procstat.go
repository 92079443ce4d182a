package look

import (
	"io"
	"os"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"
)

// stat is what /proc/PID/stat says of a process or a thread.
type stat struct {
	name   string
	state  byte
	parent int
	kernel bool   // a thread of the kernel
	ticks  uint64 // of processor time, used so far
	began  uint64 // in ticks since the machine started: with the id it names a process for good
	memory uint64 // bytes, resident
}

// parseStat reads /proc/PID/stat. A process chooses its own name: it may hold spaces and brackets.
func parseStat(text string) (stat, bool) {
	open, end := strings.IndexByte(text, '('), strings.LastIndexByte(text, ')')
	if open < 0 || end < open {
		return stat{}, false
	}
	fields := strings.Fields(text[end+1:])
	if len(fields) < 22 || len(fields[0]) != 1 || fields[0] < "A" || fields[0] > "z" {
		return stat{}, false
	}
	var numbers [22]uint64
	for _, i := range []int{1, 6, 11, 12, 19, 21} {
		n, err := strconv.ParseUint(fields[i], 10, 64)
		if err != nil {
			return stat{}, false
		}
		numbers[i] = n
	}
	const kernelThread = 0x00200000
	return stat{
		name: strings.ToValidUTF8(text[open+1:end], "?"), state: fields[0][0], parent: int(min(numbers[1], 1<<31)),
		kernel: numbers[6]&kernelThread != 0, ticks: numbers[11] + numbers[12], began: numbers[19],
		memory: numbers[21] * uint64(unix.Getpagesize()),
	}, true
}

// parseIO reads /proc/PID/io: bytes that were fetched from and sent to storage.
func parseIO(text string) (moved uint64, ok bool) {
	found := 0
	for line := range strings.Lines(text) {
		key, value, _ := strings.Cut(strings.TrimSpace(line), ": ")
		if key != "read_bytes" && key != "write_bytes" {
			continue
		}
		n, err := strconv.ParseUint(value, 10, 64)
		if err != nil {
			return 0, false
		}
		moved, found = moved+n, found+1
	}
	return moved, found == 2
}

// parseMachineTicks reads the first line of /proc/stat: all ticks of all processors since the machine started. Guests
// are left out: their time is in user already.
func parseMachineTicks(text string) (ticks uint64, ok bool) {
	line, _, _ := strings.Cut(text, "\n")
	fields := strings.Fields(line)
	if len(fields) < 5 || fields[0] != "cpu" {
		return 0, false
	}
	for _, field := range fields[1:min(len(fields), 9)] {
		n, err := strconv.ParseUint(field, 10, 64)
		if err != nil {
			return 0, false
		}
		ticks += n
	}
	return ticks, true
}

// head reads the first bytes of a file.
func head(name string, limit int64) []byte {
	file, err := os.Open(name)
	if err != nil {
		return nil
	}
	defer file.Close()
	text, err := io.ReadAll(io.LimitReader(file, limit))
	if err != nil {
		return nil
	}
	return text
}
