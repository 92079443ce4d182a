package api

import (
	"context"
	"errors"
	"net/netip"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// Errors that readers and hands answer with; wrap them to say more.
var (
	ErrNotFound    = errors.New("not known")                             // no such resource
	ErrExists      = errors.New("exists already")                        // a resource of this name is there
	ErrState       = errors.New("its state does not allow this")         // not awaiting approval, not paused by us
	ErrUnavailable = errors.New("cannot answer now")                     // the store, the prober: try again
	ErrPage        = errors.New("not a page of this list")               // the end of a page that a reader did not make
	ErrOtherBody   = errors.New("request_id belongs to another request") // see Requests
	ErrUnderWay    = errors.New("the same request is under way")         // see Requests
)

// Hands do what is asked. The guards stand behind them: what is ordered by hand passes the same ones as what the brain
// decides. Hands are told who asks ("token:…"), for the audit.
type Hands struct {
	Oracle    Oracle
	Actions   ActionHand
	Sites     SiteHand
	Witness   Witness
	Doorman   Doorman
	Requests  Requests
	Incidents *Feed // where the brain tells of changed incidents
}

// Oracle says why. The brain is one.
type Oracle interface {
	// Why says what is known about a site; Known is false for a site that nobody configured, claimed or observed.
	Why(ctx context.Context, site string) (brain.Word, error)
	// Probe asks for a look at a site now; it does not wait for it.
	Probe(ctx context.Context, site string) error
}

// ActionHand decides on actions, and orders them by hand. The brain is one.
type ActionHand interface {
	// Approve agrees to an action that is awaiting approval or held.
	Approve(ctx context.Context, id, who string) (*remedy.Action, error)
	// Reject declines an action that is awaiting approval or held.
	Reject(ctx context.Context, id, who string) (*remedy.Action, error)
	// RunNow orders the repair of an open incident. A refusal by a guard is an action held or refused, not an error.
	RunNow(ctx context.Context, incident, who string) (*remedy.Action, error)
	// Pause stops new orders.
	Pause(ctx context.Context, reason, who string) error
	// Resume ends a pause; it is no error when nothing is paused.
	Resume(ctx context.Context, who string) error
}

// SiteHand configures sites.
type SiteHand interface {
	// AddSite configures a site; ErrExists when it is configured already.
	AddSite(ctx context.Context, site brain.SiteRecord, who string) error
	// DeleteSite forgets a configured site; ErrNotFound when it is not configured.
	DeleteSite(ctx context.Context, name, who string) error
}

// Witness takes in what others saw of a site. The brain is one.
type Witness interface {
	// Observe takes in an observation whose Tier is the token's.
	Observe(ctx context.Context, look fact.Fact) error
}

// Doorman makes the tokens by which hosts join.
type Doorman interface {
	// CreateJoinToken makes a one-time token.
	CreateJoinToken(ctx context.Context, request JoinRequest) (token string, expires time.Time, err error)
}

// JoinRequest says what a join token is for.
type JoinRequest struct {
	Host      string
	Life      time.Duration // zero for the authority's own
	Labels    map[string]string
	Addresses []netip.Addr
	By        string
}

// Requests remembers the answers to requests that carried a request_id, for 24 h.
type Requests interface {
	// Claim begins a request, or returns the answer it was given before: ErrOtherBody when the id was used with another
	// digest, ErrUnderWay while the same one is being done.
	Claim(ctx context.Context, r Request) (answer []byte, answered bool, err error)
	// Answer keeps the answer of a claimed request.
	Answer(ctx context.Context, r Request, answer []byte) error
	// Release gives a claimed request up because nothing was done.
	Release(ctx context.Context, r Request) error
}

// Request is what makes a request the same as an earlier one.
type Request struct {
	Actor  string
	ID     string // request_id
	Digest []byte // of the call and its content
}
