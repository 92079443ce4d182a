package observe_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"math/big"
	"net"
	"net/netip"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/observe"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// certify makes an authority and a certificate of it.
func certify(t testing.TB, name string, ends time.Time) (*x509.CertPool, tls.Certificate) {
	t.Helper()
	ca := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "test authority"}, NotBefore: time.Now().Add(-48 * time.Hour),
		NotAfter: time.Now().Add(time.Hour), IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign,
	}
	leaf := &x509.Certificate{SerialNumber: big.NewInt(2), DNSNames: []string{name}, NotBefore: ca.NotBefore, NotAfter: ends}
	caKey, leafKey := key(t), key(t)
	caRaw, err := x509.CreateCertificate(rand.Reader, ca, ca, caKey.Public(), caKey)
	if err != nil {
		t.Fatal(err)
	}
	raw, err := x509.CreateCertificate(rand.Reader, leaf, ca, leafKey.Public(), caKey)
	if err != nil {
		t.Fatal(err)
	}
	roots := x509.NewCertPool()
	parsed, err := x509.ParseCertificate(caRaw)
	if err != nil {
		t.Fatal(err)
	}
	roots.AddCert(parsed)
	return roots, tls.Certificate{Certificate: [][]byte{raw, caRaw}, PrivateKey: leafKey}
}

func key(t testing.TB) *ecdsa.PrivateKey {
	t.Helper()
	k, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// secured treats each connection inside TLS.
func secured(t testing.TB, certificate tls.Certificate, treat func(net.Conn)) netip.AddrPort {
	t.Helper()
	return listen(t, func(c net.Conn) {
		s := tls.Server(c, &tls.Config{Certificates: []tls.Certificate{certificate}, MinVersion: tls.VersionTLS12})
		if s.Handshake() != nil {
			return
		}
		readRequest(s)
		treat(s)
		_ = s.CloseWrite()
	})
}

func TestTLS(t *testing.T) {
	ok := says(page("200 OK", "nginx", "ok"))
	roots, good := certify(t, "shop.example", time.Now().Add(time.Hour))
	oldRoots, old := certify(t, "shop.example", time.Now().Add(-time.Hour))
	strangers, _ := certify(t, "shop.example", time.Now().Add(time.Hour))
	for _, c := range []struct {
		name  string
		at    netip.AddrPort
		roots *x509.CertPool
		url   string
		want  string
	}{
		{"well", secured(t, good, ok), roots, "https://shop.example/", fact.WellAnswered},
		{"502", secured(t, good, says(page("502 Bad Gateway", "nginx", nginx502))), roots, "https://shop.example/", fact.StatusError},
		{"another name", secured(t, good, ok), roots, "https://other.example/", fact.TLSFailed},
		{"expired", secured(t, old, ok), oldRoots, "https://shop.example/", fact.TLSFailed},
		{"unknown authority", secured(t, good, ok), strangers, "https://shop.example/", fact.TLSFailed},
		{"plain server", listen(t, says("HTTP/1.1 400 Bad Request\r\n\r\n")), roots, "https://shop.example/", fact.TLSFailed},
		{"hangs up in the handshake", listen(t, func(c net.Conn) { _, _ = c.Read(make([]byte, 4096)) }), roots, "https://shop.example/", fact.EmptyAnswer},
		{"resets in the handshake", listen(t, func(c net.Conn) { _, _ = c.Read(make([]byte, 1)); abort(c) }), roots, "https://shop.example/", fact.Reset},
		{"hangs in the handshake", listen(t, hang), roots, "https://shop.example/", fact.AnswerTime},
		{"hangs up after the handshake", secured(t, good, func(net.Conn) {}), roots, "https://shop.example/", fact.EmptyAnswer},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			p := observe.New(observe.Config{Roots: c.roots, Timeout: time.Second})
			got := p.Look(t.Context(), observe.Request{Site: "shop.example", URL: c.url, Address: c.at})
			if got.Failure != c.want {
				t.Errorf("got %q (%s), want %q", got.Failure, got.Error, c.want)
			}
			if got.Status != 0 && got.Phases.TLS <= 0 {
				t.Errorf("the handshake was not timed: %+v", got.Phases)
			}
		})
	}
}
