package stream_test

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net"
	"sync"
	"testing"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/keepalive"
	"google.golang.org/grpc/test/bufconn"
	"google.golang.org/protobuf/types/known/durationpb"

	"github.com/gapura-dev/gapura/agent/internal/report"
	"github.com/gapura-dev/gapura/agent/internal/spool"
	"github.com/gapura-dev/gapura/agent/internal/stream"
	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// collector is the far end: it speaks the real protocol over a real server, and remembers.
type collector struct {
	agentv1.UnimplementedAgentServiceServer

	mu       sync.Mutex
	up       bool
	acking   bool
	keeping  bool // commits what it receives
	reading  bool
	window   time.Duration
	term     uint64
	listener *bufconn.Listener
	server   *grpc.Server
	say      chan *agentv1.ConverseResponse

	dials     []time.Time
	hellos    []*agentv1.Hello
	committed uint64
	changes   []*agentv1.Change // as received, repeats and all
	snapshot  []*agentv1.Fact   // the newest whole one
	samples   int
	figures   []*agentv1.Fact // of samples
	looks     []*agentv1.LookResponse
}

func newCollector() *collector {
	c := &collector{acking: true, keeping: true, reading: true, say: make(chan *agentv1.ConverseResponse, 100)}
	c.start()
	return c
}

func (c *collector) start() {
	c.listener = bufconn.Listen(64 << 10)
	c.server = grpc.NewServer(
		grpc.InitialWindowSize(65535), grpc.InitialConnWindowSize(65535), grpc.MaxRecvMsgSize(256<<10),
		grpc.KeepaliveEnforcementPolicy(keepalive.EnforcementPolicy{MinTime: 15 * time.Second}),
	)
	agentv1.RegisterAgentServiceServer(c.server, c)
	go c.server.Serve(c.listener)
	c.up = true
}

func (c *collector) kill() {
	c.mu.Lock()
	c.up = false
	c.mu.Unlock()
	c.server.Stop()
}

func (c *collector) dial(ctx context.Context, _ string) (net.Conn, error) {
	c.mu.Lock()
	c.dials = append(c.dials, time.Now())
	up, listener := c.up, c.listener
	c.mu.Unlock()
	if !up {
		return nil, errors.New("connection refused")
	}
	return listener.DialContext(ctx)
}

func (c *collector) Converse(s agentv1.AgentService_ConverseServer) error {
	m, err := s.Recv()
	if err != nil {
		return err
	}
	c.mu.Lock()
	c.hellos = append(c.hellos, m.GetHello())
	if len(c.hellos) > 1 && m.GetHello().GetSpoolId() != c.hellos[0].GetSpoolId() {
		c.committed = 0
	}
	welcome := &agentv1.Welcome{AckedSeq: c.committed, Term: c.term, ReconnectWindow: durationpb.New(c.window)}
	reading := c.reading
	c.mu.Unlock()
	if err := s.Send(&agentv1.ConverseResponse{Message: &agentv1.ConverseResponse_Welcome{Welcome: welcome}}); err != nil {
		return err
	}
	go func() {
		for {
			select {
			case m := <-c.say:
				s.Send(m)
			case <-s.Context().Done():
				return
			}
		}
	}()
	if !reading {
		<-s.Context().Done()
		return nil
	}
	var parts []*agentv1.SnapshotPart
	for {
		m, err := s.Recv()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		c.mu.Lock()
		switch m := m.GetMessage().(type) {
		case *agentv1.ConverseRequest_SnapshotBegin:
			parts = nil
		case *agentv1.ConverseRequest_SnapshotPart:
			parts = append(parts, m.SnapshotPart)
		case *agentv1.ConverseRequest_SnapshotEnd:
			if len(parts) == int(m.SnapshotEnd.GetParts()) {
				c.snapshot = []*agentv1.Fact{}
				for _, p := range parts {
					c.snapshot = append(c.snapshot, p.GetFacts()...)
				}
			}
		case *agentv1.ConverseRequest_Changes:
			c.changes = append(c.changes, m.Changes.GetChanges()...)
			last := m.Changes.GetChanges()[len(m.Changes.GetChanges())-1].GetSeq()
			if c.keeping {
				c.committed = max(c.committed, last)
			}
			if c.keeping && c.acking {
				ack := &agentv1.Ack{Seq: c.committed}
				c.say <- &agentv1.ConverseResponse{Message: &agentv1.ConverseResponse_Ack{Ack: ack}}
			}
		case *agentv1.ConverseRequest_Sample:
			c.samples++
			c.figures = append(c.figures, m.Sample.GetFacts()...)
		case *agentv1.ConverseRequest_Look:
			c.looks = append(c.looks, m.Look)
		}
		c.mu.Unlock()
	}
}

// with reads the collector's memory.
func (c *collector) with(read func()) {
	c.mu.Lock()
	defer c.mu.Unlock()
	read()
}

// host is the near end: a real outbox over a real spool, and hands that do as told.
type host struct {
	outbox *stream.Outbox
	spool  *spool.Spool
	hands  hands
	stop   func()
}

type hands struct {
	do   func(*agentv1.Order) (fact.Outcome, error)
	term uint64
}

func (h *hands) OpenSession(context.Context) ([]byte, uint64, error) {
	return []byte("nonce"), h.term, nil
}

func (h *hands) Do(_ context.Context, o *agentv1.Order) (fact.Outcome, error) { return h.do(o) }

func (h *hands) Look(ctx context.Context, r *agentv1.LookRequest) *agentv1.LookResponse {
	switch r.GetSubject() {
	case "stranger":
		return &agentv1.LookResponse{Refused: "unknown subject"}
	case "hung.example":
		hung, cancel := context.WithTimeout(ctx, 5*time.Second)
		defer cancel()
		<-hung.Done()
	}
	return &agentv1.LookResponse{EvidenceHash: []byte("sum of " + r.GetSubject())}
}

// newHost opens a host over dir without starting its stream.
func newHost(t *testing.T, dir string) *host {
	t.Helper()
	log := slog.New(slog.DiscardHandler)
	s, err := spool.Open(dir, log)
	if err != nil {
		t.Fatal(err)
	}
	h := &host{spool: s, outbox: stream.NewOutbox(report.New(), s, log)}
	return h
}

// run starts the stream to the given collectors.
func (h *host) run(t *testing.T, collectors ...*collector) {
	t.Helper()
	names := make([]string, len(collectors))
	byName := make(map[string]*collector)
	for i, c := range collectors {
		names[i] = string(rune('a'+i)) + ":8502"
		byName[names[i]] = c
	}
	str, err := stream.New(stream.Config{
		Collectors: names, BootID: "boot", Version: "test",
		Dial: []grpc.DialOption{
			grpc.WithTransportCredentials(insecure.NewCredentials()),
			grpc.WithContextDialer(func(ctx context.Context, name string) (net.Conn, error) { return byName[name].dial(ctx, name) }),
		},
	}, h.outbox, &h.hands, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- str.Run(ctx) }()
	h.stop = sync.OnceFunc(func() {
		cancel()
		if err := <-done; err != nil {
			t.Errorf("run: %v", err)
		}
		h.spool.Close()
	})
}

// say puts n different facts into the outbox.
func (h *host) say(n int, name string) {
	for i := range n {
		h.outbox.Put(fact.Fact{At: time.Now(), Witness: "units", Body: fact.Unit{Name: name, MainPID: uint32(i + 1)}})
	}
}
