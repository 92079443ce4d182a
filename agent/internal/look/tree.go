package look

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"os"
	"path/filepath"
	"slices"
	"time"

	"golang.org/x/sys/unix"
)

// Limits on the files of one configuration.
const (
	maxFiles   = 20_000
	maxDirs    = 500
	maxContent = 64 << 20 // bytes read for one fingerprint; what is over it counts with its times only
)

// tree is the state of a configuration's files.
type tree struct {
	// Fingerprint is over path, size, time and content of every file.
	Fingerprint string `json:"fingerprint"`
	// Content is over path and content alone: a file that was merely touched does not change it.
	Content string `json:"content"`
	// Stamp is over what stat tells, and cheap: as long as it is the same, so is the rest.
	Stamp string `json:"stamp"`
	// Written is the newest modification of a file.
	Written time.Time `json:"written"`
	// Changed is the newest change of a file or folder, including renames and changes of mode; never before Written.
	Changed time.Time `json:"changed"`
}

// readTree takes the state of the files, and of all files that lie in the folders. Those apart, sorted, are no part of the
// tree wherever they lie, but what a test says hangs on them: they count for the stamp.
func readTree(files, dirs, apart []string) tree { return stateOf(files, dirs, apart, true) }

// stampOf returns the stamp that readTree would return.
func stampOf(files, dirs, apart []string) string { return stateOf(files, dirs, apart, false).Stamp }

func stateOf(files, dirs, apart []string, contents bool) tree {
	var t tree
	all, stamp, content := sha256.New(), sha256.New(), sha256.New()
	room := int64(maxContent)
	for _, name := range withEntries(slices.Concat(files, apart), dirs, &t) {
		var stat unix.Stat_t
		if err := unix.Stat(name, &stat); err != nil || stat.Mode&unix.S_IFMT != unix.S_IFREG {
			continue
		}
		written, changed := time.Unix(stat.Mtim.Unix()), time.Unix(stat.Ctim.Unix())
		fmt.Fprintf(stamp, "%s\x00%d\x00%d\x00%d\x00%d\n", name, stat.Size, written.UnixNano(), changed.UnixNano(), stat.Ino)
		if _, outside := slices.BinarySearch(apart, name); outside {
			continue
		}
		t.note(written, changed)
		if link := linked(name); !link.IsZero() {
			t.note(time.Time{}, link)
		}
		if !contents {
			continue
		}
		sum := sha256.New()
		if stat.Size <= room {
			room -= copyFile(sum, name, room)
		}
		fmt.Fprintf(all, "%s\x00%d\x00%d\x00%x\n", name, stat.Size, written.UnixNano(), sum.Sum(nil))
		fmt.Fprintf(content, "%s\x00%d\x00%x\n", name, stat.Size, sum.Sum(nil))
	}
	t.Fingerprint, t.Content, t.Stamp = sumOf(all), sumOf(content), sumOf(stamp)
	return t
}

// linked returns when a symbolic link was made; zero for another file. One that leads elsewhere now may lead to an old file.
func linked(name string) time.Time {
	var stat unix.Stat_t
	if unix.Lstat(name, &stat) != nil || stat.Mode&unix.S_IFMT != unix.S_IFLNK {
		return time.Time{}
	}
	return time.Unix(stat.Ctim.Unix())
}

func sumOf(h hash.Hash) string { return hex.EncodeToString(h.Sum(nil)) }

func (t *tree) note(written, changed time.Time) {
	if written.After(t.Written) {
		t.Written = written
	}
	for _, at := range []time.Time{written, changed} {
		if at.After(t.Changed) {
			t.Changed = at
		}
	}
}

// withEntries returns files and what lies in dirs, sorted, and notes when a folder was last changed.
func withEntries(files, dirs []string, t *tree) []string {
	names := slices.Clone(files)
	for _, dir := range dirs {
		var stat unix.Stat_t
		if unix.Stat(dir, &stat) == nil {
			t.note(time.Time{}, time.Unix(stat.Mtim.Unix()))
		}
		entries, err := os.ReadDir(dir)
		if err != nil {
			continue // a folder that has gone changes the stamp by the files it held
		}
		for _, entry := range entries {
			names = append(names, filepath.Join(dir, entry.Name()))
		}
	}
	slices.Sort(names)
	names = slices.Compact(names)
	return names[:min(len(names), maxFiles)]
}
