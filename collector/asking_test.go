package collector

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
	"google.golang.org/protobuf/testing/protocmp"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/dispatch"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// TestEveryQuestionReachesTheHost: each question of diagnosis leaves as its own message, and each message that carries a
// question is used, but for the one that a repair asks.
func TestEveryQuestionReachesTheHost(t *testing.T) {
	lines := dispatch.New(nil)
	var sent *agentv1.LookRequest
	lines.Attach(&dispatch.Line{Host: "web-1", Send: func(m *agentv1.ConverseResponse) error { sent = m.GetLook(); return nil }})
	unused := map[int32]bool{}
	for number := range agentv1.LookRequest_Question_name {
		unused[number] = true
	}
	delete(unused, int32(agentv1.LookRequest_QUESTION_UNSPECIFIED))
	delete(unused, int32(agentv1.LookRequest_QUESTION_EVIDENCE))
	for ask, question := range questions {
		q := diagnose.Question{Host: "web-1", Ask: ask, Subject: "php8.2-fpm.service"}
		if err := (asker{lines}).Ask("web-1", "7", q); err != nil {
			t.Error(err)
		}
		want := &agentv1.LookRequest{Id: "7", Question: question, Subject: q.Subject}
		if diff := cmp.Diff(want, sent, protocmp.Transform()); diff != "" || !unused[int32(question)] {
			t.Errorf("%s (-want +got):\n%s", ask, diff)
		}
		delete(unused, int32(question))
	}
	for number := range unused {
		t.Errorf("nobody asks %s", agentv1.LookRequest_Question(number))
	}
	if err := (asker{lines}).Ask("web-2", "8", diagnose.Question{Host: "web-2", Ask: diagnose.AskSockets}); !errors.Is(err, dispatch.ErrAway) {
		t.Errorf("a host without a stream: %v", err)
	}
	if err := (asker{lines}).Ask("web-1", "9", diagnose.Question{Host: "web-1", Ask: "reboot"}); err == nil {
		t.Error("a question without a message was asked")
	}
}
