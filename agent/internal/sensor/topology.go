package sensor

import (
	"path"
	"slices"
	"sync"

	"github.com/gapura-dev/gapura/agent/internal/webconf"
	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// Indices holds what the privileged reader's indices mean, as its last answer said. The witnesses of configuration fill
// it; those of targets and logs ask by it.
type Indices struct {
	mu      sync.Mutex // guards all below
	targets map[string]uint32
	logs    []string
	units   []string // whose log each is
	access  []AccessLog
	php     map[int]string // logs that PHP itself writes, and the only target whose each is

	defaults []LogFile // DefaultLogs, as they were found when the lists came
}

// Set takes the lists of an answer: targets by index, logs by index, and the unit of each log.
func (i *Indices) Set(targets, logs, units []string) {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.targets = make(map[string]uint32, len(targets))
	for n, address := range targets {
		i.targets[address] = uint32(n)
	}
	i.logs, i.units, i.defaults = slices.Clone(logs), slices.Clone(units), nil // another PHP may be there
}

// SetPHP takes the logs of an answer that PHP itself writes.
func (i *Indices) SetPHP(logs []*agentv1.PHPLog) {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.php = make(map[int]string, len(logs))
	for _, log := range logs {
		i.php[int(log.GetLog())] = log.GetTarget()
	}
}

// SetAccess takes the access logs of an answer.
func (i *Indices) SetAccess(logs []*agentv1.AccessLog) {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.access = nil
	for _, log := range logs {
		if len(i.access) >= maxLogs || !path.IsAbs(log.GetPath()) {
			continue
		}
		i.access = append(i.access, AccessLog{
			Path: log.GetPath(), Unit: log.GetUnit(), Vhost: log.GetVhost(), Format: log.GetFormat(),
		})
	}
}

// AccessLogs returns the access logs that configurations name.
func (i *Indices) AccessLogs() []AccessLog {
	i.mu.Lock()
	defer i.mu.Unlock()
	return slices.Clone(i.access)
}

// Target returns the index of a target's address.
func (i *Indices) Target(address string) (uint32, bool) {
	i.mu.Lock()
	defer i.mu.Unlock()
	n, ok := i.targets[address]
	return n, ok
}

// Log returns the index of a log.
func (i *Indices) Log(path string) (uint32, bool) {
	i.mu.Lock()
	defer i.mu.Unlock()
	n := slices.Index(i.logs, path)
	return uint32(max(n, 0)), n >= 0
}

// Logs returns the logs that configurations name, and DefaultLogs where none is named yet; those that PHP itself writes come
// last, since there may be many.
func (i *Indices) Logs() []LogFile {
	i.mu.Lock()
	defer i.mu.Unlock()
	if i.defaults == nil {
		i.defaults = DefaultLogs()
	}
	out := slices.Clone(i.defaults)
	var scripts []LogFile
	for n, name := range i.logs {
		if n >= len(i.units) || i.units[n] == "" {
			continue
		}
		out = slices.DeleteFunc(out, func(l LogFile) bool { return l.Path == name })
		if target, is := i.php[n]; is {
			scripts = append(scripts, LogFile{Path: name, Server: php, Unit: i.units[n], Target: target})
			continue
		}
		out = append(out, LogFile{Path: name, Server: webconf.Server(i.units[n]), Unit: i.units[n]})
	}
	return append(out, scripts...)
}

// statements are the facts that one unit's configuration holds at present.
type statements map[fact.Key]fact.Body

// replace says what is new and takes back what is no more. Gaps are about a moment and are said once.
func (s statements) replace(now []fact.Body, say Say) statements {
	next := make(statements, len(now))
	for _, body := range now {
		key := fact.Key{Kind: body.Kind(), Subject: body.Subject()}
		_, said := s[key]
		if _, gap := body.(fact.Gap); !gap || !said {
			say(body)
		}
		next[key] = body
	}
	for key, body := range s {
		_, stays := next[key]
		_, gap := body.(fact.Gap)
		if !stays && !gap {
			say(fact.Removal{Of: key.Kind, Name: key.Subject})
		}
	}
	return next
}
