// Package stream holds the agent's end of the one conversation with a collector: it dials, says hello, sends what the
// outbox holds, receives orders, and comes back after every break.
//
// Changes are sent until they are acknowledged, so they arrive at least once; samples are sent when nothing better is
// to be said. What happens to an order does not depend on the conversation that brought it: its outcome is a fact like
// any other.
package stream

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// Config says where the collectors are and who we are. Who we are to them, the certificate alone says.
type Config struct {
	Collectors []string          // "host:port", tried in this order
	Dial       []grpc.DialOption // at least the transport credentials
	BootID     string            // the kernel's boot id
	Version    string            // of the agent
}

// Hands do what the collector asks for. They check everything themselves.
type Hands interface {
	// OpenSession makes the nonce that every order of the coming conversation must carry, and returns the highest
	// ownership term obeyed so far. An error means that this host takes no orders for now.
	OpenSession(ctx context.Context) (nonce []byte, term uint64, err error)
	// Do carries out an order, or refuses it. An error means that nobody knows what happened.
	Do(ctx context.Context, order *agentv1.Order) (fact.Outcome, error)
	// Look takes a fresh look, whose result travels as facts, and returns why not, or "".
	Look(ctx context.Context, request *agentv1.LookRequest) *agentv1.LookResponse
}

// Stream is the agent's end of the conversation.
type Stream struct {
	cfg    Config
	outbox *Outbox
	hands  Hands
	log    *slog.Logger
	orders chan *agentv1.Order
	looks  map[agentv1.LookRequest_Question]chan look // by what is asked: a look that hangs keeps none but its like waiting
	again  chan struct{}

	term uint64 // the highest ownership term seen; used by Run alone
}

// steady is how long a conversation must have lasted for the next break to count as the first.
const steady = 30 * time.Second

// New returns a stream that speaks once it is run.
func New(cfg Config, outbox *Outbox, hands Hands, log *slog.Logger) (*Stream, error) {
	if len(cfg.Collectors) == 0 {
		return nil, errors.New("open stream: no collector is configured (collectors: [\"host:8502\"])")
	}
	return &Stream{
		cfg: cfg, outbox: outbox, hands: hands, log: log.With("part", "stream"),
		orders: make(chan *agentv1.Order, maxOrders),
		looks:  queues(),
		again:  make(chan struct{}, 1),
	}, nil
}

// Run speaks with one collector after another until ctx ends, and returns nil then.
func (s *Stream) Run(ctx context.Context) error {
	var workers sync.WaitGroup
	defer workers.Wait()
	workers.Go(func() { s.obey(ctx) })
	for _, queue := range s.looks {
		for range looksAtOnce {
			workers.Go(func() { s.see(ctx, queue) })
		}
	}

	var wait pauses
	for i := 0; ; i++ {
		began := time.Now()
		talk := &conversation{Stream: s, collector: s.cfg.Collectors[i%len(s.cfg.Collectors)], wait: &wait}
		err := talk.hold(ctx)
		if ctx.Err() != nil {
			return nil
		}
		if time.Since(began) >= steady && !errors.Is(err, errStuck) {
			wait.failures = 0
			i-- // it was a good collector: try it first
		}
		pause := wait.next()
		s.log.Log(ctx, level(err), "conversation ended", "collector", talk.collector, "error", err, "again_in", pause)
		if !sleep(ctx, pause) {
			return nil
		}
	}
}

// Again ends the present conversation, if there is one: the next begins with the host's renewed certificate.
func (s *Stream) Again() {
	select {
	case s.again <- struct{}{}:
	default:
	}
}

// level is how loud the end of a conversation is: a collector that leaves in good order is no news.
func level(err error) slog.Level {
	if errors.Is(err, errDrain) || status.Code(err) == codes.Unavailable {
		return slog.LevelInfo
	}
	return slog.LevelWarn
}

// sleep waits; it reports false when ctx ended first.
func sleep(ctx context.Context, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-timer.C:
		return true
	}
}
