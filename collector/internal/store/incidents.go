package store

import (
	"context"
	"encoding/json"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/incident"
)

var (
	incidentRows = insert{
		into: "incidents (name, host, unit, target, cause, state, opened, resolved, format, doc)", width: 10,
		conflict: `ON CONFLICT (name) DO UPDATE SET host = excluded.host, unit = excluded.unit, target = excluded.target,
			cause = excluded.cause, state = excluded.state, opened = excluded.opened, resolved = excluded.resolved,
			format = excluded.format, doc = excluded.doc`,
	}
	incidentSiteRows = insert{into: "incident_sites (site, incident)", width: 2, conflict: "ON CONFLICT DO NOTHING"}
)

// putIncidents keeps each incident as it stands; the last of a name wins.
func (t *transaction) putIncidents(incidents []*incident.Incident) error {
	last := make(map[string]*incident.Incident, len(incidents))
	for _, i := range incidents {
		last[i.Name] = i
	}
	rows := make([]any, 0, incidentRows.width*len(last))
	for _, i := range incidents {
		if last[i.Name] != i {
			continue
		}
		delete(last, i.Name) // the same pointer may stand in the list twice
		doc, err := json.Marshal(i)
		if err != nil {
			return err
		}
		rows = append(rows, i.Name, i.Subject.Host, i.Subject.Unit, i.Subject.Target, i.Finding.Cause, string(i.State),
			micros(i.Opened), micros(i.ResolvedAt), incidentFormat, doc)
		if err := t.putIncidentSites(i); err != nil {
			return err
		}
	}
	return t.insert(incidentRows, rows)
}

// putIncidentSites makes the incident findable by its sites, looked at and presumed.
func (t *transaction) putIncidentSites(i *incident.Incident) error {
	sites := append(append([]string(nil), i.Sites...), i.Presumed...)
	args, rows := []any{i.Name}, make([]any, 0, incidentSiteRows.width*len(sites))
	for _, site := range sites {
		args = append(args, site)
		rows = append(rows, site, i.Name)
	}
	gone := `DELETE FROM incident_sites WHERE incident = $1`
	if len(sites) > 0 {
		gone += ` AND site NOT IN (` + places(2, len(sites)) + `)`
	}
	if _, err := t.exec(gone, args...); err != nil {
		return err
	}
	return t.insert(incidentSiteRows, rows)
}

// IncidentFilter selects incidents; empty fields select all.
type IncidentFilter struct {
	Site        string
	Host        string
	Customer    string // value of the host's label "customer"
	Cause       string
	State       incident.State
	Open        bool      // only those not resolved
	From, Until time.Time // opened in
}

const selectIncidents = `SELECT format, doc FROM incidents`

// Incidents returns incidents, newest first, and the token of the next page, empty after the last.
func (s *Store) Incidents(ctx context.Context, filter IncidentFilter, page Page) ([]*incident.Incident, string, error) {
	q := selectFrom(selectIncidents)
	q.andIs("host", filter.Host)
	q.andIs("cause", filter.Cause)
	q.andIs("state", string(filter.State))
	q.andBetween("opened", filter.From, filter.Until)
	if filter.Open {
		q.and("state <> ?", string(incident.Resolved))
	}
	if filter.Site != "" {
		q.and("name IN (SELECT incident FROM incident_sites WHERE site = ?)", filter.Site)
	}
	if filter.Customer != "" {
		q.and("host IN (SELECT host FROM host_labels WHERE label = 'customer' AND value = ?)", filter.Customer)
	}
	if err := q.page(page, "opened", "name"); err != nil {
		return nil, "", err
	}
	list, err := readWhole[incident.Incident](ctx, s, incidentFormat, q)
	if err != nil {
		return nil, "", s.explain("list incidents", err)
	}
	list, next := cut(page, list, func(i *incident.Incident) cursor { return cursor{micros(i.Opened), i.Name} })
	return list, next, nil
}

// Incident returns the incident of a name, "incidents/…", or ErrNotFound.
func (s *Store) Incident(ctx context.Context, name string) (*incident.Incident, error) {
	q := selectFrom(selectIncidents)
	q.and("name = ?", name)
	return one[incident.Incident](ctx, s, "read incident", incidentFormat, q)
}

// loadIncidents reads what is open, and what was resolved since.
func (s *Store) loadIncidents(ctx context.Context, since time.Time) ([]*incident.Incident, error) {
	q := selectFrom(selectIncidents)
	q.and("(resolved = 0 OR resolved >= ?)", micros(since))
	q.add(" ORDER BY opened, name")
	return readWhole[incident.Incident](ctx, s, incidentFormat, q)
}

// readWhole runs a selection of format and doc.
func readWhole[T any](ctx context.Context, s *Store, want string, q *selection) ([]*T, error) {
	rows, err := s.reader.QueryContext(ctx, q.text.String(), q.args...)
	if err != nil {
		return nil, err
	}
	var list []*T
	err = each(rows, func() error {
		var format string
		var doc []byte
		if err := rows.Scan(&format, &doc); err != nil {
			return err
		}
		value, err := decodeWhole[T](want, format, doc)
		list = append(list, value)
		return err
	})
	return list, err
}

// one runs a selection that has one answer or none.
func one[T any](ctx context.Context, s *Store, op, want string, q *selection) (*T, error) {
	list, err := readWhole[T](ctx, s, want, q)
	if err == nil && len(list) == 0 {
		err = ErrNotFound
	}
	if err != nil {
		return nil, s.explain(op, err)
	}
	return list[0], nil
}
