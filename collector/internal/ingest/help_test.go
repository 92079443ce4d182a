package ingest_test

import (
	"context"
	"crypto"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"errors"
	"io"
	"log/slog"
	"math/big"
	"net"
	"net/url"
	"sync"
	"testing"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/test/bufconn"

	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/dispatch"
	"github.com/gapura-dev/gapura/collector/internal/ingest"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/identity"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// port is the agents' port on an in-memory network, with real certificates and what lies behind it.
type port struct {
	t       *testing.T
	listen  *bufconn.Listener
	lines   *dispatch.Dispatch
	ca      *x509.Certificate
	key     crypto.Signer
	arrived chan brain.Arrival

	patience time.Duration // of a stream's test

	mu      sync.Mutex
	high    uint64
	highErr error
	revoked bool
	gateErr error
}

// valid is how long a certificate of these tests is good.
const valid = time.Hour

func newPort(t *testing.T) *port {
	t.Helper()
	p := &port{t: t, listen: bufconn.Listen(1 << 20), arrived: make(chan brain.Arrival, 1000), lines: dispatch.New(noSigner{}), patience: 20 * time.Second}
	p.key = newKey(t)
	p.ca = p.sign(&x509.Certificate{Subject: pkix.Name{CommonName: "test CA"}, IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign}, p.key.Public())
	server := p.certificate(&x509.Certificate{
		URIs:     []*url.URL{identity.ID{Role: identity.RoleCollector, Name: "c1.example"}.URI()},
		DNSNames: []string{"collector.example"}, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
	})
	g := grpc.NewServer(grpc.Creds(credentials.NewTLS(identity.ServerTLS(server, identity.RoleHost))), grpc.MaxRecvMsgSize(ingest.MaxMessage))
	agentv1.RegisterAgentServiceServer(g, ingest.New(ingest.Config{SampleInterval: time.Second}, p, p, p, p.lines, slog.New(slog.DiscardHandler)))
	go func() { _ = g.Serve(p.listen) }()
	t.Cleanup(g.Stop) // returns when every stream's handler has
	return p
}

type noSigner struct{}

func (noSigner) Sign(context.Context, command.Order) (*agentv1.Order, error) {
	return nil, errors.New("no orders here")
}

func newKey(t *testing.T) crypto.Signer {
	t.Helper()
	key, err := identity.NewKey()
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func (p *port) sign(template *x509.Certificate, public crypto.PublicKey) *x509.Certificate {
	p.t.Helper()
	template.SerialNumber = new(big.Int).SetUint64(uint64(time.Now().UnixNano()))
	template.NotBefore, template.NotAfter = time.Now().Add(-valid), time.Now().Add(valid)
	parent := p.ca
	if parent == nil {
		parent = template
	}
	der, err := x509.CreateCertificate(rand.Reader, template, parent, public, p.key)
	if err != nil {
		p.t.Fatal(err)
	}
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		p.t.Fatal(err)
	}
	return cert
}

func (p *port) certificate(template *x509.Certificate) identity.Source {
	p.t.Helper()
	key := newKey(p.t)
	template.KeyUsage = x509.KeyUsageDigitalSignature
	leaf := p.sign(template, key.Public())
	m := &identity.Material{
		Certificate: tls.Certificate{PrivateKey: key, Leaf: leaf, Certificate: [][]byte{leaf.Raw, p.ca.Raw}}, Authorities: []*x509.Certificate{p.ca},
	}
	return func() (*identity.Material, error) { return m, nil }
}

// dial opens a stream with a certificate of this role and name.
func (p *port) dial(role identity.Role, name string) agentv1.AgentService_ConverseClient {
	p.t.Helper()
	s, err := p.try(role, name)
	if err != nil {
		p.t.Fatal(err)
	}
	return s
}

// try is dial where it may fail.
func (p *port) try(role identity.Role, name string) (agentv1.AgentService_ConverseClient, error) {
	p.t.Helper()
	own := p.certificate(&x509.Certificate{
		URIs: []*url.URL{identity.ID{Role: role, Name: name}.URI()}, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth},
	})
	c, err := grpc.NewClient("passthrough:collector.example", grpc.WithTransportCredentials(credentials.NewTLS(identity.ClientTLS(own, "collector.example"))),
		grpc.WithContextDialer(func(ctx context.Context, _ string) (net.Conn, error) { return p.listen.DialContext(ctx) }))
	if err != nil {
		p.t.Fatal(err)
	}
	p.t.Cleanup(func() { _ = c.Close() })
	ctx, cancel := context.WithTimeout(p.t.Context(), p.patience)
	p.t.Cleanup(cancel)
	return agentv1.NewAgentServiceClient(c).Converse(ctx)
}

// Put takes what arrived.
func (p *port) Put(ctx context.Context, a brain.Arrival) error {
	select {
	case p.arrived <- a:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// HighWater says what was committed.
func (p *port) HighWater(context.Context, string, string) (uint64, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.high, p.highErr
}

// Revoked says whether the certificates are good.
func (p *port) Revoked(context.Context, string, string) (bool, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.revoked, p.gateErr
}

// next returns what arrived next.
func (p *port) next() brain.Arrival {
	p.t.Helper()
	select {
	case a := <-p.arrived:
		return a
	case <-time.After(20 * time.Second):
		p.t.Fatal("nothing arrived")
		return brain.Arrival{}
	}
}

// open opens a proper stream.
func (p *port) open(host string) agentv1.AgentService_ConverseClient {
	p.t.Helper()
	s := p.dial(identity.RoleHost, host)
	p.say(s, hello("spool"))
	m, err := s.Recv()
	if err != nil || m.GetWelcome() == nil {
		p.t.Fatalf("welcome: %v, %v", m, err)
	}
	if a := p.next(); a.Hello == nil || a.Host != host {
		p.t.Fatalf("%+v arrived", a)
	}
	return s
}

func (p *port) say(s agentv1.AgentService_ConverseClient, messages ...*agentv1.ConverseRequest) {
	p.t.Helper()
	for _, m := range messages {
		if err := s.Send(m); err != nil && !errors.Is(err, io.EOF) { // EOF: the server ended it; Recv says why
			p.t.Fatal(err)
		}
	}
}

// greet opens a stream and leaves its hello among what arrives.
func (p *port) greet(host string) agentv1.AgentService_ConverseClient {
	p.t.Helper()
	s := p.dial(identity.RoleHost, host)
	p.say(s, hello("spool"))
	return s
}
