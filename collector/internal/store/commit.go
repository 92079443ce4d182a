package store

import (
	"context"
	"fmt"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/brain"
)

// Commit makes one turn of the brain durable in one transaction: after nil, everything in the batch survives a kill -9;
// after an error nothing of it happened, and the same batch may be committed again. It returns the number that the
// batch's first audit entry has in the chain; the others follow it.
//
// Changes at or below a spool's high water are repeats and are ignored. Views are replaced before Facts are applied.
func (s *Store) Commit(ctx context.Context, batch brain.Batch) (first uint64, err error) {
	if batch.Empty() {
		return 0, nil
	}
	err = s.write(ctx, "commit batch", func(t *transaction) error {
		for _, step := range []struct {
			what string
			do   func() error
		}{
			{"changes", func() error { return t.addChanges(batch.Changes, batch.At) }},
			{"views", func() error { return t.replaceViews(batch.Views) }},
			{"facts", func() error { return t.putFacts(batch.Facts) }},
			{"observations", func() error { return t.addObservations(batch.Observations, batch.At) }},
			{"incidents", func() error { return t.putIncidents(batch.Incidents) }},
			{"actions", func() error { return t.putActions(batch.Actions) }},
			{"letters", func() error { return t.addLetters(batch.Letters) }},
			{"standing", func() error { return t.putStanding(batch.Standing) }},
			{"audit", func() (err error) { first, err = t.appendAudit(batch.Audit); return err }},
		} {
			if err := step.do(); err != nil {
				return fmt.Errorf("%s: %w", step.what, err)
			}
		}
		return nil
	})
	if err != nil {
		return 0, err
	}
	return first, nil
}

// micros is how times are kept: microseconds since 1970, 0 for no time.
func micros(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixMicro()
}

func fromMicros(us int64) time.Time {
	if us == 0 {
		return time.Time{}
	}
	return time.UnixMicro(us).UTC()
}

func bit(b bool) int64 {
	if b {
		return 1
	}
	return 0
}
