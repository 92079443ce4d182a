package lab

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"net/http"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/gapura-dev/gapura/deploy/lab/internal/debian"
	"github.com/gapura-dev/gapura/deploy/lab/internal/netns"
	"github.com/gapura-dev/gapura/deploy/lab/internal/process"
)

//go:embed boot.sh
var bootScript string

const (
	// bootTimeout is far above the second or two that a boot takes; about one boot in forty hangs.
	bootTimeout  = 20 * time.Second
	bootAttempts = 3
	portTimeout  = 10 * time.Second
)

// Boot sets a host up, boots it and returns when its systemd is done and its ports answer. A boot that hangs is tried
// again. Hosts may be booted at the same time.
func (l *Lab) Boot(ctx context.Context, spec Spec) (*Host, error) {
	if err := spec.validate(); err != nil {
		return nil, err
	}
	if len(l.names) == 0 {
		return nil, fmt.Errorf("boot host %s: lab %s belongs to another process", spec.Name, l.ID())
	}
	build := l.roots.Root
	if spec.Guest {
		build = l.roots.Guest
	}
	system, err := FindSystem(spec.System)
	if err != nil {
		return nil, fmt.Errorf("boot host %s: %w", spec.Name, err)
	}
	root, err := build(ctx, system, spec.Install...)
	if err != nil {
		return nil, fmt.Errorf("boot host %s: %w", spec.Name, err)
	}
	h, err := l.claim(spec)
	if err != nil {
		return nil, err
	}
	for attempt := 1; ; attempt++ {
		started := time.Now()
		if err = h.bringUp(ctx, root); err == nil {
			l.log.Info("host up", "host", h.Name(), "stack", h.stack.Name, "addr", h.Addr(), "took", time.Since(started).Round(time.Millisecond))
			return h, nil
		}
		err = fmt.Errorf("boot host %s, attempt %d of %d: %w", h.Name(), attempt, bootAttempts, err)
		h.powerOff(ctx)
		if attempt == bootAttempts || ctx.Err() != nil {
			l.release(h)
			return nil, err
		}
		l.log.Warn("boot failed, trying again", "err", err)
	}
}

// bringUp makes one attempt, from an empty writable layer to ports that answer.
func (h *Host) bringUp(ctx context.Context, root debian.Root) error {
	boot := h.boot
	if h.guest != nil {
		boot = h.emulate
	}
	if err := boot(ctx, root); err != nil {
		return fmt.Errorf("%w; console: %s", err, h.consoleTail())
	}
	return h.serve(ctx)
}

// boot starts the container and returns when its systemd is done.
func (h *Host) boot(ctx context.Context, root debian.Root) error {
	ctx, cancel := context.WithTimeoutCause(ctx, bootTimeout, errors.New("systemd was not done in time"))
	defer cancel()
	if err := h.prepare(); err != nil {
		return err
	}
	err := h.launch(ctx, bootScript, append([]string{
		root.LowerDirs(), h.dir(), h.stack.Setup(), strings.Join(h.state.Sites, " "),
	}, h.container()...))
	if err != nil {
		return err
	}
	return h.arrive(ctx)
}

// launch starts a script that becomes the host, in the host's control group, the lab's network and mounts of its own.
func (h *Host) launch(ctx context.Context, script string, arguments []string) error {
	console, err := os.Create(filepath.Join(h.dir(), "console.log"))
	if err != nil {
		return err
	}
	defer console.Close()
	argv := append([]string{"unshare", "--mount", "--propagation", "private", "--", "sh", "-c", script, "boot.sh"}, arguments...)
	cmd := command(context.WithoutCancel(ctx), h.lab.layout.Enter(h.state.Group, netns.Enter(h.lab.state.netns(), argv...)...))
	cmd.Stdout, cmd.Stderr = console, console
	cmd.SysProcAttr.Pdeathsig = syscall.SIGTERM // nspawn shuts the host down in order
	if err := cmd.Start(); err != nil {
		return err
	}
	if h.nspawn, err = process.Of(cmd.Process.Pid); err != nil {
		return err
	}
	if h.yields {
		if err := h.lab.layout.Yield(h.state.Group, cmd.Process.Pid); err != nil {
			h.lab.log.Warn("the host gives way to nobody", "host", h.Name(), "err", err)
		}
	}
	gone := make(chan struct{})
	h.gone = gone
	go func() {
		defer close(gone)
		_ = cmd.Wait() // how it ended is on the console
	}()
	return nil
}

// container is the command that becomes the host.
func (h *Host) container() []string {
	return []string{
		"systemd-nspawn", "--quiet", "--register=no", "--keep-unit", "--boot",
		"--directory=" + filepath.Join(h.dir(), "root"), "--machine=" + h.machine, "--hostname=" + h.Name(),
		"--network-bridge=" + bridge, "--resolv-conf=off", "--timezone=off", "--link-journal=no", "--console=pipe",
		"SYSTEMD_CGROUP_ENABLE_LEGACY_FORCE=1", // systemd 256 and later ask for that where the machine has control groups of version 1
	}
}

// serve publishes the host's names and waits for its ports, and for an application behind one of them.
func (h *Host) serve(ctx context.Context) error {
	limit := portTimeout
	if h.guest != nil {
		limit = guestPortTimeout
	}
	ctx, cancel := context.WithTimeoutCause(ctx, limit, errors.New("the stack did not answer in time"))
	defer cancel()
	if err := h.lab.publish(ctx, h.Name(), h.Addr(), append([]string{h.Name() + ".lab"}, h.Sites()...)); err != nil {
		return err
	}
	for _, port := range h.stack.Ports {
		if err := h.lab.waitForPort(ctx, netip.AddrPortFrom(h.Addr(), uint16(port))); err != nil {
			return err
		}
	}
	if !h.stack.Node() {
		return nil
	}
	return poll(ctx, func() error { // it opens its port some time after systemd calls it active
		look := h.lab.Look(ctx, "http://"+h.Sites()[0]+"/")
		if look.Class == Answered && look.Status >= http.StatusInternalServerError {
			return fmt.Errorf("%s answers %d", h.Sites()[0], look.Status)
		}
		return nil
	})
}
