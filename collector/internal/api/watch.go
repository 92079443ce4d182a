package api

import (
	"context"
	"slices"
	"time"

	"google.golang.org/grpc"

	"github.com/gapura-dev/gapura/collector/internal/incident"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// Kinds of the messages of a watch.
const (
	kindSnapshot  = "snapshot"
	kindSynced    = "synced"
	kindChange    = "change"
	kindHeartbeat = "heartbeat"
)

// pulse says how often a watch shows a sign of life, and asks then whether its caller may still watch.
type pulse struct {
	every time.Duration
	may   func(ctx context.Context) error
	end   <-chan struct{} // closed when the server ends
}

// watch is one watcher.
type watch struct {
	*incidents
	stream grpc.ServerStreamingServer[apiv1.WatchIncidentsResponse]
	eyes   *eyes
	filter filter
	place  uint64 // changes up to here were sent
}

func (s *incidents) WatchIncidents(r *apiv1.WatchIncidentsRequest, stream grpc.ServerStreamingServer[apiv1.WatchIncidentsResponse]) error {
	f, err := parseFilter(r.GetFilter(), "site", "host")
	if err != nil {
		return err
	}
	ctx := stream.Context()
	w := &watch{incidents: s, stream: stream, eyes: eyesOf(ctx, s.readers.Hosts), filter: f}
	if r.GetResumeToken() != "" {
		w.place, err = s.feed.place(r.GetResumeToken())
	} else {
		w.place = s.feed.now() // before the snapshot: what changes meanwhile is sent again, nothing is missed
		err = w.snapshot(ctx)
	}
	if err != nil {
		return err
	}
	return w.follow(ctx)
}

// snapshot sends every open incident, oldest last, then "synced".
func (w *watch) snapshot(ctx context.Context) error {
	q := IncidentQuery{Page: Page{Size: maxPage}, Open: true, Site: w.filter["site"], Host: w.filter["host"]}
	for {
		rows, end, err := w.list(ctx, q)
		if err != nil {
			return err
		}
		for _, row := range rows {
			if err := w.send(ctx, kindSnapshot, row); err != nil {
				return err
			}
		}
		if end == "" {
			return w.send(ctx, kindSynced, nil)
		}
		q.After = end
	}
}

// follow sends changes as they come, until the caller leaves, may no longer watch, or the server ends.
func (w *watch) follow(ctx context.Context) error {
	beat := time.NewTicker(w.pulse.every)
	defer beat.Stop()
	for {
		changes, awake, err := w.feed.after(w.place)
		if err != nil {
			return err
		}
		for _, i := range changes {
			w.place++
			if err := w.change(ctx, i); err != nil {
				return err
			}
		}
		if len(changes) > 0 {
			continue // more may have come while these were sent
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-w.pulse.end:
			return ErrUnavailable
		case <-awake:
		case <-beat.C:
			if err := w.pulse.may(ctx); err != nil {
				return err
			}
			if err := w.send(ctx, kindHeartbeat, nil); err != nil {
				return err
			}
		}
	}
}

// change sends a changed incident, if the watcher may and wants to see it.
func (w *watch) change(ctx context.Context, i *incident.Incident) error {
	if own, err := w.eyes.incident(ctx, i); err != nil || !own {
		return err
	}
	if site := w.filter["site"]; site != "" && !slices.Contains(i.Sites, site) && !slices.Contains(i.Presumed, site) {
		return nil
	}
	if host := w.filter["host"]; host != "" && i.Subject.Host != host {
		return nil
	}
	return w.send(ctx, kindChange, i)
}

func (w *watch) send(ctx context.Context, kind string, i *incident.Incident) error {
	out := &apiv1.WatchIncidentsResponse{Kind: kind, Time: showTime(time.Now())}
	if kind != kindSnapshot {
		out.ResumeToken = w.feed.token(w.place)
	}
	if i != nil {
		shown, err := w.show(ctx, i)
		if err != nil {
			return err
		}
		out.Incident = shown
	}
	return w.stream.Send(out)
}
