package lab

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"time"
)

// execTimeout bounds a command on a host when ctx does not: a daemon started in the foreground by mistake would block
// for ever.
const execTimeout = 30 * time.Second

// guestExecTimeout is for a machine whose every instruction is emulated.
const guestExecTimeout = 2 * time.Minute

// Output is what a command on a host printed and returned.
type Output struct {
	Stdout string
	Stderr string
	Code   int // exit code, -1 when the command did not run to its end
}

// ExitError is returned for a command that ran and did not return 0.
type ExitError struct {
	Host string
	Argv []string
	Output
}

func (e *ExitError) Error() string {
	return fmt.Sprintf("%s: %q returned %d: %s", e.Host, e.Argv, e.Code, strings.TrimSpace(e.Stderr))
}

// Exec runs a command as root on the host, in a clean environment, and returns what it printed. The output is complete
// also when the error is an *ExitError. What the command leaves running ends with the host: it is in the host's PID
// namespace.
func (h *Host) Exec(ctx context.Context, argv ...string) (Output, error) {
	return h.execWith(ctx, nil, argv...)
}

// Shell runs a shell script as root on the host; its first failing command ends it.
func (h *Host) Shell(ctx context.Context, script string) (Output, error) {
	return h.Exec(ctx, "sh", "-ec", script)
}

// WriteFile replaces a file on the host and makes the directories it needs.
func (h *Host) WriteFile(ctx context.Context, path string, text []byte, mode os.FileMode) error {
	_, err := h.execWith(ctx, bytes.NewReader(text), "install", "-D", "-m", strconv.FormatUint(uint64(mode.Perm()), 8), "/dev/stdin", path)
	return err
}

// ReadFile returns a file of the host.
func (h *Host) ReadFile(ctx context.Context, path string) ([]byte, error) {
	out, err := h.Exec(ctx, "cat", path)
	return []byte(out.Stdout), err
}

// Interactive prepares a command on the host that the caller connects to a terminal and starts.
func (h *Host) Interactive(ctx context.Context, argv ...string) *exec.Cmd {
	return exec.CommandContext(ctx, "nsenter", h.inside("all", argv)...)
}

func (h *Host) execWith(ctx context.Context, stdin io.Reader, argv ...string) (Output, error) {
	return h.enterWith(ctx, "all", stdin, argv...)
}

// enterWith runs a command inside one kind of the host's namespaces: with "net" the machine's programs in the host's network.
func (h *Host) enterWith(ctx context.Context, kind string, stdin io.Reader, argv ...string) (Output, error) {
	limit := execTimeout
	if h.guest != nil {
		limit = guestExecTimeout
	}
	ctx, cancel := context.WithTimeoutCause(ctx, limit, fmt.Errorf("no end after %s", limit))
	defer cancel()
	if h.guest != nil {
		return h.guest.run(ctx, stdin, argv)
	}
	if !h.state.Leader.Alive() {
		return Output{Code: -1}, fmt.Errorf("%s: run %q: the host is not running", h.Name(), argv)
	}
	var stdout, stderr bytes.Buffer
	cmd := command(ctx, append([]string{"nsenter"}, h.inside(kind, argv)...))
	cmd.Stdin, cmd.Stdout, cmd.Stderr = stdin, &stdout, &stderr
	err := cmd.Run()
	out := Output{Stdout: stdout.String(), Stderr: stderr.String(), Code: cmd.ProcessState.ExitCode()}
	switch {
	case err == nil:
		return out, nil
	case ctx.Err() != nil:
		return out, fmt.Errorf("%s: run %q: %w", h.Name(), argv, context.Cause(ctx))
	case errors.As(err, new(*exec.ExitError)):
		return out, &ExitError{Host: h.Name(), Argv: argv, Output: out}
	}
	return out, fmt.Errorf("%s: run %q: %w", h.Name(), argv, err)
}

// inside returns nsenter's arguments.
func (h *Host) inside(kind string, argv []string) []string {
	return append([]string{
		"--target=" + strconv.Itoa(h.state.Leader.PID), "--" + kind, "--", "env", "-i",
		"PATH=/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/root", "LANG=C", "TERM=" + os.Getenv("TERM"),
		"SYSTEMD_PAGER=", "SYSTEMD_COLORS=0",
	}, argv...)
}
