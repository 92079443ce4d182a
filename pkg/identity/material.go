package identity

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
)

// Material is what one end of a connection needs: its own certificate and key, and the authorities it believes.
type Material struct {
	Certificate tls.Certificate     // with its Leaf
	Authorities []*x509.Certificate // at least one
}

// Source returns the material to use now. It is asked at each handshake, so that a renewed certificate or a new authority
// counts from the next connection on, without a restart. It must be cheap and safe for concurrent use.
type Source func() (*Material, error)

// Static is a source that never changes.
func Static(m *Material) Source {
	return func() (*Material, error) { return m, nil }
}

func (m *Material) pool() *x509.CertPool {
	pool := x509.NewCertPool()
	for _, authority := range m.Authorities {
		pool.AddCert(authority)
	}
	return pool
}

// verifyCollector checks all there is to check of a collector's chain: authority, time, usage, name and role.
func (m *Material) verifyCollector(chain []*x509.Certificate, serverName string) error {
	if len(chain) == 0 {
		return errors.New("verify collector: it shows no certificate")
	}
	if serverName == "" {
		return errors.New("verify collector: no name to verify it by")
	}
	intermediates := x509.NewCertPool()
	for _, cert := range chain[1:] {
		intermediates.AddCert(cert)
	}
	if _, err := chain[0].Verify(x509.VerifyOptions{
		Roots: m.pool(), Intermediates: intermediates, DNSName: serverName,
		KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
	}); err != nil {
		return fmt.Errorf("verify collector: %w", err)
	}
	return checkRole(chain[0], RoleCollector)
}

func checkRole(leaf *x509.Certificate, role Role) error {
	id, err := Of(leaf)
	if err != nil {
		return fmt.Errorf("verify peer: %w", err)
	}
	if id.Role != role {
		return fmt.Errorf("verify peer: %s is not a %s", id, role)
	}
	return nil
}
