package lab

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/gapura-dev/gapura/deploy/lab/internal/netns"
)

// serveNames starts the lab's name server on the gateway's address. It knows the lab's names and asks nobody else.
func (l *Lab) serveNames(ctx context.Context) error {
	if err := os.MkdirAll(l.namesDir(), 0o755); err != nil {
		return fmt.Errorf("serve names: %w", err)
	}
	group := l.group("names")
	if err := l.remember(func(s *state) { s.Groups = append(s.Groups, group) }); err != nil {
		return err
	}
	l.names = command(context.WithoutCancel(ctx), l.layout.Enter(group,
		netns.Enter(l.state.netns(), "dnsmasq", "--keep-in-foreground", "--conf-file=/dev/null", "--pid-file", "--user=root", "--log-facility=-",
			"--listen-address="+gateway.String(), "--bind-interfaces", "--no-resolv", "--no-hosts", "--cache-size=0",
			"--local=/lab/", "--hostsdir="+l.namesDir())...))
	l.names.SysProcAttr.Pdeathsig = syscall.SIGKILL
	if err := l.names.Start(); err != nil {
		return fmt.Errorf("serve names: %w", err)
	}
	return nil
}

// publish makes names resolve to addr and returns once they do.
func (l *Lab) publish(ctx context.Context, host string, addr netip.Addr, names []string) error {
	record := fmt.Sprintf("%s %s\n", addr, strings.Join(names, " "))
	// Written under a name the server skips, then moved: it reads a file the moment it appears.
	draft, path := filepath.Join(l.namesDir(), "."+host), filepath.Join(l.namesDir(), host)
	if err := os.WriteFile(draft, []byte(record), 0o644); err != nil {
		return fmt.Errorf("publish names of %s: %w", host, err)
	}
	if err := os.Rename(draft, path); err != nil {
		return fmt.Errorf("publish names of %s: %w", host, err)
	}
	for _, name := range names {
		err := poll(ctx, func() error {
			_, err := l.lookup(ctx, name)
			return err
		})
		if err != nil {
			return fmt.Errorf("publish name %s: %w", name, err)
		}
	}
	return nil
}

// withdraw makes the names of a host unknown again. The name server forgets them when it is told to read anew.
func (l *Lab) withdraw(host string) error {
	if err := os.Remove(filepath.Join(l.namesDir(), host)); err != nil && !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("withdraw names of %s: %w", host, err)
	}
	return l.readNames()
}

// readNames has the name server forget what it read and read it all again; new files it finds by itself.
func (l *Lab) readNames() error {
	if l.names == nil || l.names.Process == nil {
		return errors.New("the lab's name server belongs to another process")
	}
	return l.names.Process.Signal(syscall.SIGHUP)
}

// Point makes a host's names resolve to another address, or to none when it is not valid.
func (l *Lab) Point(ctx context.Context, h *Host, to netip.Addr) error {
	if !to.IsValid() {
		return l.withdraw(h.Name())
	}
	if err := l.publish(ctx, h.Name(), to, append([]string{h.Name() + ".lab"}, h.Sites()...)); err != nil {
		return err
	}
	return l.readNames()
}

// lookup asks the lab's name server from inside the lab. The name is taken as complete: the machine's search domains do
// not apply.
func (l *Lab) lookup(ctx context.Context, name string) (netip.Addr, error) {
	resolver := &net.Resolver{
		PreferGo: true,
		Dial: func(ctx context.Context, network, _ string) (net.Conn, error) {
			return netns.Dial(ctx, l.state.netns(), network, netip.AddrPortFrom(gateway, 53).String())
		},
	}
	found, err := resolver.LookupNetIP(ctx, "ip4", name+".")
	if err != nil {
		return netip.Addr{}, err
	}
	return found[0].Unmap(), nil
}

func (l *Lab) namesDir() string { return filepath.Join(l.state.dir(), "names") }

// group names a control group of the lab.
func (l *Lab) group(part string) string { return "gapura-lab-" + l.state.ID + "-" + part }
