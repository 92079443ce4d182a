package store

import (
	"bytes"
	"context"
	"errors"
	"time"
)

// Errors of requests that carry a request_id.
var (
	ErrOtherRequest = errors.New("request_id was used for another request")
	ErrInProgress   = errors.New("request of the same request_id is under way")
)

// requestLife is how long the same request_id gives the same answer.
const requestLife = 24 * time.Hour

// Request is what makes a mutating request the same as an earlier one.
type Request struct {
	Actor  string // who asks: ids of different tokens never meet
	ID     string // request_id
	Digest []byte // of the request's content
}

// Claim begins a request, or returns the answer that it was given before. A caller that gets (nil, false, nil) owns the
// request and must end it by Answer or Release.
func (s *Store) Claim(ctx context.Context, r Request, now time.Time) (answer []byte, answered bool, err error) {
	err = s.write(ctx, "claim request", func(t *transaction) error {
		if _, err := t.exec(`DELETE FROM requests WHERE actor = $1 AND id = $2 AND at < $3`,
			r.Actor, r.ID, micros(now.Add(-requestLife))); err != nil {
			return err
		}
		n, err := t.exec(`INSERT INTO requests (actor, id, digest, at, answered) VALUES ($1, $2, $3, $4, 0) ON CONFLICT DO NOTHING`,
			r.Actor, r.ID, r.Digest, micros(now))
		if err != nil || n == 1 {
			return err
		}
		var digest []byte
		err = t.row(`SELECT digest, answered, answer FROM requests WHERE actor = $1 AND id = $2`, r.Actor, r.ID).Scan(&digest, &answered, &answer)
		if err != nil {
			return err
		}
		switch {
		case !bytes.Equal(digest, r.Digest):
			return ErrOtherRequest
		case !answered:
			return ErrInProgress
		}
		return nil
	})
	if err != nil {
		return nil, false, err
	}
	return answer, answered, nil
}

// Answer keeps the answer of a claimed request for a day.
func (s *Store) Answer(ctx context.Context, r Request, answer []byte) error {
	return s.write(ctx, "keep answer", func(t *transaction) error {
		return t.hit(`UPDATE requests SET answered = 1, answer = $3 WHERE actor = $1 AND id = $2`, r.Actor, r.ID, answer)
	})
}

// Release gives a claimed request up because nothing was done: it may be tried again.
func (s *Store) Release(ctx context.Context, r Request) error {
	return s.write(ctx, "release request", func(t *transaction) error {
		_, err := t.exec(`DELETE FROM requests WHERE actor = $1 AND id = $2 AND answered = 0`, r.Actor, r.ID)
		return err
	})
}
