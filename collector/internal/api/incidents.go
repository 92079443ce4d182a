package api

import (
	"context"
	"errors"

	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// stateOpen stands in a filter for every state but resolved.
const stateOpen = "open"

// incidents serves IncidentService; WatchIncidents stands in watch.go.
type incidents struct {
	apiv1.UnimplementedIncidentServiceServer
	readers Readers
	feed    *Feed
	pulse   pulse
}

func (s *incidents) ListIncidents(ctx context.Context, r *apiv1.ListIncidentsRequest) (*apiv1.ListIncidentsResponse, error) {
	const list = "incidents"
	f, err := parseFilter(r.GetFilter(), "site", "host", "cause", "state")
	if err == nil {
		err = f.stateIn(stateOpen, string(incident.Observed), string(incident.Confirmed), string(incident.Healing), string(incident.Resolved))
	}
	if err != nil {
		return nil, err
	}
	page, err := pageOf(list, r)
	if err != nil {
		return nil, err
	}
	q := IncidentQuery{Page: page, Site: f["site"], Host: f["host"], Cause: f["cause"]}
	if q.Open = f["state"] == stateOpen; !q.Open {
		q.State = incident.State(f["state"])
	}
	rows, end, err := s.list(ctx, q)
	if err != nil {
		return nil, err
	}
	out := &apiv1.ListIncidentsResponse{NextPageToken: pageToken(list, r, end)}
	for _, row := range rows {
		shown, err := s.show(ctx, row)
		if err != nil {
			return nil, err
		}
		out.Incidents = append(out.Incidents, shown)
	}
	return out, nil
}

// list returns a page of incidents that the caller may see.
func (s *incidents) list(ctx context.Context, q IncidentQuery) ([]*incident.Incident, string, error) {
	eyes := eyesOf(ctx, s.readers.Hosts)
	q.Customer = eyes.customer
	rows, end, err := s.readers.Incidents.ListIncidents(ctx, q)
	if err != nil {
		return nil, "", err
	}
	rows, err = keep(ctx, rows, eyes.incident)
	return rows, end, err
}

func (s *incidents) GetIncident(ctx context.Context, r *apiv1.GetIncidentRequest) (*apiv1.GetIncidentResponse, error) {
	i, err := s.visible(ctx, r.GetName())
	if err != nil {
		return nil, err
	}
	shown, err := s.show(ctx, i)
	if err != nil {
		return nil, err
	}
	return &apiv1.GetIncidentResponse{Incident: shown}, nil
}

// visible returns an incident, if the caller may see it.
func (s *incidents) visible(ctx context.Context, text string) (*incident.Incident, error) {
	name, err := incidentName(text)
	if err != nil {
		return nil, err
	}
	i, err := s.readers.Incidents.Incident(ctx, name)
	if err == nil {
		var own bool
		if own, err = eyesOf(ctx, s.readers.Hosts).incident(ctx, i); err == nil && !own {
			err = ErrNotFound
		}
	}
	if errors.Is(err, ErrNotFound) {
		return nil, missing(apiv1.ErrorReason_ERROR_REASON_INCIDENT_NOT_KNOWN, name)
	}
	return i, err
}

// show shows an incident with its newest action.
func (s *incidents) show(ctx context.Context, i *incident.Incident) (*apiv1.Incident, error) {
	rows, _, err := s.readers.Actions.ListActions(ctx, ActionQuery{Page: Page{Size: 1}, Incident: i.Name})
	if err != nil {
		return nil, err
	}
	var latest *remedy.Action
	if len(rows) > 0 {
		latest = rows[0]
	}
	return showIncident(i, latest, languageOf(ctx)), nil
}
