//go:build crashpoints

package hostile

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net"
	"os"
	"time"

	"golang.org/x/sync/errgroup"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"

	"github.com/gapura-dev/gapura/agent/internal/local"
	"github.com/gapura-dev/gapura/agent/internal/report"
	"github.com/gapura-dev/gapura/agent/internal/spool"
	"github.com/gapura-dev/gapura/agent/internal/stream"
	"github.com/gapura-dev/gapura/pkg/fact"
	"github.com/gapura-dev/gapura/pkg/wire"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// road is where a child's stream begins and ends.
type road struct{ Collector, Act, Spool string }

func init() { children["run"] = runChild }

// runChild is the process with the stream, without its witnesses: real spool, real stream, and the way to act.
func runChild() error {
	var r road
	if err := json.Unmarshal([]byte(os.Getenv(settings)), &r); err != nil {
		return err
	}
	log := slog.New(slog.DiscardHandler)
	kept, err := spool.Open(r.Spool, log)
	if err != nil {
		return err
	}
	s, err := stream.New(stream.Config{
		Collectors: []string{"collector:8502"}, BootID: "boot", Version: "test",
		Dial: []grpc.DialOption{
			grpc.WithTransportCredentials(insecure.NewCredentials()),
			grpc.WithContextDialer(func(ctx context.Context, _ string) (net.Conn, error) {
				return new(net.Dialer).DialContext(ctx, "unix", r.Collector)
			}),
		},
	}, stream.NewOutbox(report.New(), kept, log), hands(r.Act), log)
	if err != nil {
		return err
	}
	group, ctx := errgroup.WithContext(context.Background())
	group.Go(func() error { return kept.Run(ctx) })
	group.Go(func() error { return s.Run(ctx) })
	return group.Wait()
}

// hands ask the act that listens at their path, as the agent's do.
type hands string

func (h hands) OpenSession(ctx context.Context) ([]byte, uint64, error) {
	response, err := h.ask(ctx, &agentv1.ActRequest{Request: &agentv1.ActRequest_OpenSession{OpenSession: &agentv1.OpenSession{}}})
	return response.GetSessionNonce(), response.GetTerm(), err
}

func (h hands) Do(ctx context.Context, order *agentv1.Order) (fact.Outcome, error) {
	response, err := h.ask(ctx, &agentv1.ActRequest{Request: &agentv1.ActRequest_Order{Order: order}})
	return wire.ToOutcome(response.GetOutcome()), err
}

func (h hands) Look(context.Context, *agentv1.LookRequest) *agentv1.LookResponse {
	return &agentv1.LookResponse{Refused: "no witness answers that question"}
}

func (h hands) ask(ctx context.Context, request *agentv1.ActRequest) (*agentv1.ActResponse, error) {
	response := new(agentv1.ActResponse)
	if err := local.Ask(ctx, string(h), request, response); err != nil {
		return nil, err
	}
	if response.GetError() != "" {
		return nil, errors.New(response.GetError())
	}
	return response, nil
}

// collector is the far end of one host's stream.
type collector struct {
	agentv1.UnimplementedAgentServiceServer
	begun    chan talk         // one for each conversation
	outcomes chan fact.Outcome // as they come
}

// talk is one conversation, from its welcome to its end.
type talk struct {
	nonce []byte
	say   chan<- *agentv1.Order
	over  <-chan struct{}
}

// Converse welcomes a host, hands it orders, acknowledges what it says, and passes outcomes on.
func (c *collector) Converse(s agentv1.AgentService_ConverseServer) error {
	m, err := s.Recv()
	if err != nil {
		return err
	}
	welcome := &agentv1.Welcome{AckedSeq: m.GetHello().GetAckedSeq(), Term: m.GetHello().GetTerm()}
	if err := s.Send(&agentv1.ConverseResponse{Message: &agentv1.ConverseResponse_Welcome{Welcome: welcome}}); err != nil {
		return err
	}
	say, over, acks := make(chan *agentv1.Order), make(chan struct{}), make(chan uint64, 100)
	defer close(over)
	go func() {
		for {
			var out *agentv1.ConverseResponse
			select {
			case order := <-say:
				out = &agentv1.ConverseResponse{Message: &agentv1.ConverseResponse_Order{Order: order}}
			case seq := <-acks:
				out = &agentv1.ConverseResponse{Message: &agentv1.ConverseResponse_Ack{Ack: &agentv1.Ack{Seq: seq}}}
			case <-over:
				return
			}
			if s.Send(out) != nil {
				return
			}
		}
	}()
	c.begun <- talk{m.GetHello().GetSessionNonce(), say, over}
	for {
		m, err := s.Recv()
		if err != nil {
			return err
		}
		for _, change := range m.GetChanges().GetChanges() {
			if said, err := wire.ToFact(change.GetFact()); err == nil {
				if outcome, ok := said.Body.(fact.Outcome); ok {
					c.outcomes <- outcome
				}
			}
			acks <- change.GetSeq()
		}
	}
}

// collect runs a collector at a socket until the machine's test ends.
func (m *machine) collect() *collector {
	m.Helper()
	listener, err := net.Listen("unix", m.path("collector.sock"))
	if err != nil {
		m.Fatal(err)
	}
	c := &collector{begun: make(chan talk, 1000), outcomes: make(chan fact.Outcome, 1000)}
	server := grpc.NewServer(grpc.ConnectionTimeout(5 * time.Second))
	agentv1.RegisterAgentServiceServer(server, c)
	go func() { _ = server.Serve(listener) }() // until it is stopped
	m.Cleanup(server.Stop)
	return c
}
