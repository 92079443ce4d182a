package lab

import (
	"context"
	"os/exec"
	"syscall"
	"time"
)

// command prepares a child in a process group of its own: a Ctrl-C on the terminal reaches only the lab, which then
// ends its children in order, and a cancelled ctx ends the whole group rather than the first of it.
func command(ctx context.Context, argv []string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, argv[0], argv[1:]...)
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
	cmd.WaitDelay = 2 * time.Second
	return cmd
}
