package authority

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"errors"
	"fmt"
	"math/big"
	"net"
	"path/filepath"
	"time"

	"github.com/gapura-dev/gapura/pkg/identity"
)

// Lives of certificates.
const (
	caLife   = 10 * 365 * 24 * time.Hour
	leafLife = 7 * 24 * time.Hour
	backdate = time.Hour // a host's clock may be behind
)

// CA is the certificate authority: an ECDSA P-256 root that issues leaves and nothing else.
type CA struct {
	cert *x509.Certificate
	key  crypto.Signer
}

// newCA makes an authority. Its name carries random digits so that two of them can be told apart.
func newCA(now time.Time) (*CA, error) {
	key, err := identity.NewKey()
	if err != nil {
		return nil, err
	}
	template := &x509.Certificate{
		SerialNumber:          serial(),
		Subject:               pkix.Name{CommonName: fmt.Sprintf("Gapura CA %x", random(4))},
		NotBefore:             now.Add(-backdate),
		NotAfter:              now.Add(caLife),
		KeyUsage:              x509.KeyUsageCertSign | x509.KeyUsageCRLSign,
		BasicConstraintsValid: true,
		IsCA:                  true,
		MaxPathLenZero:        true, // leaves only
	}
	cert, err := create(template, template, key.Public(), key)
	if err != nil {
		return nil, err
	}
	return &CA{cert: cert, key: key}, nil
}

// LoadCA reads the authority that Init made in dir.
func LoadCA(dir string) (*CA, error) {
	secret, err := identity.ReadSecret(filepath.Join(dir, caKeyFile))
	if err != nil {
		return nil, fmt.Errorf("load CA: %w", err)
	}
	key, err := identity.DecodeKey(secret)
	if err != nil {
		return nil, fmt.Errorf("load CA: %w", err)
	}
	certs, err := identity.LoadCerts(filepath.Join(dir, caFile))
	if err != nil {
		return nil, fmt.Errorf("load CA: %w", err)
	}
	public, ok := key.Public().(*ecdsa.PublicKey)
	if len(certs) != 1 || !certs[0].IsCA || !ok || !public.Equal(certs[0].PublicKey) {
		return nil, fmt.Errorf("load CA: %s does not hold exactly the CA certificate of the key in %s", caFile, caKeyFile)
	}
	return &CA{cert: certs[0], key: key}, nil
}

// Certificate is the authority's own certificate.
func (ca *CA) Certificate() *x509.Certificate { return ca.cert }

// Pin is what join tokens name the authority by.
func (ca *CA) Pin() identity.Pin { return identity.PinOf(ca.cert) }

// Issue makes a client certificate for a host or a vantage, good from an hour ago for the next seven days.
func (ca *CA) Issue(id identity.ID, public *ecdsa.PublicKey, now time.Time) (*x509.Certificate, error) {
	if id.Role != identity.RoleHost && id.Role != identity.RoleVantage {
		return nil, fmt.Errorf("issue certificate: a %q does not call", id.Role)
	}
	return ca.issue(id, public, now, &x509.Certificate{ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth}})
}

// issueServer makes a server certificate for a collector that is dialled by names, DNS names or IP addresses.
func (ca *CA) issueServer(name string, names []string, public *ecdsa.PublicKey, now time.Time) (*x509.Certificate, error) {
	template := &x509.Certificate{ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth}}
	for _, n := range names {
		if ip := net.ParseIP(n); ip != nil {
			template.IPAddresses = append(template.IPAddresses, ip)
			continue
		}
		if err := identity.CheckName(n); err != nil {
			return nil, fmt.Errorf("issue server certificate: %w", err)
		}
		template.DNSNames = append(template.DNSNames, n)
	}
	if len(names) == 0 {
		return nil, errors.New("issue server certificate: no name or address that hosts dial")
	}
	return ca.issue(identity.ID{Role: identity.RoleCollector, Name: name}, public, now, template)
}

func (ca *CA) issue(id identity.ID, public *ecdsa.PublicKey, now time.Time, template *x509.Certificate) (*x509.Certificate, error) {
	if err := identity.CheckName(id.Name); err != nil {
		return nil, fmt.Errorf("issue certificate: %w", err)
	}
	template.SerialNumber = serial()
	template.URIs = append(template.URIs, id.URI())
	template.NotBefore, template.NotAfter = now.Add(-backdate), now.Add(leafLife)
	template.KeyUsage = x509.KeyUsageDigitalSignature
	template.BasicConstraintsValid = true
	if template.NotAfter.After(ca.cert.NotAfter) {
		return nil, fmt.Errorf("issue certificate: the CA ends %s; make a new one", ca.cert.NotAfter.Format(time.DateOnly))
	}
	return create(template, ca.cert, public, ca.key)
}

func create(template, parent *x509.Certificate, public crypto.PublicKey, key crypto.Signer) (*x509.Certificate, error) {
	der, err := x509.CreateCertificate(rand.Reader, template, parent, public, key)
	if err != nil {
		return nil, fmt.Errorf("issue certificate: %w", err)
	}
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		return nil, fmt.Errorf("read own certificate: %w", err)
	}
	return cert, nil
}

// serial makes a random serial number of 128 bits; the first bit is set so that it always prints with 32 digits.
func serial() *big.Int {
	n := random(16)
	n[0] |= 0x80
	return new(big.Int).SetBytes(n)
}
