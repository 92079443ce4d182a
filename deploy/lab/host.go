package lab

import (
	"context"
	"errors"
	"fmt"
	"net/netip"
	"os"
	"path/filepath"
	"time"

	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/deploy/lab/internal/cgroup"
	"github.com/gapura-dev/gapura/deploy/lab/internal/netns"
	"github.com/gapura-dev/gapura/deploy/lab/internal/process"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
)

// powerOffTimeout is how long a host may take to shut down in order before it is killed.
const powerOffTimeout = 10 * time.Second

// Host is a booted machine of the lab.
type Host struct {
	lab     *Lab
	stack   stack.Stack
	state   hostState
	machine string // nspawn's name for it, unique on the real machine
	yields  bool   // until Settle

	guest  *guest          // nil for a container
	nspawn process.ID      // the container's keeper, or the guest's emulator
	gone   <-chan struct{} // closed when nspawn ended; nil on a host of another process
}

// Name returns the host's name.
func (h *Host) Name() string { return h.state.Name }

// Lab returns the lab the host belongs to.
func (h *Host) Lab() *Lab { return h.lab }

// Stack returns what the host serves.
func (h *Host) Stack() stack.Stack { return h.stack }

// Sites returns the names the host serves.
func (h *Host) Sites() []string { return h.state.Sites }

// Addr returns the host's address inside the lab.
func (h *Host) Addr() netip.Addr { return h.state.Addr }

// Root returns the host's root directory as this machine sees it, with its sockets, for as long as it runs.
func (h *Host) Root() string { return fmt.Sprintf("/proc/%d/root", h.state.Leader.PID) }

// SetLink plugs the host's network cable in or pulls it out.
func (h *Host) SetLink(ctx context.Context, up bool) error {
	to := "down"
	if up {
		to = "up"
	}
	return run(ctx, netns.Enter(h.lab.state.netns(), "ip", "link", "set", h.state.Link, to)...)
}

// Shield has something before the host drop what goes to one of its ports, as a provider's firewall does: the host sees
// nothing of it. Port 0 takes it away.
func (h *Host) Shield(ctx context.Context, port uint16) error {
	script := "nft delete table netdev " + h.state.Link + " 2>/dev/null || true"
	if port != 0 {
		script = fmt.Sprintf("nft 'add table netdev %[1]s; "+
			"add chain netdev %[1]s before { type filter hook egress device %[1]s priority 0; }; add rule netdev %[1]s before tcp dport %[2]d drop'",
			h.state.Link, port)
	}
	return run(ctx, netns.Enter(h.lab.state.netns(), "sh", "-c", script)...)
}

// Settle gives a host that yielded the CPU that others get. It is no error on one that did not.
func (h *Host) Settle() error {
	if !h.yields {
		return nil
	}
	h.yields = false
	return h.lab.layout.Settle(h.state.Group)
}

// Freeze stops every process of the host in its tracks, or lets them run on. The kernel still accepts connections for them.
func (h *Host) Freeze(frozen bool) error {
	return cgroup.Freeze(h.lab.layout.Dirs(h.state.Group), frozen)
}

// Shutdown takes the host off the lab: it is powered off, its name is free again and its disk is thrown away.
func (h *Host) Shutdown(ctx context.Context) error {
	h.powerOff(ctx)
	h.lab.release(h)
	return errors.Join(h.lab.withdraw(h.Name()), os.RemoveAll(h.dir()))
}

// Discard takes the host off the lab like Shutdown, as if somebody pulled its plug: nothing on it is wanted any more.
func (h *Host) Discard(ctx context.Context) error {
	dirs := h.lab.layout.Dirs(h.state.Group)
	_ = cgroup.Freeze(dirs, false) // the frozen cannot die
	err := cgroup.End(context.WithoutCancel(ctx), dirs)
	h.lab.release(h)
	return errors.Join(err, h.lab.withdraw(h.Name()), os.RemoveAll(h.dir()))
}

// powerOff shuts the host down in order, and kills it when that takes too long. Its control group is gone afterwards.
func (h *Host) powerOff(ctx context.Context) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), powerOffTimeout)
	defer cancel()
	dirs := h.lab.layout.Dirs(h.state.Group)
	if h.gone != nil {
		_ = cgroup.Freeze(dirs, false) // the frozen cannot shut down
		if h.guest != nil {
			_, _ = h.Exec(ctx, "systemctl", "poweroff") // the connection may end before the answer
		} else {
			_ = h.nspawn.Signal(unix.SIGTERM)
		}
		select {
		case <-h.gone:
		case <-ctx.Done():
		}
	}
	_ = cgroup.End(context.WithoutCancel(ctx), dirs)
}

func (h *Host) dir() string { return filepath.Join(h.lab.state.Disk, h.Name()) }

// consoleTail returns the last words of a host that did not boot.
func (h *Host) consoleTail() string {
	text, err := os.ReadFile(filepath.Join(h.dir(), "console.log"))
	if err != nil {
		return err.Error()
	}
	return lastLines(text)
}
