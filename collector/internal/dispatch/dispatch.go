// Package dispatch gets signed orders and look requests to agents, at most once.
//
// It knows which stream each host speaks on now. An order is bound to that stream by its nonce and certificate: it is
// handed over once, and if the stream ends first it is lost and never repeated.
package dispatch

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/gapura-dev/gapura/pkg/command"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// ErrAway says that the host has no open stream.
var ErrAway = errors.New("the host's agent is not connected")

// Why a line is closed.
var (
	ErrReplaced = errors.New("the host opened a newer stream")
	ErrRevoked  = errors.New("the certificate was revoked")
)

// Line is one open stream.
type Line struct {
	Host   string
	Stream uint64
	Serial string // of the peer's certificate
	Nonce  []byte // made by the host's act for this stream
	// Send hands a message to the stream. It does not block: a full line is an error.
	Send func(*agentv1.ConverseResponse) error
	// Close ends the stream. It does not block.
	Close func(reason error)
}

// Signer signs orders.
type Signer interface {
	Sign(ctx context.Context, order command.Order) (*agentv1.Order, error)
}

// Dispatch is the board of open streams.
type Dispatch struct {
	signer Signer
	mu     sync.Mutex // guards lines
	lines  map[string]*Line
}

// New returns an empty board.
func New(signer Signer) *Dispatch {
	return &Dispatch{signer: signer, lines: make(map[string]*Line)}
}

// Attach makes a line the host's present one and closes the one it had. Of two the newer stays, whoever comes first.
func (d *Dispatch) Attach(line *Line) {
	d.mu.Lock()
	old := d.lines[line.Host]
	if old != nil && old.Stream > line.Stream {
		old, line = line, old
	}
	d.lines[line.Host] = line
	d.mu.Unlock()
	if old != nil && old != line {
		old.Close(ErrReplaced)
	}
}

// Detach forgets a line, unless a newer one has taken its place.
func (d *Dispatch) Detach(line *Line) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.lines[line.Host] == line {
		delete(d.lines, line.Host)
	}
}

// Connected reports whether a host has an open stream.
func (d *Dispatch) Connected(host string) bool { return d.line(host) != nil }

// Seal binds an order to the host's present stream and signs it. The returned function hands it to that stream, once.
func (d *Dispatch) Seal(ctx context.Context, order command.Order) (send func() error, err error) {
	line := d.line(order.Host)
	if line == nil {
		return nil, fmt.Errorf("sign order for %s: %w", order.Host, ErrAway)
	}
	order.CertificateSerial, order.SessionNonce = line.Serial, line.Nonce
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	signed, err := d.signer.Sign(ctx, order)
	if err != nil {
		return nil, fmt.Errorf("sign order %s: %w", order.ID, err)
	}
	return sync.OnceValue(func() error {
		if d.line(order.Host) != line {
			return fmt.Errorf("send order %s: %w", order.ID, ErrAway)
		}
		return line.Send(&agentv1.ConverseResponse{Message: &agentv1.ConverseResponse_Order{Order: signed}})
	}), nil
}

// Look asks a host for a fresh look at a subject it has reported itself.
func (d *Dispatch) Look(host, id string, question agentv1.LookRequest_Question, subject string) error {
	line := d.line(host)
	if line == nil {
		return ErrAway
	}
	return line.Send(&agentv1.ConverseResponse{Message: &agentv1.ConverseResponse_Look{
		Look: &agentv1.LookRequest{Id: id, Question: question, Subject: subject},
	}})
}

// Drain asks every agent to come back within a window.
func (d *Dispatch) Drain(window *agentv1.Drain) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, line := range d.lines {
		// A line that cannot take it is about to end anyhow.
		_ = line.Send(&agentv1.ConverseResponse{Message: &agentv1.ConverseResponse_Drain{Drain: window}})
	}
}

// Revoke closes a host's stream.
func (d *Dispatch) Revoke(host string) {
	if line := d.line(host); line != nil {
		line.Close(ErrRevoked)
	}
}

func (d *Dispatch) line(host string) *Line {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.lines[host]
}
