package authority

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"encoding/pem"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/trail"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/identity"
	"github.com/gapura-dev/gapura/pkg/wire"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// maxOrderLife is how far in the future an order's end may lie: its life on the host, and as much again for the clocks.
const maxOrderLife = 2 * command.Life

// SignerKey is the public half of an order signer's key.
type SignerKey struct {
	ID     string // names the key in orders: 16 hexadecimal digits of its SHA-256
	Public ed25519.PublicKey
}

func signerKey(public ed25519.PublicKey) SignerKey {
	sum := sha256.Sum256(public)
	return SignerKey{ID: hex.EncodeToString(sum[:8]), Public: public}
}

// Signer signs orders in this process. In production it lives in the process `gapura-collector sign`, and the collector
// holds a RemoteSigner; both have the method that dispatch needs.
//
// It has a fuse of its own: beyond 60 orders a minute or 600 an hour it signs nothing, whoever asks, and however often it
// is started anew.
type Signer struct {
	key  ed25519.PrivateKey
	id   string
	fuse fuse
}

// LoadSigner reads the key that Init made in dir. The fuse box lies beside it.
func LoadSigner(dir string) (*Signer, error) {
	secret, err := identity.ReadSecret(filepath.Join(dir, signerFile))
	if err != nil {
		return nil, fmt.Errorf("load signer: %w (run gapura-collector init once)", err)
	}
	key, err := identity.DecodeKey(secret)
	if err != nil {
		return nil, fmt.Errorf("load signer: %w", err)
	}
	private, ok := key.(ed25519.PrivateKey)
	if !ok {
		return nil, fmt.Errorf("load signer: %s does not hold an Ed25519 key", signerFile)
	}
	return &Signer{key: private, id: signerKey(private.Public().(ed25519.PublicKey)).ID, fuse: fuse{dir}}, nil
}

// Sign signs an order. It refuses one that is no order, has ended, would live too long, that no entry of the audit and no
// evidence stands for, or that the fuse stops.
func (s *Signer) Sign(ctx context.Context, order command.Order) (*agentv1.Order, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	now := time.Now()
	if err := checkOrder(order, now); err != nil {
		return nil, fmt.Errorf("sign order %s: %w", order.ID, err)
	}
	if err := s.fuse.spend(order, now); err != nil {
		return nil, fmt.Errorf("sign order %s: %w", order.ID, err)
	}
	return wire.SealOrder(order, func(message []byte) []byte { return ed25519.Sign(s.key, message) }, s.id)
}

// SignCheckpoint signs how the audit stands. It refuses one that is shorter than one it has signed, or another of the same
// size: then the audit was changed behind its back.
func (s *Signer) SignCheckpoint(ctx context.Context, c trail.Checkpoint) (trail.Checkpoint, error) {
	if err := ctx.Err(); err != nil {
		return trail.Checkpoint{}, err
	}
	if c.Size == 0 || len(c.Head) != sha256.Size {
		return trail.Checkpoint{}, errors.New("sign checkpoint: it has no size or no head")
	}
	c.At, c.KeyID = time.Now().UTC().Truncate(time.Microsecond), s.id // the signer's clock, whatever the asker's says
	c.Signature = ed25519.Sign(s.key, c.Message())
	if err := s.fuse.advance(c); err != nil {
		return trail.Checkpoint{}, fmt.Errorf("sign checkpoint: %w", err)
	}
	return c, nil
}

// checkOrder refuses what no collector in its right mind asks for.
func checkOrder(order command.Order, now time.Time) error {
	switch {
	case !order.Verb.Valid():
		return fmt.Errorf("verb %q; only start, reload and restart are known", order.Verb)
	case order.Unit == "" || order.CertificateSerial == "" || len(order.SessionNonce) == 0:
		return errors.New("no unit, certificate serial or session nonce: it is not bound to anything")
	case order.AuditIndex == 0 && !command.Off("entry"):
		return errors.New("no entry of the audit stands for it: no action without entry")
	case len(order.EvidenceHash) != sha256.Size && !command.Off("evidence"):
		return errors.New("no hash of evidence: it rests on nothing that could be shown later")
	case !order.NotAfter.After(now):
		return errors.New("it has ended already")
	case order.NotAfter.After(now.Add(maxOrderLife)):
		return fmt.Errorf("it would live %s; at most %s", order.NotAfter.Sub(now).Round(time.Second), maxOrderLife)
	}
	return identity.CheckName(order.Host)
}

// ReadSignerKeys is LoadSignerKeys of one file, by key ID.
func ReadSignerKeys(path string) (map[string]ed25519.PublicKey, error) {
	keys, err := readSignerKeys(path)
	byID := make(map[string]ed25519.PublicKey, len(keys))
	for _, k := range keys {
		byID[k.ID] = k.Public
	}
	return byID, err
}

// LoadSignerKeys reads the public keys of signers that Init put beside the CA, which hosts are told when they enrol.
func LoadSignerKeys(dir string) ([]SignerKey, error) {
	return readSignerKeys(SignersPath(dir))
}

// SignersPath is where Init puts the public keys of signers beside a CA.
func SignersPath(dir string) string { return filepath.Join(dir, signersFile) }

func readSignerKeys(path string) ([]SignerKey, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("load signers' public keys: %w", err)
	}
	var keys []SignerKey
	for block, rest := pem.Decode(text); block != nil; block, rest = pem.Decode(rest) {
		key, err := x509.ParsePKIXPublicKey(block.Bytes)
		public, ok := key.(ed25519.PublicKey)
		if err != nil || !ok {
			return nil, fmt.Errorf("load signers' public keys: %s holds something that is no Ed25519 key", path)
		}
		keys = append(keys, signerKey(public))
	}
	if len(keys) == 0 {
		return nil, fmt.Errorf("load signers' public keys: %s holds none", path)
	}
	return keys, nil
}
