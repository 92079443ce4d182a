package store

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/trail"
)

var auditRows = insert{into: "audit (n, at, actor, action, object, detail, previous, hash)", width: 8}

// appendAudit adds entries at the head of the chain and returns the number of the first. The head is read in the same
// transaction, so two processes cannot fork it.
func (t *transaction) appendAudit(entries []trail.Entry) (first uint64, err error) {
	if len(entries) == 0 {
		return 0, nil
	}
	head := trail.Start()
	err = t.row(`SELECT n, hash FROM audit ORDER BY n DESC LIMIT 1`).Scan(&head.N, &head.Hash)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return 0, err
	}
	first = head.N + 1
	rows := make([]any, 0, auditRows.width*len(entries))
	for _, e := range entries {
		head = trail.Next(head, e)
		rows = append(rows, int64(head.N), micros(head.At), head.Actor, head.Action, head.Object, head.Detail, head.Previous, head.Hash)
	}
	return first, t.insert(auditRows, rows)
}

// Record appends entries to the audit outside of the brain's turns: what operators and tokens did.
func (s *Store) Record(ctx context.Context, entries ...trail.Entry) error {
	return s.write(ctx, "record audit", func(t *transaction) error {
		_, err := t.appendAudit(entries)
		return err
	})
}

// AuditFilter selects entries; empty fields select all.
type AuditFilter struct {
	Actor, Action, Object string
	From, Until           time.Time
}

const selectAudit = `SELECT n, at, actor, action, object, detail, previous, hash FROM audit`

// Audit returns entries, newest first, and the token of the next page, empty after the last.
func (s *Store) Audit(ctx context.Context, filter AuditFilter, page Page) ([]trail.Record, string, error) {
	const op = "list audit"
	q := selectFrom(selectAudit)
	q.andIs("actor", filter.Actor)
	q.andIs("action", filter.Action)
	q.andIs("object", filter.Object)
	q.andBetween("at", filter.From, filter.Until)
	if page.Token != "" {
		c, err := parseCursor(page.Token)
		if err != nil {
			return nil, "", err
		}
		q.and("n < ?", c.At)
	}
	q.add(" ORDER BY n DESC LIMIT ?", page.size()+1)
	rows, err := s.reader.QueryContext(ctx, q.text.String(), q.args...)
	if err != nil {
		return nil, "", s.explain(op, err)
	}
	var list []trail.Record
	err = each(rows, func() error {
		r, err := scanAudit(rows)
		list = append(list, r)
		return err
	})
	list, next := cut(page, list, func(r trail.Record) cursor { return cursor{At: int64(r.N)} })
	return list, next, s.explain(op, err)
}

func scanAudit(row interface{ Scan(to ...any) error }) (trail.Record, error) {
	var r trail.Record
	var at int64
	err := row.Scan(&r.N, &at, &r.Actor, &r.Action, &r.Object, &r.Detail, &r.Previous, &r.Hash)
	r.At = fromMicros(at)
	return r, err
}

// EachAudit calls do with every entry from a number on, oldest first, as they stood when it began.
func (s *Store) EachAudit(ctx context.Context, from uint64, do func(trail.Record) error) error {
	rows, err := s.reader.QueryContext(ctx, selectAudit+` WHERE n >= $1 ORDER BY n`, int64(from))
	if err != nil {
		return s.explain("read audit", err)
	}
	return s.explain("read audit", each(rows, func() error {
		r, err := scanAudit(rows)
		if err != nil {
			return err
		}
		return do(r)
	}))
}

// AuditHead returns the last entry; its N is 0 when there is none.
func (s *Store) AuditHead(ctx context.Context) (trail.Record, error) {
	r, err := scanAudit(s.reader.QueryRowContext(ctx, selectAudit+` ORDER BY n DESC LIMIT 1`))
	if errors.Is(err, sql.ErrNoRows) {
		return trail.Start(), nil
	}
	return r, s.explain("read audit", err)
}
