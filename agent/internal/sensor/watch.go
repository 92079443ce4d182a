package sensor

import (
	"encoding/binary"
	"fmt"
	"os"
	"slices"
	"sync"
	"syscall"
)

// fileWatch has the kernel tell which of some files were written to or moved. A watcher of folders would keep a hundred
// kilobytes ready for the names in them.
type fileWatch struct {
	events chan fileEvent
	lost   chan struct{} // yields after events were lost
	done   chan struct{}
	reader sync.WaitGroup
	file   *os.File

	mu     sync.Mutex // guards all below
	closed bool
	number int              // of the file
	marks  map[string]int32 // by path
	paths  map[int32][]string
}

// fileEvent tells of one file.
type fileEvent struct {
	path  string
	moved bool // or removed, or given other rights: its path may lead to another file
}

const (
	maxWaiting = 256 // events
	told       = syscall.IN_MODIFY | syscall.IN_ATTRIB | syscall.IN_MOVE_SELF | syscall.IN_DELETE_SELF
)

func newFileWatch() (*fileWatch, error) {
	number, err := syscall.InotifyInit1(syscall.IN_CLOEXEC | syscall.IN_NONBLOCK)
	if err != nil {
		return nil, fmt.Errorf("watch files: %w (raise fs.inotify.max_user_instances)", err)
	}
	w := &fileWatch{
		events: make(chan fileEvent, maxWaiting), lost: make(chan struct{}, 1), done: make(chan struct{}),
		file: os.NewFile(uintptr(number), "inotify"), number: number, marks: make(map[string]int32), paths: make(map[int32][]string),
	}
	w.reader.Go(w.read)
	return w, nil
}

// add has a file told of that is at a path now.
func (w *fileWatch) add(path string) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.closed {
		return os.ErrClosed
	}
	n, err := syscall.InotifyAddWatch(w.number, path, told)
	if err != nil {
		return fmt.Errorf("watch file: %w", err)
	}
	mark := int32(n)
	if old, had := w.marks[path]; had && old != mark {
		w.forget(path, old)
	}
	w.marks[path] = mark
	if !slices.Contains(w.paths[mark], path) {
		w.paths[mark] = append(w.paths[mark], path)
	}
	return nil
}

// remove has a path told of no more.
func (w *fileWatch) remove(path string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if mark, had := w.marks[path]; had && !w.closed {
		w.forget(path, mark)
	}
}

// forget takes a path off a mark, and the mark off its file with the last path.
func (w *fileWatch) forget(path string, mark int32) {
	delete(w.marks, path)
	w.paths[mark] = slices.DeleteFunc(w.paths[mark], func(p string) bool { return p == path })
	if len(w.paths[mark]) == 0 {
		delete(w.paths, mark)
		_, _ = syscall.InotifyRmWatch(w.number, uint32(mark)) // it may have gone with its file
	}
}

func (w *fileWatch) close() {
	w.mu.Lock()
	w.closed = true
	w.mu.Unlock()
	close(w.done)
	w.file.Close()
	w.reader.Wait()
}

// read hands on what the kernel tells until the watch is closed.
func (w *fileWatch) read() {
	var buffer [4096]byte
	for {
		n, err := w.file.Read(buffer[:])
		if err != nil {
			return // closed
		}
		for text := buffer[:n]; len(text) >= syscall.SizeofInotifyEvent; {
			mark, mask := int32(binary.NativeEndian.Uint32(text)), binary.NativeEndian.Uint32(text[4:])
			size := syscall.SizeofInotifyEvent + int(binary.NativeEndian.Uint32(text[12:]))
			text = text[min(size, len(text)):]
			if !w.tell(mark, mask) {
				return
			}
		}
	}
}

// tell hands on one event; it reports whether anybody still listens.
func (w *fileWatch) tell(mark int32, mask uint32) bool {
	if mask&syscall.IN_Q_OVERFLOW != 0 {
		select {
		case w.lost <- struct{}{}:
		default: // it is known already
		}
		return true
	}
	w.mu.Lock()
	paths := slices.Clone(w.paths[mark])
	if mask&syscall.IN_IGNORED != 0 { // the mark is gone
		for _, path := range paths {
			delete(w.marks, path)
		}
		delete(w.paths, mark)
		paths = nil
	}
	w.mu.Unlock()
	for _, path := range paths {
		select {
		case w.events <- fileEvent{path, mask&told != syscall.IN_MODIFY}:
		case <-w.done:
			return false
		}
	}
	return true
}
