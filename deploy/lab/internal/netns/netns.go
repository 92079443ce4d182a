// Package netns makes a network namespace that a file keeps, and runs code and opens connections inside it.
//
// The file lies with the lab's own state rather than under /run/netns: iproute2 turns that directory into a mount of its
// own the first time it is used, and never takes it away.
package netns

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"runtime"

	"golang.org/x/sys/unix"
)

// Make makes a namespace, loopback up, that lives until Remove is called with the same file.
func Make(ctx context.Context, file string) error {
	if err := os.WriteFile(file, nil, 0o644); err != nil {
		return fmt.Errorf("make network namespace: %w", err)
	}
	if out, err := exec.CommandContext(ctx, "unshare", "--net="+file, "ip", "link", "set", "lo", "up").CombinedOutput(); err != nil {
		return fmt.Errorf("make network namespace: %w: %s", err, out)
	}
	return nil
}

// Remove lets go of the namespace; it ends with the last process inside. A file that keeps none is no error.
func Remove(file string) error {
	// Detached, because a connection that was opened through the file may still be closing.
	err := unix.Unmount(file, unix.MNT_DETACH)
	if err != nil && !errors.Is(err, unix.EINVAL) && !errors.Is(err, unix.ENOENT) {
		return fmt.Errorf("remove network namespace: %w", err)
	}
	return nil
}

// Enter returns argv changed so that it runs inside.
func Enter(file string, argv ...string) []string {
	return append([]string{"nsenter", "--net=" + file, "--"}, argv...)
}

// Do calls f on an operating system thread that is inside the namespace. Sockets f opens stay inside; goroutines it
// starts do not.
func Do(file string, f func() error) error {
	inside, err := unix.Open(file, unix.O_RDONLY|unix.O_CLOEXEC, 0)
	if err != nil {
		return fmt.Errorf("open network namespace %s: %w", file, err)
	}
	defer unix.Close(inside)

	runtime.LockOSThread()
	outside, err := unix.Open("/proc/thread-self/ns/net", unix.O_RDONLY|unix.O_CLOEXEC, 0)
	if err != nil {
		runtime.UnlockOSThread()
		return fmt.Errorf("remember the network namespace: %w", err)
	}
	defer unix.Close(outside)
	if err := unix.Setns(inside, unix.CLONE_NEWNET); err != nil {
		runtime.UnlockOSThread()
		return fmt.Errorf("enter network namespace %s: %w", file, err)
	}
	defer func() {
		// The thread goes back to the pool only when it is outside again. It should not die either: children started
		// on it with a parent-death signal would die with it.
		if unix.Setns(outside, unix.CLONE_NEWNET) == nil {
			runtime.UnlockOSThread()
		}
	}()
	return f()
}

// Dial connects from inside the namespace. The address must be numeric: names are looked up by other goroutines, which
// are outside.
func Dial(ctx context.Context, file, network, address string) (net.Conn, error) {
	var conn net.Conn
	err := Do(file, func() error {
		var err error
		conn, err = new(net.Dialer).DialContext(ctx, network, address)
		return err
	})
	return conn, err
}
