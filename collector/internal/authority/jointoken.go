package authority

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"time"

	"github.com/gapura-dev/gapura/pkg/identity"
)

// Lives of join tokens.
const (
	defaultTokenLife = time.Hour
	maxTokenLife     = 7 * 24 * time.Hour
)

// Invitation is what an operator says about a host that shall join.
type Invitation struct {
	Role   identity.Role // RoleHost when empty
	Host   string
	Labels Labels
	Life   time.Duration // an hour when 0, at most seven days
	By     string
}

// Invite makes a join token. Its secret is in the result and nowhere else.
func (a *Authority) Invite(ctx context.Context, invitation Invitation) (identity.Token, error) {
	if invitation.Role == "" {
		invitation.Role = identity.RoleHost
	}
	if invitation.Life == 0 {
		invitation.Life = defaultTokenLife
	}
	if err := invitation.check(); err != nil {
		return identity.Token{}, fmt.Errorf("make join token: %w", err)
	}
	token := identity.Token{
		ID:     base64.RawURLEncoding.EncodeToString(random(identity.TokenIDSize)),
		Secret: random(identity.TokenSecretSize),
		Pin:    a.CA.Pin(),
	}
	now := time.Now()
	event := Event{At: now, What: "join token made", By: invitation.By, Host: invitation.Host, Token: token.ID}
	if err := a.audit(ctx, event); err != nil {
		return identity.Token{}, fmt.Errorf("make join token: %w", err)
	}
	if err := a.Tokens.PutToken(ctx, JoinToken{
		ID: token.ID, Hash: sha256.Sum256(token.Secret), Role: invitation.Role, Host: invitation.Host,
		Labels: invitation.Labels, By: invitation.By, Created: now, NotAfter: now.Add(invitation.Life),
	}); err != nil {
		return identity.Token{}, fmt.Errorf("make join token: %w", err)
	}
	return token, nil
}

func (i Invitation) check() error {
	if i.Role != identity.RoleHost && i.Role != identity.RoleVantage {
		return fmt.Errorf("role %q cannot join; host and vantage can", i.Role)
	}
	if err := identity.CheckName(i.Host); err != nil {
		return err
	}
	if i.Life < time.Minute || i.Life > maxTokenLife {
		return fmt.Errorf("life of %s; one minute to %s is allowed", i.Life, maxTokenLife)
	}
	if len(i.Labels.Customer) > maxLabel || len(i.Labels.Cluster) > maxLabel {
		return fmt.Errorf("a label is over %d bytes", maxLabel)
	}
	return nil
}

// maxLabel is the longest customer or cluster label, in bytes.
const maxLabel = 128
