package cgroup

import (
	"os"
	"path/filepath"
)

// Freeze stops every process of the group in its tracks, or lets them run on. The kernel keeps answering for them.
func Freeze(dirs []string, frozen bool) error {
	state := []byte("0")
	if frozen {
		state = []byte("1")
	}
	return os.WriteFile(filepath.Join(dirs[0], "cgroup.freeze"), state, 0)
}
