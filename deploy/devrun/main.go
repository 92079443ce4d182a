// Command devrun starts a collector and an agent on this machine, without root or systemd, and says plainly which
// witnesses are missing. It is what `make run` runs.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"golang.org/x/sync/errgroup"
)

func main() { os.Exit(run()) }

func run() int {
	bin := flag.String("bin", "bin", "folder with the programs that `make build` built")
	once := flag.Bool("once", false, "end once the agent has spoken")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := start(ctx, *bin, *once); err != nil && !errors.Is(err, context.Canceled) {
		fmt.Fprintln(os.Stderr, "run:", err)
		return 1
	}
	return 0
}

// machine is one run: a throw-away folder with everything in it.
type machine struct {
	bin, dir string
}

func start(ctx context.Context, bin string, once bool) error {
	dir, err := os.MkdirTemp("", "gapura-run-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	m := machine{bin: bin, dir: dir}
	if _, err := m.call(ctx, "gapura-collector", "init", "--config", m.path("collector.yaml"), "--dir", dir, "--name", "127.0.0.1"); err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error {
		return m.keep(ctx, "gapura-collector", "serve", "--config", m.path("collector.yaml"), "--log", "warn")
	})
	group.Go(func() error {
		defer cancel()
		return m.talk(ctx, once)
	})
	return group.Wait()
}

// talk enrols this machine, runs its agent, and tells what is seen.
func (m machine) talk(ctx context.Context, once bool) error {
	if err := m.settings(); err != nil {
		return err
	}
	token, err := m.token(ctx, "--host", "localhost")
	if err != nil {
		return err
	}
	if err := retry(ctx, func() error {
		_, err := m.call(ctx, "gapura-agent", "enroll", "--config", m.path("agent.yaml"), "--collector", "127.0.0.1", "--token", token)
		return err
	}); err != nil {
		return err
	}
	admin, err := m.token(ctx, "--api", "make run", "--scope", "admin")
	if err != nil {
		return err
	}
	ca, err := m.call(ctx, "gapura-collector", "ca", "show", "--config", m.path("collector.yaml"))
	if err != nil {
		return err
	}
	if err := os.WriteFile(m.path("ca.pem"), []byte(ca), 0o600); err != nil {
		return err
	}
	group, ctx := errgroup.WithContext(ctx)
	ctx, cancel := context.WithCancel(ctx)
	group.Go(func() error {
		return m.keep(ctx, "gapura-agent", "run", "--config", m.path("agent.yaml"), "--log", "warn")
	})
	group.Go(func() error {
		if once {
			defer cancel()
		}
		return m.tell(ctx, admin)
	})
	defer cancel()
	return group.Wait()
}

// settings writes the agent's configuration: everything below the folder, and no privileged half.
func (m machine) settings() error {
	for _, dir := range []string{"identity", "spool"} {
		if err := os.MkdirAll(m.path(dir), 0o700); err != nil {
			return err
		}
	}
	text := fmt.Sprintf("identity_dir: %q\nspool_dir: %q\nlook_socket: %q\nact_socket: %q\n",
		m.path("identity"), m.path("spool"), m.path("look.sock"), m.path("act.sock"))
	return os.WriteFile(m.path("agent.yaml"), []byte(text), 0o600)
}

// tell waits for the agent's word and prints what the collector knows of this machine, and how to ask more.
func (m machine) tell(ctx context.Context, admin string) error {
	env := []string{"GAPURA_ADDR=127.0.0.1:8503", "GAPURA_CA=" + m.path("ca.pem"), "GAPURA_TOKEN=" + admin}
	var seen string
	if err := retry(ctx, func() error {
		var err error
		seen, err = m.with(ctx, env, "gapura", "hosts", "show", "localhost")
		if err == nil && !strings.Contains(seen, "MISSING") && !strings.Contains(seen, "unit") {
			err = errors.New("the agent has not spoken yet")
		}
		return err
	}); err != nil {
		return err
	}
	fmt.Printf("%s\nThis machine runs without the privileged half of the agent (look, act): what needs root is missing above, and\n"+
		"nothing can be repaired. `make demo` shows the whole on real hosts. Ask more from another terminal:\n\n  export %s\n  %s hosts show localhost\n\nCtrl-C ends it.\n",
		seen, strings.Join(env, " "), filepath.Join(m.bin, "gapura"))
	return nil
}

func (m machine) token(ctx context.Context, args ...string) (string, error) {
	text, err := m.call(ctx, "gapura-collector", append([]string{"token", "create", "--config", m.path("collector.yaml"), "--quiet"}, args...)...)
	return strings.TrimSpace(text), err
}

func (m machine) path(name string) string { return filepath.Join(m.dir, name) }

// keep runs a program until ctx ends; ending before is an error.
func (m machine) keep(ctx context.Context, name string, args ...string) error {
	cmd := exec.CommandContext(ctx, filepath.Join(m.bin, name), args...)
	cmd.Stderr = os.Stderr
	cmd.Cancel = func() error { return cmd.Process.Signal(syscall.SIGTERM) }
	cmd.WaitDelay = 15 * time.Second
	err := cmd.Run()
	if ctx.Err() != nil {
		return nil //nolint:nilerr // it was told to end
	}
	return fmt.Errorf("%s %s ended by itself: %w", name, args[0], err)
}

// call runs a program to its end and returns what it printed.
func (m machine) call(ctx context.Context, name string, args ...string) (string, error) {
	return m.with(ctx, nil, name, args...)
}

func (m machine) with(ctx context.Context, env []string, name string, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, filepath.Join(m.bin, name), args...)
	cmd.Env = append(os.Environ(), env...)
	var out, problems strings.Builder
	cmd.Stdout, cmd.Stderr = &out, io.Writer(&problems)
	if err := cmd.Run(); err != nil {
		return "", fmt.Errorf("%s %s: %w: %s", name, args[0], err, strings.TrimSpace(problems.String()))
	}
	return out.String(), nil
}

// retry tries again for up to 20 s, while something comes up.
func retry(ctx context.Context, f func() error) error {
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	tick := time.NewTicker(200 * time.Millisecond)
	defer tick.Stop()
	for {
		err := f()
		if err == nil {
			return nil
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return err
		}
	}
}
