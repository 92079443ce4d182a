package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"

	"github.com/gapura-dev/gapura/collector/internal/remedy"
)

// putStanding keeps what the guards know besides the actions; nil leaves it as it is.
func (t *transaction) putStanding(standing *remedy.Standing) error {
	if standing == nil {
		return nil
	}
	doc, err := json.Marshal(standing)
	if err != nil {
		return err
	}
	_, err = t.exec(`INSERT INTO standing (id, format, doc) VALUES (1, $1, $2)
		ON CONFLICT (id) DO UPDATE SET format = excluded.format, doc = excluded.doc`, standingFormat, doc)
	return err
}

// loadStanding reads it, empty when there never was any. One that cannot be read is an error: a breaker that only a person
// closes must not be lost.
func (s *Store) loadStanding(ctx context.Context) (remedy.Standing, error) {
	var format string
	var doc []byte
	err := s.reader.QueryRowContext(ctx, `SELECT format, doc FROM standing WHERE id = 1`).Scan(&format, &doc)
	if errors.Is(err, sql.ErrNoRows) {
		return remedy.Standing{}, nil
	}
	if err != nil {
		return remedy.Standing{}, err
	}
	standing, err := decodeWhole[remedy.Standing](standingFormat, format, doc)
	if err != nil {
		return remedy.Standing{}, err
	}
	return *standing, nil
}
