package look_test

import (
	"context"
	"errors"
	"log/slog"
	"path/filepath"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/agent/internal/local"
	"github.com/gapura-dev/gapura/agent/internal/look"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

func TestLookAnswersAndGoesWhenNobodyAsks(t *testing.T) {
	dir := t.TempDir()
	cfg := look.Config{Socket: dir + "/s", State: filepath.Join(dir, "state"), Idle: 200 * time.Millisecond}
	l, err := look.New(cfg, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- l.Run(t.Context()) }()

	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	var answer agentv1.LookAnswer
	for err = errors.New("not asked yet"); err != nil && ctx.Err() == nil; { // until it listens
		err = local.Ask(ctx, cfg.Socket, &agentv1.LookQuestion{}, &answer)
	}
	if err != nil || answer.GetError() == "" {
		t.Errorf("no question was answered with %v, %v, want an error in the answer", &answer, err)
	}
	if err := <-ended; err != nil {
		t.Errorf("ended with %v, want nil", err)
	}
}
