package stream

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/timestamppb"

	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// Bounds of one conversation.
const (
	welcomeLimit  = 30 * time.Second
	sendLimit     = 60 * time.Second
	leastInterval = 10 * time.Second // between samples; a collector can only ask for more
	mostInterval  = 160 * time.Second
	maxPart       = 64 << 10 // bytes of one part of a snapshot
)

// Why a conversation ends.
var (
	errDrain   = errors.New("the collector is leaving")
	errTerm    = errors.New("the collector's ownership term is older than one this host has obeyed")
	errRenewed = errors.New("the spool began anew")
	errStuck   = errors.New("the collector has stopped reading")
	errClosed  = errors.New("the collector closed the stream")
	errOrder   = errors.New("the collector did not begin with a welcome")
)

// conversation is one stream to one collector, from hello to its end.
type conversation struct {
	*Stream
	collector string
	wait      *pauses
	link      link
	interval  time.Duration // between samples; 0 before the welcome
	sent      uint64        // the highest number sent
	looked    chan *agentv1.LookResponse
}

// hold speaks until something ends the conversation, and returns what.
func (c *conversation) hold(ctx context.Context) error {
	conn, err := dial(c.collector, c.cfg.Dial)
	if err != nil {
		return err
	}
	defer conn.Close()
	talk, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)

	hello := c.hello(ctx)
	stream, err := agentv1.NewAgentServiceClient(conn).Converse(talk)
	if err != nil {
		return fmt.Errorf("open stream: %w", err)
	}
	c.link = link{stream, cancel}
	if err := c.open(hello); err != nil {
		return ended(talk, err)
	}
	c.looked = make(chan *agentv1.LookResponse, maxAnswers)
	heard := make(chan error, 1)
	go func() {
		err := c.hear()
		cancel(err)
		heard <- err
	}()
	err = c.speak(talk)
	if errors.Is(err, io.EOF) { // the reason is on the other side
		return ended(talk, <-heard)
	}
	err = ended(talk, err)
	cancel(err)
	<-heard
	return err
}

// ended names why a conversation is over: the cause of the cancellation rather than the cancellation.
func ended(talk context.Context, err error) error {
	if cause := context.Cause(talk); cause != nil {
		return cause
	}
	return err
}

// hello says who we are; without a session no order can be obeyed, but everything is reported all the same.
func (c *conversation) hello(ctx context.Context) *agentv1.Hello {
	nonce, term, err := c.hands.OpenSession(ctx)
	capabilities := []string{"look"}
	if err != nil {
		c.log.Warn("this host takes no orders for now", "error", err)
	} else {
		capabilities = append(capabilities, "act")
	}
	c.term = max(c.term, term)
	return &agentv1.Hello{
		BootId: c.cfg.BootID, SpoolId: c.outbox.spool.ID(), AckedSeq: c.outbox.spool.Acked(), Version: c.cfg.Version,
		Capabilities: capabilities, SessionNonce: nonce, Now: timestamppb.Now(), Term: c.term,
	}
}

// open says hello and waits for the welcome.
func (c *conversation) open(hello *agentv1.Hello) error {
	if err := c.link.Send(&agentv1.ConverseRequest{Message: &agentv1.ConverseRequest_Hello{Hello: hello}}); err != nil && !errors.Is(err, io.EOF) {
		return fmt.Errorf("say hello: %w", err)
	}
	timer := time.AfterFunc(welcomeLimit, func() { c.link.cancel(errOrder) })
	defer timer.Stop()
	response, err := c.link.Recv()
	if err != nil {
		return fmt.Errorf("wait for welcome: %w", err)
	}
	if drain := response.GetDrain(); drain != nil {
		c.wait.announced(drain.GetWindow().AsDuration())
		return errDrain
	}
	welcome := response.GetWelcome()
	if welcome == nil {
		return errOrder
	}
	if welcome.GetTerm() < c.term {
		return fmt.Errorf("%w: %d, obeyed %d", errTerm, welcome.GetTerm(), c.term)
	}
	c.term = welcome.GetTerm()
	c.wait.announced(welcome.GetReconnectWindow().AsDuration())
	c.interval = min(max(welcome.GetSampleInterval().AsDuration(), leastInterval), mostInterval)
	if c.outbox.spool.Agree(welcome.GetAckedSeq()) {
		return errRenewed
	}
	c.sent = welcome.GetAckedSeq()
	c.log.Info("conversation begins", "collector", c.collector, "acked", c.sent, "last", c.outbox.spool.Last())
	return nil
}

// speak sends the snapshot, then everything as it comes.
func (c *conversation) speak(talk context.Context) error {
	if err := c.sendSnapshot(); err != nil {
		return err
	}
	ticker := time.NewTicker(c.interval)
	defer ticker.Stop()
	for {
		if err := c.sendChanges(talk); err != nil {
			return err
		}
		var message *agentv1.ConverseRequest
		select {
		case <-talk.Done():
			return context.Cause(talk)
		case <-c.outbox.spool.Wake():
			continue
		case answer := <-c.looked:
			message = &agentv1.ConverseRequest{Message: &agentv1.ConverseRequest_Look{Look: answer}}
		case <-ticker.C: // an empty sample is a sign of life
			message = &agentv1.ConverseRequest{Message: &agentv1.ConverseRequest_Sample{Sample: &agentv1.Sample{Facts: c.outbox.samples()}}}
		}
		if err := c.link.Send(message); err != nil {
			return err
		}
	}
}

func (c *conversation) sendChanges(talk context.Context) error {
	for talk.Err() == nil {
		changes := c.outbox.changes(c.sent, time.Now())
		if len(changes) == 0 {
			return nil
		}
		message := &agentv1.ConverseRequest{Message: &agentv1.ConverseRequest_Changes{Changes: &agentv1.Changes{Changes: changes}}}
		if err := c.link.Send(message); err != nil {
			return err
		}
		c.sent = changes[len(changes)-1].GetSeq()
	}
	return context.Cause(talk)
}

func (c *conversation) sendSnapshot() error {
	seq, facts := c.outbox.snapshot(time.Now())
	begin := &agentv1.ConverseRequest_SnapshotBegin{SnapshotBegin: &agentv1.SnapshotBegin{Seq: seq}}
	if err := c.link.Send(&agentv1.ConverseRequest{Message: begin}); err != nil {
		return err
	}
	parts := parts(facts)
	for _, part := range parts {
		if err := c.link.Send(&agentv1.ConverseRequest{Message: &agentv1.ConverseRequest_SnapshotPart{SnapshotPart: part}}); err != nil {
			return err
		}
	}
	end := &agentv1.ConverseRequest_SnapshotEnd{SnapshotEnd: &agentv1.SnapshotEnd{Parts: uint32(len(parts))}}
	return c.link.Send(&agentv1.ConverseRequest{Message: end})
}

// parts cuts facts into parts of at most 64 KiB encoded.
func parts(facts []*agentv1.Fact) (out []*agentv1.SnapshotPart) {
	const frame = 8 // tag and length around a fact, and some
	size := maxPart
	for _, f := range facts {
		n := proto.Size(f) + frame
		if size+n > maxPart {
			out, size = append(out, &agentv1.SnapshotPart{}), 0
		}
		last := out[len(out)-1]
		last.Facts, size = append(last.Facts, f), size+n
	}
	return out
}
