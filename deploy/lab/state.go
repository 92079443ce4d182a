package lab

import (
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"net/netip"
	"os"
	"path/filepath"

	"github.com/gapura-dev/gapura/deploy/lab/internal/process"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
)

// stateDir keeps one directory for every lab on the machine. It is emptied by a reboot, as are the things it lists.
const stateDir = "/run/gapura-lab"

// state is what a lab made, as written to its state directory before it makes it. It is enough for another process to
// reach the hosts, and to clear everything away when the owner was killed.
type state struct {
	identity
	Groups []string // control groups, each in every hierarchy of the layout
	Hosts  []hostState
}

// identity is the part that never changes.
type identity struct {
	ID    string
	Owner process.ID
	Disk  string // holds the hosts' writable layers
}

// hostState is a host as other processes find it. Leader is zero until the host runs.
type hostState struct {
	Name     string
	Stack    string
	Settings stack.Settings
	Sites    []string
	Addr     netip.Addr
	Group    string
	Link     string     // the lab's end of the host's network cable
	Leader   process.ID // the host's PID 1
}

// newState claims an identity and writes the first record, before anything is made.
func newState(dir string) (state, error) {
	owner, err := process.Self()
	if err != nil {
		return state{}, fmt.Errorf("identify this process: %w", err)
	}
	random := make([]byte, 2)
	rand.Read(random)
	id := hex.EncodeToString(random)
	s := state{identity: identity{ID: id, Owner: owner, Disk: filepath.Join(dir, "hosts", id)}}

	unlock, err := lockState()
	if err != nil {
		return state{}, err
	}
	defer unlock()
	if err := raiseInotify(); err != nil {
		return state{}, err
	}
	if err := os.Mkdir(s.dir(), 0o755); err != nil {
		return state{}, fmt.Errorf("claim lab: %w", err)
	}
	return s, s.save()
}

func (i identity) dir() string { return filepath.Join(stateDir, i.ID) }

// netns is the file that keeps the lab's network namespace.
func (i identity) netns() string { return filepath.Join(i.dir(), "net") }

// save replaces the record as a whole, so that a reader never sees half of it.
func (s state) save() error {
	text, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		return fmt.Errorf("write lab state: %w", err)
	}
	path := filepath.Join(s.dir(), "state.json")
	if err := os.WriteFile(path+".new", text, 0o644); err != nil {
		return fmt.Errorf("write lab state: %w", err)
	}
	if err := os.Rename(path+".new", path); err != nil {
		return fmt.Errorf("write lab state: %w", err)
	}
	return nil
}

// readStates returns the record of every lab on the machine.
func readStates() ([]state, error) {
	paths, err := filepath.Glob(filepath.Join(stateDir, "*", "state.json"))
	if err != nil {
		return nil, err
	}
	var states []state
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if errors.Is(err, os.ErrNotExist) {
			continue // closed meanwhile
		}
		if err != nil {
			return nil, fmt.Errorf("read lab state: %w", err)
		}
		var s state
		if err := json.Unmarshal(text, &s); err != nil {
			return nil, fmt.Errorf("read lab state %s: %w", path, err)
		}
		states = append(states, s)
	}
	return states, nil
}

// remember changes the record and writes it. It is called before the thing is made.
func (l *Lab) remember(change func(*state)) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	change(&l.state)
	return l.state.save()
}
