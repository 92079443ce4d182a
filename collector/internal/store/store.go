// Package store remembers across restarts: hosts, sites, facts, looks, incidents, actions and the audit, in one SQLite file.
//
// The SQL is portable on purpose ($1…, ON CONFLICT, no triggers, no engine's own functions), so that the same text can
// serve PostgreSQL. What the store cannot decode it keeps as it was received. All state is in the file: a second process
// (a command that makes a token, a backup, an audit check) may open it beside the collector.
package store

import (
	"context"
	"database/sql"
	"errors"
	"net/url"
	"os"
	"path/filepath"
	"runtime"

	_ "modernc.org/sqlite" // registers the driver
)

// Store is an open database. Its methods may be called from many goroutines: writes queue for one connection, readers
// have their own and never wait for a writer.
type Store struct {
	path   string
	writer *sql.DB // one connection
	reader *sql.DB // query_only

	prepared map[string]*sql.Stmt // on writer, read-only after Open
}

// Open opens the database at path, makes it when it is not there, and brings it to the present schema. The error is an
// *Error with a hint for the operator.
func Open(ctx context.Context, path string) (*Store, error) {
	s := &Store{path: path}
	if err := s.open(ctx); err != nil {
		return nil, errors.Join(s.explain("open database", err), s.Close())
	}
	return s, nil
}

func (s *Store) open(ctx context.Context) error {
	if err := touch(s.path); err != nil {
		return err
	}
	var err error
	if s.writer, err = sql.Open("sqlite", source(s.path, "journal_mode(WAL)", "synchronous(FULL)")); err != nil {
		return err
	}
	s.writer.SetMaxOpenConns(1)
	if err := migrate(ctx, s.writer); err != nil {
		return err
	}
	if s.reader, err = sql.Open("sqlite", source(s.path, "query_only(1)")); err != nil {
		return err
	}
	s.reader.SetMaxOpenConns(2 + runtime.GOMAXPROCS(0))
	if err := s.reader.PingContext(ctx); err != nil {
		return err
	}
	return s.prepare(ctx)
}

// Close closes the database. What was committed is in the file; nothing else is lost by not calling it.
func (s *Store) Close() error {
	var errs []error
	for _, db := range []*sql.DB{s.reader, s.writer} {
		if db != nil {
			errs = append(errs, db.Close())
		}
	}
	return errors.Join(errs...)
}

// touch makes the file with a mode that only its owner can read; SQLite gives its companions the same.
func touch(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return err
	}
	return f.Close()
}

// source names the database to the driver. A transaction takes the write lock when it begins, so that it cannot lose a
// race for it half-way.
func source(path string, pragmas ...string) string {
	if abs, err := filepath.Abs(path); err == nil {
		path = abs
	}
	query := url.Values{"_txlock": {"immediate"}, "_pragma": append([]string{"busy_timeout(5000)"}, pragmas...)}
	return (&url.URL{Scheme: "file", Path: path, RawQuery: query.Encode()}).String()
}
