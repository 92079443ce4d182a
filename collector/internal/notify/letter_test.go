package notify_test

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/notify"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/command"
)

var at = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

func outage() *incident.Incident {
	i := &incident.Incident{
		Name: "incidents/1", State: incident.Confirmed, Opened: at, Sites: []string{"shop.example"},
		Subject: diagnose.Subject{Host: "web-1", Unit: "php8.2-fpm.service"},
		Finding: diagnose.Finding{Cause: "php-fpm-killed", Title: "PHP-FPM was killed", Strength: diagnose.Conclusive},
	}
	for n, kind := range []string{"fault", "seen", "cause", "seen", "confirmed", "held", "order", "refused", "outcome", "asked", "note", "verified", "resolved"} {
		i.Timeline = append(i.Timeline, incident.Entry{At: at.Add(time.Duration(n) * time.Second), Kind: kind, Text: "line of " + kind})
	}
	return i
}

// states are all that an action can be in.
var states = []remedy.State{
	remedy.Held, remedy.Awaiting, remedy.Reserved, remedy.Signed, remedy.Sent, remedy.Verifying, remedy.Verified, remedy.Resolved, remedy.Refused,
	remedy.Failed, remedy.Worse, remedy.Unknown, remedy.GaveUp, remedy.Rejected, remedy.Expired, remedy.Shadowed,
}

// TestEveryStateAndTurnIsTold, under a name that the documentation holds.
func TestEveryStateAndTurnIsTold(t *testing.T) {
	text, err := os.ReadFile("../../../deploy/docs/webhook.md")
	if err != nil {
		t.Fatal(err)
	}
	var told []string
	tell := func(n brain.Notice) {
		l, ok := notify.Letters{}.Letter(n)
		if !ok {
			return
		}
		var doc struct{ Type string }
		if err := json.Unmarshal(l.Doc, &doc); err != nil || l.ID == "" || strings.Contains(l.ID, ".") || l.About != "incidents/1" {
			t.Errorf("letter %+v, %v", l, err)
		}
		if !strings.Contains(string(text), "`"+doc.Type+"`") {
			t.Errorf("%s is not documented", doc.Type)
		}
		told = append(told, doc.Type)
	}
	i := outage()
	for _, e := range i.Timeline {
		tell(brain.Notice{At: e.At, Incident: i, Entry: e})
	}
	if diff := cmp.Diff([]string{"incident.opened", "incident.cause", "incident.confirmed", "incident.verified", "incident.resolved"}, told); diff != "" {
		t.Errorf("told of an incident (-want +got):\n%s", diff)
	}
	told = nil
	var want []string
	for _, s := range states {
		want = append(want, "action."+string(s))
		tell(brain.Notice{At: at, Action: &remedy.Action{ID: "a", Incident: i.Name, State: s}})
	}
	if diff := cmp.Diff(want, told); diff != "" {
		t.Errorf("told of actions (-want +got):\n%s", diff)
	}
}

// TestALetterAsDocumented: what the documentation shows is what is sent, to the letter.
func TestALetterAsDocumented(t *testing.T) {
	a := &remedy.Action{
		ID: "0199a0d2-7b1c-7000-8000-000000000001", Incident: "incidents/1", Cause: "php-fpm-killed", Host: "web-1", Unit: "php8.2-fpm.service",
		Verb: command.Start, Mode: command.Auto, State: remedy.Refused, Attempt: 1, Reason: command.RootSession,
		Detail: "root session root on pts/0 active 12s ago", Created: at, Ended: at.Add(time.Second),
	}
	l, ok := notify.Letters{}.Letter(brain.Notice{At: at.Add(time.Second), Action: a, Incident: outage()})
	if !ok {
		t.Fatal("nobody is told of a refusal")
	}
	text, err := os.ReadFile("../../../deploy/docs/webhook.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(text), "```json\n")
	shown, _, _ := strings.Cut(rest, "```")
	var want, got any
	if err := json.Unmarshal([]byte(shown), &want); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(l.Doc, &got); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-documented +sent):\n%s", diff)
	}
}

// TestALetterStaysSmall whatever an incident has grown to.
func TestALetterStaysSmall(t *testing.T) {
	i := outage()
	i.Sites = nil
	for n := range incident.MaxSites {
		i.Sites = append(i.Sites, fmt.Sprintf("%s%d.example", strings.Repeat("x", 200), n))
	}
	l, _ := notify.Letters{}.Letter(brain.Notice{At: at, Incident: i, Entry: i.Timeline[2]})
	if len(l.Doc) > 8<<10 || !strings.Contains(string(l.Doc), fmt.Sprintf(`"siteCount":%d`, incident.MaxSites)) {
		t.Errorf("%d bytes: %.200s", len(l.Doc), l.Doc)
	}
}
