package store

import (
	"context"
	"strconv"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/incident"
)

// How long what has ended is kept.
const (
	keepIncidents = 400 * 24 * time.Hour // and their actions
	keepFacts     = 30 * 24 * time.Hour  // changes and observations; what stands now has no age
)

// purgeStep is how many rows one transaction deletes, so that commits get their turn in between.
const purgeStep = 5000

// Purge deletes what is past its age. What is open is never purged.
func (s *Store) Purge(ctx context.Context, now time.Time) error {
	facts, incidents := micros(now.Add(-keepFacts)), micros(now.Add(-keepIncidents))
	for _, old := range []struct {
		from string // table
		key  string // columns of its key
		when string
		args []any
	}{
		{"changes", "host, spool, seq", "received < $1", []any{facts}},
		{"observations", "site, at, id", "received < $1", []any{facts}},
		{"certificates", "serial", "not_after < $1", []any{micros(now)}},
		{"join_tokens", "id", "not_after < $1", []any{micros(now)}},
		{"requests", "actor, id", "at < $1", []any{micros(now.Add(-requestLife))}},
		// A spool that its host has replaced; the newest keeps its high water for ever.
		{"spools", "host, spool", "updated < $1 AND updated < (SELECT MAX(b.updated) FROM spools b WHERE b.host = spools.host)", []any{facts}},
		{"actions", "id", "terminal = 1 AND created < $1 AND ended < $1", []any{incidents}},
		{
			"incident_sites", "site, incident", "incident IN (SELECT name FROM incidents WHERE state = $2 AND resolved < $1)",
			[]any{incidents, string(incident.Resolved)},
		},
		{"incidents", "name", "state = $2 AND resolved < $1", []any{incidents, string(incident.Resolved)}},
	} {
		text := `DELETE FROM ` + old.from + ` WHERE (` + old.key + `) IN (SELECT ` + old.key + ` FROM ` + old.from + ` WHERE ` + old.when +
			` LIMIT ` + strconv.Itoa(purgeStep) + `)`
		if err := s.purge(ctx, text, old.args); err != nil {
			return err
		}
	}
	return nil
}

func (s *Store) purge(ctx context.Context, text string, args []any) error {
	for {
		var n int64
		err := s.write(ctx, "purge", func(t *transaction) (err error) {
			n, err = t.exec(text, args...)
			return err
		})
		if err != nil || n < purgeStep {
			return err
		}
	}
}
