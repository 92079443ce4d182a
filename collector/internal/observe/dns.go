package observe

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"net/netip"
	"strings"
	"syscall"
	"time"

	"golang.org/x/net/dns/dnsmessage"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// maxReply is how much of a reply is read, in bytes.
const maxReply = 4 << 10

// question is one question to one name server.
type question struct {
	server  netip.AddrPort
	name    string
	kind    dnsmessage.Type
	recurse bool // ask others if need be
}

// exchange asks one question over UDP. That nobody answers is an answer.
func exchange(ctx context.Context, q question) reply {
	r, err := tryExchange(ctx, q)
	switch {
	case err == nil:
		return r
	case errors.Is(err, syscall.ECONNREFUSED), errors.Is(err, syscall.EHOSTUNREACH), errors.Is(err, syscall.ENETUNREACH):
		return reply{answer: fact.ResolvedNobody}
	case late(err), ctx.Err() != nil:
		return reply{answer: fact.ResolvedTime}
	}
	return reply{answer: fact.ResolvedFailure}
}

func tryExchange(ctx context.Context, q question) (reply, error) {
	name, err := dnsmessage.NewName(strings.TrimSuffix(q.name, ".") + ".")
	if err != nil {
		return reply{}, fmt.Errorf("ask for %q: %w", q.name, err)
	}
	id := uint16(rand.Uint32()) // the connected socket and its random port keep strangers out; this tells replies apart
	asked := dnsmessage.Question{Name: name, Type: q.kind, Class: dnsmessage.ClassINET}
	text, err := (&dnsmessage.Message{
		Header: dnsmessage.Header{ID: id, RecursionDesired: q.recurse}, Questions: []dnsmessage.Question{asked},
	}).Pack()
	if err != nil {
		return reply{}, fmt.Errorf("ask for %q: %w", q.name, err)
	}
	var dialer net.Dialer
	conn, err := dialer.DialContext(ctx, "udp", q.server.String())
	if err != nil {
		return reply{}, fmt.Errorf("ask %s: %w", q.server, err)
	}
	defer func() { _ = conn.Close() }()
	deadline, _ := ctx.Deadline()
	_ = conn.SetDeadline(deadline)
	defer context.AfterFunc(ctx, func() { _ = conn.SetDeadline(time.Unix(1, 0)) })()
	if _, err := conn.Write(text); err != nil {
		return reply{}, fmt.Errorf("ask %s: %w", q.server, err)
	}
	buffer := make([]byte, maxReply)
	for range 16 { // what is no reply to this question is passed over
		n, err := conn.Read(buffer)
		if err != nil {
			return reply{}, fmt.Errorf("hear %s: %w", q.server, err)
		}
		if r, ok := readReply(buffer[:n], id, asked); ok {
			return r, nil
		}
	}
	return reply{}, fmt.Errorf("hear %s: noise", q.server)
}
