package enroll

import (
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"crypto/x509"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"time"

	"google.golang.org/grpc"

	"github.com/gapura-dev/gapura/pkg/identity"
	enrollv1 "github.com/gapura-dev/gapura/proto/gapura/enroll/v1"
)

// How long to wait after a renewal that did not work out; the second doubles up to the third.
const (
	renewTimeout = 30 * time.Second
	firstRetry   = time.Minute
	lastRetry    = time.Hour
)

// Renewer keeps the host's certificate good. The key stays the same, so that the one file that changes is replaced in one
// step and no crash can leave a key with another's certificate.
type Renewer struct {
	files   identity.Files
	dial    func(ctx context.Context) (*grpc.ClientConn, error)
	renewed func()
	log     *slog.Logger
}

// NewRenewer returns a renewer for the files of dir. dial makes a connection to a collector's agents' port by the present
// certificate; renewed is told after each renewal, so that the stream can come back with the new one.
func NewRenewer(dir string, dial func(ctx context.Context) (*grpc.ClientConn, error), renewed func(), log *slog.Logger) *Renewer {
	return &Renewer{files: identity.FilesIn(dir), dial: dial, renewed: renewed, log: log.With("part", "renewal")}
}

// longestWait bounds a wait: a machine that slept, or whose clock was set, finds out within the hour.
const longestWait = time.Hour

// Run renews at half of each certificate's life, a tenth of the life earlier or later so that a fleet does not come all at
// once, until ctx ends; it returns nil then. Failures are logged and tried again.
func (r *Renewer) Run(ctx context.Context) error {
	retry := firstRetry
	for {
		wait, err := r.due(time.Now())
		if err == nil && wait <= 0 {
			if err = r.Renew(ctx); err == nil {
				retry = firstRetry
				r.log.Info("certificate renewed")
				r.renewed()
				continue
			}
		}
		if ctx.Err() != nil {
			return nil //nolint:nilerr // ended in good order
		}
		if err != nil {
			r.log.Error("certificate not renewed", "error", err, "retry_in", retry)
			wait, retry = retry, min(2*retry, lastRetry)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(min(wait, longestWait)):
		}
	}
}

// due is how long to wait until the present certificate should be renewed.
func (r *Renewer) due(now time.Time) (time.Duration, error) {
	m, err := r.files.Load()
	if err != nil {
		return 0, err
	}
	leaf := m.Certificate.Leaf
	if !now.Before(leaf.NotAfter) {
		return 0, fmt.Errorf("the certificate ended %s: enrol this host again with a new join token (gapura-agent enroll --force)",
			leaf.NotAfter.UTC().Format(time.RFC3339))
	}
	return half(leaf).Sub(now), nil
}

// half is when to renew a certificate: at half life, moved by up to a tenth of the life either way. The random serial
// number decides how far, so that the answer is the same each time it is asked.
func half(leaf *x509.Certificate) time.Time {
	const steps = 1 << 16
	step := new(big.Int).Mod(leaf.SerialNumber, big.NewInt(steps)).Int64()
	life := leaf.NotAfter.Sub(leaf.NotBefore)
	return leaf.NotBefore.Add(life*2/5 + life/5/steps*time.Duration(step))
}

// Renew asks for the next certificate now, and replaces the present one.
func (r *Renewer) Renew(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, renewTimeout)
	defer cancel()
	m, err := r.files.Load()
	if err != nil {
		return err
	}
	key, ok := m.Certificate.PrivateKey.(*ecdsa.PrivateKey)
	if !ok {
		return errors.New("the host's key is not ECDSA: enrol it again")
	}
	request, err := x509.CreateCertificateRequest(rand.Reader, &x509.CertificateRequest{}, key)
	if err != nil {
		return fmt.Errorf("make certificate request: %w", err)
	}
	conn, err := r.dial(ctx)
	if err != nil {
		return fmt.Errorf("dial for renewal: %w", err)
	}
	defer conn.Close()
	response, err := enrollv1.NewEnrollServiceClient(conn).Renew(ctx, &enrollv1.RenewRequest{CertificateRequest: request})
	if err != nil {
		return fmt.Errorf("renew: %w", err)
	}
	g, err := readCertificate(response.GetCertificate(), response.GetAuthorities(), &key.PublicKey)
	if err != nil {
		return fmt.Errorf("renew: %w", err)
	}
	return r.replace(m.Certificate.Leaf, g)
}

// replace takes a certificate over when it is the same host's.
func (r *Renewer) replace(present *x509.Certificate, g grant) error {
	if name, err := identity.HostOf(present); err != nil || name != g.host {
		return fmt.Errorf("renew: the next certificate is for %q, this host is %q", g.host, name)
	}
	if err := identity.Save(r.files.Authorities, identity.EncodeCerts(g.authorities...), 0o644); err != nil {
		return fmt.Errorf("renew: %w", err)
	}
	if err := identity.Save(r.files.Certificate, identity.EncodeCerts(g.cert), 0o644); err != nil {
		return fmt.Errorf("renew: %w", err)
	}
	return nil
}
