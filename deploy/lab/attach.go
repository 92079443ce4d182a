package lab

import (
	"fmt"
	"log/slog"
	"strings"

	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/deploy/lab/internal/cgroup"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
)

// Attach reaches the hosts of a lab that another process has open. They can be broken, healed, entered and looked at;
// booting hosts and closing the lab stay with its owner. An empty id means the only lab there is.
func Attach(id string) (*Lab, error) {
	labs, err := Running()
	if err != nil {
		return nil, err
	}
	var ids []string
	for _, l := range labs {
		if l.ID() == id || id == "" && len(labs) == 1 {
			return l, nil
		}
		ids = append(ids, l.ID())
	}
	switch {
	case len(ids) == 0:
		return nil, fmt.Errorf("attach to a lab: none is open, `lab up` opens one")
	case id == "":
		return nil, fmt.Errorf("attach to a lab: several are open, choose one of %s", strings.Join(ids, ", "))
	}
	return nil, fmt.Errorf("attach to lab %s: only %s are open", id, strings.Join(ids, ", "))
}

// Running returns the labs that living processes have open on this machine.
func Running() ([]*Lab, error) {
	states, err := readStates()
	if err != nil {
		return nil, err
	}
	layout, err := cgroup.Detect()
	if err != nil {
		return nil, err
	}
	var labs []*Lab
	for _, s := range states {
		if !s.Owner.Alive() {
			continue
		}
		l := &Lab{log: slog.New(slog.DiscardHandler), layout: layout, state: s, hosts: make(map[string]*Host)}
		for _, host := range s.Hosts {
			if what, err := stack.Find(host.Stack); err == nil && host.Leader.Alive() {
				l.hosts[host.Name] = &Host{lab: l, stack: what.With(host.Settings), state: host}
			}
		}
		labs = append(labs, l)
	}
	return labs, nil
}

// AskToClose asks the process that owns the lab to close it, as a Ctrl-C would.
func (l *Lab) AskToClose() error { return l.state.Owner.Signal(unix.SIGTERM) }

// Closed reports whether nothing is left on record of the lab.
func (l *Lab) Closed() bool {
	states, err := readStates()
	if err != nil {
		return false
	}
	for _, s := range states {
		if s.ID == l.state.ID && s.Owner == l.state.Owner {
			return false
		}
	}
	return true
}
