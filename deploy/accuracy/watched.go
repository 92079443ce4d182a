package main

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// watched are a collector's incidents as it tells of them, each as it stands: to ask for them again and again would cost the
// machine more than a collector, a host or a visitor does.
type watched struct {
	mu     sync.Mutex
	byName map[string]*apiv1.Incident
	ended  error // why nothing is told any more
}

// watchIncidents watches until ctx ends.
func watchIncidents(ctx context.Context, client apiv1.IncidentServiceClient) (*watched, error) {
	stream, err := client.WatchIncidents(ctx, &apiv1.WatchIncidentsRequest{})
	if err != nil {
		return nil, err
	}
	w := &watched{byName: make(map[string]*apiv1.Incident)}
	go func() {
		for {
			told, err := stream.Recv()
			w.mu.Lock()
			if err != nil {
				w.ended = fmt.Errorf("watch incidents: %w", err)
				w.mu.Unlock()
				return
			}
			if i := told.GetIncident(); i != nil {
				w.byName[i.GetName()] = i
			}
			w.mu.Unlock()
		}
	}()
	return w, nil
}

// since returns what was opened since then, newest first.
func (w *watched) since(began time.Time) (out []*apiv1.Incident, err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, i := range w.byName {
		if !i.GetOpenedAt().AsTime().Before(began) {
			out = append(out, i)
		}
	}
	slices.SortFunc(out, func(a, b *apiv1.Incident) int { return b.GetOpenedAt().AsTime().Compare(a.GetOpenedAt().AsTime()) })
	return out, w.ended
}
