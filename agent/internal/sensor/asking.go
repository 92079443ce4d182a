package sensor

import (
	"context"
	"log/slog"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// readerRound is how often all targets, sockets and firewall rules are looked at though nothing has happened. What fails leaves
// its line in a log or is asked about, and is looked at then; meanwhile the privileged reader rests, whose start and
// looks take 0.2 s of CPU.
const readerRound = 30 * time.Minute

// asking is a witness's talk with the privileged reader.
type asking struct {
	witness string
	reader  Reader
	log     *slog.Logger
	say     Say
	missing bool
}

// ask asks one question and returns what was answered, or why there is no answer. That the reader does not answer at
// all is said once, and once that it does again.
func (a *asking) ask(ctx context.Context, question *agentv1.LookQuestion) (found []fact.Body, refused string) {
	answer, err := a.reader.Ask(ctx, question)
	if ctx.Err() != nil {
		return nil, "the look took too long"
	}
	if missing := err != nil; missing != a.missing {
		a.missing = missing
		m := fact.Missing{Name: a.witness, OK: !missing}
		if missing {
			m.Why = err.Error()
		}
		a.say(m)
	}
	if err != nil {
		return nil, "witness missing"
	}
	if answer.GetError() != "" {
		a.log.Warn("the privileged reader cannot tell", "error", answer.GetError())
		return nil, answer.GetError()
	}
	return bodiesOf(answer.GetFacts()), ""
}
