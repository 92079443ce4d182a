package lab

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/gapura-dev/gapura/deploy/lab/internal/netns"
)

// nameServer is one of the lab's. Visitors ask the first; the second is another's, who may have heard something else.
type nameServer struct {
	addr netip.Addr
	dir  string    // of files with names, one for each host
	cmd  *exec.Cmd // nil in a lab that another process owns
}

// elsewhere is the address of the second name server.
var elsewhere = netip.MustParseAddr("10.99.0.254")

// serveNames starts the lab's name servers. They know the lab's names and ask nobody else.
func (l *Lab) serveNames(ctx context.Context) error {
	group := l.group("names")
	if err := l.remember(func(s *state) { s.Groups = append(s.Groups, group) }); err != nil {
		return err
	}
	for _, n := range []nameServer{{addr: gateway, dir: l.namesDir()}, {addr: elsewhere, dir: l.namesDir() + "-elsewhere"}} {
		if err := os.MkdirAll(n.dir, 0o755); err != nil {
			return fmt.Errorf("serve names: %w", err)
		}
		n.cmd = command(context.WithoutCancel(ctx), l.layout.Enter(group,
			netns.Enter(l.state.netns(), "dnsmasq", "--keep-in-foreground", "--conf-file=/dev/null", "--pid-file", "--user=root", "--log-facility=-",
				"--listen-address="+n.addr.String(), "--bind-interfaces", "--no-resolv", "--no-hosts", "--cache-size=0",
				"--local=/lab/", "--hostsdir="+n.dir)...))
		n.cmd.SysProcAttr.Pdeathsig = syscall.SIGKILL
		if err := n.cmd.Start(); err != nil {
			return fmt.Errorf("serve names: %w", err)
		}
		l.names = append(l.names, n)
	}
	return nil
}

// publish makes names resolve to addr everywhere and returns once they do.
func (l *Lab) publish(ctx context.Context, host string, addr netip.Addr, names []string) error {
	for _, n := range l.names {
		if err := n.write(host, addr, names); err != nil {
			return err
		}
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

// write puts a host's names down.
func (n nameServer) write(host string, addr netip.Addr, names []string) error {
	record := fmt.Sprintf("%s %s\n", addr, strings.Join(names, " "))
	// Written under a name the server skips, then moved: it reads a file the moment it appears.
	draft, path := filepath.Join(n.dir, "."+host), filepath.Join(n.dir, host)
	if err := errors.Join(os.WriteFile(draft, []byte(record), 0o644), os.Rename(draft, path)); err != nil {
		return fmt.Errorf("publish names of %s: %w", host, err)
	}
	return nil
}

// withdraw makes the names of a host unknown again. The name servers forget them when they are told to read anew.
func (l *Lab) withdraw(host string) (err error) {
	for _, n := range l.names {
		err = errors.Join(err, n.forget(host))
	}
	return err
}

func (n nameServer) forget(host string) error {
	if err := os.Remove(filepath.Join(n.dir, host)); err != nil && !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("withdraw names of %s: %w", host, err)
	}
	return n.readAnew()
}

// readAnew has a name server forget what it read and read it all again; new files it finds by itself.
func (n nameServer) readAnew() error {
	if n.cmd == nil || n.cmd.Process == nil {
		return errors.New("the lab's name server belongs to another process")
	}
	return n.cmd.Process.Signal(syscall.SIGHUP)
}

// Point makes a host's names resolve to another address, or to none when it is not valid.
func (l *Lab) Point(ctx context.Context, h *Host, to netip.Addr) error {
	if !to.IsValid() {
		return l.withdraw(h.Name())
	}
	if err := l.publish(ctx, h.Name(), to, namesOf(h)); err != nil {
		return err
	}
	return l.readNames()
}

// PointHere is Point for the name server that visitors ask; the second remembers what it said before.
func (l *Lab) PointHere(h *Host, to netip.Addr) error {
	if len(l.names) == 0 {
		return errors.New("the lab's name servers belong to another process")
	}
	here := l.names[0]
	if !to.IsValid() {
		return here.forget(h.Name())
	}
	return errors.Join(here.write(h.Name(), to, namesOf(h)), here.readAnew())
}

func namesOf(h *Host) []string { return append([]string{h.Name() + ".lab"}, h.Sites()...) }

func (l *Lab) readNames() (err error) {
	for _, n := range l.names {
		err = errors.Join(err, n.readAnew())
	}
	return err
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
