package authority

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"time"
)

// Sizes of an API token's parts, in bytes. They are written in hexadecimal: "gapura_<16 digits>_<64 digits>".
const (
	apiTokenID     = 8
	apiTokenSecret = 32
	apiTokenHead   = "gapura_"
)

// rank orders the scopes.
var rank = map[Scope]int{Viewer: 1, Operator: 2, Admin: 3}

// Valid reports whether the scope is one of the three.
func (s Scope) Valid() bool { return rank[s] > 0 }

// Includes reports whether a bearer with scope s may do what wanted is needed for.
func (s Scope) Includes(wanted Scope) bool { return wanted.Valid() && rank[s] >= rank[wanted] }

// Grant is what an operator says about a new API token.
type Grant struct {
	Name     string
	Scope    Scope
	Customer string        // the only customer it can see; empty for all
	Life     time.Duration // 0: until withdrawn
	By       string
}

// MakeAPIToken makes a bearer token and returns its text, which is kept nowhere.
func (a *Authority) MakeAPIToken(ctx context.Context, grant Grant) (string, error) {
	now := time.Now()
	text, token, err := newAPIToken(grant, now)
	if err != nil {
		return "", err
	}
	event := Event{At: now, What: "API token made", By: grant.By, Token: token.ID}
	if err := a.audit(ctx, event); err != nil {
		return "", fmt.Errorf("make API token: %w", err)
	}
	if err := a.APITokens.PutAPIToken(ctx, token); err != nil {
		return "", fmt.Errorf("make API token: %w", err)
	}
	return text, nil
}

func newAPIToken(grant Grant, now time.Time) (string, APIToken, error) {
	switch {
	case !grant.Scope.Valid():
		return "", APIToken{}, fmt.Errorf("make API token: scope %q; viewer, operator and admin are known", grant.Scope)
	case grant.Scope == Admin && grant.Customer != "":
		return "", APIToken{}, errors.New("make API token: an admin is not bound to a customer; use operator")
	case len(grant.Name) > maxLabel || len(grant.Customer) > maxLabel || grant.Life < 0:
		return "", APIToken{}, fmt.Errorf("make API token: name or customer over %d bytes, or a life below zero", maxLabel)
	}
	id, secret := hex.EncodeToString(random(apiTokenID)), hex.EncodeToString(random(apiTokenSecret))
	token := APIToken{
		ID: id, Hash: sha256.Sum256([]byte(secret)), Name: grant.Name, Scope: grant.Scope, Customer: grant.Customer, Created: now,
	}
	if grant.Life > 0 {
		token.NotAfter = now.Add(grant.Life)
	}
	return apiTokenHead + id + "_" + secret, token, nil
}

// Authenticate returns what the bearer of an API token may do. It says ErrNoToken for whatever is wrong with the token,
// and another error when the store could not be asked.
func (a *Authority) Authenticate(ctx context.Context, bearer string) (APIToken, error) {
	id, secret, err := readAPIToken(bearer)
	if err != nil {
		return APIToken{}, err
	}
	token, err := a.APITokens.APIToken(ctx, id)
	if errors.Is(err, ErrNoToken) {
		return APIToken{}, ErrNoToken
	}
	if err != nil {
		return APIToken{}, fmt.Errorf("check API token: %w", err)
	}
	hash := Hash(sha256.Sum256([]byte(secret)))
	expired := !token.NotAfter.IsZero() && !time.Now().Before(token.NotAfter)
	if subtle.ConstantTimeCompare(hash[:], token.Hash[:]) != 1 || expired {
		return APIToken{}, ErrNoToken
	}
	return token, nil
}

func readAPIToken(bearer string) (id, secret string, err error) {
	rest, ok := strings.CutPrefix(bearer, apiTokenHead)
	if !ok {
		return "", "", ErrNoToken
	}
	id, secret, _ = strings.Cut(rest, "_")
	if !isHex(id, apiTokenID) || !isHex(secret, apiTokenSecret) {
		return "", "", ErrNoToken
	}
	return id, secret, nil
}

// isHex reports whether a text is size bytes in lower-case hexadecimal.
func isHex(text string, size int) bool {
	return len(text) == 2*size && strings.Trim(text, "0123456789abcdef") == ""
}
