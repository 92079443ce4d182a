package look

import (
	"encoding/binary"
	"math"
	"net/netip"
	"os"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"
)

const (
	maxPolled = 16  // files of one poll
	maxTaken  = 512 // files of one select or epoll
)

// memory reads a few bytes of another process; nil when they cannot be read.
func memory(pid int, at uint64, size int) []byte {
	if at == 0 || at > math.MaxInt64 {
		return nil
	}
	file, err := os.Open(procFile(pid, "mem"))
	if err != nil {
		return nil
	}
	defer file.Close()
	out := make([]byte, size)
	if _, err := file.ReadAt(out, int64(at)); err != nil {
		return nil
	}
	return out
}

// polled reads an array of struct pollfd: files that the caller wants to hear of.
func polled(array []byte) []int {
	var out []int
	for ; len(array) >= 8; array = array[8:] {
		if fd := int32(binary.NativeEndian.Uint32(array)); fd >= 0 {
			out = append(out, int(fd))
		}
	}
	return out
}

// selected reads a set of files of select: a bit for each.
func selected(set []byte, files int) []int {
	var out []int
	for fd := range min(files, len(set)*8) {
		if set[fd/8]&(1<<(fd%8)) != 0 {
			out = append(out, fd)
		}
	}
	return out
}

// watchedFiles reads the fdinfo of an epoll instance: the files whose events it waits for.
func watchedFiles(text string) []int {
	var out []int
	for line := range strings.Lines(text) {
		fields := strings.Fields(line)
		if len(fields) < 2 || fields[0] != "tfd:" || len(out) >= maxTaken {
			continue
		}
		if fd, err := strconv.ParseInt(fields[1], 10, 32); err == nil && fd >= 0 {
			out = append(out, int(fd))
		}
	}
	return out
}

// sockaddr reads the address that a process connects to, as targets are written; empty for one of no known kind.
func sockaddr(raw []byte) string {
	if len(raw) < 2 {
		return ""
	}
	switch family := binary.NativeEndian.Uint16(raw); {
	case family == unix.AF_UNIX && len(raw) > 2 && raw[2] != 0:
		path, _, _ := strings.Cut(string(raw[2:]), "\x00")
		return "unix:" + strings.ToValidUTF8(path, "?")
	case family == unix.AF_INET && len(raw) >= 8:
		addr := netip.AddrFrom4([4]byte(raw[4:8]))
		return "tcp:" + netip.AddrPortFrom(addr, binary.BigEndian.Uint16(raw[2:])).String()
	case family == unix.AF_INET6 && len(raw) >= 24:
		addr := netip.AddrFrom16([16]byte(raw[8:24])).Unmap()
		return "tcp:" + netip.AddrPortFrom(addr, binary.BigEndian.Uint16(raw[2:])).String()
	}
	return ""
}
