package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Backup writes a compact copy of the database to a new file, while everybody goes on working. The copy is complete and
// on the disk when Backup returns nil; a file of that name must not be there.
func (s *Store) Backup(ctx context.Context, to string) error {
	const op = "back up database"
	if _, err := os.Lstat(to); !errors.Is(err, fs.ErrNotExist) {
		return s.explain(op, fmt.Errorf("write %s: %w", to, errors.Join(fs.ErrExist, err)))
	}
	part := to + ".part"
	if err := os.Remove(part); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return s.explain(op, err)
	}
	if err := touch(part); err != nil { // empty and private; VACUUM INTO accepts an empty file
		return s.explain(op, err)
	}
	err := copyInto(ctx, s.path, part)
	if err == nil {
		err = os.Rename(part, to)
	}
	if err == nil {
		err = syncPath(filepath.Dir(to))
	}
	if err != nil {
		return s.explain(op, errors.Join(err, removeLeft(part)))
	}
	return nil
}

// copyInto copies by a connection of its own: the readers' may not write, and the writer has other work.
func copyInto(ctx context.Context, from, to string) error {
	db, err := sql.Open("sqlite", source(from))
	if err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, `VACUUM INTO $1`, to)
	if err := errors.Join(err, db.Close()); err != nil {
		return err
	}
	return syncPath(to)
}

func removeLeft(part string) error {
	if err := os.Remove(part); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

func syncPath(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}
