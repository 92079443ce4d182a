package authority

import (
	"context"
	"errors"
	"net/netip"
	"time"

	"github.com/gapura-dev/gapura/pkg/identity"
)

// Errors of the token store.
var (
	// ErrNoToken says that no such token is there: never made, spent, withdrawn, or its secret is another one.
	ErrNoToken = errors.New("no such token")
	// ErrTokenExpired says that the token was there but too old. Asking has removed it all the same.
	ErrTokenExpired = errors.New("token expired")
)

// joinTokens remembers join tokens. The store implements it.
type joinTokens interface {
	// PutToken keeps a new token.
	PutToken(ctx context.Context, token JoinToken) error
	// SpendToken removes the token with this ID and this hash, and returns it. It is one atomic delete that must have
	// removed exactly one row: of any number of concurrent callers one gets the token and all others ErrNoToken. A token
	// that expired at or before now is removed as well and answered by ErrTokenExpired. A wrong hash removes nothing.
	SpendToken(ctx context.Context, id string, hash Hash, now time.Time) (JoinToken, error)
}

// apiTokens remembers bearer tokens of the API. The store implements it.
type apiTokens interface {
	// PutAPIToken keeps a new token.
	PutAPIToken(ctx context.Context, token APIToken) error
	// APIToken returns the token with this ID, or ErrNoToken.
	APIToken(ctx context.Context, id string) (APIToken, error)
}

// hosts remembers who was given a certificate. The store implements it.
type hosts interface {
	// Enrolled records that a token was spent for a new certificate. The host's earlier record, if any, is replaced.
	Enrolled(ctx context.Context, enrolment Enrolment) error
	// Renewed records the serial and the end of a host's next certificate.
	Renewed(ctx context.Context, host, serial string, notAfter time.Time) error
	// Revoked reports whether this certificate, or every certificate of this host, was withdrawn.
	Revoked(ctx context.Context, host, serial string) (bool, error)
}

// Hash is the SHA-256 of a token's secret; secrets themselves are never kept.
type Hash [32]byte

// JoinToken is what is kept of a join token: it lets one host of this name enrol once.
type JoinToken struct {
	ID       string
	Hash     Hash
	Role     identity.Role // RoleHost, or RoleVantage for a remote prober
	Host     string        // the name that the certificate will carry
	Labels   Labels
	By       string // who made it
	Created  time.Time
	NotAfter time.Time
}

// Labels are what an operator knows about a host; all of them may be empty.
type Labels struct {
	Customer  string
	Cluster   string
	Addresses []netip.Addr // where discovered sites of the host may be probed
}

// Enrolment is the record of a host that got its certificate.
type Enrolment struct {
	Role     identity.Role
	Host     string
	Labels   Labels
	Serial   string // of the certificate, as identity.Serial prints it
	From     string // address it came from
	At       time.Time
	NotAfter time.Time // end of the certificate
}

// Scope is what a bearer of an API token may do; each scope includes the ones before it.
type Scope string

// The scopes.
const (
	Viewer   Scope = "viewer"   // read
	Operator Scope = "operator" // approve, run and pause actions, add sites, report observations
	Admin    Scope = "admin"    // make tokens, revoke hosts, purge customers
)

// APIToken is what is kept of a bearer token of the API.
type APIToken struct {
	ID       string
	Hash     Hash
	Name     string // what it is for: "ticket bot"
	Scope    Scope
	Customer string // the only customer it can see; empty for all
	Created  time.Time
	NotAfter time.Time // zero: until withdrawn
}
