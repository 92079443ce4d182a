package look

import (
	"context"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

func TestAProgramAndItsChildrenEndInTime(t *testing.T) {
	file := filepath.Join(t.TempDir(), "pid")
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	out := run(ctx, "/bin/sh", "-c", "sleep 60 & echo $! > "+file+"; wait")
	if out.ok || out.broken == "" {
		t.Errorf("a program that does not end: %+v", out)
	}
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	pid, err := strconv.Atoi(strings.TrimSpace(string(text)))
	if err != nil {
		t.Fatal(err)
	}
	for over := time.After(5 * time.Second); lives(pid); { // the kernel ends it in its own time
		select {
		case <-over:
			t.Fatalf("its child %d lives on", pid)
		default:
			runtime.Gosched()
		}
	}
}

// lives reports whether a process is there and not merely waiting to be collected.
func lives(pid int) bool {
	stat, _ := os.ReadFile(procFile(pid, "stat"))
	return unix.Kill(pid, 0) == nil && !strings.Contains(string(stat), ") Z ")
}

func TestAProgramIsBounded(t *testing.T) {
	out := run(t.Context(), "/bin/sh", "-c", "yes 0123456789 | head -c 20000000; yes e | head -c 200000 >&2; exit 3")
	if out.ok || out.broken != "" || len(out.stdout) != maxStdout || len(out.stderr) != maxStderr {
		t.Errorf("ok %t, broken %q, %d and %d bytes", out.ok, out.broken, len(out.stdout), len(out.stderr))
	}
	out = run(t.Context(), "/bin/sh", "-c", "env; nice; kill -9 $$")
	if !strings.Contains(out.broken, "killed") || strings.Contains(out.stdout, "HOME=") || !strings.Contains(out.stdout, "\n10\n") {
		t.Errorf("a program that was killed: %+v", out)
	}
	if out = run(t.Context(), "/nothing"); out.broken == "" {
		t.Errorf("a program that is not there: %+v", out)
	}
}

func TestOptions(t *testing.T) {
	for _, test := range []struct{ arguments, names, want []string }{
		{[]string{"-g", "daemon on;", "-c", "/a"}, []string{"-c", "-g"}, []string{"-g", "daemon on;", "-c", "/a"}},
		{[]string{"--nodaemonize", "--fpm-config", "/a"}, []string{"-y", "--fpm-config", "-n"}, []string{"--fpm-config", "/a"}},
		{[]string{"--fpm-config=/a", "-O"}, []string{"--fpm-config"}, []string{"--fpm-config=/a"}},
		{[]string{"-c/a", "start"}, []string{"-c"}, []string{"-c/a"}},
		{[]string{"-c"}, []string{"-c"}, nil},
	} {
		if got := options(test.arguments, test.names...); !slices.Equal(got, test.want) {
			t.Errorf("options of %q are %q, want %q", test.arguments, got, test.want)
		}
	}
}
