package look

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"io"
	"log"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/agent/internal/webconf"
	"github.com/gapura-dev/gapura/pkg/fact"
	"github.com/gapura-dev/gapura/pkg/wire"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// serving is a look that knows nginx's vhosts.
func serving(t *testing.T, vhosts ...fact.Vhost) *Look {
	t.Helper()
	l := looking(t)
	state := unitState{Server: "nginx", Disk: encodeAll("nginx.service", webconf.Topology{Vhosts: vhosts}, nil)}
	if err := l.remember("nginx.service", state, new(agentv1.LookAnswer)); err != nil {
		t.Fatal(err)
	}
	return l
}

func requested(t *testing.T, l *Look, unit, site string) (fact.Inside, string) {
	t.Helper()
	question := &agentv1.LookQuestion_RequestSite{RequestSite: &agentv1.RequestSite{Unit: unit, Site: site}}
	answer := l.Answer(t.Context(), &agentv1.LookQuestion{Question: question})
	if answer.GetError() != "" {
		return fact.Inside{}, answer.GetError()
	}
	if len(answer.GetFacts()) != 1 {
		t.Fatalf("%d facts", len(answer.GetFacts()))
	}
	said, err := wire.ToFact(answer.GetFacts()[0])
	if err != nil {
		t.Fatal(err)
	}
	return said.Body.(fact.Inside), ""
}

// answering is a server that answers with a status, and asked counts its requests by the name they came to.
func answering(t *testing.T, status int, certificate *tls.Certificate) (address string, asked func() string) {
	t.Helper()
	names := make(chan string, 10)
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		names <- r.Host
		w.Header().Set("Location", "http://192.0.2.1/")
		w.WriteHeader(status)
	}))
	server.Config.ErrorLog = log.New(io.Discard, "", 0) // what is refused in a handshake is no news
	if certificate == nil {
		server.Start()
	} else {
		server.TLS = &tls.Config{Certificates: []tls.Certificate{*certificate}}
		server.StartTLS()
	}
	t.Cleanup(server.Close)
	return server.Listener.Addr().String(), func() string {
		var all []string
		for len(names) > 0 {
			all = append(all, <-names)
		}
		return strings.Join(all, " ")
	}
}

func TestOwnSiteIsRequestedByName(t *testing.T) {
	for status, failure := range map[int]string{200: fact.WellAnswered, 301: fact.WellAnswered, 404: fact.WellAnswered, 502: fact.StatusError} {
		address, asked := answering(t, status, nil)
		l := serving(t, fact.Vhost{Names: []string{"www.shop.example", "Shop.example"}, Listeners: []fact.Listener{{Address: address}}})
		got, refused := requested(t, l, "nginx.service", "shop.example")
		got.Took = 0
		want := fact.Inside{Site: "shop.example", Address: address, Path: "/", Status: status, Failure: failure, Body: "empty"}
		if diff := cmp.Diff(want, got); diff != "" || refused != "" {
			t.Errorf("refused %q, -want +got:\n%s", refused, diff)
		}
		if names := asked(); names != "shop.example" {
			t.Errorf("%d: asked for %q, want once and by name", status, names)
		}
	}
}

// TestNoOtherAddressIsRequested: neither what is asked nor what a configuration says leads away from this host.
func TestNoOtherAddressIsRequested(t *testing.T) {
	address, asked := answering(t, 502, nil)
	l := serving(
		t,
		fact.Vhost{Names: []string{"shop.example", "*.wild.example", "~^re", "192.0.2.1"}, Listeners: []fact.Listener{{Address: address}}},
		fact.Vhost{Names: []string{"far.example"}, Listeners: []fact.Listener{{Address: "192.0.2.1:80"}}},
		fact.Vhost{Names: []string{"file.example"}, Listeners: []fact.Listener{{Address: "unix:/run/x.sock"}}},
	)
	for _, site := range []string{
		"", "other.example", "www.shop.example", "a.wild.example", "*.wild.example", "~^re", "192.0.2.1", "far.example", "file.example",
		"shop.example:25", "shop.example/admin", "shop.example\r\nX: y",
	} {
		if got, refused := requested(t, l, "nginx.service", site); refused == "" {
			t.Errorf("%q was requested: %+v", site, got)
		}
	}
	for _, unit := range []string{"", "php8.2-fpm.service", "apache2.service"} {
		if got, refused := requested(t, l, unit, "shop.example"); refused == "" {
			t.Errorf("a vhost of nginx was requested for %q: %+v", unit, got)
		}
	}
	if names := asked(); names != "" {
		t.Errorf("the server was asked for %q", names)
	}
}

func TestASilentSiteIsNotWaitedFor(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0") // its backlog takes the connection, and nobody answers
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { listener.Close() })
	l := serving(t, fact.Vhost{Names: []string{"shop.example"}, Listeners: []fact.Listener{{Address: listener.Addr().String()}}})
	began := time.Now()
	got, refused := requested(t, l, "nginx.service", "shop.example")
	if refused != "" || got.Failure != fact.AnswerTime || time.Since(began) > requestLimit+time.Second {
		t.Errorf("after %s: %+v, refused %q", time.Since(began), got, refused)
	}
}

// certified makes a certificate of a name under an authority, itself one when there is none.
func certified(t *testing.T, name string, until time.Time, by *tls.Certificate) *tls.Certificate {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(time.Now().UnixNano()), Subject: pkix.Name{CommonName: name}, DNSNames: []string{name},
		NotBefore: until.Add(-1000 * time.Hour), NotAfter: until, IsCA: by == nil, BasicConstraintsValid: true,
	}
	issuer, signer := template, any(key)
	if by != nil {
		issuer, signer = by.Leaf, by.PrivateKey
	}
	der, err := x509.CreateCertificate(rand.Reader, template, issuer, &key.PublicKey, signer)
	if err != nil {
		t.Fatal(err)
	}
	leaf, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	return &tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key, Leaf: leaf}
}

func TestWhatAVisitorWouldRefuseFails(t *testing.T) {
	soon, past := time.Now().Add(time.Hour), time.Now().Add(-time.Hour)
	authority := certified(t, "authority", soon, nil)
	for name, test := range map[string]struct {
		certificate *tls.Certificate
		want        string
	}{
		"of a private authority": {certified(t, "shop.example", soon, authority), fact.WellAnswered},
		"ended":                  {certified(t, "shop.example", past, authority), fact.TLSFailed},
		"not begun":              {certified(t, "shop.example", time.Now().Add(2000*time.Hour), authority), fact.TLSFailed},
		"of another name":        {certified(t, "other.example", soon, authority), fact.TLSFailed},
	} {
		t.Run(name, func(t *testing.T) {
			address, asked := answering(t, 200, test.certificate)
			l := serving(t, fact.Vhost{Names: []string{"shop.example"}, Listeners: []fact.Listener{{Address: address, TLS: true}}})
			got, refused := requested(t, l, "nginx.service", "shop.example")
			if refused != "" || got.Failure != test.want || !got.TLS {
				t.Errorf("%+v, refused %q, want failure %q", got, refused, test.want)
			}
			if names := asked(); (names == "shop.example") != (test.want == fact.WellAnswered) {
				t.Errorf("asked for %q", names)
			}
		})
	}
}

// TestAnUnknownAuthorityIsHeldAgainstTheDisk: it is refused only where the file holds what would not be.
func TestAnUnknownAuthorityIsHeldAgainstTheDisk(t *testing.T) {
	soon := time.Now().Add(time.Hour)
	known, private := certified(t, "known", soon, nil), certified(t, "private", soon, nil)
	roots := x509.NewCertPool()
	roots.AddCert(known.Leaf)
	file := func(c *tls.Certificate) string {
		path := filepath.Join(t.TempDir(), "cert.pem")
		if err := os.WriteFile(path, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: c.Leaf.Raw}), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	good, own := certified(t, "shop.example", soon, known), certified(t, "shop.example", soon, private)
	for name, test := range map[string]struct {
		shown *tls.Certificate
		file  string
		fails bool
	}{
		"a known authority":           {good, file(good), false},
		"a private one on both sides": {own, file(own), false},
		"a private one, file unknown": {own, "", false},
		"replaced by a known one":     {own, file(good), true},
		"a known one, private file":   {good, file(own), false},
	} {
		j := judge{"shop.example", test.file, roots}
		if err := j.trusts(tls.ConnectionState{PeerCertificates: []*x509.Certificate{test.shown.Leaf}}); (err != nil) != test.fails {
			t.Errorf("%s: %v, want failing %t", name, err, test.fails)
		}
	}
	if (judge{"shop.example", "", roots}).trusts(tls.ConnectionState{}) == nil {
		t.Error("a handshake without a certificate is trusted")
	}
}
