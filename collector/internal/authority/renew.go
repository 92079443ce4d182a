package authority

import (
	"context"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/gapura-dev/gapura/pkg/identity"
	enrollv1 "github.com/gapura-dev/gapura/proto/gapura/enroll/v1"
)

var errPeer = status.Error(codes.PermissionDenied,
	"the certificate is no longer accepted; enrol the host again with a new join token")

// AgentPort is the service of the agents' port, where callers have shown their certificate: Renew and nothing else.
func (a *Authority) AgentPort() enrollv1.EnrollServiceServer { return &agentPort{authority: a} }

type agentPort struct {
	enrollv1.UnimplementedEnrollServiceServer
	authority *Authority
}

// Renew issues the next certificate for the host that asks. Nothing in the request can change for which.
func (p *agentPort) Renew(ctx context.Context, request *enrollv1.RenewRequest) (*enrollv1.RenewResponse, error) {
	a, now := p.authority, time.Now()
	caller, err := a.admit(ctx, now)
	if err != nil {
		return nil, err
	}
	key, err := readRequest(request.GetCertificateRequest())
	if err != nil {
		return nil, status.Error(codes.InvalidArgument, err.Error())
	}
	cert, err := a.CA.Issue(identity.ID{Role: identity.RoleHost, Name: caller.Host}, key, now)
	if err != nil {
		a.Log.Error("certificate not issued", "host", caller.Host, "error", err)
		return nil, status.Error(codes.Internal, "the collector could not issue a certificate; its log says why")
	}
	event := Event{At: now, What: "renewed", Host: caller.Host, Serial: identity.Serial(cert), From: caller.Address}
	if err := a.audit(ctx, event); err != nil {
		a.Log.Error("renewal not recorded", "host", caller.Host, "error", err)
		return nil, errStore
	}
	if err := a.Hosts.Renewed(ctx, caller.Host, event.Serial, cert.NotAfter); err != nil {
		a.Log.Error("renewal not recorded", "host", caller.Host, "error", err)
		return nil, errStore
	}
	return &enrollv1.RenewResponse{
		Certificate: cert.Raw, Authorities: [][]byte{a.CA.cert.Raw}, NotAfter: timestamppb.New(cert.NotAfter),
	}, nil
}

// admit says who asks, from the certificate of the connection, and whether that is still good. The connection may be older
// than the certificate's end or its revocation, so both are looked at again.
func (a *Authority) admit(ctx context.Context, now time.Time) (identity.Caller, error) {
	caller, err := identity.Peer(ctx)
	if err != nil {
		return caller, errPeer
	}
	if !a.renewing.allow(caller.Host, now) {
		return caller, errBusy
	}
	refusal := Event{At: now, What: "renewal refused", Host: caller.Host, Serial: caller.Serial, From: caller.Address}
	if now.After(caller.NotAfter) {
		refusal.Why = "certificate expired"
		a.refused(ctx, refusal)
		return caller, errPeer
	}
	revoked, err := a.Hosts.Revoked(ctx, caller.Host, caller.Serial)
	if err != nil {
		a.Log.Error("revocation not checked", "host", caller.Host, "error", err)
		return caller, errStore
	}
	if revoked {
		refusal.Why = "certificate revoked"
		a.refused(ctx, refusal)
		return caller, errPeer
	}
	return caller, nil
}
