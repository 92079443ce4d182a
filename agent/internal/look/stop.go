package look

import (
	"context"
	"fmt"
	"strings"

	"github.com/gapura-dev/gapura/agent/internal/journal"
	"github.com/gapura-dev/gapura/pkg/wire"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// askStop asks the journal whether somebody had systemd stop a unit since it was last started. A journal that cannot
// say is an answer too: unknown.
func (l *Look) askStop(ctx context.Context, q *agentv1.AskStop) (*agentv1.LookAnswer, error) {
	name := q.GetUnit()
	if !strings.HasSuffix(name, ".service") || len(name) > 255 || strings.ContainsAny(name, "/ \t\n") {
		return nil, fmt.Errorf("%q is not the name of a service", name)
	}
	stop, err := journal.Journal{Sync: true, Sessions: journal.Sessions}.AskStop(ctx, name)
	if err != nil {
		l.log.Info("who stopped a unit is not known", "unit", name, "error", err)
	}
	return &agentv1.LookAnswer{Stop: wire.FromStop(stop)}, nil
}
