package look

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os/exec"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

// Limits of a program that look runs: a test must not become the fault that it looks for.
const (
	runTime   = 30 * time.Second
	runMemory = 2 << 30  // bytes of address space; nginx with 2,000 certificates needs 161 MB of memory
	maxStdout = 16 << 20 // bytes, as webconf reads
	maxStderr = 64 << 10
	niceness  = 10
)

// output is what a program said.
type output struct {
	stdout, stderr string
	ok             bool   // it ended with 0
	broken         string // why it did not come to an end of its own, empty when it did
}

// run runs a program of the host with a bare environment, low priority, and limits on time and memory. When its time is
// over it is killed with all it has started.
func run(ctx context.Context, program string, arguments ...string) output {
	ctx, cancel := context.WithTimeout(ctx, runTime)
	defer cancel()
	cmd := exec.CommandContext(ctx, program, arguments...)
	cmd.Env = []string{"PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LANG=C", "LC_ALL=C"}
	cmd.Dir = "/"
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return unix.Kill(-cmd.Process.Pid, unix.SIGKILL) }
	cmd.WaitDelay = time.Second
	stdout, stderr := &bounded{limit: maxStdout}, &bounded{limit: maxStderr}
	cmd.Stdout, cmd.Stderr = stdout, stderr
	if err := cmd.Start(); err != nil {
		return output{broken: fmt.Sprintf("it could not be started: %v", err)}
	}
	limit(cmd.Process.Pid)
	err := cmd.Wait()
	out := output{stdout: stdout.kept.String(), stderr: stderr.kept.String(), ok: err == nil}
	exit := new(exec.ExitError)
	switch {
	case ctx.Err() != nil:
		out.broken = fmt.Sprintf("it did not end within %s", runTime)
	case errors.As(err, &exit) && !exit.Exited():
		out.broken = fmt.Sprintf("it ended by %v", exit.ProcessState)
	case err != nil && exit.ProcessState == nil:
		out.broken = fmt.Sprintf("it was lost: %v", err)
	}
	return out
}

// limit sets a child's bounds. It has begun by then, by some hundred microseconds; a child that has gone needs none.
func limit(pid int) {
	_ = unix.Setpriority(unix.PRIO_PGRP, pid, niceness)
	for resource, max := range map[int]uint64{
		unix.RLIMIT_AS: runMemory, unix.RLIMIT_CPU: uint64(runTime / time.Second), unix.RLIMIT_CORE: 0,
	} {
		_ = unix.Prlimit(pid, resource, &unix.Rlimit{Cur: max, Max: max}, nil)
	}
}

// bounded keeps the first bytes of what is written to it and takes the rest without a word.
type bounded struct {
	kept  bytes.Buffer // not embedded: its ReadFrom would know no bound
	limit int
}

// Write never fails, so that a chatty child is not killed by a broken pipe.
func (b *bounded) Write(p []byte) (int, error) {
	if room := b.limit - b.kept.Len(); room > 0 {
		b.kept.Write(p[:min(room, len(p))])
	}
	return len(p), nil
}
