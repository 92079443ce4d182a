package lab

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/deploy/lab/internal/process"
)

// prepare makes an empty writable layer and writes into it what makes the host different from its neighbours.
func (h *Host) prepare() error {
	if err := os.RemoveAll(h.dir()); err != nil { // of an attempt before
		return err
	}
	for _, sub := range []string{"upper", "work", "root"} {
		if err := os.MkdirAll(filepath.Join(h.dir(), sub), 0o755); err != nil {
			return err
		}
	}
	id := make([]byte, 16)
	rand.Read(id)
	files, err := h.stack.Files(h.state.Sites)
	if err != nil {
		return err
	}
	write := func(path, text string) {
		path = filepath.Join(h.dir(), "upper", path)
		err = errors.Join(err, os.MkdirAll(filepath.Dir(path), 0o755), os.WriteFile(path, []byte(text), 0o644))
	}
	write("/etc/machine-id", hex.EncodeToString(id)+"\n")
	write("/etc/hostname", h.Name()+"\n")
	write("/etc/hosts", fmt.Sprintf("127.0.0.1 localhost\n127.0.1.1 %s.lab %s\n", h.Name(), h.Name()))
	write("/etc/resolv.conf", fmt.Sprintf("nameserver %s\n", gateway))
	for _, f := range files {
		write(f.Path, f.Text)
	}
	err = errors.Join(err, h.spare())
	if h.stack.Secure {
		certificates, certErr := h.certificates()
		err = errors.Join(err, certErr)
		for path, text := range certificates {
			write(path, text)
		}
	}
	return err
}

// needless is what systemd would do at each boot about things that no host of a lab has, or that are done in its image: disks
// and consoles, settings of the machine's one kernel, records of who logged in.
var needless = []string{
	"system-generators/systemd-cryptsetup-generator", "system-generators/systemd-debug-generator", "system-generators/systemd-fstab-generator",
	"system-generators/systemd-getty-generator", "system-generators/systemd-gpt-auto-generator", "system-generators/systemd-hibernate-resume-generator",
	"system-generators/systemd-integritysetup-generator", "system-generators/systemd-rc-local-generator", "system-generators/systemd-run-generator",
	"system-generators/systemd-system-update-generator", "system-generators/systemd-veritysetup-generator",
	"system/systemd-remount-fs.service", "system/systemd-sysctl.service", "system/systemd-sysusers.service",
	"system/systemd-update-utmp.service", "system/systemd-update-utmp-runlevel.service",
}

// spare masks what is needless, as an administrator would.
func (h *Host) spare() (err error) {
	for _, name := range needless {
		path := filepath.Join(h.dir(), "upper/etc/systemd", name)
		err = errors.Join(err, os.MkdirAll(filepath.Dir(path), 0o755), os.Symlink("/dev/null", path))
	}
	return err
}

// certificates are the host's own, of the authority and for each site and what is behind it, by path.
func (h *Host) certificates() (map[string]string, error) {
	authority, err := h.lab.Authority()
	if err != nil {
		return nil, err
	}
	out := map[string]string{"/etc/ssl/lab/authority.crt": string(authority)}
	now := time.Now()
	for _, name := range append([]string{"backend.lab"}, h.Sites()...) {
		cert, key, err := h.lab.Certificate(name, now.AddDate(0, -1, 0), now.AddDate(0, 6, 0))
		if err != nil {
			return nil, err
		}
		out["/etc/ssl/lab/"+name+".crt"], out["/etc/ssl/lab/"+name+".key"] = string(cert), string(key)
	}
	return out, nil
}

// arrive waits for the host's PID 1, gives the host its address and waits until its systemd has started all it should.
func (h *Host) arrive(ctx context.Context) error {
	if err := poll(ctx, h.findLeader); err != nil {
		return err
	}
	cable := fmt.Sprintf("link set host0 up\naddr replace %s dev host0\nroute replace default via %s\n",
		netip.PrefixFrom(h.Addr(), subnet.Bits()), gateway)
	err := poll(ctx, func() error {
		_, err := h.enterWith(ctx, "net", strings.NewReader(cable), "ip", "-batch", "-")
		return err
	})
	if err != nil {
		return fmt.Errorf("give the host its network: %w", err)
	}
	// Each question to a systemd that cannot be asked yet would take the time of what boots.
	if err := poll(ctx, h.isAskable); err != nil {
		return err
	}
	return poll(ctx, func() error { return h.isRunning(ctx) })
}

// isAskable says what is missing until root on the host can ask its systemd.
func (h *Host) isAskable() error {
	_, err := os.Stat(fmt.Sprintf("/proc/%d/root/run/systemd/private", h.state.Leader.PID))
	return err
}

// findLeader finds the host's PID 1 among nspawn's children: nspawn has others while it sets things up.
func (h *Host) findLeader() error {
	children, err := process.Children(h.nspawn.PID)
	if err != nil {
		return err
	}
	for _, pid := range children {
		inside, err := process.InsidePID(pid)
		if err != nil || inside != 1 {
			continue
		}
		leader, err := process.Of(pid)
		if err != nil {
			return err
		}
		h.state.Leader = leader
		return h.lab.remember(func(s *state) {
			for i := range s.Hosts {
				if s.Hosts[i].Name == h.Name() {
					s.Hosts[i] = h.state
				}
			}
		})
	}
	return errors.New("the container has no PID 1 yet")
}

// isRunning says what is missing until systemd calls itself running, or degraded by a unit that failed. Once systemd can be
// asked it waits there: asking again and again would take the time of what boots.
func (h *Host) isRunning(ctx context.Context) error {
	out, err := h.Exec(ctx, "systemctl", "is-system-running", "--wait")
	switch answer := strings.TrimSpace(out.Stdout); answer {
	case "running":
		return nil
	case "degraded":
		failed, err := h.Exec(ctx, "systemctl", "--failed", "--plain", "--no-legend")
		h.lab.log.Warn("host is degraded", "host", h.Name(), "failed", failed.Stdout)
		return err
	case "":
		return err
	default:
		return fmt.Errorf("systemd is %s", answer)
	}
}
