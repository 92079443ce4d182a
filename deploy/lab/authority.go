package lab

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"time"
)

// authority signs the certificates of the lab's hosts. It lies beside the lab's state, so that whoever attaches has it too.
type authority struct {
	cert *x509.Certificate
	key  *ecdsa.PrivateKey
}

// makeAuthority makes the lab's authority.
func (l *Lab) makeAuthority() error {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return err
	}
	now := time.Now()
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "Lab " + l.ID()}, NotBefore: now.AddDate(-2, 0, 0), NotAfter: now.AddDate(1, 0, 0),
		IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		return err
	}
	cert, private, err := pemOf(der, key)
	if err != nil {
		return err
	}
	return errors.Join(
		os.WriteFile(filepath.Join(l.state.dir(), "authority.crt"), cert, 0o644),
		os.WriteFile(filepath.Join(l.state.dir(), "authority.key"), private, 0o600),
	)
}

// Authority returns the certificate that signs those of the lab's hosts, as PEM.
func (l *Lab) Authority() ([]byte, error) {
	return os.ReadFile(filepath.Join(l.state.dir(), "authority.crt"))
}

func (l *Lab) authority() (authority, error) {
	text, err := l.Authority()
	if err != nil {
		return authority{}, err
	}
	private, err := os.ReadFile(filepath.Join(l.state.dir(), "authority.key"))
	if err != nil {
		return authority{}, err
	}
	block, _ := pem.Decode(text)
	secret, _ := pem.Decode(private)
	if block == nil || secret == nil {
		return authority{}, errors.New("read the lab's authority: no PEM")
	}
	a := authority{}
	if a.cert, err = x509.ParseCertificate(block.Bytes); err != nil {
		return authority{}, err
	}
	a.key, err = x509.ParseECPrivateKey(secret.Bytes)
	return a, err
}

// Certificate makes a certificate for a name, valid from one time to another, and its key, both as PEM.
func (l *Lab) Certificate(name string, from, to time.Time) (cert, key []byte, err error) {
	a, err := l.authority()
	if err != nil {
		return nil, nil, fmt.Errorf("make certificate of %s: %w", name, err)
	}
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, nil, err
	}
	serial, err := rand.Int(rand.Reader, new(big.Int).Lsh(big.NewInt(1), 64))
	if err != nil {
		return nil, nil, err
	}
	template := &x509.Certificate{
		SerialNumber: serial, Subject: pkix.Name{CommonName: name}, DNSNames: []string{name}, NotBefore: from, NotAfter: to,
		KeyUsage: x509.KeyUsageDigitalSignature, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
	}
	der, err := x509.CreateCertificate(rand.Reader, template, a.cert, private.Public(), a.key)
	if err != nil {
		return nil, nil, fmt.Errorf("make certificate of %s: %w", name, err)
	}
	return pemOf(der, private)
}

func pemOf(der []byte, key *ecdsa.PrivateKey) (cert, private []byte, err error) {
	secret, err := x509.MarshalECPrivateKey(key)
	if err != nil {
		return nil, nil, err
	}
	return pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}),
		pem.EncodeToMemory(&pem.Block{Type: "EC PRIVATE KEY", Bytes: secret}), nil
}
