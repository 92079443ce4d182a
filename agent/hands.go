package agent

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/gapura-dev/gapura/agent/internal/local"
	"github.com/gapura-dev/gapura/agent/internal/sensor"
	"github.com/gapura-dev/gapura/pkg/fact"
	"github.com/gapura-dev/gapura/pkg/wire"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// evidenceLimit is how long the privileged reader may take to write down what a repair would destroy.
const evidenceLimit = 20 * time.Second

// hands pass the collector's orders on to act, and its looks to the witnesses. They decide nothing.
type hands struct {
	act     string // its socket
	reader  reader
	board   *sensor.Board
	witness map[agentv1.LookRequest_Question]func(ctx context.Context, subject string) (refused string)
}

// OpenSession has act make a nonce for the coming stream.
func (h hands) OpenSession(ctx context.Context) ([]byte, uint64, error) {
	response, err := h.ask(ctx, &agentv1.ActRequest{Request: &agentv1.ActRequest_OpenSession{OpenSession: &agentv1.OpenSession{}}})
	if err != nil {
		return nil, 0, fmt.Errorf("open a session for orders: %w", err)
	}
	return response.GetSessionNonce(), response.GetTerm(), nil
}

// Do has act judge an order and carry it out.
func (h hands) Do(ctx context.Context, order *agentv1.Order) (fact.Outcome, error) {
	response, err := h.ask(ctx, &agentv1.ActRequest{Request: &agentv1.ActRequest_Order{Order: order}})
	if err != nil {
		return fact.Outcome{}, fmt.Errorf("pass an order on: %w", err)
	}
	return wire.ToOutcome(response.GetOutcome()), nil
}

// Look wakes the witness that a question is for, or has evidence kept.
func (h hands) Look(ctx context.Context, request *agentv1.LookRequest) *agentv1.LookResponse {
	if request.GetQuestion() == agentv1.LookRequest_QUESTION_EVIDENCE {
		return h.freeze(ctx, request.GetSubject())
	}
	look, ok := h.witness[request.GetQuestion()]
	if !ok {
		return &agentv1.LookResponse{Refused: "no witness answers that question"}
	}
	return &agentv1.LookResponse{Refused: look(ctx, request.GetSubject())}
}

// both has two witnesses look for one question: what takes a machine shows in its load and in its processes.
func both(first, second func(ctx context.Context, subject string) string) func(ctx context.Context, subject string) (refused string) {
	return func(ctx context.Context, subject string) string {
		var refused [2]string
		var looks sync.WaitGroup
		looks.Go(func() { refused[0] = first(ctx, subject) })
		looks.Go(func() { refused[1] = second(ctx, subject) })
		looks.Wait()
		return cmp.Or(refused[0], refused[1])
	}
}

// freeze has the privileged reader keep the evidence about a unit that is watched.
func (h hands) freeze(ctx context.Context, unit string) *agentv1.LookResponse {
	if _, known := sensor.Find[fact.Unit](h.board, unit); !known {
		return &agentv1.LookResponse{Refused: "unknown subject"}
	}
	ctx, cancel := context.WithTimeout(ctx, evidenceLimit)
	defer cancel()
	answer, err := h.reader.Ask(ctx, &agentv1.LookQuestion{
		Question: &agentv1.LookQuestion_FreezeEvidence{FreezeEvidence: &agentv1.FreezeEvidence{Unit: unit}},
	})
	if err != nil {
		return &agentv1.LookResponse{Refused: "witness missing"}
	}
	return &agentv1.LookResponse{Refused: answer.GetError(), EvidenceHash: answer.GetEvidenceHash()}
}

func (h hands) ask(ctx context.Context, request *agentv1.ActRequest) (*agentv1.ActResponse, error) {
	response := new(agentv1.ActResponse)
	if err := local.Ask(ctx, h.act, request, response); err != nil {
		return nil, err
	}
	if response.GetError() != "" {
		return nil, errors.New(response.GetError())
	}
	return response, nil
}

// reader asks look.
type reader struct{ socket string }

// Ask asks one question. The answer may say why it is none.
func (r reader) Ask(ctx context.Context, question *agentv1.LookQuestion) (*agentv1.LookAnswer, error) {
	answer := new(agentv1.LookAnswer)
	if err := local.Ask(ctx, r.socket, question, answer); err != nil {
		return nil, fmt.Errorf("ask the privileged reader: %w", err)
	}
	return answer, nil
}
