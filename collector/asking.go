package collector

import (
	"fmt"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/dispatch"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// asker lets the brain ask hosts for looks.
type asker struct{ lines *dispatch.Dispatch }

// Ask hands a question to the host's stream. What the host sees comes back through ingest.
func (a asker) Ask(host, id string, q diagnose.Question) error {
	question, known := questions[q.Ask]
	if !known {
		return fmt.Errorf("ask %s %s: no message carries that question", host, q)
	}
	if err := a.lines.Look(host, id, question, q.Subject); err != nil {
		return fmt.Errorf("ask %s %s: %w", host, q, err)
	}
	return nil
}

// questions are diagnosis' questions as agents read them.
var questions = map[diagnose.Ask]agentv1.LookRequest_Question{
	diagnose.AskConfigTest:   agentv1.LookRequest_QUESTION_CONFIG_TEST,
	diagnose.AskTarget:       agentv1.LookRequest_QUESTION_TARGET,
	diagnose.AskInside:       agentv1.LookRequest_QUESTION_INSIDE,
	diagnose.AskStraight:     agentv1.LookRequest_QUESTION_STRAIGHT,
	diagnose.AskResolve:      agentv1.LookRequest_QUESTION_RESOLVE,
	diagnose.AskWaits:        agentv1.LookRequest_QUESTION_WAITS,
	diagnose.AskSockets:      agentv1.LookRequest_QUESTION_SOCKETS,
	diagnose.AskProcesses:    agentv1.LookRequest_QUESTION_PROCESSES,
	diagnose.AskFirewall:     agentv1.LookRequest_QUESTION_FIREWALL,
	diagnose.AskCertificates: agentv1.LookRequest_QUESTION_CERTIFICATES,
	diagnose.AskChanges:      agentv1.LookRequest_QUESTION_CHANGES,
}
