package observe

import (
	"bufio"
	"context"
	"crypto/tls"
	"net"
	"net/netip"
	"net/url"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// hop is one connection and its one answer.
type hop struct {
	address netip.AddrPort
	source  netip.Addr // of our own, on the way there
	phases  fact.Phases
	took    time.Duration
	failure string // class, empty when an answer came whole
	words   string // the error's own
	answer  answer // its status is 0 when there was none
}

func (h *hop) fail(class string, err error) {
	h.failure, h.words = class, plainWords(err)
}

// hop connects, asks and reads. Only the first hop carries the token: where a redirect leads is the server's business.
func (p *Prober) hop(ctx context.Context, w *walk, first bool) (h hop) {
	began := time.Now()
	defer func() { h.took = time.Since(began) }()
	conn := p.connect(ctx, w, &h)
	if conn == nil {
		return h
	}
	defer func() { _ = conn.Close() }()
	deadline, _ := ctx.Deadline()
	_ = conn.SetDeadline(deadline)
	stop := context.AfterFunc(ctx, func() { _ = conn.SetDeadline(time.Unix(1, 0)) })
	defer stop()

	var stream net.Conn = conn
	if w.url.Scheme == "https" {
		secured := tls.Client(conn, p.settings(w.url.Hostname()))
		start := time.Now()
		err := secured.Handshake() //nolint:noctx // the deadline above ends it
		h.phases.TLS = time.Since(start)
		if err != nil {
			h.fail(handshakeFailure(err), err)
			return h
		}
		stream = secured
	}
	token := ""
	if first {
		token = w.seen.Token
	}
	p.exchange(stream, p.head(w.url, token), &h)
	return h
}

func (p *Prober) settings(name string) *tls.Config {
	return &tls.Config{ServerName: name, RootCAs: p.cfg.Roots, NextProtos: []string{"http/1.1"}, MinVersion: tls.VersionTLS12}
}

// exchange sends the request and reads the answer.
func (p *Prober) exchange(conn net.Conn, head []byte, h *hop) {
	start := time.Now()
	// A server may answer and close before it has read the request: what it said is found by reading.
	_, _ = conn.Write(head)
	reader := p.readers.Get().(*bufio.Reader)
	reader.Reset(conn)
	defer func() {
		reader.Reset(nil)
		p.readers.Put(reader)
	}()
	if _, err := reader.Peek(1); err != nil {
		h.fail(silenceFailure(err), err)
		return
	}
	h.phases.FirstByte = time.Since(start)
	start = time.Now()
	var err error
	h.answer, err = readAnswer(reader)
	h.phases.Transfer = time.Since(start)
	if err != nil {
		h.fail(answerFailure(h.answer, err), err)
	}
}

// head writes the request. It asks for no compression, so that error pages can be told by their text.
func (p *Prober) head(u *url.URL, token string) []byte {
	uri := u.RequestURI()
	if token != "" {
		join := "?"
		if u.RawQuery != "" || u.ForceQuery {
			join = "&"
		}
		uri += join + "gapura-look=" + token
	}
	b := make([]byte, 0, 256)
	b = append(b, "GET "+uri+" HTTP/1.1\r\nHost: "+u.Host+"\r\nUser-Agent: "+p.agent+"\r\n"...)
	return append(b, "Accept: */*\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n"...)
}
