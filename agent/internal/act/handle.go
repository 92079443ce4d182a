package act

import (
	"context"
	"fmt"

	"google.golang.org/protobuf/proto"

	"github.com/gapura-dev/gapura/agent/internal/crash"
	"github.com/gapura-dev/gapura/pkg/wire"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// handle answers one request. Whatever comes, it answers; it never panics.
func (d *Doer) handle(ctx context.Context, request []byte) []byte {
	response, err := d.answer(ctx, request)
	if err != nil {
		d.log.Warn("request refused", "error", err)
		response = &agentv1.ActResponse{Error: err.Error()}
	}
	out, err := proto.Marshal(response)
	if err != nil {
		d.log.Error("response lost", "error", err)
		return nil
	}
	return out
}

func (d *Doer) answer(ctx context.Context, request []byte) (*agentv1.ActResponse, error) {
	asked := new(agentv1.ActRequest)
	if err := proto.Unmarshal(request, asked); err != nil {
		return nil, fmt.Errorf("read request: %w", err)
	}
	switch asked.GetRequest().(type) {
	case *agentv1.ActRequest_OpenSession:
		session, err := openSession(d.cfg.StateDir)
		if err != nil {
			return nil, err
		}
		crash.At(crash.SessionOpen)
		return &agentv1.ActResponse{SessionNonce: session.Nonce, Term: session.Term}, nil
	case *agentv1.ActRequest_Order:
		outcome := d.judge(ctx, asked.GetOrder())
		d.log.Info("order judged", "order", outcome.Order, "state", outcome.State, "verb", outcome.Verb, "unit", outcome.Unit,
			"reason", outcome.Reason, "detail", outcome.Detail, "result", outcome.Result, "took", outcome.Took)
		return &agentv1.ActResponse{Outcome: wire.FromOutcome(outcome)}, nil
	case *agentv1.ActRequest_ReadStatus:
		return &agentv1.ActResponse{Status: d.status(ctx)}, nil
	default:
		return nil, fmt.Errorf("read request: this version of act does not know what is asked")
	}
}
