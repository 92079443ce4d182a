package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/gapura-dev/gapura/deploy/lab"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// opened returns the incidents that were opened about the row's host or sites since it was broken, newest first.
func (s *slot) opened(ctx context.Context, r *result) ([]*apiv1.Incident, error) {
	var out []*apiv1.Incident
	for token := ""; ; {
		// A few at a time: each incident costs the collector a question of its own.
		list, err := s.incidents.ListIncidents(ctx, &apiv1.ListIncidentsRequest{PageSize: 5, PageToken: token})
		if err != nil {
			return nil, err
		}
		for _, i := range list.GetIncidents() {
			if i.GetOpenedAt().AsTime().Before(r.began) {
				return out, nil
			}
			if r.concerns(i) {
				out = append(out, i)
			}
		}
		if token = list.GetNextPageToken(); token == "" {
			return out, nil
		}
	}
}

func (r *result) concerns(i *apiv1.Incident) bool {
	return slices.Contains(i.GetHosts(), r.host.Name()) ||
		slices.ContainsFunc(i.GetSites(), func(site string) bool { return slices.Contains(r.host.Sites(), site) })
}

// isBlip reports whether an incident was over before it was one.
func isBlip(i *apiv1.Incident) bool {
	return i.GetCause().GetId() == "blip" && i.GetConfirmedAt() == nil
}

// isMerged reports whether an incident turned out to be the same outage as an older one, whose story goes on.
func isMerged(i *apiv1.Incident) bool {
	return slices.ContainsFunc(i.GetTimeline(), func(e *apiv1.TimelineEntry) bool {
		return e.GetKind() == "resolved" && strings.Contains(e.GetText(), "the same outage as incidents/")
	})
}

func faces(i *apiv1.Incident) string { return (&result{incident: i}).faces() }

// observe has the row's other observer speak while the row lasts, if it has one. The returned function ends it.
func (s *slot) observe(ctx context.Context, r *result) (stop func()) {
	if r.Observer == "" {
		return func() {}
	}
	ctx, cancel := context.WithCancel(ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		for tick := time.NewTicker(time.Second); ; {
			status, failure := s.sees(ctx, r)
			if failure != "" {
				_, err := s.observations.ReportObservation(ctx, &apiv1.ReportObservationRequest{Observation: &apiv1.Observation{
					Site: r.host.Sites()[0], Time: timestamppb.Now(), Status: status, Failure: failure, Vantage: r.Observer,
				}})
				if err != nil && ctx.Err() == nil {
					r.note(fmt.Errorf("report an observation: %w", err))
				}
			}
			select {
			case <-tick.C:
			case <-ctx.Done():
				return
			}
		}
	}()
	return sync.OnceFunc(func() { cancel(); <-done })
}

// sees is what the other observer says: one tells of a 502 that is none, the other looks for itself, from the lab's gateway.
// Only who sees something wrong reports it.
func (s *slot) sees(ctx context.Context, r *result) (status int32, failure string) {
	if r.Observer == "lying" {
		return http.StatusBadGateway, "status"
	}
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	look := s.Lab.Look(ctx, "http://"+r.host.Sites()[0]+"/")
	switch {
	case errors.Is(ctx.Err(), context.Canceled): // the row is over
	case look.Class != lab.Answered:
		return int32(look.Status), faceOf(look)
	case look.Status >= http.StatusInternalServerError:
		return int32(look.Status), "status"
	}
	return 0, ""
}

// patience is how long the other observer waits.
const patience = 3 * time.Second

// story is what the incidents of a row say of themselves, for one that went wrong.
func (s *slot) story(ctx context.Context, r *result) string {
	var text strings.Builder
	opened, err := s.opened(ctx, r)
	if err != nil {
		return err.Error()
	}
	from := r.began
	if from.IsZero() {
		from = r.booting // it was not broken yet
	}
	for _, i := range opened {
		fmt.Fprintf(&text, "%s of %s:\n", i.GetName(), strings.Join(i.GetSites(), " "))
		for _, e := range i.GetTimeline() {
			fmt.Fprintf(&text, "  %8.3f s  %-9s %s\n", e.GetTime().AsTime().Sub(from).Seconds(), e.GetKind(), e.GetText())
		}
		for _, e := range i.GetEvidence() {
			fmt.Fprintf(&text, "  evidence  %-12s %s\n", e.GetWitness(), e.GetText())
		}
		for _, u := range i.GetUnseen() {
			fmt.Fprintf(&text, "  unseen    %s\n", u)
		}
	}
	return text.String()
}
