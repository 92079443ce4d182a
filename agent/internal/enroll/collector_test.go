package enroll_test

import (
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"math/big"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/status"

	"github.com/gapura-dev/gapura/agent/internal/enroll"
	"github.com/gapura-dev/gapura/pkg/identity"
	enrollv1 "github.com/gapura-dev/gapura/proto/gapura/enroll/v1"
)

// collector is the far end: an authority that answers on a real port over real TLS. A test may make it answer wrongly.
type collector struct {
	enrollv1.UnimplementedEnrollServiceServer
	ca   *x509.Certificate
	key  crypto.Signer
	port string

	mu    sync.Mutex // guards what follows
	spent bool
	life  time.Duration // of the certificates it gives
	given []*x509.Certificate
	harm  func(*enrollv1.EnrollResponse)
	name  string // of the host that it gives certificates to
	fail  error
}

func newCollector(t *testing.T) *collector {
	t.Helper()
	c := &collector{life: time.Hour, name: "web1.example"}
	c.ca, c.key = makeCA(t)
	c.port = c.serve(t, identity.OneWayTLS(c.material(t, "127.0.0.1", "localhost")))
	return c
}

func makeCA(t *testing.T) (*x509.Certificate, crypto.Signer) {
	t.Helper()
	key, err := identity.NewKey()
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(24 * 365 * time.Hour),
		IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign,
	}
	return sign(t, template, template, key.Public(), key), key
}

func sign(t testing.TB, template, parent *x509.Certificate, public crypto.PublicKey, key crypto.Signer) *x509.Certificate {
	t.Helper()
	der, err := x509.CreateCertificate(rand.Reader, template, parent, public, key)
	if err != nil {
		t.Fatal(err)
	}
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	return cert
}

// material is the collector's own certificate for names.
func (c *collector) material(t *testing.T, names ...string) identity.Source {
	t.Helper()
	key, err := identity.NewKey()
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(2), NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(365 * 24 * time.Hour),
		URIs:        []*url.URL{identity.ID{Role: identity.RoleCollector, Name: "c1"}.URI()},
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
	}
	for _, name := range names {
		if ip := net.ParseIP(name); ip != nil {
			template.IPAddresses = append(template.IPAddresses, ip)
			continue
		}
		template.DNSNames = append(template.DNSNames, name)
	}
	leaf := sign(t, template, c.ca, key.Public(), c.key)
	return identity.Static(&identity.Material{
		Authorities: []*x509.Certificate{c.ca},
		Certificate: tls.Certificate{PrivateKey: key, Leaf: leaf, Certificate: [][]byte{leaf.Raw, c.ca.Raw}},
	})
}

// serve answers at a loopback port and returns it.
func (c *collector) serve(t *testing.T, settings *tls.Config) (port string) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	c.serveAt(t, listener, settings)
	_, port, err = net.SplitHostPort(listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	return port
}

func (c *collector) serveAt(t *testing.T, listener net.Listener, settings *tls.Config) {
	server := grpc.NewServer(grpc.Creds(credentials.NewTLS(settings)))
	enrollv1.RegisterEnrollServiceServer(server, c)
	go server.Serve(listener)
	t.Cleanup(server.Stop)
}

func (c *collector) token() identity.Token {
	return identity.Token{ID: "AAECAwQFBgcICQoL", Secret: make([]byte, identity.TokenSecretSize), Pin: identity.PinOf(c.ca)}
}

// Enroll gives one certificate for the one token.
func (c *collector) Enroll(_ context.Context, request *enrollv1.EnrollRequest) (*enrollv1.EnrollResponse, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.spent || request.GetTokenId() != c.token().ID {
		return nil, status.Error(codes.Unauthenticated, "the join token is not good")
	}
	c.spent = true
	cert, err := c.give(request.GetCertificateRequest())
	if err != nil {
		return nil, err
	}
	response := &enrollv1.EnrollResponse{
		Host: c.name, Certificate: cert.Raw, Authorities: [][]byte{c.ca.Raw},
		SignerKeys: []*enrollv1.SignerKey{{KeyId: "k1", PublicKey: make([]byte, 32)}},
	}
	if c.harm != nil {
		c.harm(response)
	}
	return response, nil
}

// Renew gives the next one.
func (c *collector) Renew(ctx context.Context, request *enrollv1.RenewRequest) (*enrollv1.RenewResponse, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.fail != nil {
		return nil, c.fail
	}
	if _, err := identity.Peer(ctx); err != nil {
		return nil, status.Error(codes.PermissionDenied, err.Error())
	}
	cert, err := c.give(request.GetCertificateRequest())
	if err != nil {
		return nil, err
	}
	return &enrollv1.RenewResponse{Certificate: cert.Raw, Authorities: [][]byte{c.ca.Raw}}, nil
}

func (c *collector) give(der []byte) (*x509.Certificate, error) {
	request, err := x509.ParseCertificateRequest(der)
	if err != nil {
		return nil, err
	}
	if err := request.CheckSignature(); err != nil {
		return nil, err
	}
	serial, err := rand.Int(rand.Reader, new(big.Int).Lsh(big.NewInt(1), 127))
	if err != nil {
		return nil, err
	}
	der, err = x509.CreateCertificate(rand.Reader, &x509.Certificate{
		SerialNumber: serial, NotBefore: time.Now(), NotAfter: time.Now().Add(c.life),
		URIs:        []*url.URL{identity.ID{Role: identity.RoleHost, Name: c.name}.URI()},
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth},
	}, c.ca, request.PublicKey.(*ecdsa.PublicKey), c.key)
	if err != nil {
		return nil, err
	}
	cert, err := x509.ParseCertificate(der)
	c.given = append(c.given, cert)
	return cert, err
}

// host is a machine that is about to enrol at the collector.
func (c *collector) host(t *testing.T) enroll.Config {
	t.Helper()
	root := t.TempDir()
	for _, dir := range []string{"lib", "etc"} {
		if err := os.Mkdir(filepath.Join(root, dir), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	return enroll.Config{
		Collector: "127.0.0.1", Port: c.port, Token: c.token().Text(), Dir: filepath.Join(root, "lib"),
		Settings: filepath.Join(root, "etc", "agent.yaml"), Signers: filepath.Join(root, "etc", "signers.yaml"),
	}
}

func newRequest(t *testing.T, key crypto.Signer) []byte {
	t.Helper()
	der, err := x509.CreateCertificateRequest(rand.Reader, &x509.CertificateRequest{}, key)
	if err != nil {
		t.Fatal(err)
	}
	return der
}
