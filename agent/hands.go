package agent

import (
	"context"
	"errors"
	"fmt"

	"github.com/gapura-dev/gapura/agent/internal/local"
	"github.com/gapura-dev/gapura/pkg/fact"
	"github.com/gapura-dev/gapura/pkg/wire"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// hands pass the collector's orders on to act, and its looks to the witnesses. They decide nothing.
type hands struct {
	act     string // its socket
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

// Look wakes the witness that a question is for.
func (h hands) Look(ctx context.Context, request *agentv1.LookRequest) string {
	look, ok := h.witness[request.GetQuestion()]
	if !ok {
		return "no witness answers that question"
	}
	return look(ctx, request.GetSubject())
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
