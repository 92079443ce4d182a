package stream

import (
	"context"
	"errors"
	"io"
	"strings"
	"time"

	"golang.org/x/time/rate"
	"google.golang.org/protobuf/proto"

	"github.com/gapura-dev/gapura/agent/internal/crash"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// Bounds of what may wait to be done. Looks are unsigned, so they are held to a rate.
const (
	maxOrders   = 4
	maxLooks    = 16 // of each kind
	looksAtOnce = 2  // of each kind: a site that is slow keeps no other waiting, and two requests are no burden to an application
	maxAnswers  = 64 // to looks; what overruns them is not answered
	looksSecond = 5
	looksBurst  = 10
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
		case c.queueOf(request) <- look{request, c.looked}:
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
			crash.At(crash.RunHeard)
			outcome, err := s.hands.Do(ctx, order)
			crash.At(crash.RunAnswered)
			if err != nil {
				outcome = fact.Outcome{State: fact.OrderUnknown, Detail: err.Error()}
			}
			s.outcome(order, outcome)
			crash.At(crash.RunKept)
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

// queues makes one queue for each question that is known.
func queues() map[agentv1.LookRequest_Question]chan look {
	out := make(map[agentv1.LookRequest_Question]chan look)
	for number := range agentv1.LookRequest_Question_name {
		out[agentv1.LookRequest_Question(number)] = make(chan look, maxLooks)
	}
	return out
}

// queueOf returns where a look waits; a question of a newer collector waits with those that name none.
func (s *Stream) queueOf(request *agentv1.LookRequest) chan look {
	if queue, known := s.looks[request.GetQuestion()]; known {
		return queue
	}
	return s.looks[agentv1.LookRequest_QUESTION_UNSPECIFIED]
}

// see takes looks of one kind as they come. A witness that looks for one question at a time has the next wait.
func (s *Stream) see(ctx context.Context, queue <-chan look) {
	for {
		select {
		case <-ctx.Done():
			return
		case l := <-queue:
			response := s.hands.Look(ctx, l.request)
			response.Id = l.request.GetId()
			answer(l.answer, response)
		}
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
