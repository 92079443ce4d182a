package store

import (
	"context"
	"fmt"
	"testing"
)

// Count returns the rows of a table.
func (s *Store) Count(t testing.TB, table string) (n int) {
	t.Helper()
	if err := s.reader.QueryRow(`SELECT count(*) FROM ` + table).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

// Tamper runs a statement that the store itself would never run.
func (s *Store) Tamper(t testing.TB, query string, args ...any) {
	t.Helper()
	if _, err := s.writer.ExecContext(context.Background(), query, args...); err != nil {
		t.Fatal(err)
	}
}

// Pages returns how many pages the database has.
func (s *Store) Pages(t testing.TB) (n int) {
	t.Helper()
	if err := s.writer.QueryRow(`PRAGMA page_count`).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

// LimitPages lets the database have no more than n pages: a disk that is full, without one.
func (s *Store) LimitPages(t testing.TB, n int) {
	t.Helper()
	var got int
	if err := s.writer.QueryRow(fmt.Sprintf(`PRAGMA max_page_count(%d)`, n)).Scan(&got); err != nil {
		t.Fatal(err)
	}
}
