package enroll

import (
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/x509"
	"errors"
	"fmt"

	"github.com/gapura-dev/gapura/agent/internal/act"
	"github.com/gapura-dev/gapura/pkg/identity"
	enrollv1 "github.com/gapura-dev/gapura/proto/gapura/enroll/v1"
)

// Bounds of an answer, in entries.
const (
	maxAuthorities = 8
	maxSignerKeys  = 8
)

// grant is a checked answer: a certificate that is ours, and whom to believe from now on.
type grant struct {
	host        string
	cert        *x509.Certificate
	authorities []*x509.Certificate
	signers     []act.Signer
}

// readGrant checks the answer to an enrolment. The authority that the pin names must be among those it brings.
func readGrant(response *enrollv1.EnrollResponse, pin identity.Pin, key *ecdsa.PublicKey) (grant, error) {
	g, err := readCertificate(response.GetCertificate(), response.GetAuthorities(), key)
	if err != nil {
		return grant{}, err
	}
	if g.host != response.GetHost() {
		return grant{}, fmt.Errorf("the certificate is for %q, the answer for %q", g.host, response.GetHost())
	}
	if !holdsPin(g.authorities, pin) {
		return grant{}, fmt.Errorf("the answer does not bring the authority that verified it: %w", identity.ErrPin)
	}
	if g.signers, err = readSigners(response.GetSignerKeys()); err != nil {
		return grant{}, err
	}
	return g, nil
}

// readCertificate checks a certificate for our key against the authorities that came with it.
func readCertificate(der []byte, ders [][]byte, key *ecdsa.PublicKey) (grant, error) {
	if len(ders) == 0 || len(ders) > maxAuthorities {
		return grant{}, fmt.Errorf("the answer brings %d authorities, 1 to %d are allowed", len(ders), maxAuthorities)
	}
	authorities, err := identity.ParseCerts(ders)
	if err != nil {
		return grant{}, fmt.Errorf("authorities: %w", err)
	}
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		return grant{}, fmt.Errorf("read own certificate: %w", err)
	}
	host, err := identity.Of(cert)
	if err != nil {
		return grant{}, fmt.Errorf("own certificate: %w", err)
	}
	if !key.Equal(cert.PublicKey) {
		return grant{}, errors.New("the certificate is for another key")
	}
	roots := x509.NewCertPool()
	for _, authority := range authorities {
		roots.AddCert(authority)
	}
	if _, err := cert.Verify(x509.VerifyOptions{Roots: roots, KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth}}); err != nil {
		return grant{}, fmt.Errorf("own certificate: %w", err)
	}
	return grant{host: host.Name, cert: cert, authorities: authorities}, nil
}

func holdsPin(authorities []*x509.Certificate, pin identity.Pin) bool {
	for _, authority := range authorities {
		if identity.PinOf(authority) == pin {
			return true
		}
	}
	return false
}

func readSigners(keys []*enrollv1.SignerKey) ([]act.Signer, error) {
	if len(keys) == 0 || len(keys) > maxSignerKeys {
		return nil, fmt.Errorf("the answer brings %d signers' keys, 1 to %d are allowed", len(keys), maxSignerKeys)
	}
	signers := make([]act.Signer, 0, len(keys))
	for _, key := range keys {
		if len(key.GetPublicKey()) != ed25519.PublicKeySize || key.GetKeyId() == "" || len(key.GetKeyId()) > 64 {
			return nil, errors.New("the answer brings a signer's key that is no Ed25519 key with an ID")
		}
		signers = append(signers, act.Signer{KeyID: key.GetKeyId(), PublicKey: key.GetPublicKey()})
	}
	return signers, nil
}
