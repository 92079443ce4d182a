package visit

import (
	"bufio"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"net/textproto"
	"os"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// Bounds of one visit.
const (
	visitConnect = 2 * time.Second
	visitHeader  = 5 * time.Second
	visitLong    = 8 * time.Second // at the application itself: who asks waits for ten seconds
	visitBody    = 64 << 10        // bytes
	visitHead    = 64 << 10
	visitAgent   = "gapura-agent"
)

// Request makes one request and says what came of it. It is written by hand: it must go to one address, by one name,
// once, with nothing that a client library adds, follows or tries again. Trust judges what the site's TLS shows; without
// it anything is taken, for it is this host itself.
func (e Entrance) Request(ctx context.Context, trust func(tls.ConnectionState) error) fact.Inside {
	out := fact.Inside{Site: e.Site, Address: e.Address, Path: e.Path, TLS: e.TLS, Target: e.Target}
	began := time.Now()
	ctx, cancel := context.WithTimeout(ctx, min(visitConnect+e.patience(), visitLong))
	defer cancel()
	out.Failure = e.call(ctx, trust, &out)
	out.Took = time.Since(began)
	return out
}

// patience is how long an answer is waited for.
func (e Entrance) patience() time.Duration {
	if e.Target != "" {
		return visitLong
	}
	return visitHeader
}

// call connects, asks and reads; it returns the class of the failure.
func (e Entrance) call(ctx context.Context, trust func(tls.ConnectionState) error, out *fact.Inside) string {
	dialer := net.Dialer{Timeout: visitConnect}
	conn, err := dialer.DialContext(ctx, "tcp", e.Address)
	switch {
	case errors.Is(err, syscall.ECONNREFUSED):
		return fact.Refused
	case timedOut(err):
		return fact.ConnectTime
	case err != nil:
		return fact.ConnectFailed
	}
	defer conn.Close()
	stop := context.AfterFunc(ctx, func() { conn.Close() })
	defer stop()
	if err := conn.SetDeadline(time.Now().Add(e.patience())); err != nil {
		return fact.ConnectFailed
	}
	if e.TLS {
		talk := tls.Client(conn, &tls.Config{
			ServerName: e.Site, MinVersion: tls.VersionTLS12, NextProtos: []string{"http/1.1"},
			InsecureSkipVerify: true, //nolint:gosec // it is this host itself, and trust judges
			VerifyConnection:   trust,
		})
		if err := talk.HandshakeContext(ctx); err != nil {
			return handshakeFailure(err)
		}
		conn = talk
	}
	if _, err := fmt.Fprintf(conn, "GET %s HTTP/1.1\r\nHost: %s\r\nUser-Agent: %s\r\nAccept: */*\r\nConnection: close\r\n\r\n", e.Path, e.Site, visitAgent); err != nil {
		return readFailure(err)
	}
	return readResponse(conn, out)
}

// readResponse reads status, head and the first part of the body.
func readResponse(from io.Reader, out *fact.Inside) string {
	lines := textproto.NewReader(bufio.NewReader(io.LimitReader(from, visitHead+visitBody)))
	status, head, err := readHead(lines)
	if err != nil {
		return readFailure(err)
	}
	out.Status = status
	body, whole, err := readBody(lines.R, head)
	out.Body = classOf(status, body, whole)
	switch {
	case status >= 500:
		return fact.StatusError
	case err != nil:
		return fact.Truncated
	default:
		return fact.WellAnswered
	}
}

// errNotHTTP says that what answers does not speak HTTP.
var errNotHTTP = errors.New("no answer of HTTP")

// readHead reads the final status line and its head; what only says that more will come is passed over.
func readHead(lines *textproto.Reader) (status int, head textproto.MIMEHeader, err error) {
	for range 5 {
		line, err := lines.ReadLine()
		if err != nil {
			return 0, nil, err
		}
		version, rest, _ := strings.Cut(line, " ")
		code, _, _ := strings.Cut(rest, " ")
		status, err := strconv.Atoi(code)
		if !strings.HasPrefix(version, "HTTP/1.") || err != nil || status < 100 || status > 999 {
			return 0, nil, errNotHTTP
		}
		head, err := lines.ReadMIMEHeader()
		if err != nil {
			return 0, nil, err
		}
		if status >= 200 {
			return status, head, nil
		}
	}
	return 0, nil, errNotHTTP
}

// readBody reads at most visitBody bytes; whole: there is no more.
func readBody(from *bufio.Reader, head textproto.MIMEHeader) (body []byte, whole bool, err error) {
	if strings.EqualFold(head.Get("Transfer-Encoding"), "chunked") {
		return readChunks(from)
	}
	want := int64(-1)
	if length, err := strconv.ParseInt(head.Get("Content-Length"), 10, 64); err == nil && length >= 0 {
		want = length
	}
	limit := int64(visitBody)
	if want >= 0 {
		limit = min(limit, want)
	}
	body, err = io.ReadAll(io.LimitReader(from, limit))
	switch {
	case want < 0:
		return body, len(body) < visitBody && err == nil, err
	case err == nil && int64(len(body)) < limit:
		return body, false, io.ErrUnexpectedEOF
	default:
		return body, err == nil && want == limit, err
	}
}

// readChunks reads a body that comes in pieces.
func readChunks(from *bufio.Reader) (body []byte, whole bool, err error) {
	for lines := textproto.NewReader(from); ; {
		line, err := lines.ReadLine()
		if err != nil {
			return body, false, io.ErrUnexpectedEOF
		}
		digits, _, _ := strings.Cut(line, ";")
		size, err := strconv.ParseUint(strings.TrimSpace(digits), 16, 31)
		if err != nil {
			return body, false, errNotHTTP
		}
		if size == 0 {
			return body, true, nil
		}
		room := uint64(visitBody - len(body))
		piece, err := io.ReadAll(io.LimitReader(from, int64(min(size, room))))
		body = append(body, piece...)
		switch {
		case err != nil:
			return body, false, err
		case uint64(len(piece)) < min(size, room):
			return body, false, io.ErrUnexpectedEOF
		case size >= room:
			return body, false, nil
		}
		if _, err := lines.ReadLine(); err != nil {
			return body, false, io.ErrUnexpectedEOF
		}
	}
}

// readFailure names why there was no answer, as observers from outside do.
func readFailure(err error) string {
	switch {
	case timedOut(err), errors.Is(err, net.ErrClosed):
		return fact.AnswerTime
	case errors.Is(err, syscall.ECONNRESET), errors.Is(err, syscall.EPIPE):
		return fact.Reset
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return fact.EmptyAnswer
	default:
		return fact.Truncated
	}
}

// handshakeFailure tells a server that hangs up, which it would do without TLS too, from one that does not agree.
func handshakeFailure(err error) string {
	if failure := readFailure(err); failure != fact.Truncated {
		return failure
	}
	return fact.TLSFailed
}

func timedOut(err error) bool {
	return errors.Is(err, os.ErrDeadlineExceeded) || errors.Is(err, context.DeadlineExceeded) || errors.Is(err, syscall.ETIMEDOUT)
}
