package store_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/fact"
)

const day = 24 * time.Hour

func TestPurgeKeepsWhatIsOpenOrYoung(t *testing.T) {
	s := temporary(t)
	ended := func(name string, ago time.Duration) *incident.Incident {
		i := outage(name, "web-1", now.Add(-ago-time.Hour), "shop.example")
		i.State, i.ResolvedAt = incident.Resolved, now.Add(-ago)
		return i
	}
	done := func(id string, ago time.Duration) *remedy.Action {
		a := repair(id, "web-1", remedy.Resolved, now.Add(-ago))
		a.Ended = now.Add(-ago)
		return a
	}
	// A host whose clock is years ahead: its changes still age by ours.
	f := unit("web-1", "nginx.service", "active", now.AddDate(50, 0, 0))
	commit(t, s, brain.Batch{
		At: now.Add(-31 * day), Facts: []fact.Fact{f}, Observations: []fact.Fact{look("shop.example", 502, now)},
		Changes: []brain.Change{{Spool: "old", Seq: 7, Fact: f}, {Spool: "idle", Seq: 7, Fact: unit("web-2", "nginx.service", "active", now)}},
	})
	commit(t, s, brain.Batch{
		At: now.Add(-29 * day), Changes: []brain.Change{{Spool: "new", Seq: 1, Fact: f}}, Observations: []fact.Fact{look("shop.example", 502, now)},
		Incidents: []*incident.Incident{ended("young", 399*day), ended("old", 401*day), outage("open", "web-1", now.Add(-500*day), "shop.example")},
		Actions:   []*remedy.Action{done("young", 399*day), done("old", 401*day), repair("open", "web-1", remedy.Held, now.Add(-500*day))},
	})
	if err := s.Purge(t.Context(), now); err != nil {
		t.Fatal(err)
	}
	for table, want := range map[string]int{"changes": 1, "observations": 1, "facts": 1, "incidents": 2, "incident_sites": 2, "actions": 2} {
		if got := s.Count(t, table); got != want {
			t.Errorf("%s: %d rows are left, want %d", table, got, want)
		}
	}
	want := map[string]uint64{"web-1/new": 1, "web-2/idle": 7} // an idle host's only spool keeps its high water
	if diff := cmp.Diff(want, load(t, s).HighWater); diff != "" {
		t.Errorf("high water (-want +got):\n%s", diff)
	}
}

func TestBackupIsWhole(t *testing.T) {
	dir := t.TempDir()
	s := open(t, filepath.Join(dir, "gapura.db"))
	commit(t, s, heavy(1))
	copied := filepath.Join(dir, "it's a backup.db")
	if err := s.Backup(t.Context(), copied); err != nil {
		t.Fatal(err)
	}
	commit(t, s, heavy(2))
	holds(t, open(t, copied), 1)
	holds(t, s, 2)
	if err := s.Backup(t.Context(), copied); err == nil {
		t.Error("a backup overwrote another")
	}
	if info, err := os.Stat(copied); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("backup: mode %v, %v", info.Mode(), err)
	}
}

// TestBudgetsSurvive: what still counts is there after a restart, and so is what was done about an incident that is open.
func TestBudgetsSurvive(t *testing.T) {
	path := filepath.Join(t.TempDir(), "gapura.db")
	s := open(t, path)
	unknown := repair("4", "web-1", remedy.Unknown, now.Add(-49*time.Hour))
	unknown.Incident = "incidents/open"
	commit(t, s, brain.Batch{Actions: []*remedy.Action{
		repair("1", "web-1", remedy.Resolved, now.Add(-49*time.Hour)), repair("2", "web-1", remedy.Failed, now.Add(-47*time.Hour)),
		repair("3", "web-1", remedy.Verifying, now.Add(-49*time.Hour)), unknown,
	}, Incidents: []*incident.Incident{{Name: unknown.Incident, Sites: []string{"shop.example"}, State: incident.Confirmed, Opened: now.Add(-50 * time.Hour)}}})
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, a := range load(t, open(t, path)).Actions {
		got = append(got, a.ID)
	}
	if diff := cmp.Diff([]string{"3", "4", "2"}, got); diff != "" {
		t.Errorf("actions (-want +got):\n%s", diff)
	}
}
