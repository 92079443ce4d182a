package look

import (
	"testing"

	"github.com/gapura-dev/gapura/pkg/fact"
	"github.com/gapura-dev/gapura/pkg/wire"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// answered asks a question that must be answered, with facts of one kind.
func answered[T fact.Body](t *testing.T, l *Look, question *agentv1.LookQuestion) (facts []T) {
	t.Helper()
	answer := l.Answer(t.Context(), question)
	if answer.GetError() != "" {
		t.Fatal(answer.GetError())
	}
	for _, message := range answer.GetFacts() {
		f, err := wire.ToFact(message)
		if err != nil {
			t.Fatal(err)
		}
		body, ok := f.Body.(T)
		if !ok {
			t.Fatalf("answered with %+v", f.Body)
		}
		facts = append(facts, body)
	}
	return facts
}

// bySubject is answered with the facts by what they are about.
func bySubject[T fact.Body](t *testing.T, l *Look, question *agentv1.LookQuestion) map[string]T {
	t.Helper()
	seen := make(map[string]T)
	for _, body := range answered[T](t, l, question) {
		seen[body.Subject()] = body
	}
	return seen
}
