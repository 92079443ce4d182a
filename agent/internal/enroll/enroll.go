// Package enroll makes the host's key, spends a join token for its certificate, and renews that certificate.
//
// The key is made on the host and never leaves it. Before anything is said, the collector must prove by the pin in the
// token that it is the one the token was made by.
package enroll

import (
	"context"
	"crypto/rand"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/status"

	"github.com/gapura-dev/gapura/pkg/identity"
	enrollv1 "github.com/gapura-dev/gapura/proto/gapura/enroll/v1"
)

// Ports of a collector.
const (
	EnrolPort = "8501" // server TLS, for hosts without a certificate
	AgentPort = "8502" // mutual TLS
)

// enrolTimeout bounds the whole of an enrolment.
const enrolTimeout = 30 * time.Second

// Errors that a caller may want to tell apart. Each is wrapped in a sentence with a hint.
var (
	ErrEnrolled    = errors.New("already enrolled")
	ErrToken       = errors.New("join token refused")
	ErrUnreachable = errors.New("collector unreachable")
)

// Config is what an operator says.
type Config struct {
	Collector string // DNS name or IP address of the collector
	Port      string // of its enrolment; EnrolPort when empty
	Token     string // join token, as `gapura-collector token create` printed it
	Dir       string // /var/lib/gapura/agent: key.pem, cert.pem, ca.pem; they belong to the owner of this folder
	Settings  string // /etc/gapura/agent.yaml, whose key `collectors` is set
	Signers   string // /etc/gapura/signers.yaml: keys whose orders act will accept
	Force     bool   // enrol again, with a new key, though there is one
}

// Enrolled is what came of it.
type Enrolled struct {
	Host     string
	NotAfter time.Time // end of the first certificate; it renews itself
}

// Enroll spends the token for a certificate and writes everything that the agent needs to start. When it fails nothing was
// written, but the token may be spent.
func Enroll(ctx context.Context, cfg Config) (Enrolled, error) {
	ctx, cancel := context.WithTimeout(ctx, enrolTimeout)
	defer cancel()
	token, err := cfg.check()
	if err != nil {
		return Enrolled{}, fmt.Errorf("enrol: %w", err)
	}
	files := identity.FilesIn(cfg.Dir)
	if err := cfg.writable(files); err != nil {
		return Enrolled{}, err
	}
	key, err := identity.NewKey()
	if err != nil {
		return Enrolled{}, fmt.Errorf("enrol: %w", err)
	}
	request, err := x509.CreateCertificateRequest(rand.Reader, &x509.CertificateRequest{}, key)
	if err != nil {
		return Enrolled{}, fmt.Errorf("enrol: make certificate request: %w", err)
	}
	response, err := cfg.spend(ctx, token, request)
	if err != nil {
		return Enrolled{}, err
	}
	grant, err := readGrant(response, token.Pin, &key.PublicKey)
	if err != nil {
		return Enrolled{}, fmt.Errorf("enrol at %s: %w", cfg.address(), err)
	}
	if err := cfg.write(files, key, grant); err != nil {
		return Enrolled{}, fmt.Errorf("enrol: %w (the token is spent: mend this and use a new one)", err)
	}
	return Enrolled{Host: grant.host, NotAfter: grant.cert.NotAfter}, nil
}

// check reads what a person typed.
func (c Config) check() (identity.Token, error) {
	if net.ParseIP(c.Collector) == nil {
		if err := identity.CheckName(c.Collector); err != nil {
			return identity.Token{}, fmt.Errorf("collector's %w (a name or an IP address is needed, without a port)", err)
		}
	}
	return identity.ParseToken(c.Token)
}

// writable finds out before the token is spent what would hinder writing.
func (c Config) writable(files identity.Files) error {
	if _, err := os.Lstat(files.Key); err == nil && !c.Force {
		return fmt.Errorf("enrol: %w: %s is there (--force enrols again, with a new key)", ErrEnrolled, files.Key)
	}
	if _, err := withCollector(c.Settings, c.Collector); err != nil {
		return fmt.Errorf("enrol: %w", err)
	}
	for _, dir := range []string{c.Dir, filepath.Dir(c.Settings), filepath.Dir(c.Signers)} {
		probe, err := os.CreateTemp(dir, ".probe.*")
		if err != nil {
			return fmt.Errorf("enrol: %w (run as root; the package makes this folder)", err)
		}
		if err := errors.Join(probe.Close(), os.Remove(probe.Name())); err != nil {
			return fmt.Errorf("enrol: %w", err)
		}
	}
	return nil
}

func (c Config) port() string {
	if c.Port == "" {
		return EnrolPort
	}
	return c.Port
}

func (c Config) address() string { return net.JoinHostPort(c.Collector, c.port()) }

// spend asks the collector, which is verified by the pin, for a certificate.
func (c Config) spend(ctx context.Context, token identity.Token, request []byte) (*enrollv1.EnrollResponse, error) {
	if err := c.reach(ctx, token.Pin); err != nil {
		return nil, err
	}
	conn, err := grpc.NewClient("passthrough:///"+c.address(),
		grpc.WithTransportCredentials(credentials.NewTLS(identity.PinnedTLS(token.Pin, c.Collector))))
	if err != nil {
		return nil, fmt.Errorf("enrol at %s: %w", c.address(), err)
	}
	defer conn.Close()
	response, err := enrollv1.NewEnrollServiceClient(conn).Enroll(ctx, &enrollv1.EnrollRequest{
		TokenId: token.ID, TokenSecret: token.Secret, CertificateRequest: request,
	})
	if err == nil {
		return response, nil
	}
	said := status.Convert(err)
	if said.Code() == codes.Unauthenticated {
		return nil, fmt.Errorf("enrol at %s: %w: %s", c.address(), ErrToken, said.Message())
	}
	return nil, fmt.Errorf("enrol at %s: the collector answers %s: %s", c.address(), said.Code(), said.Message())
}
