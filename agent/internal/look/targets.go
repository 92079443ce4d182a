package look

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

const (
	maxTargets = 2000 // looked at for one question
	atOnce     = 8    // looked at together
)

// lookAtTargets looks at targets that earlier dumps named.
func (l *Look) lookAtTargets(ctx context.Context, q *agentv1.LookAtTargets) (*agentv1.LookAnswer, error) {
	known, users, configured, owners := l.targets()
	resolvers := l.resolvers()
	wanted, err := chosen(known, q.GetIndices())
	if err != nil {
		return nil, err
	}
	table := readSockets(wanted)
	found := make([]fact.Target, len(wanted))
	var work sync.WaitGroup
	seats := make(chan struct{}, atOnce)
	for i, address := range wanted {
		seats <- struct{}{}
		work.Go(func() {
			defer func() { <-seats }()
			found[i] = table.look(ctx, address, credentialsOf(users[address]), resolvers[address])
		})
	}
	work.Wait()
	table.keepLasting(ctx, found)
	owners = table.owners(wanted, owners)
	l.rememberOwners(owners)
	answer := &agentv1.LookAnswer{}
	for i, t := range found {
		who, seen := owners[wanted[i]]
		t.OwnerUnit, t.OwnerProcess = who.Unit, who.Process
		if !seen {
			t.OwnerUnit = configured[wanted[i]] // its pool is known, though nobody was seen listening yet
		}
		answer.Facts = append(answer.Facts, encode("targets", t))
	}
	return answer, nil
}

// chosen returns the targets of the indices; none means all of them.
func chosen(known []string, indices []uint32) ([]string, error) {
	if len(indices) == 0 {
		return known[:min(len(known), maxTargets)], nil
	}
	if len(indices) > maxTargets {
		return nil, fmt.Errorf("%d targets are too many for one question, %d are allowed", len(indices), maxTargets)
	}
	var out []string
	for _, i := range indices {
		if int64(i) >= int64(len(known)) {
			return nil, fmt.Errorf("there is no target %d: ask for the configuration first", i)
		}
		out = append(out, known[i])
	}
	slices.Sort(out)
	return slices.Compact(out), nil
}

// targets returns what the record says of them: all addresses; who connects to each; the unit whose pool serves it; and
// who was last seen listening.
func (l *Look) targets() (known []string, users, configured map[string]string, owners map[string]owner) {
	l.mu.Lock()
	defer l.mu.Unlock()
	users, configured, owners = make(map[string]string), make(map[string]string), make(map[string]owner)
	anyUser := ""
	for name, state := range l.record.Units {
		for _, address := range state.Routes {
			users[address] = state.User
		}
		if state.Server == "php-fpm" {
			for _, address := range state.Targets {
				configured[address] = name
			}
		} else if state.User != "" {
			anyUser = state.User
		}
	}
	for _, address := range l.record.Targets {
		if users[address] == "" {
			users[address] = anyUser
		}
		if who, ok := l.record.Owners[address]; ok {
			owners[address] = who
		}
	}
	return slices.Clone(l.record.Targets), users, configured, owners
}

// resolvers returns, by target, the name servers that web servers ask themselves for the name in it.
func (l *Look) resolvers() map[string][]string {
	l.mu.Lock()
	defer l.mu.Unlock()
	out := make(map[string][]string)
	for _, state := range l.record.Units {
		maps.Copy(out, state.Resolvers)
	}
	return out
}

// rememberOwners keeps who was seen listening, when that has changed.
func (l *Look) rememberOwners(owners map[string]owner) {
	l.mu.Lock()
	defer l.mu.Unlock()
	changed := false
	for address, who := range owners {
		if l.record.Owners[address] != who && slices.Contains(l.record.Targets, address) {
			l.record.Owners[address], changed = who, true
		}
	}
	if !changed {
		return
	}
	if err := l.record.write(l.cfg.State); err != nil {
		l.log.Warn("owners are forgotten at the next start", "error", err)
	}
}

// look looks at one target as who would.
func (s *sockets) look(ctx context.Context, address string, who credentials, resolvers []string) fact.Target {
	if path, ok := strings.CutPrefix(address, "unix:"); ok {
		return s.lookAtFile(path, who)
	}
	return s.lookAtPort(ctx, strings.TrimPrefix(address, "tcp:"), who, resolvers)
}
