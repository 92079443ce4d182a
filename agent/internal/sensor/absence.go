package sensor

import (
	"context"
	"errors"

	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// absence says once that a witness cannot speak, and once that it can again.
type absence struct {
	missing bool
	first   bool // it also says that it can when it first does: where there is often nothing to tell, silence would be no answer
}

func (a *absence) report(name string, err error, say Say) {
	if missing := err != nil; missing != a.missing || a.first {
		a.missing, a.first = missing, false
		m := fact.Missing{Name: name, OK: !missing}
		if missing {
			m.Why = err.Error()
		}
		say(m)
	}
}

// factsFrom asks the privileged reader and returns the facts of its answer.
func factsFrom(ctx context.Context, reader Reader, question *agentv1.LookQuestion) ([]fact.Body, error) {
	answer, err := reader.Ask(ctx, question)
	if err == nil && answer.GetError() != "" {
		err = errors.New(answer.GetError())
	}
	if err != nil {
		return nil, err
	}
	return bodiesOf(answer.GetFacts()), nil
}
