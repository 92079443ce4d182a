package enroll

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"os"
	"syscall"

	"github.com/gapura-dev/gapura/pkg/identity"
)

// reach makes a connection for its own sake: a failure here still has its cause, which gRPC would turn into a text.
func (c Config) reach(ctx context.Context, pin identity.Pin) error {
	dialer := tls.Dialer{Config: identity.PinnedTLS(pin, c.Collector)}
	conn, err := dialer.DialContext(ctx, "tcp", c.address())
	if err != nil {
		return fmt.Errorf("enrol at %s: %w", c.address(), c.explain(err))
	}
	return conn.Close()
}

// explain puts into words what a person can do about a connection that did not come about.
func (c Config) explain(err error) error {
	var (
		dns      *net.DNSError
		hostname x509.HostnameError
		invalid  x509.CertificateInvalidError
		plain    tls.RecordHeaderError
	)
	switch {
	case errors.Is(err, identity.ErrPin):
		return fmt.Errorf("%w: check the address, and that the token was made by this very collector", identity.ErrPin)
	case errors.As(err, &hostname):
		return fmt.Errorf("the collector's certificate is not for this name: %w (use a name that `gapura-collector init` was given, or add this one to its configuration)", err)
	case errors.As(err, &invalid) && invalid.Reason == x509.Expired:
		return fmt.Errorf("the collector's certificate has ended or is not good yet: %w (compare the clocks of both machines)", err)
	case errors.As(err, &plain):
		return fmt.Errorf("what answers there does not speak TLS: %w (check the address)", err)
	case errors.As(err, &dns):
		return fmt.Errorf("%w: the name does not resolve: %w (check its spelling and this host's resolver)", ErrUnreachable, err)
	case errors.Is(err, syscall.ECONNREFUSED):
		return fmt.Errorf("%w: nobody listens there: %w (check that gapura-collector is running, and the address)", ErrUnreachable, err)
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, os.ErrDeadlineExceeded):
		return fmt.Errorf("%w: no answer: %w (check the address, and that no firewall drops TCP %s)", ErrUnreachable, err, c.port())
	}
	var network *net.OpError
	if errors.As(err, &network) && network.Op == "dial" {
		return fmt.Errorf("%w: %w (check the address and the route to it)", ErrUnreachable, err)
	}
	return fmt.Errorf("the collector could not be verified: %w", err)
}
