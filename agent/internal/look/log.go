package look

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"golang.org/x/sys/unix"

	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// Limits of one answer.
const (
	maxLines = 256
	maxLine  = 4 << 10  // bytes; the rest of a longer line is left out
	maxRead  = 1 << 20  // bytes read in search of them
	maxBack  = 64 << 10 // bytes; more than this behind the end of an old file are not looked for
)

// readLog reads what was written to a log since a place in it. The log is one that a configuration names.
func (l *Look) readLog(q *agentv1.ReadLog) (*agentv1.LookAnswer, error) {
	l.mu.Lock()
	index, count := int64(q.GetIndex()), int64(len(l.record.Logs))
	var name string
	if index < count {
		name = l.record.Logs[index]
	}
	l.mu.Unlock()
	if name == "" {
		return nil, fmt.Errorf("there is no log %d: ask for the configuration first", index)
	}
	f, err := openLog(name)
	if err != nil {
		return nil, fmt.Errorf("read a log: %w", err)
	}
	defer f.Close()
	place, size, err := placeOf(f)
	if err != nil {
		return nil, fmt.Errorf("read a log: %w", err)
	}
	after := q.GetAfter()
	if after == nil {
		place.Offset = size
		return &agentv1.LookAnswer{Position: place}, nil
	}
	if after.GetInode() == place.Inode && after.GetDevice() == place.Device {
		if after.GetOffset() <= size {
			place.Offset = after.GetOffset()
		} // else it was cut: begin anew
		return readFrom(f, place)
	}
	return readRotated(name, f, place, after)
}

// readRotated reads first what was written to the old file after the last read, if it lies beside the new one.
func readRotated(name string, f *os.File, place, after *agentv1.LogPosition) (*agentv1.LookAnswer, error) {
	if old, err := openLog(name + ".1"); err == nil {
		defer old.Close()
		oldPlace, size, err := placeOf(old)
		same := err == nil && oldPlace.Inode == after.GetInode() && oldPlace.Device == after.GetDevice()
		if rest := size - min(size, after.GetOffset()); same && rest > 0 && rest <= maxBack {
			oldPlace.Offset = after.GetOffset()
			answer, err := readFrom(old, oldPlace)
			if err == nil && len(answer.Lines) > 0 {
				return answer, nil // the next question has this place, and then goes on with the new file
			}
		}
	}
	return readFrom(f, place)
}

func placeOf(f *os.File) (*agentv1.LogPosition, uint64, error) {
	var stat unix.Stat_t
	if err := unix.Fstat(int(f.Fd()), &stat); err != nil {
		return nil, 0, err
	}
	return &agentv1.LogPosition{Device: stat.Dev, Inode: stat.Ino}, uint64(max(stat.Size, 0)), nil
}

// readFrom reads whole lines; one that is still being written is left for the next time.
func readFrom(f *os.File, place *agentv1.LogPosition) (*agentv1.LookAnswer, error) {
	if _, err := f.Seek(int64(place.Offset), io.SeekStart); err != nil {
		return nil, fmt.Errorf("read a log: %w", err)
	}
	answer := &agentv1.LookAnswer{Position: place}
	reader := bufio.NewReaderSize(io.LimitReader(f, maxRead), 64<<10)
	start := place.Offset
	for len(answer.Lines) < maxLines {
		line, err := reader.ReadBytes('\n')
		if err != nil {
			if uint64(len(line)) >= maxRead && place.Offset == start {
				place.Offset += uint64(len(line)) // no line: nothing here is worth waiting for
			}
			break
		}
		place.Offset += uint64(len(line))
		line = line[:len(line)-1]
		answer.Lines = append(answer.Lines, line[:min(len(line), maxLine)])
	}
	return answer, nil
}

// openLog opens a log. Where another user than root may write one of the folders on the way, that user could put a link
// to anything there and have us read it: such a path is followed only if it holds no link.
func openLog(name string) (*os.File, error) {
	if rootOwned(filepath.Dir(name)) {
		return openRegular(name)
	}
	how := &unix.OpenHow{
		Flags:   unix.O_RDONLY | unix.O_NONBLOCK | unix.O_NOCTTY | unix.O_CLOEXEC,
		Resolve: unix.RESOLVE_NO_SYMLINKS,
	}
	fd, err := unix.Openat2(unix.AT_FDCWD, name, how)
	if err != nil {
		return nil, &os.PathError{Op: "open without following links", Path: name, Err: err}
	}
	f := os.NewFile(uintptr(fd), name)
	info, err := f.Stat()
	if err == nil && info.Mode().IsRegular() {
		if stat, ok := info.Sys().(*syscall.Stat_t); ok && stat.Nlink == 1 {
			return f, nil
		}
	}
	f.Close()
	return nil, errors.Join(err, fmt.Errorf("%s is not a plain file", name))
}

// rootOwned reports whether only root may change what lies in a folder and in all above it.
func rootOwned(dir string) bool {
	for {
		var stat unix.Stat_t
		if unix.Lstat(dir, &stat) != nil || stat.Uid != 0 || stat.Mode&0o022 != 0 || stat.Mode&unix.S_IFMT != unix.S_IFDIR {
			return false
		}
		if dir == "/" || !strings.HasPrefix(dir, "/") {
			return dir == "/"
		}
		dir = filepath.Dir(dir)
	}
}
