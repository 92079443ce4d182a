package lab

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/rand"
	_ "embed"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"net/netip"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"golang.org/x/crypto/ssh"

	"github.com/gapura-dev/gapura/deploy/lab/internal/debian"
)

//go:embed guest.sh
var guestScript string

const (
	// guestBootTimeout is for a machine whose every instruction is emulated; it takes some 25 s on two idle cores.
	guestBootTimeout = 4 * time.Minute
	guestPortTimeout = time.Minute
	// guestMemory is little, so that the kernel's own killer can be provoked, and enough for the web stacks (lab.md 4).
	guestMemory = 900 // MiB
)

// guest is what a host under QEMU has instead of shared namespaces: a key that opens its shell.
type guest struct {
	host   *Host
	signer ssh.Signer
}

func newGuest(h *Host) *guest { return &guest{host: h} }

// emulate makes the guest's disk, starts its machine and returns when its systemd is done.
func (h *Host) emulate(ctx context.Context, root debian.Root) error {
	tools, err := h.lab.roots.Emulator(ctx)
	if err != nil {
		return fmt.Errorf("prepare the emulator: %w", err)
	}
	ctx, cancel := context.WithTimeoutCause(ctx, guestBootTimeout, errors.New("systemd was not done in time"))
	defer cancel()
	if err := h.prepare(); err != nil {
		return err
	}
	if err := h.guest.furnish(); err != nil {
		return err
	}
	err = h.launch(ctx, guestScript, []string{
		root.LowerDirs(), h.dir(), h.stack.Setup(), strings.Join(h.state.Sites, " "),
		tools.LowerDirs(), h.state.Link, bridge, strconv.Itoa(guestMemory),
	})
	if err != nil {
		return err
	}
	ctx, ended := context.WithCancelCause(ctx)
	defer ended(nil)
	go func() {
		select {
		case <-h.gone:
			ended(errors.New("the machine ended")) // nothing is worth waiting for
		case <-ctx.Done():
		}
	}()
	return poll(ctx, func() error { return h.isRunning(ctx) })
}

// furnish writes what only a guest has: its address, and a key for the lab.
func (g *guest) furnish() error {
	_, mine, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return err
	}
	if g.signer, err = ssh.NewSignerFromKey(mine); err != nil {
		return err
	}
	_, its, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return err
	}
	block, err := ssh.MarshalPrivateKey(its, "")
	if err != nil {
		return err
	}
	for path, text := range map[string]string{
		"/root/.ssh/authorized_keys":              string(ssh.MarshalAuthorizedKey(g.signer.PublicKey())),
		"/etc/ssh/ssh_host_ed25519_key":           string(pem.EncodeToMemory(block)),
		"/etc/ssh/sshd_config.d/lab.conf":         "PermitRootLogin prohibit-password\nUseDNS no\nUsePAM no\nMaxSessions 64\nHostKey /etc/ssh/ssh_host_ed25519_key\n",
		"/etc/systemd/system/lab-network.service": networkUnit(g.host.Addr()),
		"/etc/fstab": "/dev/vda / ext4 defaults 0 0\n",
		// The lab's way in stays open when a fault takes the machine's memory.
		"/etc/systemd/system/lab.slice":              "[Slice]\nMemoryMin=64M\n",
		"/etc/systemd/system/ssh.service.d/lab.conf": "[Service]\nSlice=lab.slice\n",
		"/etc/systemd/system/init.scope.d/lab.conf":  "[Scope]\nMemoryMin=32M\n",
	} {
		full := filepath.Join(g.host.dir(), "upper", path)
		if err := errors.Join(os.MkdirAll(filepath.Dir(full), 0o700), os.WriteFile(full, []byte(text), 0o600)); err != nil {
			return err
		}
	}
	return nil
}

// networkUnit gives the guest its address before anything asks for it.
func networkUnit(addr netip.Addr) string {
	return fmt.Sprintf(`[Unit]
DefaultDependencies=no
After=sys-subsystem-net-devices-eth0.device
BindsTo=sys-subsystem-net-devices-eth0.device
Before=network.target network-pre.target ssh.service
Wants=network.target
[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/sbin/ip link set lo up
ExecStart=/usr/sbin/ip addr add %s dev eth0
ExecStart=/usr/sbin/ip link set eth0 up
ExecStart=/usr/sbin/ip route add default via %s
[Install]
WantedBy=multi-user.target
`, netip.PrefixFrom(addr, subnet.Bits()), gateway)
}

// run runs a command in the guest, as Host.Exec does in a container.
func (g *guest) run(ctx context.Context, stdin io.Reader, argv []string) (Output, error) {
	client, err := g.dial(ctx)
	if err != nil {
		return Output{Code: -1}, fmt.Errorf("%s: run %q: %w", g.host.Name(), argv, err)
	}
	defer client.Close()
	defer context.AfterFunc(ctx, func() { client.Close() })()
	session, err := client.NewSession()
	if err != nil {
		return Output{Code: -1}, fmt.Errorf("%s: run %q: %w", g.host.Name(), argv, err)
	}
	defer session.Close()
	var stdout, stderr bytes.Buffer
	session.Stdin, session.Stdout, session.Stderr = stdin, &stdout, &stderr
	err = session.Run(quoted(append([]string{"env", "SYSTEMD_PAGER=", "SYSTEMD_COLORS=0", "LANG=C", "PATH=/usr/sbin:/usr/bin:/sbin:/bin"}, argv...)))
	out := Output{Stdout: stdout.String(), Stderr: stderr.String()}
	if exit, ok := errors.AsType[*ssh.ExitError](err); ok {
		out.Code = exit.ExitStatus()
		return out, &ExitError{Host: g.host.Name(), Argv: argv, Output: out}
	}
	if err != nil {
		out.Code = -1
		return out, fmt.Errorf("%s: run %q: %w", g.host.Name(), argv, errors.Join(err, context.Cause(ctx)))
	}
	return out, nil
}

// dial opens a connection as root. The guest's key is not compared: nobody else is on the lab's network.
func (g *guest) dial(ctx context.Context) (*ssh.Client, error) {
	address := netip.AddrPortFrom(g.host.Addr(), 22).String()
	conn, err := g.host.lab.Dial(ctx, "tcp", address)
	if err != nil {
		return nil, err
	}
	stop := context.AfterFunc(ctx, func() { conn.Close() })
	defer stop()
	c, channels, requests, err := ssh.NewClientConn(conn, address, &ssh.ClientConfig{
		User: "root", Auth: []ssh.AuthMethod{ssh.PublicKeys(g.signer)},
		HostKeyCallback: ssh.InsecureIgnoreHostKey(), // #nosec G106 -- a network namespace with the lab's own hosts and nobody else
	})
	if err != nil {
		conn.Close()
		return nil, err
	}
	return ssh.NewClient(c, channels, requests), nil
}

// quoted writes a command for the guest's shell.
func quoted(argv []string) string {
	words := make([]string, len(argv))
	for i, word := range argv {
		words[i] = "'" + strings.ReplaceAll(word, "'", `'\''`) + "'"
	}
	return strings.Join(words, " ")
}
