package authority_test

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"net"
	"testing"
	"testing/synctest"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/status"
	"google.golang.org/grpc/test/bufconn"

	"github.com/gapura-dev/gapura/collector/internal/authority"
	"github.com/gapura-dev/gapura/pkg/identity"
	enrollv1 "github.com/gapura-dev/gapura/proto/gapura/enroll/v1"
)

// serve puts a service behind real TLS and returns a client whose own settings are given.
func serve(t *testing.T, service enrollv1.EnrollServiceServer, server, client *tls.Config) enrollv1.EnrollServiceClient {
	t.Helper()
	listener := bufconn.Listen(1 << 16)
	s := grpc.NewServer(grpc.Creds(credentials.NewTLS(server)))
	enrollv1.RegisterEnrollServiceServer(s, service)
	go s.Serve(listener)
	t.Cleanup(s.Stop)
	conn, err := grpc.NewClient("passthrough:///collector", grpc.WithTransportCredentials(credentials.NewTLS(client)), grpc.WithIdleTimeout(0),
		grpc.WithContextDialer(func(ctx context.Context, _ string) (net.Conn, error) { return listener.DialContext(ctx) }))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	return enrollv1.NewEnrollServiceClient(conn)
}

// enrolled is a host with its certificate, and a client on the agents' port.
type enrolled struct {
	leaf   *x509.Certificate
	client enrollv1.EnrollServiceClient
}

// enrol goes the whole way over real TLS: the pin on the enrolment port, then the certificate on the agents' port.
func enrol(t *testing.T, a *authority.Authority) enrolled {
	t.Helper()
	source, err := a.CA.Server("collector.example", []string{"collector.example"})
	if err != nil {
		t.Fatal(err)
	}
	token, key := invite(t, a, "web1"), newKey(t)
	first := serve(t, a.EnrolPort(), identity.OneWayTLS(source), identity.PinnedTLS(token.Pin, "collector.example"))
	response, err := first.Enroll(t.Context(), &enrollv1.EnrollRequest{
		TokenId: token.ID, TokenSecret: token.Secret, CertificateRequest: request(t, key, x509.CertificateRequest{}),
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := first.Renew(t.Context(), &enrollv1.RenewRequest{}); status.Code(err) != codes.Unimplemented {
		t.Errorf("the enrolment port renews: %v", err)
	}
	certs, err := identity.ParseCerts(append([][]byte{response.GetCertificate()}, response.GetAuthorities()...))
	if err != nil {
		t.Fatal(err)
	}
	own := identity.Static(&identity.Material{
		Certificate: tls.Certificate{Certificate: [][]byte{certs[0].Raw}, PrivateKey: key, Leaf: certs[0]}, Authorities: certs[1:],
	})
	second := serve(t, a.AgentPort(), identity.ServerTLS(source, identity.RoleHost), identity.ClientTLS(own, "collector.example"))
	if _, err := second.Enroll(t.Context(), &enrollv1.EnrollRequest{}); status.Code(err) != codes.Unimplemented {
		t.Errorf("the agents' port enrols: %v", err)
	}
	return enrolled{certs[0], second}
}

func (e enrolled) renew(t *testing.T) (*x509.Certificate, error) {
	t.Helper()
	response, err := e.client.Renew(t.Context(), &enrollv1.RenewRequest{
		CertificateRequest: request(t, newKey(t), x509.CertificateRequest{DNSNames: []string{"web2"}}),
	})
	if err != nil {
		return nil, err
	}
	return x509.ParseCertificate(response.GetCertificate())
}

func TestRenewIsForTheHostOfTheCertificate(t *testing.T) {
	a, m := newAuthority(t)
	host := enrol(t, a)
	next, err := host.renew(t)
	if err != nil {
		t.Fatal(err)
	}
	checkLeaf(t, a.CA, next)
	if name, err := identity.HostOf(next); name != "web1" || err != nil {
		t.Errorf("it is for %q, %v", name, err)
	}
	if e := m.last(); e.What != "renewed" || e.Host != "web1" || len(m.renewed) != 1 || m.renewed[0] != identity.Serial(next) {
		t.Errorf("the audit holds %+v, the store %v", e, m.renewed)
	}
}

func TestRevokedHostsDoNotRenew(t *testing.T) {
	a, m := newAuthority(t)
	host := enrol(t, a)
	m.revoked[identity.Serial(host.leaf)] = true // while the connection stands
	if _, err := host.renew(t); status.Code(err) != codes.PermissionDenied {
		t.Errorf("got %v", err)
	}
	if e := m.last(); e.What != "renewal refused" || e.Why != "certificate revoked" {
		t.Errorf("the audit holds %+v", e)
	}
	m.broken = "hosts"
	if _, err := host.renew(t); status.Code(err) != codes.Unavailable {
		t.Errorf("without a store: %v", err)
	}
}

func TestOneHostCannotRenewAllDay(t *testing.T) {
	a, _ := newAuthority(t)
	host := enrol(t, a)
	for i := range 5 {
		if _, err := host.renew(t); err != nil {
			t.Fatalf("renewal %d: %v", i, err)
		}
	}
	if _, err := host.renew(t); status.Code(err) != codes.ResourceExhausted {
		t.Errorf("the sixth in a minute: %v", err)
	}
}

// An open connection does not outlive its certificate's right to renew.
func TestExpiredOnAnOpenConnection(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a, m := newAuthority(t)
		host := enrol(t, a)
		if _, err := host.renew(t); err != nil {
			t.Fatal(err)
		}
		time.Sleep(7*24*time.Hour + time.Second)
		if _, err := host.renew(t); status.Code(err) != codes.PermissionDenied {
			t.Errorf("got %v", err)
		}
		if e := m.last(); len(m.renewed) != 1 || e.Why != "certificate expired" {
			t.Errorf("renewed %d times, the audit holds %+v", len(m.renewed), e)
		}
	})
}

func TestServerCertificateRenewsItself(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a, _ := newAuthority(t)
		source, err := a.CA.Server("c1", []string{"collector.example", "192.0.2.1", "2001:db8::1"})
		if err != nil {
			t.Fatal(err)
		}
		serial := func() string {
			t.Helper()
			m, err := source()
			if err != nil {
				t.Fatal(err)
			}
			for _, name := range []string{"collector.example", "192.0.2.1", "2001:db8::1"} {
				if err := m.Certificate.Leaf.VerifyHostname(name); err != nil {
					t.Error(err)
				}
			}
			return identity.Serial(m.Certificate.Leaf)
		}
		first := serial()
		time.Sleep(3 * 24 * time.Hour)
		if serial() != first {
			t.Error("renewed before half of its life")
		}
		time.Sleep(12*time.Hour + time.Minute)
		if serial() == first {
			t.Error("not renewed after half of its life")
		}
	})
}

func TestServerNamesAreChecked(t *testing.T) {
	a, _ := newAuthority(t)
	for _, names := range [][]string{nil, {""}, {"*.example"}, {"collector.example:8501"}, {"Collector.example"}} {
		if _, err := a.CA.Server("c1", names); err == nil {
			t.Errorf("%q was accepted", names)
		}
	}
}
