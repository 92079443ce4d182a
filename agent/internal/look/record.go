package look

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"github.com/gapura-dev/gapura/agent/internal/webconf"
	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// maxListed bounds each of the lists that indices point into; when one is full it starts anew.
const maxListed = 20_000

// record is what look knows from one life to the next. An index, once given out, keeps its meaning.
type record struct {
	Targets []string             `json:"targets"`
	Logs    []string             `json:"logs"`
	Units   map[string]unitState `json:"units"`             // by name of the unit
	Owners  map[string]owner     `json:"owners"`            // by address of the target
	Holders map[uint32]owner     `json:"holders,omitempty"` // by inode of the listening socket
}

// unitState is what is known of one web server or php-fpm.
type unitState struct {
	Server  string     `json:"server"`
	User    string     `json:"user"` // whom its workers run as: connects are tried as that user
	Tree    tree       `json:"tree"` // what was tested last
	Test    testResult `json:"test"`
	Disk    []byte     `json:"disk"`    // facts of the last good dump, encoded; nil when there was none
	Running []byte     `json:"running"` // facts of the tree that Workers run; nil when unknown
	Workers string     `json:"workers"` // that Running speaks of
	Content string     `json:"content"` // of the tree that Running speaks of, whatever its times
	Files   []string   `json:"files"`
	// Certificates are the files of certificates and keys that are loaded with the configuration, sorted.
	Certificates []string `json:"certificates,omitempty"`
	Shown        tree     `json:"shown,omitzero"`   // of Certificates, as they lie on disk
	Loader       string   `json:"loader,omitempty"` // workers that Loaded speaks of
	Loaded       string   `json:"loaded,omitempty"` // content of the certificates that they run with
	Dirs         []string `json:"dirs"`             // to watch
	PIDFile      string   `json:"pidFile"`          // empty when unknown
	Targets      []string `json:"targets"`          // of routes and pools
	Routes       []string `json:"routes"`           // targets that the server itself connects to
	Logs         []string `json:"logs"`
	// Resolvers are the name servers that the server asks itself for the name in a target.
	Resolvers map[string][]string `json:"resolvers,omitempty"`
	// PHPLogs are those of Logs that PHP writes.
	PHPLogs []webconf.PHPLog `json:"phpLogs,omitempty"`
	// AccessLogs are read by whoever may, by path: they need no index.
	AccessLogs []webconf.AccessLog `json:"accessLogs"`
}

// testResult is the last answer of a configuration test.
type testResult struct {
	Verdict fact.Verdict `json:"verdict"`
	File    string       `json:"file,omitempty"`
	Line    uint32       `json:"line,omitempty"`
	Text    string       `json:"text,omitempty"`
}

// owner is who was last seen listening at a target.
type owner struct {
	Unit    string `json:"unit"`
	Process string `json:"process"`
	User    string `json:"user,omitempty"`
	Inode   uint32 `json:"inode"` // of the listening socket: as long as it is the same, so is the owner
}

const recordFile = "record.json"

// readRecord returns what an earlier life wrote; none is an empty record.
func readRecord(dir string) (record, error) {
	empty := record{Units: make(map[string]unitState), Owners: make(map[string]owner)}
	text, err := os.ReadFile(filepath.Join(dir, recordFile))
	if errors.Is(err, fs.ErrNotExist) {
		return empty, nil
	}
	if err != nil {
		return empty, fmt.Errorf("read look's lists: %w", err)
	}
	r := empty
	if err := json.Unmarshal(text, &r); err != nil {
		return empty, fmt.Errorf("read look's lists: %w", err)
	}
	if r.Units == nil || r.Owners == nil {
		return empty, errors.New("read look's lists: not complete")
	}
	return r, nil
}

// write replaces the record on disk in one step.
func (r record) write(dir string) error {
	text, err := json.Marshal(r)
	if err != nil {
		return fmt.Errorf("write look's lists: %w", err)
	}
	file := filepath.Join(dir, recordFile)
	if err := os.WriteFile(file+".new", text, 0o600); err != nil {
		return fmt.Errorf("write look's lists: %w", err)
	}
	if err := os.Rename(file+".new", file); err != nil {
		return fmt.Errorf("write look's lists: %w", err)
	}
	return nil
}

// enlist adds what a list does not hold yet; the indices of the rest stay.
func enlist(list []string, more []string) []string {
	known := make(map[string]bool, len(list))
	for _, s := range list {
		known[s] = true
	}
	for _, s := range more {
		if !known[s] {
			list, known[s] = append(list, s), true
		}
	}
	if len(list) > maxListed {
		return slices.Clone(more[:min(len(more), maxListed)])
	}
	return list
}

// owners returns the unit whose configuration names each log, empty for one that none names any more. A log that
// several name belongs to the first by name.
func (r record) owners() []string {
	out := make([]string, len(r.Logs))
	for i, path := range r.Logs {
		for _, unit := range slices.Sorted(maps.Keys(r.Units)) {
			if slices.Contains(r.Units[unit].Logs, path) {
				out[i] = unit
				break
			}
		}
	}
	return out
}

// maxAccessLogs bounds the access logs of an answer.
const maxAccessLogs = 512

// accessLogs returns the access logs that the configurations of all units name.
func (r record) accessLogs() []*agentv1.AccessLog {
	var out []*agentv1.AccessLog
	for _, unit := range slices.Sorted(maps.Keys(r.Units)) {
		for _, log := range r.Units[unit].AccessLogs {
			if len(out) < maxAccessLogs {
				out = append(out, &agentv1.AccessLog{Path: log.Path, Unit: unit, Vhost: log.Vhost, Format: log.Format})
			}
		}
	}
	return out
}

// phpLogs returns the logs that PHP itself writes under the units that write no other of that name.
func (r record) phpLogs() []*agentv1.PHPLog {
	var out []*agentv1.PHPLog
	for i, unit := range r.owners() {
		for _, log := range r.Units[unit].PHPLogs {
			if log.Path == r.Logs[i] {
				out = append(out, &agentv1.PHPLog{Log: uint32(i), Target: log.Target})
			}
		}
	}
	return out
}
