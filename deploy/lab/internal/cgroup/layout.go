// Package cgroup gives every host of the lab a control group of its own, and ends all that runs in one.
//
// A host without its own group shares /payload with every other container: its systemd then reads the neighbours'
// processes from its own groups, cannot kill what it must, and faults look healthy from outside.
package cgroup

import (
	"errors"
	"os"
)

// Layout is how control groups are laid out on this machine.
type Layout interface {
	// Name says which layout it is, for people.
	Name() string
	// Enter returns argv changed so that the command makes the group, moves into it and then becomes argv.
	Enter(group string, argv ...string) []string
	// Dirs returns the group's directories, one in each hierarchy, the one of version 2 first.
	Dirs(group string) []string
	// Yield has a process of the group, and what it will start, give way to all others that want the CPU, where this layout can.
	Yield(group string, pid int) error
	// Settle ends that.
	Settle(group string) error
}

// Detect looks which layout this machine has.
func Detect() (Layout, error) {
	switch {
	case isDir("/sys/fs/cgroup/unified") && isDir("/sys/fs/cgroup/systemd"):
		return hybrid{}, nil
	case isFile("/sys/fs/cgroup/cgroup.controllers") && isDir("/run/systemd/system"):
		return scope{}, nil
	}
	return nil, errors.New("choose a control group layout: neither /sys/fs/cgroup/unified beside /sys/fs/cgroup/systemd (hybrid) " +
		"nor version 2 at /sys/fs/cgroup under a running systemd")
}

func isDir(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

func isFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}
