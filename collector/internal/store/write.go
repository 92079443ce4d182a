package store

import (
	"context"
	"database/sql"
	"strconv"
	"strings"
)

// write runs do in one transaction: it is committed when do returns nil, and nothing of it happened otherwise.
func (s *Store) write(ctx context.Context, op string, do func(*transaction) error) error {
	tx, err := s.writer.BeginTx(ctx, nil)
	if err != nil {
		return s.explain(op, err)
	}
	t := &transaction{ctx: ctx, tx: tx, prepared: s.prepared}
	if err := do(t); err != nil {
		_ = tx.Rollback() // the first error is the one to tell; the engine may have rolled back by itself
		return s.explain(op, err)
	}
	return s.explain(op, tx.Commit())
}

// transaction is one write in progress.
type transaction struct {
	ctx      context.Context
	tx       *sql.Tx
	prepared map[string]*sql.Stmt
}

func (t *transaction) exec(query string, args ...any) (changed int64, err error) {
	var result sql.Result
	if stmt := t.prepared[query]; stmt != nil {
		result, err = t.tx.StmtContext(t.ctx, stmt).ExecContext(t.ctx, args...)
	} else {
		result, err = t.tx.ExecContext(t.ctx, query, args...)
	}
	if err != nil {
		return 0, err
	}
	return result.RowsAffected()
}

func (t *transaction) row(query string, args ...any) *sql.Row {
	return t.tx.QueryRowContext(t.ctx, query, args...)
}

// sizes are the numbers of rows that one statement may add: few texts, each prepared once.
var sizes = [...]int{64, 8, 1}

// insert describes how rows of one table are added.
type insert struct {
	into     string // "facts (host, at)"
	conflict string // "ON CONFLICT …", or empty
	width    int    // values in a row
}

// insert adds rows, given as one list of their values, with as few statements as possible.
func (t *transaction) insert(in insert, rows []any) error {
	for _, size := range sizes {
		values := size * in.width
		for len(rows) >= values {
			if _, err := t.exec(in.text(size), rows[:values]...); err != nil {
				return err
			}
			rows = rows[values:]
		}
	}
	return nil
}

// text writes the statement for n rows.
func (in insert) text(n int) string {
	var b strings.Builder
	b.WriteString("INSERT INTO " + in.into + " VALUES ")
	for i := range n {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteByte('(')
		b.WriteString(places(i*in.width+1, in.width))
		b.WriteByte(')')
	}
	b.WriteString(" " + in.conflict)
	return b.String()
}

// places writes n placeholders from $first: "$3,$4".
func places(first, n int) string {
	out := make([]byte, 0, 6*n)
	for i := range n {
		if i > 0 {
			out = append(out, ',')
		}
		out = append(out, '$')
		out = strconv.AppendInt(out, int64(first+i), 10)
	}
	return string(out)
}

// prepare readies the statements of Commit once: they run many times a second. Others are prepared as they come.
func (s *Store) prepare(ctx context.Context) error {
	s.prepared = map[string]*sql.Stmt{}
	for _, in := range []insert{changeRows, spoolRows, factRows, observationRows, incidentRows, incidentSiteRows, actionRows, auditRows, letterRows} {
		for _, size := range sizes {
			text := in.text(size)
			stmt, err := s.writer.PrepareContext(ctx, text)
			if err != nil {
				return err
			}
			s.prepared[text] = stmt
		}
	}
	return nil
}
