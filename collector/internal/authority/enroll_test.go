package authority_test

import (
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"fmt"
	"net/netip"
	"net/url"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/gapura-dev/gapura/collector/internal/authority"
	"github.com/gapura-dev/gapura/pkg/identity"
	enrollv1 "github.com/gapura-dev/gapura/proto/gapura/enroll/v1"
)

const somewhere = "192.0.2.7:40000"

func TestEnrolGivesTheCertificateOfTheInvitation(t *testing.T) {
	a, m := newAuthority(t)
	labels := authority.Labels{Customer: "acme", Cluster: "sg1", Addresses: []netip.Addr{netip.MustParseAddr("192.0.2.7")}}
	token, err := a.Invite(t.Context(), authority.Invitation{Host: "web1.example", Labels: labels, By: "root"})
	if err != nil {
		t.Fatal(err)
	}
	key := newKey(t)
	response, err := a.EnrolPort().Enroll(from(t, somewhere), &enrollv1.EnrollRequest{
		TokenId: token.ID, TokenSecret: token.Secret, CertificateRequest: request(t, key, x509.CertificateRequest{}),
	})
	if err != nil {
		t.Fatal(err)
	}
	cert, err := x509.ParseCertificate(response.GetCertificate())
	if err != nil {
		t.Fatal(err)
	}
	checkLeaf(t, a.CA, cert)
	if host, err := identity.HostOf(cert); err != nil || host != "web1.example" || response.GetHost() != host {
		t.Errorf("the certificate is for %q (%v), the answer for %q", host, err, response.GetHost())
	}
	if !key.Public().(*ecdsa.PublicKey).Equal(cert.PublicKey) {
		t.Error("the certificate is for another key")
	}
	if len(response.GetSignerKeys()) != 1 || len(response.GetAuthorities()) != 1 || len(response.GetSignerKeys()[0].GetPublicKey()) != 32 {
		t.Errorf("got %d signers' keys and %d authorities", len(response.GetSignerKeys()), len(response.GetAuthorities()))
	}
	want := authority.Enrolment{
		Role: identity.RoleHost, Host: "web1.example", Labels: labels, Serial: identity.Serial(cert), From: somewhere,
		At: m.hosts[0].At, NotAfter: cert.NotAfter,
	}
	if diff := cmp.Diff([]authority.Enrolment{want}, m.hosts, cmp.Comparer(func(a, b netip.Addr) bool { return a == b })); diff != "" {
		t.Error(diff)
	}
	if e := m.last(); e.What != "enrolled" || e.Host != "web1.example" || e.Serial != want.Serial || e.Token != token.ID || e.From != somewhere {
		t.Errorf("the audit holds %+v", e)
	}
}

// checkLeaf checks what every client certificate must be.
func checkLeaf(t *testing.T, ca *authority.CA, cert *x509.Certificate) {
	t.Helper()
	roots := x509.NewCertPool()
	roots.AddCert(ca.Certificate())
	if _, err := cert.Verify(x509.VerifyOptions{Roots: roots, KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth}}); err != nil {
		t.Error(err)
	}
	if _, err := cert.Verify(x509.VerifyOptions{Roots: roots, KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth}}); err == nil {
		t.Error("it could serve")
	}
	if life := cert.NotAfter.Sub(cert.NotBefore); life != 7*24*time.Hour+time.Hour {
		t.Errorf("it lives %s", life)
	}
	if early := time.Since(cert.NotBefore); early < time.Hour || early > time.Hour+time.Minute {
		t.Errorf("it is good since %s ago", early)
	}
	if bits := cert.SerialNumber.BitLen(); bits != 128 {
		t.Errorf("its serial has %d bits", bits)
	}
	if cert.IsCA || len(cert.DNSNames)+len(cert.IPAddresses)+len(cert.EmailAddresses) != 0 || cert.Subject.String() != "" {
		t.Errorf("it says more than one name: %+v", cert)
	}
}

// What is wrong with a token is nothing that a caller may learn; the audit may.
func TestWrongTokensAreRefusedAlike(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a, m := newAuthority(t)
		spent, old, good := invite(t, a, "spent"), invite(t, a, "old"), identity.Token{}
		if _, err := a.EnrolPort().Enroll(from(t, "198.51.100.1:1"), spending(t, spent)); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Hour) // no real hour: a bubble
		good = invite(t, a, "good")
		wrong := good
		wrong.Secret = make([]byte, 32)
		for _, test := range []struct {
			name  string
			token identity.Token
			why   string // in the audit; "" when it is no token at all
		}{
			{"spent", spent, "no such token"},
			{"expired", old, "token expired"},
			{"expired, again", old, "no such token"},
			{"unknown", identity.Token{ID: "AAECAwQFBgcICQoL", Secret: make([]byte, 32)}, "no such token"},
			{"of another secret", wrong, "no such token"},
			{"of a short secret", identity.Token{ID: good.ID, Secret: good.Secret[:31]}, ""},
			{"of no ID", identity.Token{Secret: good.Secret}, ""},
			{"of a hostile ID", identity.Token{ID: "' OR 1=1 --", Secret: good.Secret}, ""},
		} {
			before := len(m.events)
			_, err := a.EnrolPort().Enroll(from(t, somewhere), spending(t, test.token))
			said := status.Convert(err)
			if said.Code() != codes.Unauthenticated || said.Message() != "the join token is unknown, already used or expired; make a new one with: gapura-collector token create --host NAME" {
				t.Errorf("%s: got %v", test.name, err)
			}
			if test.why == "" && len(m.events) != before || test.why != "" && m.last().Why != test.why {
				t.Errorf("%s: the audit holds %+v", test.name, m.last())
			}
		}
		if _, err := a.EnrolPort().Enroll(from(t, somewhere), spending(t, good)); err != nil {
			t.Errorf("a wrong secret spent the token: %v", err)
		}
	})
}

func TestAThousandSpendsGiveOneCertificate(t *testing.T) {
	a, m := newAuthority(t)
	token := invite(t, a, "web1")
	spend := spending(t, token)
	var given atomic.Int32
	var all sync.WaitGroup
	start := make(chan struct{})
	for i := range 1000 {
		all.Go(func() {
			ctx := from(t, fmt.Sprintf("10.0.%d.%d:1", i/250, i%250))
			<-start
			if _, err := a.EnrolPort().Enroll(ctx, spend); err == nil {
				given.Add(1)
			} else if status.Code(err) != codes.Unauthenticated {
				t.Error(err)
			}
		})
	}
	close(start)
	all.Wait()
	if given.Load() != 1 || len(m.hosts) != 1 {
		t.Errorf("%d certificates were given, %d recorded", given.Load(), len(m.hosts))
	}
}

func TestRequestsThatAreNotOneKey(t *testing.T) {
	a, _ := newAuthority(t)
	token := invite(t, a, "web1")
	p384, err := ecdsa.GenerateKey(elliptic.P384(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	_, ed, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	rsaKey, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	good := request(t, newKey(t), x509.CertificateRequest{})
	forged := append([]byte(nil), good...)
	forged[len(forged)-1] ^= 1
	for name, der := range map[string][]byte{
		"nothing":           nil,
		"noise":             []byte("-----BEGIN CERTIFICATE REQUEST-----"),
		"cut off":           good[:len(good)-1],
		"with a tail":       append(append([]byte(nil), good...), 0),
		"two of them":       append(append([]byte(nil), good...), good...),
		"another signature": forged,
		"P-384":             request(t, p384, x509.CertificateRequest{}),
		"Ed25519":           request(t, ed, x509.CertificateRequest{}),
		"RSA":               request(t, rsaKey, x509.CertificateRequest{}),
		"another hash":      request(t, newKey(t), x509.CertificateRequest{SignatureAlgorithm: x509.ECDSAWithSHA512}),
		"huge":              request(t, newKey(t), x509.CertificateRequest{DNSNames: make([]string, 5000)}),
		"a certificate":     a.CA.Certificate().Raw,
	} {
		spend := spending(t, token)
		spend.CertificateRequest = der
		// Each from an address of its own: the limit for one is tried elsewhere.
		_, err := a.EnrolPort().Enroll(from(t, fmt.Sprintf("192.0.2.%d:1", len(name)*7%250)), spend)
		if status.Code(err) != codes.InvalidArgument {
			t.Errorf("%s: got %v", name, err)
		}
	}
	if _, err := a.EnrolPort().Enroll(from(t, "203.0.113.1:1"), spending(t, token)); err != nil {
		t.Errorf("a bad request spent the token: %v", err)
	}
}

// A request may ask for any name and right; the certificate says what the token says.
func TestNamesInARequestAreIgnored(t *testing.T) {
	a, _ := newAuthority(t)
	isCA, err := asn1.Marshal(struct{ IsCA bool }{true})
	if err != nil {
		t.Fatal(err)
	}
	spend := spending(t, invite(t, a, "web1"))
	spend.CertificateRequest = request(t, newKey(t), x509.CertificateRequest{
		Subject:  pkix.Name{CommonName: "web2"},
		DNSNames: []string{"collector.example"},
		URIs:     []*url.URL{identity.ID{Role: identity.RoleCollector, Name: "c1"}.URI()},
		ExtraExtensions: []pkix.Extension{
			{Id: asn1.ObjectIdentifier{2, 5, 29, 19}, Critical: true, Value: isCA}, // basic constraints
		},
	})
	response, err := a.EnrolPort().Enroll(from(t, somewhere), spend)
	if err != nil {
		t.Fatal(err)
	}
	cert, err := x509.ParseCertificate(response.GetCertificate())
	if err != nil {
		t.Fatal(err)
	}
	checkLeaf(t, a.CA, cert)
	if host, err := identity.HostOf(cert); host != "web1" || err != nil {
		t.Errorf("it is for %q, %v", host, err)
	}
}

func TestNothingIsGivenThatIsNotRecorded(t *testing.T) {
	for _, part := range []string{"audit", "hosts", "tokens"} {
		a, m := newAuthority(t)
		token := invite(t, a, "web1")
		m.broken = part
		if _, err := a.EnrolPort().Enroll(from(t, somewhere), spending(t, token)); status.Code(err) != codes.Unavailable {
			t.Errorf("without %s: got %v", part, err)
		}
	}
}

func TestOneAddressCannotGuessForLong(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a, _ := newAuthority(t)
		try := func(address string) codes.Code {
			_, err := a.EnrolPort().Enroll(from(t, address), spending(t, identity.Token{}))
			return status.Code(err)
		}
		for i := range 10 {
			if got := try(fmt.Sprintf("[2001:db8::%d]:1", i)); got != codes.Unauthenticated {
				t.Fatalf("try %d: %v", i, got)
			}
		}
		if got := try("[2001:db8::ffff:1]:2"); got != codes.ResourceExhausted {
			t.Errorf("the eleventh try of one network: %v", got)
		}
		if got := try("[2001:db8:0:1::1]:1"); got != codes.Unauthenticated {
			t.Errorf("another network: %v", got)
		}
		time.Sleep(time.Second)
		if got := try("[2001:db8::1]:1"); got != codes.Unauthenticated {
			t.Errorf("a second later: %v", got)
		}
	})
}

func TestInvitationsThatMakeNoSense(t *testing.T) {
	a, m := newAuthority(t)
	for name, bad := range map[string]authority.Invitation{
		"no name":      {},
		"a path":       {Host: "../etc"},
		"capitals":     {Host: "Web1"},
		"a collector":  {Host: "c1", Role: identity.RoleCollector},
		"for ever":     {Host: "web1", Life: 8 * 24 * time.Hour},
		"for nothing":  {Host: "web1", Life: -time.Second},
		"a long label": {Host: "web1", Labels: authority.Labels{Customer: string(make([]byte, 200))}},
	} {
		if _, err := a.Invite(t.Context(), bad); err == nil {
			t.Errorf("%s: it was accepted", name)
		}
	}
	m.broken = "audit"
	if _, err := a.Invite(t.Context(), authority.Invitation{Host: "web1"}); err == nil || len(m.tokens) != 0 {
		t.Errorf("a token that is not in the audit: %v", err)
	}
}
