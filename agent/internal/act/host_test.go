package act

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// files lays out a machine's files.
func files(t *testing.T, files map[string]string) host {
	t.Helper()
	root := t.TempDir()
	for name, text := range files {
		path := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return host{root: root}
}

func TestPackageRun(t *testing.T) {
	tests := []struct {
		name, lock, want string
		files            map[string]string
	}{
		{name: "no package manager", want: ""},
		{name: "dpkg at rest", files: map[string]string{"var/lib/dpkg/lock-frontend": "", "var/lib/dpkg/lock": ""}, want: ""},
		{name: "apt at work", files: map[string]string{"var/lib/dpkg/lock-frontend": ""}, lock: "var/lib/dpkg/lock-frontend", want: "holds /var/lib/dpkg/lock-frontend"},
		{name: "rpm at work", files: map[string]string{"var/lib/rpm/.rpm.lock": ""}, lock: "var/lib/rpm/.rpm.lock", want: "holds /var/lib/rpm/.rpm.lock"},
		{name: "yum at work", files: map[string]string{"var/run/yum.pid": "77\n", "proc/77/stat": ""}, want: "process 77 is named in /var/run/yum.pid"},
		{name: "yum died", files: map[string]string{"var/run/yum.pid": "77\n"}, want: ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			h := files(t, tt.files)
			if tt.lock != "" {
				hold(t, filepath.Join(h.root, tt.lock))
			}
			got := h.packageRun()
			if (tt.want == "") != (got == "") || !strings.Contains(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// hold takes the lock as another process would: an open file's lock stands in the way of our own process, too.
func hold(t *testing.T, path string) {
	t.Helper()
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	if err := unix.FcntlFlock(f.Fd(), unix.F_OFD_SETLK, &unix.Flock_t{Type: unix.F_WRLCK}); err != nil {
		t.Fatal(err)
	}
}

func TestRootSessions(t *testing.T) {
	noon := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	h := files(t, map[string]string{
		"run/systemd/sessions/1": "# private\nUID=0\nUSER=root\nCLASS=user\nSTATE=active\nTTY=pts/0\nSERVICE=sshd\n",
		"run/systemd/sessions/2": "UID=0\nCLASS=user\nSTATE=active\nSERVICE=sshd\n",
		"run/systemd/sessions/3": "UID=0\nCLASS=background\nSERVICE=cron\n",
		"run/systemd/sessions/4": "UID=0\nCLASS=manager\n",
		"run/systemd/sessions/5": "UID=0\nCLASS=user\nSTATE=closing\nTTY=pts/0\n",
		"run/systemd/sessions/6": "UID=1000\nCLASS=user\nTTY=pts/0\n",
		"run/systemd/sessions/7": "UID=0\nCLASS=user\nTTY=../../etc/shadow\n",
		"dev/pts/0":              "",
	})
	if err := os.Chtimes(filepath.Join(h.root, "dev/pts/0"), noon.Add(-12*time.Second), noon); err != nil {
		t.Fatal(err)
	}
	got, err := h.rootSessions(noon)
	if err != nil {
		t.Fatal(err)
	}
	want := []command.Session{
		{Name: "root on pts/0", Idle: 12 * time.Second}, {Name: "root through sshd"}, {Name: "root on ../../etc/shadow"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("sessions (-want +got):\n%s", diff)
	}
	if _, err := (host{root: t.TempDir()}).rootSessions(noon); err == nil {
		t.Error("without logind nobody is logged in, it says")
	}
}

func TestStuck(t *testing.T) {
	stat := func(pid, state string) string { return pid + " (php-fpm: pool (a) x) " + state + " 1 1\n" }
	tests := []struct {
		name  string
		files map[string]string
		want  fact.Tri
	}{
		{"main stopped", map[string]string{"proc/7/stat": stat("7", "T")}, fact.Yes},
		{"all workers stopped", map[string]string{"proc/7/stat": stat("7", "S"), "proc/8/stat": stat("8", "T"), "proc/9/stat": stat("9", "t")}, fact.Yes},
		{"one worker stopped", map[string]string{"proc/7/stat": stat("7", "S"), "proc/8/stat": stat("8", "T"), "proc/9/stat": stat("9", "R")}, fact.No},
		{"hard at work", map[string]string{"proc/7/stat": stat("7", "R")}, fact.No},
		{"main gone", map[string]string{"proc/8/stat": stat("8", "T")}, fact.Unknown},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tt.files["sys/fs/cgroup/systemd/system.slice/x.service/cgroup.procs"] = "7\n8\n9\n"
			h := files(t, tt.files)
			if got := h.stuck(7, "/system.slice/x.service"); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}
