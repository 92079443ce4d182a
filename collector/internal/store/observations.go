package store

import (
	"context"
	"database/sql"
	"time"

	"github.com/google/uuid"

	"github.com/gapura-dev/gapura/pkg/fact"
)

var observationRows = insert{into: "observations (site, at, id, received, host, witness, format, doc)", width: 8}

// addObservations adds looks from outside. A fact that is no observation is filed under an empty site.
func (t *transaction) addObservations(looks []fact.Fact, now time.Time) error {
	rows := make([]any, 0, observationRows.width*len(looks))
	for _, f := range looks {
		format, doc, err := encodeFact(f)
		if err != nil {
			return err
		}
		id, err := uuid.NewV7()
		if err != nil {
			return err
		}
		o, _ := f.Body.(fact.Observation)
		rows = append(rows, o.Site, micros(f.At), id.String(), micros(now), f.Host, f.Witness, format, doc)
	}
	return t.insert(observationRows, rows)
}

// ObservationFilter selects looks at a site; zero times are no bounds.
type ObservationFilter struct {
	Site        string
	From, Until time.Time
}

// Observations returns looks at a site, newest first, and the token of the next page, empty after the last.
func (s *Store) Observations(ctx context.Context, filter ObservationFilter, page Page) ([]fact.Fact, string, error) {
	const op = "list observations"
	q := selectFrom(`SELECT id, host, at, witness, format, doc FROM observations`)
	q.and("site = ?", filter.Site)
	q.andBetween("at", filter.From, filter.Until)
	if err := q.page(page, "at", "id"); err != nil {
		return nil, "", err
	}
	rows, err := s.reader.QueryContext(ctx, q.text.String(), q.args...)
	if err != nil {
		return nil, "", s.explain(op, err)
	}
	looks, next, err := readObservations(rows, page)
	return looks, next, s.explain(op, err)
}

func readObservations(rows *sql.Rows, page Page) ([]fact.Fact, string, error) {
	type row struct {
		fact.Fact
		cursor
	}
	var list []row
	err := each(rows, func() error {
		var r row
		var format string
		var doc []byte
		if err := rows.Scan(&r.Name, &r.Host, &r.cursor.At, &r.Witness, &format, &doc); err != nil {
			return err
		}
		r.Fact.At = fromMicros(r.cursor.At)
		decodeFact(&r.Fact, format, doc)
		list = append(list, r)
		return nil
	})
	if err != nil {
		return nil, "", err
	}
	list, next := cut(page, list, func(r row) cursor { return r.cursor })
	looks := make([]fact.Fact, len(list))
	for i, r := range list {
		looks[i] = r.Fact
	}
	return looks, next, nil
}
