package ingest

import (
	"context"
	"errors"
	"fmt"
	"io"
	"sync"
	"time"

	"golang.org/x/time/rate"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/proto"

	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/dispatch"
	"github.com/gapura-dev/gapura/pkg/fact"
	"github.com/gapura-dev/gapura/pkg/identity"
	"github.com/gapura-dev/gapura/pkg/wire"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// recheck is how often an open stream's certificate is checked again: TLS checks it only once.
const recheck = 30 * time.Second

// talk is one open stream.
type talk struct {
	*Server
	stream agentv1.AgentService_ConverseServer
	peer   identity.Caller
	hello  *agentv1.Hello
	number uint64
	cancel context.CancelCauseFunc
	line   *dispatch.Line

	last  uint64       // highest number seen
	parts *[]fact.Fact // of the snapshot under way, nil for none
	count uint32
	bytes int
	late  *time.Timer // ends the stream when the snapshot takes too long
	pace  *rate.Limiter

	mu   sync.Mutex // guards ack and out
	ack  uint64
	out  []*agentv1.ConverseResponse
	wake chan struct{}
}

func newTalk(s *Server, stream agentv1.AgentService_ConverseServer, peer identity.Caller, hello *agentv1.Hello, acked uint64,
	cancel context.CancelCauseFunc,
) *talk {
	t := &talk{
		Server: s, stream: stream, peer: peer, hello: hello, number: s.streams.Add(1), cancel: cancel,
		last: acked, wake: make(chan struct{}, 1), pace: s.pace(peer.Host),
	}
	t.line = &dispatch.Line{
		Host: peer.Host, Stream: t.number, Serial: peer.Serial, Nonce: hello.GetSessionNonce(), Send: t.post,
		Close: func(reason error) { cancel(closed(reason)) },
	}
	return t
}

// closed turns the reason for which a stream is closed into what the agent is told.
func closed(reason error) error {
	if errors.Is(reason, dispatch.ErrRevoked) {
		return status.Error(codes.PermissionDenied, reason.Error())
	}
	return status.Error(codes.Aborted, reason.Error())
}

func (t *talk) begin(ctx context.Context) error {
	h := &brain.Hello{Boot: t.hello.GetBootId(), Version: t.hello.GetVersion(), Capabilities: t.hello.GetCapabilities()}
	if c := t.hello.GetNow(); c.IsValid() {
		h.Clock = c.AsTime()
	}
	if len(h.Version) > 64 || len(h.Capabilities) > 16 {
		return status.Error(codes.FailedPrecondition, "the hello's version or capabilities are too long")
	}
	if err := t.put(ctx, brain.Arrival{Hello: h}); err != nil {
		return err
	}
	t.lines.Attach(t.line)
	t.log.Info("agent connected", "host", t.peer.Host, "version", h.Version)
	return nil
}

// end tells the brain that the stream is gone, even while the collector is shutting down.
func (t *talk) end(ctx context.Context) {
	t.lines.Detach(t.line)
	t.drop()
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
	defer cancel()
	if err := t.put(ctx, brain.Arrival{Gone: true}); err != nil {
		t.log.Warn("end of stream not noted", "host", t.peer.Host, "error", err)
	}
}

// listen reads until the stream ends.
func (t *talk) listen(ctx context.Context) error {
	received := make(chan *agentv1.ConverseRequest)
	ended := make(chan error, 1)
	go func() {
		for {
			m, err := t.stream.Recv()
			if err != nil {
				ended <- err
				return
			}
			select {
			case received <- m:
			case <-ctx.Done():
				return
			}
		}
	}()
	for {
		select {
		case <-ctx.Done():
			return context.Cause(ctx)
		case err := <-ended:
			if errors.Is(err, io.EOF) {
				return nil
			}
			return err
		case m := <-received:
			if err := t.pace.Wait(ctx); err != nil { // one that speaks too fast is read more slowly
				return context.Cause(ctx)
			}
			if err := t.take(ctx, m); err != nil {
				t.log.Warn("stream ended", "host", t.peer.Host, "error", err)
				return err
			}
		}
	}
}

// take handles one message.
func (t *talk) take(ctx context.Context, m *agentv1.ConverseRequest) error {
	switch m := m.GetMessage().(type) {
	case *agentv1.ConverseRequest_Changes:
		return t.changes(ctx, m.Changes.GetChanges())
	case *agentv1.ConverseRequest_Sample:
		facts, err := t.facts(m.Sample.GetFacts())
		if err != nil {
			return err
		}
		return t.put(ctx, brain.Arrival{Sample: facts})
	case *agentv1.ConverseRequest_SnapshotBegin:
		t.drop()
		t.parts = new([]fact.Fact)
		t.late = time.AfterFunc(snapshotWithin, func() {
			t.cancel(status.Errorf(codes.DeadlineExceeded, "a snapshot must end within %s", snapshotWithin))
		})
		return nil
	case *agentv1.ConverseRequest_SnapshotPart:
		return t.part(m.SnapshotPart)
	case *agentv1.ConverseRequest_SnapshotEnd:
		return t.snapshot(ctx, m.SnapshotEnd.GetParts())
	case *agentv1.ConverseRequest_Look:
		if len(m.Look.GetId()) > maxID || len(m.Look.GetRefused()) > 4*maxID {
			return status.Error(codes.ResourceExhausted, "the answer to a look is too long")
		}
		return t.put(ctx, brain.Arrival{LookDone: &brain.LookDone{ID: m.Look.GetId(), Refused: m.Look.GetRefused()}})
	default:
		return status.Error(codes.FailedPrecondition, "a message that does not belong here, or that this collector is too old for")
	}
}

// changes hands numbered facts over. Repeats go along: what counts twice is the brain's to say, and they are acknowledged
// again once all before them is committed.
func (t *talk) changes(ctx context.Context, list []*agentv1.Change) error {
	a := brain.Arrival{Changes: make([]brain.Change, 0, len(list)), Ack: t.acknowledge}
	for _, c := range list {
		if c.GetSeq() > t.last+maxAhead {
			return status.Errorf(codes.FailedPrecondition, "change %d after %d: too far ahead", c.GetSeq(), t.last)
		}
		if c.GetSeq() > t.last+1 && t.last > 0 {
			t.log.Warn("numbers are missing: the agent did not say why", "host", t.peer.Host, "after", t.last, "next", c.GetSeq())
		}
		f, err := t.fact(c.GetFact())
		if err != nil {
			return err
		}
		t.last = max(t.last, c.GetSeq())
		a.Changes = append(a.Changes, brain.Change{Spool: t.hello.GetSpoolId(), Seq: c.GetSeq(), Fact: f})
	}
	if len(a.Changes) == 0 {
		return nil
	}
	return t.put(ctx, a)
}

func (t *talk) part(p *agentv1.SnapshotPart) error {
	if t.parts == nil {
		return status.Error(codes.FailedPrecondition, "a snapshot part outside a snapshot")
	}
	size := proto.Size(p)
	if t.bytes+size > maxSnapshotBytes || len(*t.parts)+len(p.GetFacts()) > maxSnapshotFacts {
		return status.Errorf(codes.ResourceExhausted, "a snapshot has at most %d facts in %d bytes", maxSnapshotFacts, maxSnapshotBytes)
	}
	t.count++
	t.bytes += size
	if t.held.Add(int64(size)) > maxHeld {
		return status.Error(codes.Unavailable, "too many snapshots are under way; come back later")
	}
	facts, err := t.facts(p.GetFacts())
	if err != nil {
		return err
	}
	*t.parts = append(*t.parts, facts...)
	return nil
}

func (t *talk) snapshot(ctx context.Context, parts uint32) error {
	if t.parts == nil || parts != t.count {
		return status.Errorf(codes.FailedPrecondition, "a snapshot of %d parts ended after %d", parts, t.count)
	}
	facts := *t.parts
	t.drop()
	if facts == nil {
		facts = []fact.Fact{}
	}
	return t.put(ctx, brain.Arrival{Snapshot: facts})
}

// drop lets go of the snapshot under way.
func (t *talk) drop() {
	t.held.Add(-int64(t.bytes))
	t.parts, t.count, t.bytes = nil, 0, 0
	if t.late != nil {
		t.late.Stop()
	}
}

func (t *talk) facts(list []*agentv1.Fact) ([]fact.Fact, error) {
	out := make([]fact.Fact, 0, len(list))
	for _, m := range list {
		f, err := t.fact(m)
		if err != nil {
			return nil, err
		}
		out = append(out, f)
	}
	return out, nil
}

func (t *talk) fact(m *agentv1.Fact) (fact.Fact, error) {
	f, err := wire.ToFact(m)
	if err != nil {
		return fact.Fact{}, status.Error(codes.InvalidArgument, err.Error())
	}
	f.Host = t.peer.Host
	return f, nil
}

func (t *talk) put(ctx context.Context, a brain.Arrival) error {
	a.Host, a.Stream, a.Received = t.peer.Host, t.number, time.Now()
	if err := t.inbox.Put(ctx, a); err != nil {
		return fmt.Errorf("hand over what %s said: %w", t.peer.Host, err)
	}
	return nil
}
