package stream

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"google.golang.org/protobuf/types/known/timestamppb"

	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// Bounds of one conversation.
const (
	welcomeLimit  = 30 * time.Second
	sendLimit     = 60 * time.Second
	leastInterval = 10 * time.Second // between samples; a collector can only ask for more
	mostInterval  = 160 * time.Second
)

// Why a conversation ends.
var (
	errDrain   = errors.New("the collector is leaving")
	errTerm    = errors.New("the collector's ownership term is older than one this host has obeyed")
	errRenewed = errors.New("the spool began anew")
	errAgain   = errors.New("the certificate was renewed")
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
	go func() {
		select {
		case <-c.again:
			cancel(errAgain)
		case <-talk.Done():
		}
	}()

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
	c.log.Debug("nothing more is heard", "error", <-heard)
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
