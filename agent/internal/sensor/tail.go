package sensor

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"syscall"
)

// Bounds of a tail.
const (
	maxLine     = 4 << 10   // bytes of one line; the rest of it is left out
	maxTailRead = 256 << 10 // bytes read at once; what a log grows by beyond that between two looks is skipped and counted
	keptChunk   = 16 << 10  // bytes of a file's buffer that are kept for the next read
	headSize    = 64        // first bytes of a file, which tell a copied and truncated one from one that grew
)

// tail follows a log through its rotations, by rename or by copy and truncate.
type tail struct {
	path string
	now  *tailed // nil while the file is not there
	old  *tailed // renamed away; its server may go on writing to it for a while
}

// tailed is one file of a log.
type tailed struct {
	file   *os.File
	device uint64
	inode  uint64
	head   []byte
	chunk  []byte // of the last read, to be used again
	offset int64
	start  int64            // where the line that is not finished begins
	rest   []byte           // of it
	over   bool             // the line is longer than we take; what follows of it is left out
	seen   syscall.Timespec // when it was written to, as of the last read
}

// changed reports whether a file was written to since the last read began.
func (f *tailed) changed(now *syscall.Stat_t) bool {
	return now.Size != f.offset || now.Mtim != f.seen
}

// tailLine is a line with its place in its file.
type tailLine struct {
	start int64
	text  string
}

// newTail opens a log at its end: what was written before we came is not news.
func newTail(path string) (*tail, error) {
	t := &tail{path: path}
	file, err := openTailed(path)
	if err != nil {
		return t, err
	}
	t.now = file
	return t, file.toEnd()
}

// read returns the lines that were added since the last read, and how many bytes were skipped because they were too many.
func (t *tail) read() (lines []tailLine, skipped int64, err error) {
	for _, f := range []*tailed{t.old, t.now} {
		if f != nil {
			more, skip, readErr := f.read()
			lines, skipped, err = append(lines, more...), skipped+skip, errors.Join(err, readErr)
		}
	}
	return lines, skipped, err
}

// whole reports whether what was read so far ends with a line.
func (t *tail) whole() bool {
	return (t.now == nil || len(t.now.rest) == 0 && !t.now.over) && (t.old == nil || len(t.old.rest) == 0 && !t.old.over)
}

// turn notices a rotation, and reports whether there may be something to read. Call it now and then: the file that was
// renamed away is followed until the next turn.
func (t *tail) turn() (news bool, err error) {
	if t.old != nil {
		t.old.file.Close()
		t.old = nil
	}
	var info syscall.Stat_t
	err = syscall.Stat(t.path, &info)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil // between rename and creation; the old file is still open
	}
	if err != nil {
		return true, fmt.Errorf("look at log: %w", err)
	}
	if t.now != nil && t.now.device == info.Dev && t.now.inode == info.Ino {
		return t.now.changed(&info), nil
	}
	next, err := openTailed(t.path)
	if err != nil {
		return true, err
	}
	t.old, t.now = t.now, next
	return true, nil
}

func (t *tail) close() {
	for _, f := range []*tailed{t.old, t.now} {
		if f != nil {
			f.file.Close()
		}
	}
}

// openTailed opens a log without waiting: a path that is a pipe would wait for its writer.
func openTailed(path string) (*tailed, error) {
	file, err := os.OpenFile(path, os.O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return nil, fmt.Errorf("open log: %w", err)
	}
	info, err := file.Stat()
	if err != nil || !info.Mode().IsRegular() {
		file.Close()
		return nil, errors.Join(fmt.Errorf("open log %s: not a file", path), err)
	}
	f := &tailed{file: file}
	f.device, f.inode = identity(info)
	return f, nil
}

func (f *tailed) toEnd() error {
	end, err := f.file.Seek(0, io.SeekEnd)
	if err != nil {
		return fmt.Errorf("find end of log: %w", err)
	}
	f.offset = end
	f.head = f.readHead(end)
	return nil
}

func (f *tailed) readHead(size int64) []byte {
	head := make([]byte, min(size, headSize))
	n, _ := f.file.ReadAt(head, 0) // less means that it was truncated just now
	return head[:n]
}

func (f *tailed) read() (lines []tailLine, skipped int64, err error) {
	info, err := f.file.Stat()
	if err != nil {
		return nil, 0, fmt.Errorf("look at log: %w", err)
	}
	if stat, ok := info.Sys().(*syscall.Stat_t); ok {
		f.seen = stat.Mtim
	}
	size := info.Size()
	var first [headSize]byte
	n, _ := f.file.ReadAt(first[:min(size, headSize)], 0)       // less means that it was truncated just now
	if size < f.offset || !bytes.HasPrefix(first[:n], f.head) { // copied and truncated
		f.offset, f.rest, f.over = 0, nil, false
	}
	f.head = append(f.head[:0], first[:n]...)
	if behind := size - f.offset; behind > maxTailRead {
		skipped = behind - maxTailRead
		f.offset, f.rest, f.over = f.offset+skipped, nil, true // its first line is half a line
	}
	if size == f.offset {
		return nil, skipped, nil
	}
	if cap(f.chunk) < int(size-f.offset) {
		f.chunk = make([]byte, size-f.offset)
	}
	chunk := f.chunk[:size-f.offset]
	if cap(chunk) > keptChunk { // a burst is soon over
		f.chunk = nil
	}
	n, err = f.file.ReadAt(chunk, f.offset)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, skipped, fmt.Errorf("read log: %w", err)
	}
	lines = f.split(chunk[:n])
	f.offset += int64(n)
	return lines, skipped, nil
}

// split cuts a chunk that begins at f.offset into lines, and keeps what is not finished.
func (f *tailed) split(chunk []byte) (lines []tailLine) {
	for at := f.offset; len(chunk) > 0; {
		part, rest, whole := bytes.Cut(chunk, []byte("\n"))
		if len(f.rest) == 0 {
			f.start = at
		}
		if !f.over {
			f.rest = append(f.rest, part[:min(len(part), maxLine-len(f.rest))]...)
			f.over = len(f.rest) == maxLine
			if whole || f.over {
				lines = append(lines, tailLine{f.start, string(f.rest)})
				f.rest = f.rest[:0]
			}
		}
		if whole {
			f.over = false
		}
		at += int64(len(chunk) - len(rest))
		chunk = rest
	}
	return lines
}

func identity(info fs.FileInfo) (device, inode uint64) {
	if stat, ok := info.Sys().(*syscall.Stat_t); ok {
		return stat.Dev, stat.Ino
	}
	return 0, 0
}
