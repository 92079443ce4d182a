package main

import (
	"fmt"
	"strings"
	"time"

	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// The steps of a repair, in the order in which they are printed.
const (
	stepSystemd   = "systemd knows"    // its own stamp of leaving "active"
	stepFleet     = "in fleet view"    // the collector's brain applied the host's first word of it
	stepSeen      = "502 seen outside" // the first failing look was over
	stepTold      = "API watcher told" // whoever watches incidents over the API has it in hands
	stepCause     = "cause conclusive" // php-fpm-killed, beyond doubt
	stepConfirmed = "confirmed"        // the second failing look was over
	stepOrder     = "order signed"     // by the signer's process
	stepStarting  = "systemd starts"   // systemd's own stamp of leaving "failed"
	stepUp        = "systemd is up"    // and of entering "active"
	stepOutcome   = "host answered"    // the collector has the order's outcome
	stepVerified  = "verified"         // the collector has a good look by the witness that saw it fail
)

var steps = []string{
	stepSystemd, stepFleet, stepSeen, stepTold, stepCause, stepConfirmed, stepOrder, stepStarting, stepUp, stepOutcome,
	stepVerified,
}

// sample is what came of one kill. Times are milliseconds since the signal was sent.
type sample struct {
	Number int                `json:"number"`
	Host   string             `json:"host"`
	Killed time.Time          `json:"killed"`
	Millis map[string]float64 `json:"ms"`
	Failed []string           `json:"failed,omitempty"`
	Story  []string           `json:"story,omitempty"` // of a failed one, as the collector told it
}

func (s *sample) fail(format string, args ...any) {
	s.Failed = append(s.Failed, fmt.Sprintf(format, args...))
}

func (s *sample) at(step string, t time.Time) {
	s.Millis[step] = float64(t.Sub(s.Killed).Microseconds()) / 1000
}

// read takes the collector's side from its story. Only the first entry of a kind after the kill counts.
func read(host string, killed time.Time, i *apiv1.Incident) sample {
	s := sample{Host: host, Killed: killed, Millis: make(map[string]float64)}
	for _, e := range i.GetTimeline() {
		step := stepOf(e)
		if _, known := s.Millis[step]; step != "" && !known && !e.GetTime().AsTime().Before(killed) {
			s.at(step, e.GetTime().AsTime())
		}
	}
	a := i.GetAction()
	if t := a.GetVerifiedAt(); t != nil {
		s.at(stepVerified, t.AsTime())
	}
	if i.GetCause().GetId() != "php-fpm-killed" || a.GetVerb() != "start" {
		s.fail("named %q and ordered %q, not php-fpm-killed and start", i.GetCause().GetId(), a.GetVerb())
	}
	if a.GetState() != "resolved" && a.GetState() != "verified" {
		s.fail("the repair is %q: %s %s", a.GetState(), a.GetReason(), a.GetDetail())
	}
	return s
}

// stepOf says which step an entry of the story is; none for what is not timed.
func stepOf(e *apiv1.TimelineEntry) string {
	switch e.GetKind() {
	case "fault":
		return stepFleet
	case "seen":
		return stepSeen
	case "cause":
		if strings.HasPrefix(e.GetText(), "php-fpm-killed (conclusive)") {
			return stepCause
		}
	case "confirmed":
		return stepConfirmed
	case "order":
		return stepOrder
	case "outcome":
		return stepOutcome
	}
	return ""
}

// retell keeps the collector's story of a failed sample, for whoever looks for the reason.
func (s *sample) retell(i *apiv1.Incident) {
	if len(s.Failed) == 0 {
		return
	}
	for _, e := range i.GetTimeline() {
		ms := float64(e.GetTime().AsTime().Sub(s.Killed).Microseconds()) / 1000
		s.Story = append(s.Story, fmt.Sprintf("%.1f ms %s: %s", ms, e.GetKind(), e.GetText()))
	}
}

// systemd adds the other side, and says which steps are missing after all.
func (s *sample) systemd(l life) {
	for step, t := range map[string]time.Time{stepSystemd: l.left, stepStarting: l.starting, stepUp: l.up} {
		if t.After(s.Killed) {
			s.at(step, t)
		}
	}
	for _, step := range steps {
		if _, ok := s.Millis[step]; !ok {
			s.fail("%s: never", step)
		}
	}
}

// String is one line for people, and the story of a failed one.
func (s sample) String() string {
	var out strings.Builder
	fmt.Fprintf(&out, "%3d %s", s.Number, s.Host)
	for _, step := range []string{stepSystemd, stepFleet, stepSeen, stepCause, stepOrder, stepOutcome, stepVerified} {
		fmt.Fprintf(&out, "  %s %.1f", step, s.Millis[step])
	}
	if len(s.Failed) > 0 {
		fmt.Fprintf(&out, "  FAILED: %s", strings.Join(s.Failed, "; "))
	}
	for _, line := range s.Story {
		fmt.Fprintf(&out, "\n      %s", line)
	}
	return out.String()
}
