package store

import (
	"bytes"
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/binary"
	"errors"
	"fmt"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/brain"
)

// ErrBroken says that the audit is not what was written: an entry was changed, left out or put in.
var ErrBroken = errors.New("audit chain is broken")

// AuditRecord is an entry as it stands in the chain.
type AuditRecord struct {
	N uint64 // 1, 2, …
	brain.AuditEntry
	Previous []byte // hash of the entry before, 32 zero bytes for the first
	Hash     []byte // SHA-256 over Previous and the canonical bytes of this entry
}

var auditRows = insert{into: "audit (n, at, actor, action, object, detail, previous, hash)", width: 8}

// appendAudit adds entries at the head of the chain. The head is read in the same transaction, so two processes cannot
// fork it.
func (t *transaction) appendAudit(entries []brain.AuditEntry) error {
	if len(entries) == 0 {
		return nil
	}
	var n uint64
	previous := make([]byte, sha256.Size)
	err := t.row(`SELECT n, hash FROM audit ORDER BY n DESC LIMIT 1`).Scan(&n, &previous)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return err
	}
	rows := make([]any, 0, auditRows.width*len(entries))
	for _, e := range entries {
		n++
		hash := link(n, previous, e)
		rows = append(rows, int64(n), micros(e.At), e.Actor, e.Action, e.Object, e.Detail, previous, hash)
		previous = hash
	}
	return t.insert(auditRows, rows)
}

// link computes an entry's hash: SHA-256 over a name of this scheme, the number, the previous hash, the time in
// microseconds, and each text with its length before it.
func link(n uint64, previous []byte, e brain.AuditEntry) []byte {
	b := append(make([]byte, 0, 256), "gapura audit v1\n"...)
	b = binary.BigEndian.AppendUint64(b, n)
	b = append(b, previous...)
	b = binary.BigEndian.AppendUint64(b, uint64(micros(e.At)))
	for _, text := range []string{e.Actor, e.Action, e.Object, e.Detail} {
		b = binary.BigEndian.AppendUint64(b, uint64(len(text)))
		b = append(b, text...)
	}
	sum := sha256.Sum256(b)
	return sum[:]
}

// Record appends entries to the audit outside of the brain's turns: what operators and tokens did.
func (s *Store) Record(ctx context.Context, entries ...brain.AuditEntry) error {
	return s.write(ctx, "record audit", func(t *transaction) error { return t.appendAudit(entries) })
}

// AuditFilter selects entries; empty fields select all.
type AuditFilter struct {
	Actor, Action, Object string
	From, Until           time.Time
}

const selectAudit = `SELECT n, at, actor, action, object, detail, previous, hash FROM audit`

// Audit returns entries, newest first, and the token of the next page, empty after the last.
func (s *Store) Audit(ctx context.Context, filter AuditFilter, page Page) ([]AuditRecord, string, error) {
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
	var list []AuditRecord
	err = each(rows, func() error {
		r, err := scanAudit(rows)
		list = append(list, r)
		return err
	})
	list, next := cut(page, list, func(r AuditRecord) cursor { return cursor{At: int64(r.N)} })
	return list, next, s.explain(op, err)
}

func scanAudit(rows *sql.Rows) (AuditRecord, error) {
	var r AuditRecord
	var at int64
	err := rows.Scan(&r.N, &at, &r.Actor, &r.Action, &r.Object, &r.Detail, &r.Previous, &r.Hash)
	r.At = fromMicros(at)
	return r, err
}

// VerifyAudit walks the whole chain and returns its head, or ErrBroken with the first entry that does not fit. It cannot
// see that the newest entries were cut off: compare the head with one kept elsewhere.
func (s *Store) VerifyAudit(ctx context.Context) (head AuditRecord, err error) {
	rows, err := s.reader.QueryContext(ctx, selectAudit+` ORDER BY n`)
	if err != nil {
		return AuditRecord{}, s.explain("verify audit", err)
	}
	previous := make([]byte, sha256.Size)
	err = each(rows, func() error {
		r, err := scanAudit(rows)
		if err != nil {
			return err
		}
		switch {
		case r.N != head.N+1:
			return fmt.Errorf("%w: entry %d follows entry %d", ErrBroken, r.N, head.N)
		case !bytes.Equal(r.Previous, previous):
			return fmt.Errorf("%w: entry %d does not follow entry %d's hash", ErrBroken, r.N, head.N)
		case !bytes.Equal(r.Hash, link(r.N, r.Previous, r.AuditEntry)):
			return fmt.Errorf("%w: entry %d was changed", ErrBroken, r.N)
		}
		previous, head = r.Hash, r
		return nil
	})
	return head, s.explain("verify audit", err)
}
