package store_test

import (
	"context"
	"fmt"
	"net/netip"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/collector/internal/store"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// now is a round microsecond near the present, because Load looks back a day.
var now = time.Now().UTC().Truncate(time.Second)

// same compares what comes back from the store with what went in.
var same = cmp.Options{cmpopts.EquateEmpty(), cmpopts.EquateComparable(netip.AddrPort{}, netip.Addr{})}

func open(t testing.TB, path string) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func temporary(t testing.TB) *store.Store {
	t.Helper()
	return open(t, filepath.Join(t.TempDir(), "gapura.db"))
}

func commit(t testing.TB, s *store.Store, batch brain.Batch) {
	t.Helper()
	if batch.At.IsZero() {
		batch.At = now
	}
	if _, err := s.Commit(t.Context(), batch); err != nil {
		t.Fatal(err)
	}
}

func load(t testing.TB, s *store.Store) brain.Past {
	t.Helper()
	past, err := s.Load(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return past
}

func unit(host, name, active string, at time.Time) fact.Fact {
	return fact.Fact{Host: host, At: at, Witness: "units", Body: fact.Unit{
		Name: name, Load: "loaded", Active: active, Sub: "running", MainPID: 7, InvocationID: "abc", Since: at,
		Stop: fact.Stop{Logged: fact.No, At: at},
	}}
}

func look(site string, status int, at time.Time) fact.Fact {
	return fact.Fact{Host: "web-1", At: at, Witness: "prober", Body: fact.Observation{
		Site: site, URL: "http://" + site + "/", Address: netip.MustParseAddrPort("192.0.2.7:80"), Status: status,
		Failure: fact.StatusError, By: fact.AnsweredProxy, Body: "nginx-502", Latency: 3 * time.Millisecond,
		Phases: fact.Phases{Connect: time.Millisecond}, Vantage: "prober", Feed: "prober", Tier: fact.TierDirect, Purpose: "word",
	}}
}

func outage(name, host string, opened time.Time, sites ...string) *incident.Incident {
	seen := look(sites[0], 502, opened).Body.(fact.Observation)
	return &incident.Incident{
		Name: "incidents/" + name, Subject: diagnose.Subject{Host: host, Unit: "php8.2-fpm.service"}, Sites: sites,
		State: incident.Confirmed, Opened: opened, ConfirmedAt: opened.Add(time.Second),
		Finding: diagnose.Finding{
			Cause: "php-fpm-killed", Title: "php-fpm was killed", Strength: diagnose.Conclusive, Blames: diagnose.BlameHost,
			Evidence: []diagnose.Evidence{{At: opened, Host: host, Witness: "units", Key: fact.Key{Kind: "unit", Subject: "php8.2-fpm.service"}, Text: "failed (signal 9)"}},
			Advice:   map[string]string{"en": "Nothing to do.", "id": "Tidak ada.", "vi": "Không cần làm gì."},
		},
		Observations: []fact.Observation{seen}, ObservedAt: []time.Time{opened},
		Timeline: []incident.Entry{{At: opened, Kind: "seen", Text: "502"}}, FailedLooks: 2, Vantage: "prober", LastLook: opened,
	}
}

func repair(id, host string, state remedy.State, created time.Time) *remedy.Action {
	return &remedy.Action{
		ID: id, Incident: "incidents/a", Cause: "php-fpm-killed", Remedy: "start", Host: host, Unit: "php8.2-fpm.service",
		Verb: command.Start, State: state, Attempt: 1, Created: created,
		Outcome: fact.Outcome{Order: id, State: fact.OrderExecuted, Result: "done", Took: time.Second},
	}
}

func TestEverythingCommittedIsThereAfterARestart(t *testing.T) {
	path := filepath.Join(t.TempDir(), "with space ? and # %41.db")
	s := open(t, path)
	want := brain.Past{
		Hosts: []brain.HostRecord{{
			Name: "web-1", Enrolled: now, Labels: map[string]string{"customer": "c1", "cluster": "a"}, Addresses: []string{"192.0.2.7"},
			LastSpoke: now.Add(time.Minute),
		}},
		Sites:     []brain.SiteRecord{{Name: "shop.example", URL: "http://shop.example/", Address: "192.0.2.7:80", Interval: time.Minute, Expect: 200}},
		Facts:     []fact.Fact{unit("web-1", "php8.2-fpm.service", "failed", now)},
		Incidents: []*incident.Incident{outage("a", "web-1", now, "shop.example")},
		Actions:   []*remedy.Action{repair("1", "web-1", remedy.Sent, now)},
		Standing:  remedy.Standing{Paused: "kernel upgrade", Breakers: []remedy.Breaker{{Scope: remedy.Scope{Of: "all repairs"}, Opened: now, Person: true}}},
		HighWater: map[string]uint64{"web-1/s1": 2},
	}
	if err := s.AddHost(t.Context(), want.Hosts[0]); err != nil {
		t.Fatal(err)
	}
	if err := s.AddSite(t.Context(), want.Sites[0]); err != nil {
		t.Fatal(err)
	}
	commit(t, s, brain.Batch{
		Changes:   []brain.Change{{Spool: "s1", Seq: 1, Fact: want.Facts[0]}, {Spool: "s1", Seq: 2, Fact: want.Facts[0]}},
		Facts:     want.Facts,
		Incidents: want.Incidents, Actions: want.Actions, Standing: &want.Standing,
		Audit: []brain.AuditEntry{{At: now, Actor: "brain", Action: "order.signed", Object: "actions/1"}},
	})
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, load(t, open(t, path)), same); diff != "" {
		t.Errorf("after a restart (-want +got):\n%s", diff)
	}
}

func TestRepeatsAreIgnored(t *testing.T) {
	s := temporary(t)
	change := func(spool string, seq uint64, active string) brain.Change {
		return brain.Change{Spool: spool, Seq: seq, Fact: unit("web-1", "nginx.service", active, now)}
	}
	commit(t, s, brain.Batch{Changes: []brain.Change{change("a", 1, "active"), change("a", 2, "failed"), change("a", 2, "failed")}})
	commit(t, s, brain.Batch{Changes: []brain.Change{change("a", 1, "active"), change("a", 2, "failed"), change("a", 3, "active"), change("b", 1, "active")}})
	want := map[string]uint64{"web-1/a": 3, "web-1/b": 1}
	if diff := cmp.Diff(want, load(t, s).HighWater); diff != "" {
		t.Errorf("high water (-want +got):\n%s", diff)
	}
	if n := s.Count(t, "changes"); n != 4 {
		t.Errorf("%d changes are kept, want 4", n)
	}
}

func TestANumberNoSpoolReachesIsIgnored(t *testing.T) {
	s := temporary(t)
	commit(t, s, brain.Batch{Changes: []brain.Change{
		{Spool: "a", Seq: 1 << 63, Fact: unit("web-1", "nginx.service", "active", now)},
		{Spool: "a", Seq: 5, Fact: unit("web-1", "nginx.service", "active", now)},
	}})
	if diff := cmp.Diff(map[string]uint64{"web-1/a": 5}, load(t, s).HighWater); diff != "" {
		t.Errorf("high water (-want +got):\n%s", diff)
	}
}

func TestTheLatestFactOfAKeyStands(t *testing.T) {
	s := temporary(t)
	removal := func(name string) fact.Fact {
		return fact.Fact{Host: "web-1", At: now, Witness: "units", Body: fact.Removal{Of: "unit", Name: name}}
	}
	nginx, fpm := unit("web-1", "nginx.service", "active", now), unit("web-1", "php8.2-fpm.service", "active", now)
	failed := unit("web-1", "nginx.service", "failed", now.Add(time.Second))
	elsewhere := unit("web-2", "nginx.service", "active", now)
	for _, step := range []struct {
		name  string
		batch brain.Batch
		want  []fact.Fact
	}{
		{"put", brain.Batch{Facts: []fact.Fact{nginx, fpm, elsewhere}}, []fact.Fact{nginx, fpm, elsewhere}},
		{"replaced", brain.Batch{Facts: []fact.Fact{nginx, failed}}, []fact.Fact{fpm, failed, elsewhere}},
		{"removed", brain.Batch{Facts: []fact.Fact{removal("php8.2-fpm.service")}}, []fact.Fact{failed, elsewhere}},
		{"removed and said again", brain.Batch{Facts: []fact.Fact{removal("nginx.service"), nginx}}, []fact.Fact{nginx, elsewhere}},
		{"said and removed", brain.Batch{Facts: []fact.Fact{fpm, removal("php8.2-fpm.service")}}, []fact.Fact{nginx, elsewhere}},
		{
			"view replaced, then a change",
			brain.Batch{Views: []brain.ReplacedView{{Host: "web-1", Facts: []fact.Fact{nginx, fpm}}}, Facts: []fact.Fact{failed}},
			[]fact.Fact{fpm, failed, elsewhere},
		},
		{"view emptied", brain.Batch{Views: []brain.ReplacedView{{Host: "web-1"}}}, []fact.Fact{elsewhere}},
	} {
		commit(t, s, step.batch)
		if diff := cmp.Diff(step.want, load(t, s).Facts, same); diff != "" {
			t.Errorf("%s (-want +got):\n%s", step.name, diff)
		}
	}
}

func TestManyRowsAtOnce(t *testing.T) {
	s := temporary(t)
	var batch brain.Batch
	for i := range 200 { // 3 × 64 + 8
		f := unit("web-1", fmt.Sprintf("app-%03d.service", i), "active", now)
		batch.Changes = append(batch.Changes, brain.Change{Spool: "a", Seq: uint64(i + 1), Fact: f})
		batch.Facts = append(batch.Facts, f)
		batch.Observations = append(batch.Observations, look("shop.example", 200, now))
	}
	commit(t, s, batch)
	for table, want := range map[string]int{"changes": 200, "facts": 200, "observations": 200} {
		if got := s.Count(t, table); got != want {
			t.Errorf("%s: %d rows, want %d", table, got, want)
		}
	}
}

func TestAnEmptyBatchIsNothing(t *testing.T) {
	s := temporary(t)
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := s.Commit(ended, brain.Batch{At: now}); err != nil {
		t.Errorf("empty batch: %v", err)
	}
}
