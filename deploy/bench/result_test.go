package main

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"google.golang.org/protobuf/types/known/timestamppb"

	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

func TestSpreadTakesMeasuredFigures(t *testing.T) {
	var hundred []float64
	for i := range 100 {
		hundred = append(hundred, float64(100-i))
	}
	for name, c := range map[string]struct {
		figures []float64
		want    spread
	}{
		"none":    {nil, spread{}},
		"one":     {[]float64{7}, spread{N: 1, P50: 7, P90: 7, P99: 7, Max: 7}},
		"two":     {[]float64{9, 1}, spread{N: 2, P50: 1, P90: 9, P99: 9, Max: 9}},
		"hundred": {hundred, spread{N: 100, P50: 50, P90: 90, P99: 99, Max: 100}},
	} {
		if diff := cmp.Diff(c.want, spreadOf(c.figures)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

var killed = time.Date(2026, 11, 21, 7, 0, 0, 0, time.UTC)

// story is an incident that was repaired; each entry is so many milliseconds after the kill.
func story() *apiv1.Incident {
	at := func(ms int) *timestamppb.Timestamp {
		return timestamppb.New(killed.Add(time.Duration(ms) * time.Millisecond))
	}
	return &apiv1.Incident{
		Cause:  &apiv1.Cause{Id: "php-fpm-killed"},
		Action: &apiv1.Action{State: "resolved", Verb: "start", VerifiedAt: at(400)},
		Timeline: []*apiv1.TimelineEntry{
			{Time: at(-50), Kind: "fault"}, // of an earlier kill
			{Time: at(5), Kind: "fault"},
			{Time: at(7), Kind: "seen"},
			{Time: at(8), Kind: "cause", Text: "unknown (weak)"},
			{Time: at(30), Kind: "cause", Text: "php-fpm-killed (conclusive); it died of signal 9"},
			{Time: at(260), Kind: "confirmed"},
			{Time: at(262), Kind: "order"},
			{Time: at(390), Kind: "outcome"},
			{Time: at(900), Kind: "seen"},
		},
	}
}

// machineSide is what systemd and the watcher add to a story.
func machineSide(s *sample) {
	s.at(stepTold, killed.Add(9*time.Millisecond))
	s.systemd(life{left: killed.Add(2 * time.Millisecond), starting: killed.Add(330 * time.Millisecond), up: killed.Add(380 * time.Millisecond)})
}

func TestStoryIsReadFromTheKillOn(t *testing.T) {
	s := read("web1", killed, story())
	machineSide(&s)
	want := map[string]float64{
		stepSystemd: 2, stepFleet: 5, stepSeen: 7, stepTold: 9, stepCause: 30, stepConfirmed: 260, stepOrder: 262,
		stepStarting: 330, stepUp: 380, stepOutcome: 390, stepVerified: 400,
	}
	if diff := cmp.Diff(want, s.Millis); diff != "" {
		t.Errorf("steps (-want +got):\n%s", diff)
	}
	if len(s.Failed) > 0 {
		t.Errorf("a whole story failed: %v", s.Failed)
	}
}

func TestSampleThatLacksSomethingFailsTheRun(t *testing.T) {
	for name, spoil := range map[string]func(*apiv1.Incident){
		"no first word":  func(i *apiv1.Incident) { i.Timeline[1].Kind = "note" },
		"no order":       func(i *apiv1.Incident) { i.Timeline[6].Kind = "note" },
		"never verified": func(i *apiv1.Incident) { i.Action.VerifiedAt = nil },
		"wrong cause":    func(i *apiv1.Incident) { i.Cause.Id = "php-fpm-stopped" },
		"refused":        func(i *apiv1.Incident) { i.Action.State = "refused" },
	} {
		t.Run(name, func(t *testing.T) {
			i := story()
			spoil(i)
			s := read("web1", killed, i)
			machineSide(&s)
			r := result{Samples: []sample{s}}
			r.summarise()
			if len(s.Failed) != 1 || r.judge() == nil {
				t.Errorf("failed %v, judged %v", s.Failed, r.judge())
			}
		})
	}
}

func TestMissedPromiseFailsTheRun(t *testing.T) {
	s := read("web1", killed, story())
	machineSide(&s)
	s.Millis[stepFleet] = fleetP50 + 0.1
	r := result{Samples: []sample{s}}
	r.summarise()
	if r.judge() == nil {
		t.Error("a fleet view that is late passed")
	}
}

func TestNoIncidentIsAFailedSample(t *testing.T) {
	s := read("web1", killed, nil)
	s.systemd(life{})
	if len(s.Failed) < len(steps) {
		t.Errorf("failed %v", s.Failed)
	}
}
