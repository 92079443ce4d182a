package notify

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
)

// maxSites is how many of an incident's sites a letter names; it says how many there are.
const maxSites = 20

// Letters writes notices down for the webhook. The payloads are described in deploy/docs/webhook.md; their names are stable.
type Letters struct{}

// Letter writes a notice down; false for a line of a story that an action's own letter tells better, or that nobody waits for.
func (Letters) Letter(n brain.Notice) (brain.Letter, bool) {
	switch {
	case n.Action != nil:
		return letter("action."+string(n.Action.State), n.At, n.Action.Incident, payload{Action: tellAction(n.Action), Incident: tellIncident(n.Incident)}), true
	case n.Incident == nil:
		return brain.Letter{}, false
	}
	event, ok := eventOf(n.Incident, n.Entry)
	if !ok {
		return brain.Letter{}, false
	}
	return letter(event, n.At, n.Incident.Name, payload{Incident: tellIncident(n.Incident), Text: n.Entry.Text}), true
}

// eventOf names the event that a line of an incident's story is.
func eventOf(i *incident.Incident, e incident.Entry) (string, bool) {
	switch e.Kind {
	case "seen":
		for _, first := range i.Timeline {
			if first.Kind == "seen" {
				return "incident.opened", first == e
			}
		}
		return "", false
	case "cause", "confirmed", "verified", "resolved":
		return "incident." + e.Kind, true
	}
	return "", false
}

// lostLetter says that letters were dropped.
func lostLetter(n int, now time.Time) brain.Letter {
	l := letter("letters.dropped", now, "", payload{Lost: n, Text: fmt.Sprintf("%d letters were dropped: ask the API for the incidents and actions as they stand", n)})
	l.Lost = n
	return l
}

// envelope is what every letter holds.
type envelope struct {
	Type      string  `json:"type"`
	Timestamp string  `json:"timestamp"` // when it happened
	Data      payload `json:"data"`
}

type payload struct {
	Incident *told       `json:"incident,omitempty"`
	Action   *toldAction `json:"action,omitempty"`
	Text     string      `json:"text,omitempty"` // for people
	Lost     int         `json:"lost,omitempty"`
}

type told struct {
	Name       string   `json:"name"`
	State      string   `json:"state"`
	Site       string   `json:"site"`
	Sites      []string `json:"sites"`
	SiteCount  int      `json:"siteCount"`
	Host       string   `json:"host,omitempty"`
	Unit       string   `json:"unit,omitempty"`
	Target     string   `json:"target,omitempty"`
	Cause      cause    `json:"cause"`
	OpenedAt   string   `json:"openedAt"`
	ResolvedAt string   `json:"resolvedAt,omitempty"`
}

type cause struct {
	ID       string `json:"id"`
	Title    string `json:"title"`
	Strength string `json:"strength"`
}

type toldAction struct {
	Name       string `json:"name"`
	Incident   string `json:"incident"`
	Cause      string `json:"cause"`
	Host       string `json:"host"`
	Unit       string `json:"unit"`
	Verb       string `json:"verb,omitempty"`
	Mode       string `json:"mode"`
	State      string `json:"state"`
	Attempt    int    `json:"attempt"`
	Reason     string `json:"reason,omitempty"`
	Detail     string `json:"detail,omitempty"`
	Hint       string `json:"hint,omitempty"`
	Approver   string `json:"approver,omitempty"`
	CreatedAt  string `json:"createdAt"`
	VerifiedAt string `json:"verifiedAt,omitempty"`
	EndedAt    string `json:"endedAt,omitempty"`
}

func tellIncident(i *incident.Incident) *told {
	if i == nil {
		return nil
	}
	t := &told{
		Name: i.Name, State: string(i.State), Sites: i.Sites[:min(len(i.Sites), maxSites)], SiteCount: len(i.Sites),
		Host: i.Subject.Host, Unit: i.Subject.Unit, Target: i.Subject.Target,
		Cause:    cause{ID: i.Finding.Cause, Title: i.Finding.Title, Strength: i.Finding.Strength.String()},
		OpenedAt: stamp(i.Opened), ResolvedAt: stamp(i.ResolvedAt), Site: i.Subject.Site,
	}
	if len(i.Sites) > 0 {
		t.Site = i.Sites[0]
	}
	return t
}

func tellAction(a *remedy.Action) *toldAction {
	return &toldAction{
		Name: "actions/" + a.ID, Incident: a.Incident, Cause: a.Cause, Host: a.Host, Unit: a.Unit, Verb: string(a.Verb),
		Mode: string(a.Mode), State: string(a.State), Attempt: a.Attempt, Reason: string(a.Reason), Detail: a.Detail,
		Hint: a.HowToChange(), Approver: a.Approver,
		CreatedAt: stamp(a.Created), VerifiedAt: stamp(a.VerifiedAt), EndedAt: stamp(a.Ended),
	}
}

func letter(event string, at time.Time, about string, data payload) brain.Letter {
	doc, err := json.Marshal(envelope{Type: event, Timestamp: stamp(at), Data: data})
	if err != nil { // it holds only texts and numbers
		panic(fmt.Sprintf("write letter: %v", err))
	}
	return brain.Letter{ID: newLetterID(), At: at, About: about, Doc: doc}
}

func stamp(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.UTC().Format(time.RFC3339Nano)
}
