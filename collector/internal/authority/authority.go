// Package authority decides whom the collector believes: it issues certificates, makes and checks tokens, and signs orders.
//
// Three secrets live here and stay apart: the CA's key, by which hosts and collectors know each other; the hashes of
// tokens, whose secrets are shown once and never kept; and the order signer's key, which in production only the process
// `gapura-collector sign` can read.
package authority

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"time"
)

// Deps is what an Authority works with.
type Deps struct {
	CA        *CA
	Signers   []SignerKey // told to hosts when they enrol
	Tokens    joinTokens
	APITokens apiTokens
	Hosts     hosts
	// Audit records an event before its result is told to anyone. No certificate and no token is given out when it fails.
	Audit func(ctx context.Context, event Event) error
	Log   *slog.Logger
}

// Authority makes tokens, turns join tokens into certificates, and knows what a bearer of an API token may do.
type Authority struct {
	Deps
	enrolling *limiter // by source network
	renewing  *limiter // by host
}

// New returns an authority. Every field of deps is needed.
func New(deps Deps) (*Authority, error) {
	switch {
	case deps.CA == nil, len(deps.Signers) == 0:
		return nil, errors.New("make authority: a CA and at least one signer's public key are needed")
	case deps.Tokens == nil, deps.APITokens == nil, deps.Hosts == nil, deps.Audit == nil, deps.Log == nil:
		return nil, errors.New("make authority: tokens, API tokens, hosts, audit and log are needed")
	}
	deps.Log = deps.Log.With("part", "authority")
	return &Authority{Deps: deps, enrolling: newLimiter(enrolEvery, enrolBurst), renewing: newLimiter(renewEvery, renewBurst)}, nil
}

// Event is something that the audit must hold.
type Event struct {
	At     time.Time
	What   string // "join token made", "enrolled", "enrolment refused", "renewed", "renewal refused", "API token made"
	By     string // person, or "" when the host itself asked
	Host   string
	Serial string // of the certificate
	Token  string // ID of the token
	From   string // address it came from
	Why    string // of a refusal; the caller is not told
}

// random returns n random bytes.
func random(n int) []byte {
	out := make([]byte, n)
	rand.Read(out) // never fails: it ends the program instead
	return out
}

func (a *Authority) audit(ctx context.Context, event Event) error {
	if err := a.Audit(ctx, event); err != nil {
		return fmt.Errorf("record %q in the audit: %w", event.What, err)
	}
	return nil
}
