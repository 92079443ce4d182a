package identity_test

import (
	"crypto"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"math/big"
	"net"
	"net/url"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/pkg/identity"
)

// maker is an authority for tests: unlike the real one it signs anything.
type maker struct {
	cert *x509.Certificate
	key  crypto.Signer
}

func newMaker(t testing.TB, change ...func(*x509.Certificate)) *maker {
	t.Helper()
	key := newKey(t)
	template := &x509.Certificate{
		Subject: pkix.Name{CommonName: "test CA"}, IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign,
	}
	return &maker{cert: sign(t, template, nil, key.Public(), key, change...), key: key}
}

// host is a proper agent's certificate, changed for the worse.
func (m *maker) host(t testing.TB, change ...func(*x509.Certificate)) tls.Certificate {
	t.Helper()
	return m.leaf(t, &x509.Certificate{
		URIs:        []*url.URL{identity.ID{Role: identity.RoleHost, Name: "web1.example"}.URI()},
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth},
	}, change...)
}

// collector is a proper collector's certificate, changed for the worse.
func (m *maker) collector(t testing.TB, change ...func(*x509.Certificate)) tls.Certificate {
	t.Helper()
	return m.leaf(t, &x509.Certificate{
		URIs:        []*url.URL{identity.ID{Role: identity.RoleCollector, Name: "c1.example"}.URI()},
		DNSNames:    []string{"collector.example"},
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
	}, change...)
}

func (m *maker) leaf(t testing.TB, template *x509.Certificate, change ...func(*x509.Certificate)) tls.Certificate {
	t.Helper()
	key := newKey(t)
	template.KeyUsage = x509.KeyUsageDigitalSignature
	leaf := sign(t, template, m.cert, key.Public(), m.key, change...)
	return tls.Certificate{PrivateKey: key, Leaf: leaf, Certificate: [][]byte{leaf.Raw, m.cert.Raw}}
}

func (m *maker) material(own tls.Certificate) *identity.Material {
	return &identity.Material{Certificate: own, Authorities: []*x509.Certificate{m.cert}}
}

func sign(t testing.TB, template, parent *x509.Certificate, public crypto.PublicKey, key crypto.Signer, change ...func(*x509.Certificate)) *x509.Certificate {
	t.Helper()
	template.SerialNumber = new(big.Int).SetUint64(uint64(time.Now().UnixNano()))
	template.NotBefore, template.NotAfter = time.Now().Add(-time.Hour), time.Now().Add(time.Hour)
	for _, c := range change {
		c(template)
	}
	if parent == nil {
		parent = template
	}
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

func newKey(t testing.TB) crypto.Signer {
	t.Helper()
	key, err := identity.NewKey()
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// Changes for the worse.
func expired(c *x509.Certificate) {
	c.NotBefore, c.NotAfter = time.Now().Add(-2*time.Hour), time.Now().Add(-time.Minute)
}
func notYet(c *x509.Certificate)    { c.NotBefore = time.Now().Add(time.Minute) }
func noURI(c *x509.Certificate)     { c.URIs = nil }
func noUsage(c *x509.Certificate)   { c.ExtKeyUsage = []x509.ExtKeyUsage{x509.ExtKeyUsageCodeSigning} }
func noNames(c *x509.Certificate)   { c.DNSNames, c.IPAddresses = nil, nil }
func forClient(c *x509.Certificate) { c.ExtKeyUsage = []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth} }

func forServer(c *x509.Certificate) { c.ExtKeyUsage = []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth} }

func named(names ...string) func(*x509.Certificate) {
	return func(c *x509.Certificate) { c.DNSNames, c.IPAddresses = names, nil }
}

func uris(texts ...string) func(*x509.Certificate) {
	return func(c *x509.Certificate) {
		c.URIs = nil
		for _, text := range texts {
			uri, err := url.Parse(text)
			if err != nil {
				panic(err)
			}
			c.URIs = append(c.URIs, uri)
		}
	}
}
