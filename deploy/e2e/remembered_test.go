package e2e_test

import (
	"database/sql"
	"os"
	"path/filepath"
	"testing"
	"time"

	_ "modernc.org/sqlite"
)

// remembered returns the times of the changes of one kind that the collector remembers of a host, and checks that it
// remembers every change of every spool up to the newest. It reads a backup: what is in there was committed.
func (f *fleet) remembered(t *testing.T, host, kind string) []time.Time {
	t.Helper()
	shell(t, f.Collector, "rm -f /tmp/backup; gapura-collector backup /tmp/backup")
	text, err := f.Collector.ReadFile(t.Context(), "/tmp/backup")
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "backup")
	if err := os.WriteFile(path, text, 0o600); err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()

	var spools, lost int
	err = db.QueryRowContext(t.Context(), `SELECT count(*), coalesce(sum(newest - oldest + 1 - kept), 0) FROM
		(SELECT min(seq) AS oldest, max(seq) AS newest, count(*) AS kept FROM changes WHERE host = ? GROUP BY spool)`, host).Scan(&spools, &lost)
	if err != nil || spools == 0 || lost > 0 {
		t.Fatalf("of %s's %d spools %d changes are missing, %v", host, spools, lost, err)
	}
	rows, err := db.QueryContext(t.Context(), "SELECT at FROM changes WHERE host = ? AND kind = ? ORDER BY at", host, kind)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var times []time.Time
	for rows.Next() {
		var micros int64
		if err := rows.Scan(&micros); err != nil {
			t.Fatal(err)
		}
		times = append(times, time.UnixMicro(micros))
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return times
}
