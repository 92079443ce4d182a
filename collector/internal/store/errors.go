package store

import (
	"database/sql"
	"errors"
	"io/fs"
	"path/filepath"
	"syscall"

	"modernc.org/sqlite"

	"github.com/gapura-dev/gapura/collector/internal/authority"
	"github.com/gapura-dev/gapura/collector/internal/trail"
)

// Errors that callers branch on.
var (
	ErrNotFound     = errors.New("not found")
	ErrExists       = errors.New("exists already")
	ErrBadPageToken = errors.New("page token is not one of ours")
	ErrFull         = errors.New("no room on the disk")
	ErrReadOnly     = errors.New("database cannot be written")
	ErrBusy         = errors.New("database is locked by another process")
	ErrDamaged      = errors.New("database is damaged or not a database")
	ErrNewer        = errors.New("database was changed by a newer version")
	ErrUnreadable   = errors.New("document is in a format of another version")
)

// Error is a failure of the database, for an operator.
type Error struct {
	Op   string // "commit batch"
	Path string // of the database
	Hint string // what to do about it, empty when nothing is known
	Err  error
}

// Error prints what was attempted, where, why it did not work, and the hint.
func (e *Error) Error() string {
	s := e.Op + " " + e.Path + ": " + e.Err.Error()
	if e.Hint != "" {
		s += " (" + e.Hint + ")"
	}
	return s
}

// Unwrap returns the sentinel, when the failure has one, and the engine's own error.
func (e *Error) Unwrap() error { return e.Err }

// explain turns an engine's error into one with a hint; answers of the store itself pass unchanged.
func (s *Store) explain(op string, err error) error {
	var known *Error
	switch {
	case err == nil:
		return nil
	case errors.As(err, &known), isAnswer(err):
		return err
	case errors.Is(err, sql.ErrNoRows):
		return ErrNotFound
	}
	sentinel, hint := diagnosis(err, s.path)
	if sentinel != nil && !errors.Is(err, sentinel) {
		err = &because{sentinel, err}
	}
	return &Error{Op: op, Path: s.path, Hint: hint, Err: err}
}

func isAnswer(err error) bool {
	for _, answer := range []error{
		ErrNotFound, ErrExists, ErrBadPageToken, ErrOtherRequest, ErrInProgress, trail.ErrBroken, authority.ErrNoToken, authority.ErrTokenExpired,
	} {
		if errors.Is(err, answer) {
			return true
		}
	}
	return false
}

// because joins a sentinel and the engine's words on one line.
type because struct{ sentinel, cause error }

func (b *because) Error() string   { return b.sentinel.Error() + ": " + b.cause.Error() }
func (b *because) Unwrap() []error { return []error{b.sentinel, b.cause} }

// Primary result codes of SQLite, sqlite.org/rescode.html.
const (
	codeBusy     = 5
	codeLocked   = 6
	codeReadOnly = 8
	codeIOErr    = 10
	codeCorrupt  = 11
	codeFull     = 13
	codeCantOpen = 14
	codeNotADB   = 26
)

// diagnosis names the sentinel of an engine's error and what to do about it.
func diagnosis(err error, path string) (sentinel error, hint string) {
	folder := filepath.Dir(path)
	if errors.Is(err, ErrNewer) {
		return ErrNewer, "run the version that changed it, or restore the backup made before the upgrade"
	}
	if errors.Is(err, ErrUnreadable) {
		return ErrUnreadable, "run the version that wrote it; nothing was changed"
	}
	if engine, ok := errors.AsType[*sqlite.Error](err); ok {
		return engineDiagnosis(engine.Code()&0xff, folder)
	}
	switch {
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, syscall.EDQUOT):
		return ErrFull, "free some room in " + folder
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
		return ErrReadOnly, "the collector's user must be able to write " + folder
	case errors.Is(err, fs.ErrNotExist):
		return nil, "make the folder " + folder
	}
	return nil, ""
}

func engineDiagnosis(code int, folder string) (sentinel error, hint string) {
	switch code {
	case codeFull:
		return ErrFull, "free some room in " + folder + "; nothing of this step was kept, it is tried again"
	case codeReadOnly, codeCantOpen:
		return ErrReadOnly, "the collector's user must be able to write the file and " + folder
	case codeBusy, codeLocked:
		return ErrBusy, "another process holds the database: a second collector, or a backup tool that locks it"
	case codeCorrupt, codeNotADB:
		return ErrDamaged, "restore the last backup; keep the damaged file for analysis"
	case codeIOErr:
		return nil, "the disk under " + folder + " refuses; see the kernel's log"
	}
	return nil, ""
}
