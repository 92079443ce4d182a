package authority

import (
	"context"
	"crypto/ecdsa"
	"crypto/sha256"
	"errors"
	"net"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/peer"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/gapura-dev/gapura/pkg/identity"
	enrollv1 "github.com/gapura-dev/gapura/proto/gapura/enroll/v1"
)

// What a caller is told. Which of the reasons it was is in the audit alone: a guesser learns nothing.
var (
	errToken = status.Error(codes.Unauthenticated,
		"the join token is unknown, already used or expired; make a new one with: gapura-collector token create --host NAME")
	errBusy  = status.Error(codes.ResourceExhausted, "too many tries from this address; wait a little")
	errStore = status.Error(codes.Unavailable, "the collector cannot reach its store; try again")
)

// EnrolPort is the service of the enrolment port, where callers have no certificate yet: Enroll and nothing else.
func (a *Authority) EnrolPort() enrollv1.EnrollServiceServer { return &enrolPort{authority: a} }

type enrolPort struct {
	enrollv1.UnimplementedEnrollServiceServer
	authority *Authority
}

// Enroll spends a token for a certificate.
func (p *enrolPort) Enroll(ctx context.Context, request *enrollv1.EnrollRequest) (*enrollv1.EnrollResponse, error) {
	a, now, from := p.authority, time.Now(), source(ctx)
	if !a.enrolling.allow(network(from), now) {
		return nil, errBusy
	}
	// The request is read before the token is spent: a host with a broken tool keeps its token.
	key, err := readRequest(request.GetCertificateRequest())
	if err != nil {
		return nil, status.Error(codes.InvalidArgument, err.Error())
	}
	token, err := a.spend(ctx, request, from, now)
	if err != nil {
		return nil, err
	}
	return a.enrol(ctx, token, key, from, now)
}

// spend turns a token into what it was made for, once.
func (a *Authority) spend(ctx context.Context, request *enrollv1.EnrollRequest, from net.Addr, now time.Time) (JoinToken, error) {
	id := request.GetTokenId()
	if !identity.IsTokenID(id) || len(request.GetTokenSecret()) != identity.TokenSecretSize {
		return JoinToken{}, errToken
	}
	token, err := a.Tokens.SpendToken(ctx, id, sha256.Sum256(request.GetTokenSecret()), now)
	switch {
	case errors.Is(err, ErrNoToken), errors.Is(err, ErrTokenExpired):
		a.refused(ctx, Event{At: now, What: "enrolment refused", Token: id, From: text(from), Why: err.Error()})
		return JoinToken{}, errToken
	case err != nil:
		a.Log.Error("join token not spent", "token", id, "error", err)
		return JoinToken{}, errStore
	}
	return token, nil
}

// enrol issues the certificate, and records it before anyone sees it.
func (a *Authority) enrol(ctx context.Context, token JoinToken, key *ecdsa.PublicKey, from net.Addr, now time.Time) (*enrollv1.EnrollResponse, error) {
	cert, err := a.CA.Issue(identity.ID{Role: token.Role, Name: token.Host}, key, now)
	if err != nil {
		a.Log.Error("certificate not issued", "host", token.Host, "error", err)
		return nil, status.Error(codes.Internal, "the collector could not issue a certificate; its log says why")
	}
	event := Event{
		At: now, What: "enrolled", By: token.By, Host: token.Host, Serial: identity.Serial(cert), Token: token.ID, From: text(from),
	}
	if err := a.audit(ctx, event); err != nil {
		a.Log.Error("enrolment not recorded", "host", token.Host, "error", err)
		return nil, errStore
	}
	if err := a.Hosts.Enrolled(ctx, Enrolment{
		Role: token.Role, Host: token.Host, Labels: token.Labels, Serial: event.Serial, From: event.From, At: now, NotAfter: cert.NotAfter,
	}); err != nil {
		a.Log.Error("enrolment not recorded", "host", token.Host, "error", err)
		return nil, errStore
	}
	return &enrollv1.EnrollResponse{
		Host: token.Host, Certificate: cert.Raw, Authorities: [][]byte{a.CA.cert.Raw},
		NotAfter: timestamppb.New(cert.NotAfter), SignerKeys: a.signerKeys(),
	}, nil
}

// refused records a refusal. The caller is refused all the same when that fails.
func (a *Authority) refused(ctx context.Context, event Event) {
	if err := a.audit(ctx, event); err != nil {
		a.Log.Error("refusal not recorded", "what", event.What, "host", event.Host, "error", err)
	}
}

func (a *Authority) signerKeys() []*enrollv1.SignerKey {
	keys := make([]*enrollv1.SignerKey, 0, len(a.Signers))
	for _, key := range a.Signers {
		keys = append(keys, &enrollv1.SignerKey{KeyId: key.ID, PublicKey: key.Public})
	}
	return keys
}

// source is the address a call comes from, nil when it is not known.
func source(ctx context.Context) net.Addr {
	if p, ok := peer.FromContext(ctx); ok {
		return p.Addr
	}
	return nil
}

func text(addr net.Addr) string {
	if addr == nil {
		return ""
	}
	return addr.String()
}
