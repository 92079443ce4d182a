package store_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/store"
	"github.com/gapura-dev/gapura/collector/internal/trail"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// heavy is a batch that touches every table and needs many pages.
func heavy(seq uint64) brain.Batch {
	f := unit("web-1", "nginx.service", "active", now)
	batch := brain.Batch{
		At: now, Changes: []brain.Change{{Spool: "a", Seq: seq, Fact: f}}, Facts: []fact.Fact{f},
		Incidents: []*incident.Incident{outage("a", "web-1", now, "shop.example")}, Audit: []brain.AuditEntry{entry(int(seq))},
	}
	for range 64 {
		batch.Observations = append(batch.Observations, look("shop.example", 502, now))
	}
	return batch
}

// fill commits until it fails, and returns the last number that was acknowledged and the error.
func fill(t *testing.T, s *store.Store) (acknowledged uint64, err error) {
	t.Helper()
	for seq := uint64(1); seq < 10_000; seq++ {
		if _, err := s.Commit(t.Context(), heavy(seq)); err != nil {
			return seq - 1, err
		}
	}
	t.Fatal("the database never became full")
	return 0, nil
}

// holds checks that everything acknowledged is there and nothing beyond it.
func holds(t *testing.T, s *store.Store, acknowledged uint64) {
	t.Helper()
	if diff := cmp.Diff(map[string]uint64{"web-1/a": acknowledged}, load(t, s).HighWater); diff != "" {
		t.Errorf("high water (-want +got):\n%s", diff)
	}
	for table, rows := range map[string]int{"changes": int(acknowledged), "observations": 64 * int(acknowledged), "audit": int(acknowledged)} {
		if got := s.Count(t, table); got != rows {
			t.Errorf("%s has %d rows, want %d: a batch was committed by half", table, got, rows)
		}
	}
	if found, err := s.VerifyAudit(t.Context(), trail.Witness{}, nil); err != nil || found.Head.N != acknowledged {
		t.Errorf("audit head %d, %v", found.Head.N, err)
	}
}

func TestAFullDatabaseCommitsNothingByHalf(t *testing.T) {
	s := temporary(t)
	s.LimitPages(t, s.Pages(t)+200)
	acknowledged, err := fill(t, s)
	full(t, err)
	holds(t, s, acknowledged)
	s.LimitPages(t, 1<<30)
	commit(t, s, heavy(acknowledged+1)) // there is room again
	holds(t, s, acknowledged+1)
}

func full(t *testing.T, err error) {
	t.Helper()
	var told *store.Error
	if !errors.Is(err, store.ErrFull) || !errors.As(err, &told) || !strings.Contains(told.Hint, "free some room") {
		t.Errorf("a full disk is told as: %v", err)
	}
}

// TestAFullDisk is the same on a real file system that runs out of room.
func TestAFullDisk(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("mounting a small tmpfs needs root")
	}
	dir := t.TempDir()
	if err := syscall.Mount("gapura-test", dir, "tmpfs", 0, "size=2m"); err != nil {
		t.Skipf("mount a small tmpfs: %v", err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(dir, syscall.MNT_DETACH); err != nil {
			t.Error(err)
		}
	})
	ballast := filepath.Join(dir, "ballast")
	if err := os.WriteFile(ballast, make([]byte, 512<<10), 0o600); err != nil {
		t.Fatal(err)
	}
	s := open(t, filepath.Join(dir, "gapura.db"))
	acknowledged, err := fill(t, s)
	full(t, err)
	holds(t, s, acknowledged)
	if _, again := s.Commit(t.Context(), heavy(acknowledged+1)); again == nil {
		t.Error("a commit succeeded on a full disk")
	}
	if err := os.Remove(ballast); err != nil {
		t.Fatal(err)
	}
	commit(t, s, heavy(acknowledged+1))
	holds(t, s, acknowledged+1)
}

func TestBadFilesAreToldWithAHint(t *testing.T) {
	dir := t.TempDir()
	write := func(name string, content []byte) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	newer := filepath.Join(dir, "newer.db")
	s := open(t, newer)
	s.Tamper(t, `INSERT INTO goose_db_version (version_id, is_applied) VALUES (9999, 1)`)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		path string
		want error // nil: any
		hint string
	}{
		"no folder":       {filepath.Join(dir, "none", "gapura.db"), os.ErrNotExist, "make the folder"},
		"a folder":        {dir, nil, ""},
		"not a database":  {write("text.db", []byte(strings.Repeat("this is no database\n", 500))), store.ErrDamaged, "restore the last backup"},
		"a newer version": {newer, store.ErrNewer, "run the version that changed it"},
	} {
		_, err := store.Open(t.Context(), c.path)
		var told *store.Error
		if err == nil || !errors.As(err, &told) || !strings.Contains(told.Hint, c.hint) || c.want != nil && !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestAReadOnlyDatabase(t *testing.T) {
	path := filepath.Join(t.TempDir(), "gapura.db")
	s := open(t, path)
	s.Tamper(t, `PRAGMA query_only(1)`) // root may write what its mode forbids, so the engine is told to refuse
	_, err := s.Commit(t.Context(), heavy(1))
	if !errors.Is(err, store.ErrReadOnly) || !strings.Contains(err.Error(), "must be able to write") {
		t.Errorf("a read-only database is told as: %v", err)
	}
	s.Tamper(t, `PRAGMA query_only(0)`)
	commit(t, s, heavy(1))
	holds(t, s, 1)
}

func TestALockedDatabase(t *testing.T) {
	path := filepath.Join(t.TempDir(), "gapura.db")
	s, other := open(t, path), open(t, path)
	s.Tamper(t, `PRAGMA busy_timeout(50)`)
	other.Tamper(t, `BEGIN IMMEDIATE`)
	if _, err := s.Commit(t.Context(), heavy(1)); !errors.Is(err, store.ErrBusy) || !strings.Contains(err.Error(), "another process") {
		t.Errorf("a locked database is told as: %v", err)
	}
	other.Tamper(t, `ROLLBACK`)
	commit(t, s, heavy(1))
	holds(t, s, 1)
}

func TestTheFileIsPrivate(t *testing.T) {
	path := filepath.Join(t.TempDir(), "gapura.db")
	commit(t, open(t, path), heavy(1))
	for _, name := range []string{path, path + "-wal", path + "-shm"} {
		info, err := os.Stat(name)
		if err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: mode %v, %v", filepath.Base(name), info.Mode(), err)
		}
	}
}
