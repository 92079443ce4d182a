package lab

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"time"

	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/deploy/lab/internal/cgroup"
	"github.com/gapura-dev/gapura/deploy/lab/internal/netns"
)

// closeTimeout bounds the clearing away of one lab. A host gets powerOffTimeout of it to shut down in order.
const closeTimeout = 30 * time.Second

// Reap clears away every lab whose process is gone and returns their names.
func Reap(ctx context.Context) ([]string, error) {
	states, err := readStates()
	if err != nil {
		return nil, err
	}
	var reaped []string
	for _, s := range states {
		if s.Owner.Alive() {
			continue
		}
		if err := s.tearDown(ctx); err != nil {
			return reaped, fmt.Errorf("clear away lab %s of a dead process: %w", s.ID, err)
		}
		reaped = append(reaped, s.ID)
	}
	return reaped, nil
}

// tearDown ends and removes all that the record names. It may be repeated: what is gone already is no error.
func (s state) tearDown(ctx context.Context) error {
	layout, err := cgroup.Detect()
	if err != nil {
		return err
	}
	for _, group := range s.Groups {
		err = errors.Join(err, cgroup.End(ctx, layout.Dirs(group)))
	}
	err = errors.Join(err, netns.Remove(s.netns()))
	err = errors.Join(err, os.RemoveAll(s.Disk))
	if err != nil {
		return err // the record stays, for the next attempt
	}
	unlock, err := lockState()
	if err != nil {
		return err
	}
	defer unlock()
	if err := os.RemoveAll(s.dir()); err != nil {
		return fmt.Errorf("forget lab: %w", err)
	}
	return restoreInotify()
}

// lockState serialises the making and forgetting of labs on the machine.
func lockState() (unlock func(), err error) {
	if err := os.MkdirAll(stateDir, 0o755); err != nil {
		return nil, fmt.Errorf("make lab state directory: %w", err)
	}
	f, err := os.OpenFile(filepath.Join(stateDir, "lock"), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, fmt.Errorf("lock lab state: %w", err)
	}
	if err := unix.Flock(int(f.Fd()), unix.LOCK_EX); err != nil {
		f.Close()
		return nil, fmt.Errorf("lock lab state: %w", err)
	}
	return func() { f.Close() }, nil
}

// run runs a tool of the machine; its error carries what the tool said.
func run(ctx context.Context, argv ...string) error {
	if out, err := exec.CommandContext(ctx, argv[0], argv[1:]...).CombinedOutput(); err != nil {
		return fmt.Errorf("%q: %w: %s", argv, err, lastLines(out))
	}
	return nil
}

// lastLines keeps the end of a tool's output, where it says what went wrong.
func lastLines(out []byte) string {
	const keep = 1000
	if len(out) > keep {
		out = out[len(out)-keep:]
	}
	return string(out)
}
