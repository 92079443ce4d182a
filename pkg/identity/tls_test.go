package identity_test

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net"
	"testing"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/status"
	"google.golang.org/grpc/test/bufconn"

	"github.com/gapura-dev/gapura/pkg/identity"
)

// shake has both ends shake hands over a real socket and exchange a byte each way, and returns what each of them says.
func shake(t *testing.T, server, client *tls.Config) (serverErr, clientErr error) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	served := make(chan error, 1)
	go func() {
		conn, err := listener.Accept()
		if err != nil {
			served <- err
			return
		}
		served <- exchange(tls.Server(conn, server))
	}()
	conn, err := net.Dial("tcp", listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	clientErr = exchange(tls.Client(conn, client))
	return <-served, clientErr
}

// exchange proves that the other end accepted us: under TLS 1.3 a client is through before the server has seen its certificate.
func exchange(conn *tls.Conn) error {
	defer conn.Close()
	conn.SetDeadline(time.Now().Add(5 * time.Second))
	if err := conn.Handshake(); err != nil {
		return err
	}
	if _, err := conn.Write([]byte{1}); err != nil {
		return err
	}
	_, err := conn.Read(make([]byte, 1))
	return err
}

func TestBothEndsAgree(t *testing.T) {
	ca := newMaker(t)
	server := identity.ServerTLS(identity.Static(ca.material(ca.collector(t))), identity.RoleHost)
	for _, name := range []string{"collector.example", "127.0.0.1"} {
		client := identity.ClientTLS(identity.Static(ca.material(ca.host(t))), name)
		if serverErr, clientErr := shake(t, server, client); serverErr != nil || clientErr != nil {
			t.Errorf("dialled as %s: server says %v, client says %v", name, serverErr, clientErr)
		}
	}
}

// Every wrong collector must be refused by an enrolled agent, and by one that knows only the pin.
func TestAgentRefusesWrongCollectors(t *testing.T) {
	ca, other := newMaker(t), newMaker(t)
	sameName := newMaker(t) // another key under our CA's name
	intermediate := subordinate(t, ca)
	for _, test := range []struct {
		name string
		own  tls.Certificate
	}{
		{"another authority", other.collector(t)},
		{"another authority, ours beside it", beside(other.collector(t), ca)},
		{"another authority of the same name", beside(sameName.collector(t), ca)},
		{"signed by itself", selfSigned(t)},
		{"expired", ca.collector(t, expired)},
		{"not good yet", ca.collector(t, notYet)},
		{"for another name", ca.collector(t, named("elsewhere.example"))},
		{"for a name that begins alike", ca.collector(t, named("collector.example.evil.example"))},
		{"for no name", ca.collector(t, noNames)},
		{"a host's certificate", ca.host(t)},
		{"a host's certificate with the name and the usage", ca.host(t, named("collector.example"), forServer)},
		{"a vantage's", ca.collector(t, uris("spiffe://gapura/vantage/v1"))},
		{"for clients only", ca.collector(t, forClient)},
		{"for something else", ca.collector(t, noUsage)},
		{"without identity", ca.collector(t, noURI)},
		{"with two identities", ca.collector(t, uris("spiffe://gapura/collector/a", "spiffe://gapura/collector/b"))},
		{"of another trust domain", ca.collector(t, uris("spiffe://other/collector/a"))},
		{"from below a host that plays authority", intermediate.collector(t)},
	} {
		t.Run(test.name, func(t *testing.T) {
			server := &tls.Config{MinVersion: tls.VersionTLS13, Certificates: []tls.Certificate{test.own}}
			enrolled := identity.ClientTLS(identity.Static(ca.material(ca.host(t))), "collector.example")
			if _, err := shake(t, server, enrolled); err == nil {
				t.Error("an enrolled agent accepts it")
			}
			pinned := identity.PinnedTLS(identity.PinOf(ca.cert), "collector.example")
			if _, err := shake(t, server, pinned); err == nil {
				t.Error("an agent with the pin accepts it")
			}
		})
	}
}

// Every wrong caller must be refused by the agents' port.
func TestCollectorRefusesWrongCallers(t *testing.T) {
	ca, other := newMaker(t), newMaker(t)
	for _, test := range []struct {
		name string
		own  tls.Certificate
	}{
		{"no certificate", tls.Certificate{}},
		{"another authority", other.host(t)},
		{"another authority, ours beside it", beside(other.host(t), ca)},
		{"signed by itself", selfSigned(t)},
		{"expired", ca.host(t, expired)},
		{"not good yet", ca.host(t, notYet)},
		{"a collector's certificate", ca.collector(t)},
		{"a collector's certificate with the usage", ca.collector(t, forClient)},
		{"a vantage's", ca.host(t, uris("spiffe://gapura/vantage/v1"))},
		{"for servers only", ca.host(t, forServer)},
		{"for something else", ca.host(t, noUsage)},
		{"without identity", ca.host(t, noURI)},
		{"named by DNS only", ca.host(t, noURI, named("web1.example"))},
		{"with two identities", ca.host(t, uris("spiffe://gapura/host/a", "spiffe://gapura/host/b"))},
		{"with a second, foreign URI", ca.host(t, uris("spiffe://gapura/host/a", "https://a.example/"))},
		{"of another trust domain", ca.host(t, uris("spiffe://other/host/a"))},
		{"with a path for a name", ca.host(t, uris("spiffe://gapura/host/a/b"))},
		{"with an escaped path", ca.host(t, uris("spiffe://gapura/host/a%2Fb"))},
		{"with capitals", ca.host(t, uris("spiffe://gapura/host/Web1"))},
		{"with a query", ca.host(t, uris("spiffe://gapura/host/a?b"))},
		{"without a name", ca.host(t, uris("spiffe://gapura/host/"))},
		{"of an unknown role", ca.host(t, uris("spiffe://gapura/admin/a"))},
		{"from below a host that plays authority", subordinate(t, ca).host(t)},
	} {
		t.Run(test.name, func(t *testing.T) {
			server := identity.ServerTLS(identity.Static(ca.material(ca.collector(t))), identity.RoleHost)
			client := identity.ClientTLS(identity.Static(ca.material(test.own)), "collector.example")
			if serverErr, _ := shake(t, server, client); serverErr == nil {
				t.Error("it was accepted")
			}
		})
	}
}

func TestOldProtocolsAreRefused(t *testing.T) {
	ca := newMaker(t)
	source := identity.Static(ca.material(ca.collector(t)))
	for name, server := range map[string]*tls.Config{
		"agents' port": identity.ServerTLS(source, identity.RoleHost), "enrolment": identity.OneWayTLS(source),
	} {
		client := identity.ClientTLS(identity.Static(ca.material(ca.host(t))), "collector.example")
		client.MinVersion, client.MaxVersion = tls.VersionTLS12, tls.VersionTLS12
		if _, err := shake(t, server, client); err == nil {
			t.Errorf("%s speaks TLS 1.2", name)
		}
	}
	server := &tls.Config{MaxVersion: tls.VersionTLS12, Certificates: []tls.Certificate{ca.collector(t)}}
	if _, err := shake(t, server, identity.PinnedTLS(identity.PinOf(ca.cert), "collector.example")); err == nil {
		t.Error("the agent speaks TLS 1.2")
	}
}

func TestPinThatIsNotShown(t *testing.T) {
	ca, other := newMaker(t), newMaker(t)
	server := identity.OneWayTLS(identity.Static(ca.material(ca.collector(t))))
	_, err := shake(t, server, identity.PinnedTLS(identity.PinOf(other.cert), "collector.example"))
	if !errors.Is(err, identity.ErrPin) {
		t.Errorf("got %v, want ErrPin", err)
	}
	if _, err := shake(t, server, identity.PinnedTLS(identity.PinOf(ca.cert), "")); err == nil {
		t.Error("a collector without a name was accepted")
	}
}

// A new authority and a new leaf count from the next handshake on, at both ends, without new settings.
func TestRenewalNeedsNoRestart(t *testing.T) {
	first, second := newMaker(t), newMaker(t)
	serverNow, clientNow := first.material(first.collector(t)), first.material(first.host(t))
	server := identity.ServerTLS(func() (*identity.Material, error) { return serverNow, nil }, identity.RoleHost)
	client := identity.ClientTLS(func() (*identity.Material, error) { return clientNow, nil }, "collector.example")
	if serverErr, clientErr := shake(t, server, client); serverErr != nil || clientErr != nil {
		t.Fatal(serverErr, clientErr)
	}
	serverNow = second.material(second.collector(t))
	if _, err := shake(t, server, client); err == nil {
		t.Error("the agent accepts an authority it does not know")
	}
	clientNow = second.material(second.host(t))
	if serverErr, clientErr := shake(t, server, client); serverErr != nil || clientErr != nil {
		t.Error("after both moved:", serverErr, clientErr)
	}
}

func TestPeerIsTheCertificate(t *testing.T) {
	ca := newMaker(t)
	own := ca.host(t)
	got, err := call(t, identity.ServerTLS(identity.Static(ca.material(ca.collector(t))), identity.RoleHost),
		identity.ClientTLS(identity.Static(ca.material(own)), "collector.example"))
	if err != nil {
		t.Fatal(err)
	}
	if got.Host != "web1.example" || got.Serial != identity.Serial(own.Leaf) || !got.NotAfter.Equal(own.Leaf.NotAfter) || got.Address == "" {
		t.Errorf("got %+v", got)
	}
}

func TestNoCertificateIsNoPeer(t *testing.T) {
	ca := newMaker(t)
	_, err := call(t, identity.OneWayTLS(identity.Static(ca.material(ca.collector(t)))),
		identity.PinnedTLS(identity.PinOf(ca.cert), "collector.example"))
	if status.Code(err) != codes.PermissionDenied {
		t.Errorf("got %v", err)
	}
	if _, err := identity.Peer(t.Context()); err == nil {
		t.Error("a context without a call has a peer")
	}
}

// asked is a service that says who calls.
type asked struct {
	healthpb.UnimplementedHealthServer
	caller chan identity.Caller
}

func (a asked) Check(ctx context.Context, _ *healthpb.HealthCheckRequest) (*healthpb.HealthCheckResponse, error) {
	caller, err := identity.Peer(ctx)
	if err != nil {
		return nil, status.Error(codes.PermissionDenied, err.Error())
	}
	a.caller <- caller
	return &healthpb.HealthCheckResponse{}, nil
}

func call(t *testing.T, server, client *tls.Config) (identity.Caller, error) {
	t.Helper()
	listener := bufconn.Listen(1 << 16)
	service := asked{caller: make(chan identity.Caller, 1)}
	s := grpc.NewServer(grpc.Creds(credentials.NewTLS(server)))
	healthpb.RegisterHealthServer(s, service)
	go s.Serve(listener)
	t.Cleanup(s.Stop)
	conn, err := grpc.NewClient("passthrough:///collector", grpc.WithTransportCredentials(credentials.NewTLS(client)),
		grpc.WithContextDialer(func(ctx context.Context, _ string) (net.Conn, error) { return listener.DialContext(ctx) }))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if _, err := healthpb.NewHealthClient(conn).Check(t.Context(), &healthpb.HealthCheckRequest{}); err != nil {
		return identity.Caller{}, err
	}
	return <-service.caller, nil
}

// beside shows another authority along with a certificate that it did not make.
func beside(own tls.Certificate, shown *maker) tls.Certificate {
	own.Certificate = append(own.Certificate, shown.cert.Raw)
	return own
}

// subordinate is a host that signs certificates with its own key and certificate.
func subordinate(t *testing.T, ca *maker) *maker {
	host := ca.host(t)
	return &maker{cert: host.Leaf, key: host.PrivateKey.(*ecdsa.PrivateKey)}
}

func selfSigned(t *testing.T) tls.Certificate {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	leaf := sign(t, &x509.Certificate{
		DNSNames: []string{"collector.example"}, IsCA: true, BasicConstraintsValid: true,
		URIs: nil, KeyUsage: x509.KeyUsageCertSign | x509.KeyUsageDigitalSignature,
	}, nil, key.Public(), key, uris("spiffe://gapura/collector/c1.example"))
	return tls.Certificate{PrivateKey: key, Leaf: leaf, Certificate: [][]byte{leaf.Raw}}
}
