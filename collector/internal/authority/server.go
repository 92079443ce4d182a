package authority

import (
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"sync"
	"time"

	"github.com/gapura-dev/gapura/pkg/identity"
)

// Server is the collector's own material: a key that lives in memory only, and a certificate that is made anew at half its
// life. name is the collector's; names are the DNS names and IP addresses that hosts dial it by. An error means that the
// names are not usable.
func (ca *CA) Server(name string, names []string) (identity.Source, error) {
	key, err := identity.NewKey()
	if err != nil {
		return nil, err
	}
	var (
		mu      sync.Mutex // guards current
		current *identity.Material
	)
	source := func() (*identity.Material, error) {
		mu.Lock()
		defer mu.Unlock()
		now := time.Now()
		if current != nil && now.Before(current.Certificate.Leaf.NotAfter.Add(-leafLife/2)) {
			return current, nil
		}
		leaf, err := ca.issueServer(name, names, &key.PublicKey, now)
		if err != nil {
			return nil, err
		}
		current = &identity.Material{
			Authorities: []*x509.Certificate{ca.cert},
			Certificate: tls.Certificate{
				PrivateKey: key, Leaf: leaf,
				Certificate: [][]byte{leaf.Raw, ca.cert.Raw}, // the CA too: a host that enrols looks for its pin
			},
		}
		return current, nil
	}
	if _, err := source(); err != nil {
		return nil, fmt.Errorf("make server certificate: %w", err)
	}
	return source, nil
}
