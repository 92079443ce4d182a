package installed

import (
	"context"
	"fmt"

	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// Watch follows the incidents of a site until done says so or ctx ends, and returns the incident as it stood then.
// Incidents that were known before the watch began are left out.
func (g *Gapura) Watch(ctx context.Context, site string, done func(*apiv1.Incident) bool) (*apiv1.Incident, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	stream, err := apiv1.NewIncidentServiceClient(g.conn).WatchIncidents(ctx, &apiv1.WatchIncidentsRequest{
		Filter: fmt.Sprintf("site = %q", site),
	})
	if err != nil {
		return nil, fmt.Errorf("watch incidents of %s: %w", site, err)
	}
	var last *apiv1.Incident
	for {
		m, err := stream.Recv()
		if err != nil {
			return last, fmt.Errorf("watch incidents of %s: %w", site, err)
		}
		if m.GetKind() != "change" && m.GetKind() != "snapshot" {
			continue
		}
		last = m.GetIncident()
		if done(last) {
			return last, nil
		}
	}
}
