package authority_test

import (
	"context"
	"crypto"
	"crypto/rand"
	"crypto/x509"
	"log/slog"
	"net"
	"testing"

	"google.golang.org/grpc/peer"

	"github.com/gapura-dev/gapura/collector/internal/authority"
	"github.com/gapura-dev/gapura/pkg/identity"
	enrollv1 "github.com/gapura-dev/gapura/proto/gapura/enroll/v1"
)

// newAuthority initialises an authority in a folder of its own.
func newAuthority(t *testing.T) (*authority.Authority, *memory) {
	t.Helper()
	m, dir := newMemory(), t.TempDir()
	made, err := authority.Init(t.Context(), authority.Setup{
		Dir: dir, SignerDir: dir, Names: []string{"collector.example", "127.0.0.1"}, APITokens: m,
	})
	if err != nil {
		t.Fatal(err)
	}
	signers, err := authority.LoadSignerKeys(dir)
	if err != nil {
		t.Fatal(err)
	}
	a, err := authority.New(authority.Deps{
		CA: made.CA, Signers: signers, Tokens: m, APITokens: m, Hosts: m, Audit: m.audit, Log: slog.New(slog.DiscardHandler),
	})
	if err != nil {
		t.Fatal(err)
	}
	return a, m
}

func invite(t *testing.T, a *authority.Authority, host string) identity.Token {
	t.Helper()
	token, err := a.Invite(t.Context(), authority.Invitation{Host: host, By: "test"})
	if err != nil {
		t.Fatal(err)
	}
	return token
}

// from is a context of a call from an address.
func from(t *testing.T, address string) context.Context {
	t.Helper()
	addr, err := net.ResolveTCPAddr("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	return peer.NewContext(t.Context(), &peer.Peer{Addr: addr})
}

func newKey(t *testing.T) crypto.Signer {
	t.Helper()
	key, err := identity.NewKey()
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// request makes a certificate request of a key, with whatever names the template has.
func request(t *testing.T, key crypto.Signer, template x509.CertificateRequest) []byte {
	t.Helper()
	der, err := x509.CreateCertificateRequest(rand.Reader, &template, key)
	if err != nil {
		t.Fatal(err)
	}
	return der
}

func spending(t *testing.T, token identity.Token) *enrollv1.EnrollRequest {
	t.Helper()
	return &enrollv1.EnrollRequest{
		TokenId: token.ID, TokenSecret: token.Secret, CertificateRequest: request(t, newKey(t), x509.CertificateRequest{}),
	}
}
