package cli

import (
	"fmt"
	"strings"

	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// tellIncident prints cause and evidence.
func (a *app) tellIncident(i *apiv1.Incident) {
	w := a.words()
	a.say("\n  %-12s %s (%s, %s)", w.cause, safe(i.GetCause().GetTitle()), safe(i.GetCause().GetId()), strengthIn(w, i.GetCause().GetStrength()))
	if where := strings.Join(nonEmpty(append(i.GetHosts(), i.GetUnit(), i.GetTarget())...), " · "); where != "" {
		a.say("  %-12s %s", w.where, safe(where))
	}
	a.say("  %-12s %s (%s %s)", w.since, a.stamp(i.GetOpenedAt()), a.age(i.GetOpenedAt()), w.ago)
	a.tellEvidence(i)
}

func strengthIn(w words, strength string) string {
	if word, ok := w.strength[strength]; ok {
		return word
	}
	return safe(strength)
}

func (a *app) tellEvidence(i *apiv1.Incident) {
	if len(i.GetEvidence()) == 0 && len(i.GetUnseen()) == 0 {
		return
	}
	a.say("\n%s", a.words().evidence)
	for _, e := range i.GetEvidence() {
		a.say("  %s  %-10s %s", a.clock(e.GetTime()), safe(first(e.GetHost(), e.GetWitness())), safe(e.GetText()))
	}
	for _, text := range i.GetUnseen() {
		a.say("  %s  %-10s %s", strings.Repeat(" ", len("15:04:05.000")), "?", safe(text))
	}
	for _, e := range i.GetTimeline() {
		if e.GetKind() == "asked" {
			a.say("  %s  %-10s %s", a.clock(e.GetTime()), safe(e.GetKind()), safe(e.GetText()))
		}
	}
}

// tellDone prints what was done about an incident and whether it helped.
func (a *app) tellDone(i *apiv1.Incident) {
	a.say("\n%s", a.words().done)
	a.say("  %s", a.actionOf(i))
	for _, e := range i.GetTimeline() {
		switch e.GetKind() {
		case "order", "refused", "outcome", "returned", "verified", "resolved":
			a.say("  %s  %-10s %s", a.clock(e.GetTime()), safe(e.GetKind()), safe(e.GetText()))
		}
	}
}

// actionOf says how the newest action of an incident stands.
func (a *app) actionOf(i *apiv1.Incident) string {
	if i.GetAction() == nil {
		return a.words().noAction
	}
	return safe(actionLine(i, i.GetAction()))
}

// actionLine says in one line how an action stands, how fast it helped, what a guard saw, and how to change that.
func actionLine(i *apiv1.Incident, act *apiv1.Action) string {
	line := strings.Join(nonEmpty(act.GetVerb(), act.GetUnit()), " ")
	if line == "" {
		line = "no action"
	}
	line += ": " + act.GetState()
	if told, guard := guarded(act); guard {
		return line + ", not repaired: " + told
	}
	if act.GetVerifiedAt() != nil && i.GetOpenedAt() != nil {
		line += fmt.Sprintf(", well %s after it was seen failing", span(act.GetVerifiedAt().AsTime().Sub(i.GetOpenedAt().AsTime())))
	}
	if act.GetDetail() != "" {
		line += ", " + act.GetDetail()
	}
	if act.GetHint() != "" {
		line += "; " + act.GetHint()
	}
	return line
}

// guarded says what the guard saw that decided about an action, how to change that, and the guard's code: "root session on
// pts/0 active 12 s ago; `root_session_guard` in /etc/gapura/policy.yaml (root_session_guard)". False when none decided.
func guarded(act *apiv1.Action) (told string, guard bool) {
	if act.GetReason() == "" {
		return "", false
	}
	told = first(act.GetDetail(), act.GetReason())
	if act.GetHint() != "" && act.GetOutcome().GetState() != "refused" { // the host's detail ends with its own hint
		told += "; " + act.GetHint()
	}
	return told + " (" + act.GetReason() + ")", true
}

func nonEmpty(texts ...string) []string {
	var out []string
	for _, text := range texts {
		if text != "" {
			out = append(out, text)
		}
	}
	return out
}
