package sensor

import (
	"errors"
	"io"
	"os"
	"path/filepath"
)

const (
	maxProcFile   = 64 << 10 // of one file of /proc
	firstProcFile = 8 << 10  // room for most of them
)

// procFiles keeps files of /proc open: the kernel writes each anew whenever it is read from its beginning, and to find and
// open one costs more than to read it.
type procFiles struct {
	root   string
	open   map[string]*os.File
	buffer []byte
}

func newProcFiles(root string) procFiles {
	return procFiles{root: root, open: make(map[string]*os.File)}
}

// read returns a file's text until the next call, empty when this kernel has none. Half a file is told apart by its parser.
func (p *procFiles) read(name string) []byte {
	file := p.open[name]
	if file == nil {
		var err error
		if file, err = os.Open(filepath.Join(p.root, "proc", name)); err != nil {
			return nil
		}
		p.open[name] = file
	}
	if p.buffer == nil {
		p.buffer = make([]byte, firstProcFile)
	}
	for n := 0; ; {
		more, err := file.ReadAt(p.buffer[n:], int64(n))
		n += more
		switch {
		case err != nil && !errors.Is(err, io.EOF):
			file.Close() // it is opened anew next time
			delete(p.open, name)
			return nil
		case err != nil || len(p.buffer) >= maxProcFile:
			return p.buffer[:n]
		}
		p.buffer = append(p.buffer, make([]byte, len(p.buffer))...)
	}
}

func (p *procFiles) close() {
	for _, file := range p.open {
		file.Close()
	}
	clear(p.open)
}
