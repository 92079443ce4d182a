package collector

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/api"
	"github.com/gapura-dev/gapura/collector/internal/authority"
	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// bearers knows whose token is whose.
type bearers struct{ authority *authority.Authority }

var scopes = map[authority.Scope]api.Scope{
	authority.Viewer: api.Viewer, authority.Operator: api.Operator, authority.Admin: api.Admin,
}

// Authenticate returns who bears a token.
func (b bearers) Authenticate(ctx context.Context, text string) (api.Principal, error) {
	token, err := b.authority.Authenticate(ctx, text)
	if errors.Is(err, authority.ErrNoToken) || errors.Is(err, authority.ErrTokenExpired) {
		return api.Principal{}, fmt.Errorf("%w: %w", api.ErrNoToken, err)
	}
	if err != nil {
		return api.Principal{}, err
	}
	return api.Principal{ID: token.ID, Scope: scopes[token.Scope], Customer: token.Customer, Tier: fact.TierMonitored}, nil
}

// doorman makes the tokens by which hosts join.
type doorman struct{ authority *authority.Authority }

// CreateJoinToken makes a one-time token.
func (d doorman) CreateJoinToken(ctx context.Context, r api.JoinRequest) (string, time.Time, error) {
	began := time.Now()
	token, err := d.authority.Invite(ctx, authority.Invitation{
		Host: r.Host, Life: r.Life, By: r.By,
		Labels: authority.Labels{Customer: r.Labels["customer"], Cluster: r.Labels["cluster"], Addresses: r.Addresses},
	})
	if err != nil {
		return "", time.Time{}, err
	}
	life := r.Life
	if life == 0 {
		life = time.Hour
	}
	return token.Text(), began.Add(life), nil
}

// criers tells several at once.
type criers []brain.Crier

// Tell tells each.
func (c criers) Tell(n brain.Notice) {
	for _, crier := range c {
		crier.Tell(n)
	}
}

// feedCrier tells those who watch incidents through the API.
type feedCrier struct{ feed *api.Feed }

// Tell tells of a changed incident.
func (f feedCrier) Tell(n brain.Notice) {
	if n.Incident != nil {
		f.feed.Tell(n.Incident)
	}
}
