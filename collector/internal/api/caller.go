package api

import (
	"context"
	"errors"
	"strings"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"

	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// Authenticator says whose a token is.
type Authenticator interface {
	// Authenticate returns who bears a token. ErrNoToken says that it is unknown, expired or revoked.
	Authenticate(ctx context.Context, token string) (Principal, error)
}

// ErrNoToken says that a token gives no right to anything. Why is for the audit, never for the caller.
var ErrNoToken = errors.New("token is not valid")

// principalKey is where a call's context holds its Principal.
type principalKey struct{}

func principal(ctx context.Context) Principal {
	p, _ := ctx.Value(principalKey{}).(Principal)
	return p
}

// admit returns a context with the caller, if it may make this call.
func (s *Server) admit(ctx context.Context, method string) (context.Context, error) {
	need, listed := needs[method]
	if !listed {
		return ctx, refuse(codes.Unimplemented, apiv1.ErrorReason_ERROR_REASON_CALL_NOT_KNOWN, "there is no call "+method)
	}
	if need.scope == Anyone {
		return ctx, nil
	}
	p, err := s.identify(ctx)
	if err != nil {
		return ctx, err
	}
	if err := need.allows(p); err != nil {
		return ctx, err
	}
	if err := s.limits.take(p.ID); err != nil {
		return ctx, err
	}
	return context.WithValue(ctx, principalKey{}, p), nil
}

// identify returns whose token the call carries.
func (s *Server) identify(ctx context.Context) (Principal, error) {
	md, _ := metadata.FromIncomingContext(ctx)
	values := md.Get("authorization")
	if len(values) != 1 {
		return Principal{}, refuse(codes.Unauthenticated, apiv1.ErrorReason_ERROR_REASON_TOKEN_MISSING,
			"the call carries no token; send the header \"Authorization: Bearer TOKEN\", make one with `gapura-collector token create --api NAME`")
	}
	kind, token, _ := strings.Cut(values[0], " ")
	if !strings.EqualFold(kind, "bearer") || token == "" || len(token) > 1024 {
		return Principal{}, refuse(codes.Unauthenticated, apiv1.ErrorReason_ERROR_REASON_TOKEN_MISSING,
			"the header Authorization is not \"Bearer TOKEN\"")
	}
	p, err := s.deps.Authenticator.Authenticate(ctx, token)
	if errors.Is(err, ErrNoToken) || err == nil && (p.ID == "" || p.Scope < Viewer) {
		return Principal{}, refuse(codes.Unauthenticated, apiv1.ErrorReason_ERROR_REASON_TOKEN_INVALID,
			"the token is not valid: unknown, expired or revoked; make one with `gapura-collector token create --api NAME`")
	}
	return p, err
}

// allows says why a caller may not make a call, nil when it may.
func (n need) allows(p Principal) error {
	if p.Scope < n.scope {
		return refuse(codes.PermissionDenied, apiv1.ErrorReason_ERROR_REASON_SCOPE_TOO_SMALL,
			"this call needs a token with scope "+n.scope.String()+", this one has "+p.Scope.String(),
			"needs", n.scope.String(), "has", p.Scope.String())
	}
	if n.everyone && p.Customer != "" {
		return refuse(codes.PermissionDenied, apiv1.ErrorReason_ERROR_REASON_CUSTOMER_TOKEN,
			"this call concerns every customer; it needs a token that belongs to none")
	}
	return nil
}
