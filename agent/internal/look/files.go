package look

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"syscall"
	"unicode/utf8"

	"github.com/gapura-dev/gapura/agent/internal/webconf"
)

// copyFile copies at most limit bytes of a file and returns how many.
func copyFile(w io.Writer, name string, limit int64) int64 {
	f, err := openRegular(name)
	if err != nil {
		return 0
	}
	defer f.Close()
	n, _ := io.Copy(w, io.LimitReader(f, limit))
	return n
}

// openRegular opens a file for reading; a pipe or a device that lies in its place neither blocks nor is read.
func openRegular(name string) (*os.File, error) {
	f, err := os.OpenFile(name, os.O_RDONLY|syscall.O_NONBLOCK|syscall.O_NOCTTY, 0)
	if err != nil {
		return nil, err
	}
	if info, err := f.Stat(); err != nil || !info.Mode().IsRegular() {
		f.Close()
		return nil, fmt.Errorf("%s is not a regular file", name)
	}
	return f, nil
}

// readFiles reads whole files, together no more than webconf takes.
func readFiles(names []string) (map[string]string, error) {
	files := make(map[string]string, len(names))
	room := int64(webconf.MaxInput)
	for _, name := range names {
		f, err := openRegular(name)
		if err != nil {
			return nil, fmt.Errorf("read the configuration: %w", err)
		}
		text, err := io.ReadAll(io.LimitReader(f, room+1))
		f.Close()
		if err != nil {
			return nil, fmt.Errorf("read the configuration: %w", err)
		}
		if room -= int64(len(text)); room < 0 {
			return nil, webconf.ErrInput
		}
		files[name] = string(text)
	}
	return files, nil
}

// subfolders returns a folder and those below it, three deep: where a configuration lies that could not be dumped yet.
func subfolders(root string) []string {
	dirs := []string{root}
	for depth, next := 0, dirs; depth < 3; depth++ {
		var found []string
		for _, dir := range next {
			entries, _ := os.ReadDir(dir)
			for _, entry := range entries {
				if entry.IsDir() && len(dirs)+len(found) < maxDirs {
					found = append(found, filepath.Join(dir, entry.Name()))
				}
			}
		}
		dirs, next = append(dirs, found...), found
	}
	return dirs
}

// watched returns the folders of a configuration and those that the files in them are links into.
func watched(files, dirs []string) []string {
	out := slices.Clone(dirs)
	for _, name := range files {
		if real, err := filepath.EvalSymlinks(name); err == nil {
			out = append(out, filepath.Dir(real))
		}
	}
	slices.Sort(out)
	out = slices.DeleteFunc(slices.Compact(out), func(dir string) bool { return !utf8.ValidString(dir) })
	return out[:min(len(out), maxDirs)]
}
