package authority

import (
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/pkg/identity"
)

// Files of the authority.
const (
	caFile      = "ca.pem"      // the CA's certificate
	caKeyFile   = "ca.key"      // its key, mode 0600
	signersFile = "signers.pem" // public keys of order signers
	signerFile  = "signer.key"  // the order signer's key, mode 0600, in the signer's own folder
)

// ErrInitialised says that there is an authority already. Making another one would lock out every host.
var ErrInitialised = errors.New("already initialised")

// Setup is what Init needs to know.
type Setup struct {
	Dir       string   // for the CA; belongs to the collector's user
	SignerDir string   // for the signer's key; belongs to the signer's user
	Names     []string // DNS names and IP addresses that hosts dial the collector by, at least one
	APITokens apiTokens
}

// Made is what Init made, for a person to read.
type Made struct {
	CA         *CA
	Names      []string
	AdminToken string // shown once, kept nowhere
}

// Init makes the CA, the order signer's key and the first admin token. It never overwrites: when any of its files is there
// it changes nothing and returns ErrInitialised. Folders that are missing are made with mode 0700; files belong to the
// owner of their folder.
func Init(ctx context.Context, setup Setup) (*Made, error) {
	if err := setup.untouched(); err != nil {
		return nil, err
	}
	ca, err := newCA(time.Now())
	if err != nil {
		return nil, fmt.Errorf("initialise: %w", err)
	}
	if len(setup.Names) == 0 {
		return nil, errors.New("initialise: say by which names or addresses hosts dial this collector (--name HOST)")
	}
	if _, err := ca.Server(CollectorName(setup.Names), setup.Names); err != nil {
		return nil, fmt.Errorf("initialise: %w", err) // better now than at the first start
	}
	text, token, err := newAPIToken(Grant{Name: "first admin", Scope: Admin}, time.Now())
	if err != nil {
		return nil, fmt.Errorf("initialise: %w", err)
	}
	if err := errors.Join(setup.write(ca), setup.APITokens.PutAPIToken(ctx, token)); err != nil {
		setup.remove() // nobody has seen them yet; half of them would block the next try
		return nil, fmt.Errorf("initialise: %w", err)
	}
	return &Made{CA: ca, Names: setup.Names, AdminToken: text}, nil
}

// CollectorName is the name that a collector dialled by names goes by: the first that is no address.
func CollectorName(names []string) string {
	for _, name := range names {
		if identity.CheckName(name) == nil && strings.ContainsFunc(name, func(r rune) bool { return r >= 'a' && r <= 'z' }) {
			return name
		}
	}
	return "collector"
}

func (s Setup) files() []string {
	return []string{
		filepath.Join(s.Dir, caFile), filepath.Join(s.Dir, caKeyFile), filepath.Join(s.Dir, signersFile),
		filepath.Join(s.SignerDir, signerFile),
	}
}

func (s Setup) remove() {
	for _, path := range s.files() {
		os.Remove(path)
	}
}

// untouched reports ErrInitialised when any of the files is there.
func (s Setup) untouched() error {
	for _, path := range s.files() {
		_, err := os.Lstat(path)
		if err == nil {
			return fmt.Errorf("%w: %s is there, and another CA would lock out every host", ErrInitialised, path)
		}
		if !errors.Is(err, os.ErrNotExist) {
			return fmt.Errorf("initialise: %w", err)
		}
	}
	return nil
}

func (s Setup) write(ca *CA) error {
	caKey, err := identity.EncodeKey(ca.key)
	if err != nil {
		return err
	}
	public, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return fmt.Errorf("make signer's key: %w", err)
	}
	signerKey, err := identity.EncodeKey(private)
	if err != nil {
		return err
	}
	der, err := x509.MarshalPKIXPublicKey(public)
	if err != nil {
		return fmt.Errorf("encode signer's public key: %w", err)
	}
	if err := errors.Join(os.MkdirAll(s.Dir, 0o700), os.MkdirAll(s.SignerDir, 0o700)); err != nil {
		return err
	}
	return errors.Join(
		identity.Save(filepath.Join(s.Dir, caKeyFile), caKey, 0o600),
		identity.Save(filepath.Join(s.SignerDir, signerFile), signerKey, 0o600),
		identity.Save(filepath.Join(s.Dir, signersFile), pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: der}), 0o644),
		identity.Save(filepath.Join(s.Dir, caFile), identity.EncodeCerts(ca.cert), 0o644),
	)
}

// String is what `gapura-collector init` prints.
func (m Made) String() string {
	host := m.Names[0]
	return fmt.Sprintf(`Made a certificate authority, an order signer and an admin token.

  admin token (shown this once):
    %s
  SHA-256 of the authority's key, which join tokens carry:
    %x

To add a host, make a token for it here:
    gapura-collector token create --host NAME
and run on the host the line that it prints:
    gapura-agent enroll --collector %s --token TOKEN
`, m.AdminToken, m.CA.Pin(), host)
}
