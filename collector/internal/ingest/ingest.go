// Package ingest terminates agents' streams: who is speaking, is it fresh, is it a repeat.
//
// It checks and translates, and hands values to the brain. It judges nothing.
package ingest

import (
	"context"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/time/rate"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/types/known/durationpb"

	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/dispatch"
	"github.com/gapura-dev/gapura/pkg/identity"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// Limits of one stream. A stream that breaks one is ended with RESOURCE_EXHAUSTED.
const (
	MaxMessage       = 256 << 10 // bytes, safety.md 1.7
	maxSnapshotFacts = 30_000
	maxSnapshotBytes = 16 << 20
	maxAhead         = 1 << 20 // how far a number may be ahead of the last one (safety.md A11)
	maxID            = 64      // bytes of an identifier that an agent chooses
	helloWithin      = 20 * time.Second
	snapshotWithin   = 2 * time.Minute  // from its begin to its end
	readWithin       = 10 * time.Second // an agent must take what it is sent
)

// Limits of one host, over all its streams, and of all hosts together (safety.md A4).
const (
	messagesSecond = 50
	messagesBurst  = 200
	maxHeld        = 512 << 20 // bytes of snapshots that are under way
)

// Config is what an operator sets.
type Config struct {
	SampleInterval  time.Duration // 10 s
	ReconnectWindow time.Duration // agents spread their return over this
	Term            uint64
}

// inbox takes what arrived. It blocks when the brain is behind, which slows the agents down.
type inbox interface {
	Put(ctx context.Context, a brain.Arrival) error
}

// memory knows how far each spool was committed.
type memory interface {
	HighWater(ctx context.Context, host, spool string) (uint64, error)
}

// gate says whether a certificate is still good.
type gate interface {
	Revoked(ctx context.Context, host, serial string) (bool, error)
}

// Server is the agents' service.
type Server struct {
	agentv1.UnimplementedAgentServiceServer
	cfg     Config
	inbox   inbox
	memory  memory
	gate    gate
	lines   *dispatch.Dispatch
	log     *slog.Logger
	streams atomic.Uint64
	held    atomic.Int64 // bytes of snapshots under way

	mu    sync.Mutex // guards paces
	paces map[string]*rate.Limiter
}

// New returns the service. Register it on a server that requires client certificates.
func New(cfg Config, in inbox, m memory, g gate, lines *dispatch.Dispatch, log *slog.Logger) *Server {
	return &Server{cfg: cfg, inbox: in, memory: m, gate: g, lines: lines, log: log.With("part", "ingest"), paces: make(map[string]*rate.Limiter)}
}

// pace returns how fast a host may speak, whichever of its streams it speaks on. There is one for each certificate's name,
// so there are no more than hosts.
func (s *Server) pace(host string) *rate.Limiter {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.paces[host] == nil {
		s.paces[host] = rate.NewLimiter(messagesSecond, messagesBurst)
	}
	return s.paces[host]
}

// Converse serves one agent until its stream ends.
func (s *Server) Converse(stream agentv1.AgentService_ConverseServer) error {
	ctx, cancel := context.WithCancelCause(stream.Context())
	defer cancel(nil)
	peer, err := s.admit(ctx)
	if err != nil {
		return err
	}
	hello, err := receiveHello(ctx, stream)
	if err != nil {
		return err
	}
	acked, err := s.memory.HighWater(ctx, peer.Host, hello.GetSpoolId())
	if err != nil {
		s.log.Error("high water not read", "host", peer.Host, "error", err)
		return status.Error(codes.Unavailable, "the collector cannot read its store; come back later")
	}
	t := newTalk(s, stream, peer, hello, acked, cancel)
	defer t.end(ctx)
	if err := stream.Send(s.welcome(acked)); err != nil {
		return err
	}
	if err := t.begin(ctx); err != nil {
		return err
	}
	go t.watch(ctx)
	go t.speak(ctx)
	return t.listen(ctx)
}

// admit says who speaks, from the certificate alone.
func (s *Server) admit(ctx context.Context) (identity.Caller, error) {
	peer, err := identity.Peer(ctx)
	if err != nil {
		return identity.Caller{}, status.Error(codes.PermissionDenied, "this port is for agents with a certificate of this collector")
	}
	gone, err := s.gate.Revoked(ctx, peer.Host, peer.Serial)
	if err != nil {
		s.log.Error("revocation not checked", "host", peer.Host, "error", err)
		return identity.Caller{}, status.Error(codes.Unavailable, "the collector cannot check the certificate; come back later")
	}
	if gone {
		return identity.Caller{}, status.Error(codes.PermissionDenied, "the certificate was revoked: enrol the host again")
	}
	return peer, nil
}

func (s *Server) welcome(acked uint64) *agentv1.ConverseResponse {
	return &agentv1.ConverseResponse{Message: &agentv1.ConverseResponse_Welcome{Welcome: &agentv1.Welcome{
		Term: s.cfg.Term, SampleInterval: durationpb.New(s.cfg.SampleInterval),
		ReconnectWindow: durationpb.New(s.cfg.ReconnectWindow), AckedSeq: acked,
	}}}
}

// receiveHello reads the first message, which must be Hello and must come soon.
func receiveHello(ctx context.Context, stream agentv1.AgentService_ConverseServer) (*agentv1.Hello, error) {
	type first struct {
		m   *agentv1.ConverseRequest
		err error
	}
	got := make(chan first, 1)
	go func() {
		m, err := stream.Recv()
		got <- first{m, err}
	}()
	late := time.NewTimer(helloWithin)
	defer late.Stop()
	select {
	case <-ctx.Done():
		return nil, ctx.Err()
	case <-late.C:
		return nil, status.Error(codes.DeadlineExceeded, "no hello came")
	case f := <-got:
		if f.err != nil {
			return nil, f.err
		}
		hello := f.m.GetHello()
		if hello == nil || hello.GetSpoolId() == "" || len(hello.GetSpoolId()) > maxID || len(hello.GetBootId()) > maxID || len(hello.GetSessionNonce()) > maxID {
			return nil, status.Error(codes.FailedPrecondition, "the first message must be a hello with a spool id")
		}
		return hello, nil
	}
}
