package agent

import (
	"bytes"
	"context"
	"path/filepath"
	"testing"

	"google.golang.org/protobuf/proto"

	"github.com/gapura-dev/gapura/agent/internal/local"
	"github.com/gapura-dev/gapura/agent/internal/sensor"
	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// keeper answers as look would: it keeps evidence of nginx alone.
func keeper(t *testing.T) (socket string) {
	t.Helper()
	socket = filepath.Join(t.TempDir(), "look.sock")
	listener, err := local.Listen(socket, 0)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	t.Cleanup(cancel)
	go func() {
		_ = local.Serve(ctx, listener, func(uint32) bool { return true }, local.MaxRequest, func(_ context.Context, request []byte) []byte {
			var q agentv1.LookQuestion
			answer := &agentv1.LookAnswer{Error: "unit is not-found"}
			if proto.Unmarshal(request, &q) == nil && q.GetFreezeEvidence().GetUnit() == "nginx.service" {
				answer = &agentv1.LookAnswer{EvidenceHash: []byte("sum")}
			}
			out, err := proto.Marshal(answer)
			if err != nil {
				return nil
			}
			return out
		})
	}()
	return socket
}

func TestEvidenceIsFrozenForWatchedUnitsAlone(t *testing.T) {
	board := sensor.NewBoard()
	board.Post(fact.Unit{Name: "nginx.service"})
	board.Post(fact.Unit{Name: "gone.service"})
	h := hands{reader: reader{keeper(t)}, board: board}
	for unit, want := range map[string]*agentv1.LookResponse{
		"nginx.service": {EvidenceHash: []byte("sum")},
		"gone.service":  {Refused: "unit is not-found"},
		"ssh.service":   {Refused: "unknown subject"},
	} {
		got := h.Look(t.Context(), &agentv1.LookRequest{Question: agentv1.LookRequest_QUESTION_EVIDENCE, Subject: unit})
		if got.GetRefused() != want.GetRefused() || !bytes.Equal(got.GetEvidenceHash(), want.GetEvidenceHash()) {
			t.Errorf("%s: %v, want %v", unit, got, want)
		}
	}
	h.reader = reader{"/nonexistent/look.sock"}
	if got := h.Look(t.Context(), &agentv1.LookRequest{Question: agentv1.LookRequest_QUESTION_EVIDENCE, Subject: "nginx.service"}); got.GetRefused() != "witness missing" {
		t.Errorf("without a reader: %v", got)
	}
	if got := h.Look(t.Context(), &agentv1.LookRequest{Question: agentv1.LookRequest_QUESTION_INSIDE}); got.GetRefused() == "" {
		t.Errorf("a question that no witness answers: %v", got)
	}
}
