package store

import (
	"context"
	"crypto/ed25519"
	"database/sql"
	"errors"
	"slices"

	"github.com/gapura-dev/gapura/collector/internal/trail"
)

const selectCheckpoints = `SELECT size, at, head, key_id, signature FROM checkpoints`

// PutCheckpoint keeps a signed checkpoint of the audit. Of one size the first stays.
func (s *Store) PutCheckpoint(ctx context.Context, c trail.Checkpoint) error {
	return s.write(ctx, "keep checkpoint", func(t *transaction) error {
		_, err := t.exec(`INSERT INTO checkpoints (size, at, head, key_id, signature) VALUES ($1,$2,$3,$4,$5) ON CONFLICT (size) DO NOTHING`,
			int64(c.Size), micros(c.At), c.Head, c.KeyID, c.Signature)
		return err
	})
}

// Checkpoints returns every checkpoint of at least a size, smallest first.
func (s *Store) Checkpoints(ctx context.Context, from uint64) ([]trail.Checkpoint, error) {
	rows, err := s.reader.QueryContext(ctx, selectCheckpoints+` WHERE size >= $1 ORDER BY size`, int64(from))
	if err != nil {
		return nil, s.explain("read checkpoints", err)
	}
	var list []trail.Checkpoint
	err = each(rows, func() error {
		c, err := scanCheckpoint(rows)
		list = append(list, c)
		return err
	})
	return list, s.explain("read checkpoints", err)
}

// LastCheckpoint returns the checkpoint of the largest size; its Size is 0 when there is none.
func (s *Store) LastCheckpoint(ctx context.Context) (trail.Checkpoint, error) {
	c, err := scanCheckpoint(s.reader.QueryRowContext(ctx, selectCheckpoints+` ORDER BY size DESC LIMIT 1`))
	if errors.Is(err, sql.ErrNoRows) {
		return trail.Checkpoint{}, nil
	}
	return c, s.explain("read checkpoints", err)
}

// VerifyAudit holds the whole chain against the checkpoints that are kept here and those of a witness. The error is a
// trail.Broken when the audit is not what was written.
func (s *Store) VerifyAudit(ctx context.Context, witness trail.Witness, keys map[string]ed25519.PublicKey) (trail.Found, error) {
	own, err := s.Checkpoints(ctx, 0) // before the entries: whatever they sign is there by then
	if err != nil {
		return trail.Found{}, err
	}
	witness.Checkpoints = slices.Concat(own, witness.Checkpoints)
	verifier, err := trail.NewVerifier(witness, keys)
	if err != nil {
		return trail.Found{}, err
	}
	if err := s.EachAudit(ctx, 0, verifier.Add); err != nil {
		return trail.Found{}, err
	}
	return verifier.End()
}

func scanCheckpoint(row interface{ Scan(to ...any) error }) (trail.Checkpoint, error) {
	var c trail.Checkpoint
	var at int64
	err := row.Scan(&c.Size, &at, &c.Head, &c.KeyID, &c.Signature)
	c.At = fromMicros(at)
	return c, err
}
