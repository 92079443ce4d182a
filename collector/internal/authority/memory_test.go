package authority_test

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/authority"
)

// memory remembers as the store does. The store itself is tried in race_test.go.
type memory struct {
	mu      sync.Mutex
	tokens  map[string]authority.JoinToken
	api     map[string]authority.APIToken
	hosts   []authority.Enrolment
	renewed []string // serials
	revoked map[string]bool
	events  []authority.Event
	broken  string // the part that fails: "tokens", "api", "hosts", "audit"
}

var errDisk = errors.New("disk is full")

func newMemory() *memory {
	return &memory{tokens: map[string]authority.JoinToken{}, api: map[string]authority.APIToken{}, revoked: map[string]bool{}}
}

// with runs under the lock unless the part is broken.
func (m *memory) with(part string, do func() error) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.broken == part {
		return errDisk
	}
	return do()
}

func (m *memory) PutToken(_ context.Context, token authority.JoinToken) error {
	return m.with("tokens", func() error { m.tokens[token.ID] = token; return nil })
}

func (m *memory) SpendToken(_ context.Context, id string, hash authority.Hash, now time.Time) (token authority.JoinToken, err error) {
	err = m.with("tokens", func() error {
		found, ok := m.tokens[id]
		if !ok || found.Hash != hash {
			return authority.ErrNoToken
		}
		delete(m.tokens, id)
		if !now.Before(found.NotAfter) {
			return authority.ErrTokenExpired
		}
		token = found
		return nil
	})
	return token, err
}

func (m *memory) PutAPIToken(_ context.Context, token authority.APIToken) error {
	return m.with("api", func() error { m.api[token.ID] = token; return nil })
}

func (m *memory) APIToken(_ context.Context, id string) (token authority.APIToken, err error) {
	err = m.with("api", func() error {
		found, ok := m.api[id]
		if !ok {
			return authority.ErrNoToken
		}
		token = found
		return nil
	})
	return token, err
}

func (m *memory) Enrolled(_ context.Context, e authority.Enrolment) error {
	return m.with("hosts", func() error { m.hosts = append(m.hosts, e); return nil })
}

func (m *memory) Renewed(_ context.Context, _, serial string, _ time.Time) error {
	return m.with("hosts", func() error { m.renewed = append(m.renewed, serial); return nil })
}

func (m *memory) Revoked(_ context.Context, host, serial string) (revoked bool, err error) {
	err = m.with("hosts", func() error { revoked = m.revoked[host] || m.revoked[serial]; return nil })
	return revoked, err
}

func (m *memory) audit(_ context.Context, e authority.Event) error {
	return m.with("audit", func() error { m.events = append(m.events, e); return nil })
}

// last is the newest event.
func (m *memory) last() authority.Event {
	m.mu.Lock()
	defer m.mu.Unlock()
	if len(m.events) == 0 {
		return authority.Event{}
	}
	return m.events[len(m.events)-1]
}
