package look

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"encoding/pem"
	"math/big"
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

// certificateFile writes a key and a certificate of shop.example into one file, as panels do.
func certificateFile(t *testing.T, path string, until time.Time) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(1), NotBefore: until.Add(-time.Hour), NotAfter: until, DNSNames: []string{"shop.example"}}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	secret, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	text := append(pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: secret}), pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})...)
	if err := os.WriteFile(path, text, 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestCertificatesThatConfigurationsName(t *testing.T) {
	dir := place(t)
	good, none, empty := filepath.Join(dir, "good.pem"), filepath.Join(dir, "none.pem"), filepath.Join(dir, "empty.pem")
	until := time.Date(2030, 1, 2, 3, 4, 5, 0, time.UTC)
	certificateFile(t, good, until)
	write(t, empty, "no certificate\n")
	l := looking(t)
	var vhost fact.Vhost
	for _, path := range []string{good, none, empty, good, "", "relative.pem"} {
		vhost.Listeners = append(vhost.Listeners, fact.Listener{Address: "0.0.0.0:443", TLS: true, Certificate: path})
	}
	state := unitState{Server: "nginx", Disk: encodeAll("nginx.service", webconf.Topology{Vhosts: []fact.Vhost{vhost}}, nil)}
	if err := l.remember("nginx.service", state, new(agentv1.LookAnswer)); err != nil {
		t.Fatal(err)
	}
	answer := l.Answer(t.Context(), &agentv1.LookQuestion{Question: &agentv1.LookQuestion_LookAtCertificates{}})
	if answer.GetError() != "" {
		t.Fatal(answer.GetError())
	}
	var got []fact.Body
	for _, message := range answer.GetFacts() {
		f, err := wire.ToFact(message)
		if err != nil {
			t.Fatal(err)
		}
		c := f.Body.(fact.Certificate)
		if known := c.Where == good; known != (len(c.Fingerprint) == 64) {
			t.Errorf("fingerprint of %s is %q", c.Where, c.Fingerprint)
		}
		c.Fingerprint = ""
		got = append(got, c)
	}
	want := []fact.Body{
		fact.Certificate{Where: empty, File: empty, Error: "it holds no certificate"},
		fact.Certificate{Where: good, File: good, Names: []string{"shop.example"}, NotBefore: until.Add(-time.Hour), NotAfter: until},
		fact.Certificate{Where: none, File: none, Error: "no such file or directory"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if strings.Contains(answer.String(), "PRIVATE") {
		t.Error("a key left the privileged reader")
	}
}

func FuzzCertificate(f *testing.F) {
	f.Add([]byte("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		chain, err := parseChain(text)
		if err == nil && (len(chain) == 0 || len(chain) > maxChain || len(chain[0].Raw) == 0) {
			t.Errorf("a chain of %d certificates", len(chain))
		}
	})
}
