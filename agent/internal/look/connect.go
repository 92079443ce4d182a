package look

import (
	"errors"
	"fmt"
	"net/netip"
	"os"
	"path"
	"runtime"
	"strings"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

// connectTime is how long a connect may take.
const connectTime = time.Second

// knock connects to a socket as a user would, and closes at once. It returns, for EACCES, which part of the path
// refuses, and the kernel's word: nil for a connect that succeeded. It must run as root.
//
// The user's rights are taken by one thread alone, which ends with this call: a thread that leaves root for file access
// loses the right to pass every permission, and nothing can be forgotten in giving it back.
func knock(who credentials, to unix.Sockaddr) (blockedBy string, errno error) {
	type word struct {
		errno     error
		blockedBy string
	}
	said := make(chan word)
	go func() {
		runtime.LockOSThread() // and never unlocked: the thread ends with the goroutine
		var w word
		if err := who.assume(); err != nil {
			w.errno = err
		} else if w.errno = connect(to); errors.Is(w.errno, unix.EACCES) {
			if file, ok := to.(*unix.SockaddrUnix); ok {
				w.blockedBy = blocker(file.Name)
			}
		}
		said <- w
	}()
	w := <-said
	return w.blockedBy, w.errno
}

// assume makes the calling thread access files as another user.
func (c credentials) assume() error {
	groups := append([]uint32{c.gid}, c.groups...)
	if err := setgroups(groups); err != nil {
		return fmt.Errorf("take the groups of user %d: %w", c.uid, err)
	}
	// Neither call tells whether it succeeded; asked for an impossible id, each returns the one in force.
	_, _ = unix.SetfsgidRetGid(int(c.gid))
	_, _ = unix.SetfsuidRetUid(int(c.uid))
	gid, _ := unix.SetfsgidRetGid(-1)
	uid, _ := unix.SetfsuidRetUid(-1)
	if uint32(uid) != c.uid || uint32(gid) != c.gid {
		return fmt.Errorf("access files as user %d: %w", c.uid, unix.EPERM)
	}
	return nil
}

// connect makes one connection and closes it.
func connect(to unix.Sockaddr) error {
	family := unix.AF_UNIX
	switch to.(type) {
	case *unix.SockaddrInet4:
		family = unix.AF_INET
	case *unix.SockaddrInet6:
		family = unix.AF_INET6
	}
	fd, err := unix.Socket(family, unix.SOCK_STREAM|unix.SOCK_NONBLOCK|unix.SOCK_CLOEXEC, 0)
	if err != nil {
		return err
	}
	defer unix.Close(fd)
	if err = unix.Connect(fd, to); !errors.Is(err, unix.EINPROGRESS) {
		return err
	}
	until := time.Now().Add(connectTime)
	for {
		left := time.Until(until)
		n, err := unix.Poll([]unix.PollFd{{Fd: int32(fd), Events: unix.POLLOUT}}, int(max(left, 0)/time.Millisecond))
		if errors.Is(err, unix.EINTR) && left > 0 {
			continue
		}
		if err != nil {
			return err
		}
		if n == 0 {
			return unix.ETIMEDOUT
		}
		value, err := unix.GetsockoptInt(fd, unix.SOL_SOCKET, unix.SO_ERROR)
		if err != nil {
			return err
		}
		if value != 0 {
			return unix.Errno(value)
		}
		return nil
	}
}

// blocker returns the first part of a path that the calling thread may not pass, with its mode and owner.
func blocker(file string) string {
	dir := "/"
	for name := range strings.SplitSeq(strings.Trim(path.Clean(file), "/"), "/") {
		var stat unix.Stat_t
		if errors.Is(unix.Stat(dir+"/.", &stat), unix.EACCES) {
			return described(dir)
		}
		dir = path.Join(dir, name)
	}
	return described(file)
}

// described names a file with its mode and owner: "/run/php drwxr-x--- root:root".
func described(file string) string {
	info, err := os.Stat(file)
	if err != nil {
		return file
	}
	stat, ok := info.Sys().(*syscall.Stat_t)
	if !ok {
		return file
	}
	mode := strings.Replace(info.Mode().String(), "S", "s", 1)
	return file + " " + mode + " " + ownerName(stat.Uid, stat.Gid)
}

// socketAddress returns the kernel's form of a TCP address.
func socketAddress(addr netip.AddrPort) unix.Sockaddr {
	if addr.Addr().Is4() {
		return &unix.SockaddrInet4{Port: int(addr.Port()), Addr: addr.Addr().As4()}
	}
	return &unix.SockaddrInet6{Port: int(addr.Port()), Addr: addr.Addr().As16()}
}

// errnoName returns the symbol of a kernel's word: "ECONNREFUSED".
func errnoName(err error) string {
	if errno, ok := errors.AsType[unix.Errno](err); ok {
		return unix.ErrnoName(errno)
	}
	return ""
}
