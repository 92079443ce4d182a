package look

import (
	"net"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"testing"

	"golang.org/x/sys/unix"
)

// place returns a folder that every user may pass.
func place(t *testing.T) string {
	t.Helper()
	if os.Getuid() != 0 {
		t.Skip("only root can look as another user")
	}
	dir := t.TempDir()
	for d := dir; d != os.TempDir(); d = filepath.Dir(d) {
		if err := os.Chmod(d, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// listenAt listens at a socket file with the given mode until the test ends.
func listenAt(t *testing.T, path string, mode os.FileMode) net.Listener {
	t.Helper()
	listener, err := net.Listen("unix", path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { listener.Close() })
	if err := os.Chmod(path, mode); err != nil {
		t.Fatal(err)
	}
	return listener
}

func TestKnockAsTheWebServer(t *testing.T) {
	dir := place(t)
	listenAt(t, dir+"/open", 0o666)
	listenAt(t, dir+"/roots", 0o600)
	if err := os.Mkdir(dir+"/closed", 0o755); err != nil {
		t.Fatal(err)
	}
	listenAt(t, dir+"/closed/s", 0o666)
	if err := os.Chmod(dir+"/closed", 0o750); err != nil {
		t.Fatal(err)
	}
	listenAt(t, dir+"/groups", 0o660)
	if err := os.Chown(dir+"/groups", 0, 4242); err != nil {
		t.Fatal(err)
	}
	left := listenAt(t, dir+"/left", 0o666).(*net.UnixListener)
	left.SetUnlinkOnClose(false)
	left.Close()

	www, nobody, member := credentials{uid: 33, gid: 33}, credentials{uid: 65534, gid: 65534}, credentials{33, 33, []uint32{4242}}
	for _, test := range []struct {
		name    string
		who     credentials
		file    string
		errno   string
		blocked string
	}{
		{"open to all", www, "open", "", ""},
		{"root's own", www, "roots", "EACCES", dir + "/roots srw------- root:root"},
		{"root's own, to nobody", nobody, "roots", "EACCES", dir + "/roots srw------- root:root"},
		{"root's own, to root", credentials{}, "roots", "", ""},
		{"in a closed folder", www, "closed/s", "EACCES", dir + "/closed drwxr-x--- root:root"},
		{"a group's, to others", www, "groups", "EACCES", dir + "/groups srw-rw---- root:4242"},
		{"a group's, to a member", member, "groups", "", ""},
		{"left behind", www, "left", "ECONNREFUSED", ""},
		{"not there", www, "nothing", "ENOENT", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			blocked, errno := knock(test.who, &unix.SockaddrUnix{Name: filepath.Join(dir, test.file)})
			if got := errnoName(errno); got != test.errno || errno != nil && got == "" {
				t.Errorf("connect as %v: %v, want %q", test.who, errno, test.errno)
			}
			if blocked != test.blocked {
				t.Errorf("blocked by %q, want %q", blocked, test.blocked)
			}
		})
	}
}

// No thread that runs on afterwards has kept the rights of the user it knocked as.
func TestKnockLeavesNoTrace(t *testing.T) {
	dir := place(t)
	secret := filepath.Join(dir, "secret")
	if err := os.WriteFile(secret, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for range 50 {
		knock(credentials{uid: 33, gid: 33}, &unix.SockaddrUnix{Name: dir + "/nothing"})
	}
	var all, together sync.WaitGroup
	together.Add(32)
	for range 32 {
		all.Go(func() {
			runtime.LockOSThread()
			defer runtime.UnlockOSThread()
			together.Done()
			together.Wait() // so that each runs on a thread of its own
			if _, err := os.ReadFile(secret); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
}

func TestKnockAtAFullQueue(t *testing.T) {
	dir := place(t)
	fd, err := unix.Socket(unix.AF_UNIX, unix.SOCK_STREAM, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer unix.Close(fd)
	at := &unix.SockaddrUnix{Name: dir + "/full"}
	if err := unix.Bind(fd, at); err != nil {
		t.Fatal(err)
	}
	if err := unix.Listen(fd, 1); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		waiting, err := net.Dial("unix", at.Name)
		if err != nil {
			t.Fatal(err)
		}
		defer waiting.Close()
	}
	if _, errno := knock(credentials{}, at); errnoName(errno) != "EAGAIN" {
		t.Errorf("connect: %v, want EAGAIN", errno)
	}
	target := readSockets([]string{"unix:" + at.Name}).lookAtFile(at.Name, credentials{})
	if target.Queue.Or(0) != 2 || target.Backlog.Or(0) != 1 || target.Full().String() != "yes" {
		t.Errorf("queue %s of %s, want 2 of 1", target.Queue, target.Backlog)
	}
}
