package authority

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/x509"
	"errors"
	"fmt"
)

// maxRequest is the largest certificate request that is read, in bytes; one for P-256 without names has about 200.
const maxRequest = 4096

// readRequest returns the one thing that is believed of a certificate request: its public key, when it is ECDSA on P-256
// and its owner has signed the request. Names, extensions and attributes in it are ignored.
func readRequest(der []byte) (*ecdsa.PublicKey, error) {
	if len(der) == 0 || len(der) > maxRequest {
		return nil, fmt.Errorf("certificate request has %d bytes, 1 to %d are allowed", len(der), maxRequest)
	}
	request, err := x509.ParseCertificateRequest(der)
	if err != nil {
		return nil, fmt.Errorf("certificate request: %w", err)
	}
	key, ok := request.PublicKey.(*ecdsa.PublicKey)
	if !ok || key.Curve != elliptic.P256() {
		return nil, errors.New("certificate request: its key is not ECDSA P-256")
	}
	if request.SignatureAlgorithm != x509.ECDSAWithSHA256 {
		return nil, fmt.Errorf("certificate request: signed by %s, ECDSA with SHA-256 is needed", request.SignatureAlgorithm)
	}
	if err := request.CheckSignature(); err != nil {
		return nil, fmt.Errorf("certificate request: %w", err)
	}
	return key, nil
}
