package lab

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"os"
	"slices"
	"strings"
	"sync"

	"github.com/gapura-dev/gapura/deploy/lab/internal/cgroup"
	"github.com/gapura-dev/gapura/deploy/lab/internal/debian"
)

// Config says where a lab keeps its roots and whom it tells what it does. The zero value is usable.
type Config struct {
	Dir string       // keeps built roots between runs; by default $GAPURA_LAB, else /var/cache/gapura-lab
	Log *slog.Logger // by default nothing is logged
}

// Lab is a network with hosts on it.
type Lab struct {
	log    *slog.Logger
	roots  *debian.Store
	layout cgroup.Layout
	names  []nameServer // none in a lab that another process owns

	mu    sync.Mutex
	state state
	hosts map[string]*Host
}

// Open installs what the machine lacks, clears away labs whose process died, and makes an empty lab.
// It needs root.
func Open(ctx context.Context, cfg Config) (*Lab, error) {
	if os.Geteuid() != 0 {
		return nil, errors.New("open lab: hosts, namespaces and mounts need root")
	}
	log := cmp.Or(cfg.Log, slog.New(slog.DiscardHandler))
	if err := provide(ctx, log); err != nil {
		return nil, err
	}
	if _, err := Reap(ctx); err != nil {
		return nil, err
	}
	layout, err := cgroup.Detect()
	if err != nil {
		return nil, err
	}
	dir := cmp.Or(cfg.Dir, os.Getenv("GAPURA_LAB"), "/var/cache/gapura-lab")
	l := &Lab{
		log:    log,
		roots:  &debian.Store{Dir: dir, Log: log},
		layout: layout,
		hosts:  make(map[string]*Host),
	}
	if l.state, err = newState(dir); err != nil {
		return nil, err
	}
	err = l.makeNetwork(ctx)
	if err == nil {
		err = l.makeAuthority()
	}
	if err == nil {
		err = l.serveNames(ctx)
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open lab %s: %w", l.ID(), err), l.Close())
	}
	log.Info("lab open", "id", l.ID(), "cgroups", layout.Name())
	return l, nil
}

// ID names the lab on this machine.
func (l *Lab) ID() string { return l.state.ID }

// Host returns the host of that name.
func (l *Lab) Host(name string) (*Host, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if h, ok := l.hosts[name]; ok {
		return h, nil
	}
	return nil, fmt.Errorf("find host %q in lab %s: it was not booted", name, l.ID())
}

// Hosts returns all hosts, sorted by name.
func (l *Lab) Hosts() []*Host {
	l.mu.Lock()
	defer l.mu.Unlock()
	byName := func(a, b *Host) int { return strings.Compare(a.Name(), b.Name()) }
	return slices.SortedFunc(maps.Values(l.hosts), byName)
}

// Close shuts the hosts down and removes everything the lab made, except the built roots.
func (l *Lab) Close() error {
	ctx, cancel := context.WithTimeout(context.Background(), closeTimeout)
	defer cancel()
	var wg sync.WaitGroup
	for _, h := range l.Hosts() {
		wg.Go(func() { h.powerOff(ctx) })
	}
	wg.Wait()
	l.mu.Lock()
	defer l.mu.Unlock()
	if err := l.state.tearDown(ctx); err != nil {
		return fmt.Errorf("close lab %s: %w", l.state.ID, err)
	}
	for _, n := range l.names {
		_ = n.cmd.Wait() // killed with its group a moment ago
	}
	l.roots.Release()
	l.log.Info("lab closed", "id", l.state.ID)
	return nil
}
