//go:build crashpoints

package hostile

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"syscall"

	"github.com/gapura-dev/gapura/agent/internal/act"
	"github.com/gapura-dev/gapura/agent/internal/crash"
)

// settings is the variable that hands a child what it must know, as JSON.
const settings = "GAPURA_HOSTILE_SETTINGS"

func init() { children["act"] = actChild }

// actChild is the doer as `gapura-agent act` runs it: its socket comes from whoever started it, its bus is the system's.
func actChild() error {
	var cfg act.Config
	if err := json.Unmarshal([]byte(os.Getenv(settings)), &cfg); err != nil {
		return err
	}
	listener, err := net.FileListener(os.NewFile(3, "act.sock"))
	if err != nil {
		return err
	}
	bus := new(act.Bus)
	defer bus.Close()
	doer, err := act.New(cfg, act.Deps{Listener: listener, Systemd: bus, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		return err
	}
	return doer.Run(context.Background())
}

// plan is where the next process ends: at the nth time that it comes by a point; an empty one never.
type plan struct {
	point crash.Point
	nth   int
}

// keeper starts a child, and the next one as soon as one was killed, as systemd does for a socket: whoever calls
// meanwhile waits.
type keeper struct {
	kind  string
	env   []string
	files []*os.File
	plan  func() plan // asked before each start

	mu      sync.Mutex // guards the rest
	deaths  []crash.Point
	wake    chan struct{} // closed with each death, and made anew
	cmd     *exec.Cmd
	now     plan // of the present child
	answers int  // that it gave
	ending  bool
	failed  error
	ended   chan struct{}
}

// keep starts the first child.
func keep(kind, config string, plan func() plan, files ...*os.File) *keeper {
	k := &keeper{
		kind: kind, env: append(os.Environ(), child+"="+kind, settings+"="+config), files: files, plan: plan,
		wake: make(chan struct{}), ended: make(chan struct{}),
	}
	go k.run()
	return k
}

func (k *keeper) run() {
	defer close(k.ended)
	for {
		point, err := k.live()
		k.mu.Lock()
		if k.ending || err != nil {
			k.failed = err
			close(k.wake)
			k.mu.Unlock()
			return
		}
		k.deaths = append(k.deaths, point)
		close(k.wake)
		k.wake = make(chan struct{})
		k.mu.Unlock()
	}
}

// live is the life of one child; it returns the point at which it ended.
func (k *keeper) live() (crash.Point, error) {
	var said bytes.Buffer
	cmd := exec.Command("/proc/self/exe")
	cmd.Env, cmd.ExtraFiles, cmd.Stderr = k.env, k.files, &said
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	p := k.plan()
	if p.point != "" {
		cmd.Env = append(slices.Clip(k.env), fmt.Sprintf("%s=%s@%d", crash.Variable, p.point, p.nth))
	}
	k.mu.Lock()
	if k.ending {
		k.mu.Unlock()
		return "", nil
	}
	err := cmd.Start()
	k.cmd, k.now, k.answers = cmd, p, 0
	k.mu.Unlock()
	if err != nil {
		return "", err
	}
	err = cmd.Wait()
	_, last, found := strings.Cut(said.String(), crash.LastWord)
	status, _ := cmd.ProcessState.Sys().(syscall.WaitStatus)
	switch {
	case found && status.Signaled() && status.Signal() == syscall.SIGKILL:
		return crash.Point(strings.TrimSpace(last)), nil
	case k.stopping():
		return "", nil
	}
	return "", errors.Join(fmt.Errorf("%s ended by itself: %s", k.kind, said.String()), err)
}

func (k *keeper) stopping() bool {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.ending
}

// death waits for the nth death and returns the point of it.
func (k *keeper) death(n int) (crash.Point, error) {
	for {
		k.mu.Lock()
		if len(k.deaths) > n {
			defer k.mu.Unlock()
			return k.deaths[n], nil
		}
		wake, failed := k.wake, k.failed
		k.mu.Unlock()
		if failed != nil {
			return "", failed
		}
		<-wake
	}
}

// answered takes note of an answer. A child that is to end after this one has ended when it returns, so that no later
// order falls into its hands.
func (k *keeper) answered() error {
	k.mu.Lock()
	k.answers++
	last, n := k.now.point == crash.Answered && k.answers == k.now.nth, len(k.deaths)
	k.mu.Unlock()
	if !last {
		return nil
	}
	_, err := k.death(n)
	return err
}

// died returns how often a child was killed until now.
func (k *keeper) died() int {
	k.mu.Lock()
	defer k.mu.Unlock()
	return len(k.deaths)
}

// end ends the present child for good.
func (k *keeper) end() error {
	k.mu.Lock()
	k.ending = true
	if k.cmd != nil && k.cmd.Process != nil {
		_ = k.cmd.Process.Kill() // it may have ended
	}
	k.mu.Unlock()
	<-k.ended
	return k.failed
}
