package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/authority"
)

// PutToken keeps a new join token, or ErrExists.
func (s *Store) PutToken(ctx context.Context, token authority.JoinToken) error {
	doc, err := json.Marshal(token)
	if err != nil {
		return err
	}
	return s.write(ctx, "keep join token", func(t *transaction) error {
		return t.add(`INSERT INTO join_tokens (id, hash, not_after, format, doc) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
			token.ID, token.Hash[:], micros(token.NotAfter), joinTokenFormat, doc)
	})
}

// SpendToken removes the join token with this ID and hash and returns it: of any number of callers one gets it, all
// others authority.ErrNoToken. One that ended at or before now is removed too, and answered by authority.ErrTokenExpired.
func (s *Store) SpendToken(ctx context.Context, id string, hash authority.Hash, now time.Time) (authority.JoinToken, error) {
	var token *authority.JoinToken
	err := s.write(ctx, "spend join token", func(t *transaction) error {
		var format string
		var doc []byte
		err := t.row(`DELETE FROM join_tokens WHERE id = $1 AND hash = $2 RETURNING format, doc`, id, hash[:]).Scan(&format, &doc)
		if errors.Is(err, sql.ErrNoRows) {
			return authority.ErrNoToken
		}
		if err != nil {
			return err
		}
		token, err = decodeWhole[authority.JoinToken](joinTokenFormat, format, doc)
		return err
	})
	if err != nil {
		return authority.JoinToken{}, err
	}
	if !now.Before(token.NotAfter) {
		return authority.JoinToken{}, authority.ErrTokenExpired // after the commit: asking has removed it
	}
	return *token, nil
}

// PutAPIToken keeps a new bearer token of the API, or ErrExists.
func (s *Store) PutAPIToken(ctx context.Context, token authority.APIToken) error {
	return s.write(ctx, "keep API token", func(t *transaction) error {
		return t.add(`INSERT INTO api_tokens (id, hash, name, scope, customer, created, not_after) VALUES ($1, $2, $3, $4, $5, $6, $7)
			ON CONFLICT DO NOTHING`, token.ID, token.Hash[:], token.Name, string(token.Scope), token.Customer,
			micros(token.Created), micros(token.NotAfter))
	})
}

const selectAPITokens = `SELECT id, hash, name, scope, customer, created, not_after FROM api_tokens`

// APIToken returns the bearer token of an ID, or authority.ErrNoToken.
func (s *Store) APIToken(ctx context.Context, id string) (authority.APIToken, error) {
	tokens, err := s.readAPITokens(ctx, selectAPITokens+` WHERE id = $1`, id)
	if err == nil && len(tokens) == 0 {
		err = authority.ErrNoToken
	}
	if err != nil {
		return authority.APIToken{}, s.explain("read API token", err)
	}
	return tokens[0], nil
}

// APITokens returns every bearer token, oldest first.
func (s *Store) APITokens(ctx context.Context) ([]authority.APIToken, error) {
	tokens, err := s.readAPITokens(ctx, selectAPITokens+` ORDER BY created, id`)
	return tokens, s.explain("list API tokens", err)
}

// DeleteAPIToken withdraws a bearer token, or authority.ErrNoToken.
func (s *Store) DeleteAPIToken(ctx context.Context, id string) error {
	return s.write(ctx, "delete API token", func(t *transaction) error {
		err := t.hit(`DELETE FROM api_tokens WHERE id = $1`, id)
		if errors.Is(err, ErrNotFound) {
			return authority.ErrNoToken
		}
		return err
	})
}

func (s *Store) readAPITokens(ctx context.Context, query string, args ...any) ([]authority.APIToken, error) {
	rows, err := s.reader.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	var tokens []authority.APIToken
	err = each(rows, func() error {
		var token authority.APIToken
		var created, notAfter int64
		var hash []byte
		if err := rows.Scan(&token.ID, &hash, &token.Name, &token.Scope, &token.Customer, &created, &notAfter); err != nil {
			return err
		}
		copy(token.Hash[:], hash)
		token.Created, token.NotAfter = fromMicros(created), fromMicros(notAfter)
		tokens = append(tokens, token)
		return nil
	})
	return tokens, err
}

// add runs an insert that must add a row, or ErrExists.
func (t *transaction) add(query string, args ...any) error {
	n, err := t.exec(query, args...)
	if err == nil && n == 0 {
		err = ErrExists
	}
	return err
}
