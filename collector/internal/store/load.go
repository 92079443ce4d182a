package store

import (
	"context"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/brain"
)

// recent is how far back the brain remembers what has ended: budgets count a day, and back-offs last as long again.
const recent = 48 * time.Hour

// Load reads what the brain needs at start. An incident or action in the format of another version is an error
// (ErrUnreadable): without knowing them all, the brain must not act.
func (s *Store) Load(ctx context.Context) (brain.Past, error) {
	var past brain.Past
	since := time.Now().Add(-recent)
	for _, read := range []func() error{
		func() (err error) { past.Hosts, err = s.Hosts(ctx); return err },
		func() (err error) { past.Sites, err = s.Sites(ctx); return err },
		func() (err error) { past.Facts, err = s.loadFacts(ctx); return err },
		func() (err error) { past.Incidents, err = s.loadIncidents(ctx, since); return err },
		func() (err error) { past.Actions, err = s.loadActions(ctx, since); return err },
		func() (err error) { past.Standing, err = s.loadStanding(ctx); return err },
		func() (err error) { past.HighWater, err = s.loadHighWater(ctx); return err },
	} {
		if err := read(); err != nil {
			return brain.Past{}, s.explain("load", err)
		}
	}
	return past, nil
}

func (s *Store) loadHighWater(ctx context.Context) (map[string]uint64, error) {
	rows, err := s.reader.QueryContext(ctx, `SELECT host, spool, seq FROM spools`)
	if err != nil {
		return nil, err
	}
	high := map[string]uint64{}
	err = each(rows, func() error {
		var from spool
		var seq uint64
		if err := rows.Scan(&from.host, &from.id, &seq); err != nil {
			return err
		}
		high[from.host+"/"+from.id] = seq
		return nil
	})
	return high, err
}
