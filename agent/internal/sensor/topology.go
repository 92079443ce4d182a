package sensor

import (
	"sync"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// Indices holds what the privileged reader's indices mean, as its last answer said. The witnesses of configuration fill
// it; those of targets and logs ask by it.
type Indices struct {
	mu      sync.Mutex // guards all below
	targets map[string]uint32
	logs    []string
}

// Set takes the lists of an answer.
func (i *Indices) Set(targets, logs []string) {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.targets = make(map[string]uint32, len(targets))
	for n, address := range targets {
		i.targets[address] = uint32(n)
	}
	i.logs = append([]string(nil), logs...)
}

// Target returns the index of a target's address.
func (i *Indices) Target(address string) (uint32, bool) {
	i.mu.Lock()
	defer i.mu.Unlock()
	n, ok := i.targets[address]
	return n, ok
}

// Logs returns the paths of the logs that configurations name, by index.
func (i *Indices) Logs() []string {
	i.mu.Lock()
	defer i.mu.Unlock()
	return append([]string(nil), i.logs...)
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
