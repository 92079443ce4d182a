package lab

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"io"
	"net"
	"net/http"
	"os"
	"sync/atomic"
	"syscall"
	"time"
)

// Class says how a look ended.
type Class string

// The ends of a look. Every class but Answered is a page the visitor did not get whole.
const (
	Answered    Class = "answered"    // a whole answer, whatever its status
	Refused     Class = "refused"     // nobody listens
	Unreachable Class = "unreachable" // no such host on the network
	Timeout     Class = "timeout"     // no answer in time
	Reset       Class = "reset"       // the connection was torn down
	Empty       Class = "empty"       // the connection was closed without an answer
	Truncated   Class = "truncated"   // the answer ended in its middle
	NoName      Class = "no-name"     // the name does not resolve
	Untrusted   Class = "untrusted"   // the certificate is not valid
	Broken      Class = "broken"      // anything else; Err says what
)

const (
	lookTimeout = 15 * time.Second // above the stacks' own: 5 s, of which Apache takes two and a little
	lookBody    = 4 << 10
)

// Look is what a visitor gets.
type Look struct {
	Class     Class
	Connected bool          // somebody took the connection
	Status    int           // HTTP status, 0 without an answer
	Server    string        // the Server header
	Body      string        // its first 4 KiB
	Duration  time.Duration // until the answer was read
	Err       error         // nil when Class is Answered
}

// Look fetches a page from inside the lab but outside its hosts, on a new connection, following no redirect.
func (l *Lab) Look(ctx context.Context, url string) Look {
	ctx, cancel := context.WithTimeout(ctx, lookTimeout)
	defer cancel()
	started := time.Now()
	var connected atomic.Bool
	look := l.look(ctx, url, &connected)
	look.Connected, look.Duration = connected.Load(), time.Since(started)
	look.Class = classify(look.Err, look.Status)
	return look
}

func (l *Lab) look(ctx context.Context, url string, connected *atomic.Bool) Look {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return Look{Err: err}
	}
	transport, err := l.Transport()
	if err != nil {
		return Look{Err: err}
	}
	transport.DisableKeepAlives = true
	transport.DialContext = func(ctx context.Context, network, address string) (net.Conn, error) {
		conn, err := l.Dial(ctx, network, address)
		connected.Store(err == nil)
		return conn, err
	}
	response, err := transport.RoundTrip(request)
	if err != nil {
		return Look{Err: err}
	}
	defer response.Body.Close()
	look := Look{Status: response.StatusCode, Server: response.Header.Get("Server")}
	body, err := io.ReadAll(io.LimitReader(response.Body, lookBody))
	look.Body, look.Err = string(body), err
	if err == nil {
		_, look.Err = io.Copy(io.Discard, response.Body)
	}
	return look
}

// Transport makes requests from inside the lab but outside its hosts, and trusts the lab's authority.
func (l *Lab) Transport() (*http.Transport, error) {
	trusted, err := l.Authority()
	if err != nil {
		return nil, err
	}
	roots := x509.NewCertPool()
	roots.AppendCertsFromPEM(trusted)
	return &http.Transport{DialContext: l.Dial, TLSClientConfig: &tls.Config{RootCAs: roots, MinVersion: tls.VersionTLS12}}, nil
}

func classify(err error, status int) Class {
	switch {
	case err == nil:
		return Answered
	case errors.As(err, new(*net.DNSError)):
		return NoName
	case errors.As(err, new(*tls.CertificateVerificationError)):
		return Untrusted
	case errors.Is(err, syscall.ECONNREFUSED):
		return Refused
	case errors.Is(err, syscall.EHOSTUNREACH), errors.Is(err, syscall.ENETUNREACH):
		return Unreachable
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, os.ErrDeadlineExceeded), errors.Is(err, syscall.ETIMEDOUT):
		return Timeout
	case status != 0 && errors.Is(err, io.ErrUnexpectedEOF):
		return Truncated
	case errors.Is(err, syscall.ECONNRESET):
		return Reset
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return Empty
	}
	return Broken
}
