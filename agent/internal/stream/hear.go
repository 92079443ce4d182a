package stream

import (
	"context"
	"errors"
	"io"
	"strings"
	"sync"
	"time"

	"golang.org/x/time/rate"
	"google.golang.org/protobuf/proto"

	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// Bounds of what may wait to be done. Looks are unsigned, so they are held to a rate.
const (
	maxOrders   = 4
	maxLooks    = 16
	maxAnswers  = 64 // to looks; what overruns them is not answered
	looksSecond = 5
	looksBurst  = 10
	looksAtOnce = 8 // a request to a site that hangs must not hold up the others
)

// look is a request and the conversation that wants to hear of it.
type look struct {
	request *agentv1.LookRequest
	answer  chan<- *agentv1.LookResponse
}

// hear takes what the collector says until the stream ends, and returns why it ended.
func (c *conversation) hear() error {
	allowed := rate.NewLimiter(looksSecond, looksBurst)
	for {
		response, err := c.link.Recv()
		if errors.Is(err, io.EOF) {
			return errClosed
		}
		if err != nil {
			return err
		}
		switch m := response.GetMessage().(type) {
		case *agentv1.ConverseResponse_Ack:
			c.outbox.spool.Ack(m.Ack.GetSeq())
		case *agentv1.ConverseResponse_Order:
			c.take(m.Order)
		case *agentv1.ConverseResponse_Look:
			c.glance(m.Look, allowed)
		case *agentv1.ConverseResponse_Drain:
			c.wait.announced(m.Drain.GetWindow().AsDuration())
			return errDrain
		default: // a newer collector's word that we do not know yet
			c.log.Debug("message not understood")
		}
	}
}

// take hands an order over; one too many is refused at once, because an order that waits grows stale.
func (c *conversation) take(order *agentv1.Order) {
	select {
	case c.orders <- order:
	default:
		c.outcome(order, fact.Outcome{
			State: fact.OrderRefused, Reason: string(command.AlreadyInFlight), Detail: "other orders are still waiting",
		})
	}
}

func (c *conversation) glance(request *agentv1.LookRequest, allowed *rate.Limiter) {
	refused := "rate"
	if allowed.Allow() {
		select {
		case c.looks <- look{request, c.looked}:
			return
		default:
		}
	}
	answer(c.looked, &agentv1.LookResponse{Id: request.GetId(), Refused: refused})
}

// obey carries out orders one after the other, whatever becomes of the conversation that brought them.
func (s *Stream) obey(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case order := <-s.orders:
			outcome, err := s.hands.Do(ctx, order)
			if err != nil {
				outcome = fact.Outcome{State: fact.OrderUnknown, Detail: err.Error()}
			}
			s.outcome(order, outcome)
		}
	}
}

// outcome says what an order did. The order's ID is read without trust, only to name the order.
func (s *Stream) outcome(order *agentv1.Order, outcome fact.Outcome) {
	var body agentv1.OrderBody
	if outcome.Order == "" && proto.Unmarshal(order.GetBody(), &body) == nil {
		outcome.Order, outcome.Unit, outcome.Verb = bounded(body.GetId()), bounded(body.GetUnit()), bounded(body.GetVerb())
	}
	s.outbox.Put(fact.Fact{At: time.Now(), Witness: "act", Body: outcome})
}

// see takes looks, a few at once.
func (s *Stream) see(ctx context.Context) {
	var eyes sync.WaitGroup
	defer eyes.Wait()
	for range looksAtOnce {
		eyes.Go(func() {
			for {
				select {
				case <-ctx.Done():
					return
				case l := <-s.looks:
					response := s.hands.Look(ctx, l.request)
					response.Id = l.request.GetId()
					answer(l.answer, response)
				}
			}
		})
	}
}

// answer leaves a response for the conversation; when that is over or overrun nobody waits for it.
func answer(to chan<- *agentv1.LookResponse, response *agentv1.LookResponse) {
	select {
	case to <- response:
	default:
	}
}

func bounded(s string) string { return strings.ToValidUTF8(s[:min(len(s), 256)], "") }
