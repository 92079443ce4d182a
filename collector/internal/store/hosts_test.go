package store_test

import (
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/store"
	"github.com/gapura-dev/gapura/pkg/fact"
)

func TestHosts(t *testing.T) {
	s := temporary(t)
	h := brain.HostRecord{Name: "web-1", Enrolled: now, Labels: map[string]string{"customer": "c1"}}
	if err := s.AddHost(t.Context(), h); err != nil {
		t.Fatal(err)
	}
	if err := s.AddHost(t.Context(), h); !errors.Is(err, store.ErrExists) {
		t.Errorf("added twice: %v", err)
	}
	if err := s.Spoke(t.Context(), map[string]time.Time{"web-1": now.Add(time.Minute), "unknown": now}); err != nil {
		t.Fatal(err)
	}
	if err := s.Spoke(t.Context(), map[string]time.Time{"web-1": now}); err != nil { // late news
		t.Fatal(err)
	}
	h.Labels, h.Addresses = map[string]string{"cluster": "a"}, []string{"192.0.2.7", "2001:db8::7"}
	if err := s.UpdateHost(t.Context(), h); err != nil {
		t.Fatal(err)
	}
	h.LastSpoke = now.Add(time.Minute)
	got, err := s.Host(t.Context(), "web-1")
	if diff := cmp.Diff(h, got); diff != "" || err != nil {
		t.Errorf("host, %v (-want +got):\n%s", err, diff)
	}
	if err := s.UpdateHost(t.Context(), brain.HostRecord{Name: "unknown"}); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("update of an unknown host: %v", err)
	}
}

func TestADeletedHostLeavesNothingToJudge(t *testing.T) {
	s := temporary(t)
	if err := s.AddHost(t.Context(), brain.HostRecord{Name: "web-1", Labels: map[string]string{"customer": "c1"}}); err != nil {
		t.Fatal(err)
	}
	f := unit("web-1", "nginx.service", "active", now)
	commit(t, s, brain.Batch{Changes: []brain.Change{{Spool: "a", Seq: 1, Fact: f}}, Facts: []fact.Fact{f}})
	if err := s.DeleteHost(t.Context(), "web-1"); err != nil {
		t.Fatal(err)
	}
	past := load(t, s)
	if len(past.Hosts)+len(past.Facts)+len(past.HighWater) != 0 || s.Count(t, "changes")+s.Count(t, "host_labels") != 0 {
		t.Errorf("left: %+v", past)
	}
	if err := s.DeleteHost(t.Context(), "web-1"); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("deleted twice: %v", err)
	}
}

func TestSites(t *testing.T) {
	s := temporary(t)
	site := brain.SiteRecord{Name: "shop.example", URL: "http://shop.example/", Interval: 90 * time.Second}
	if err := s.AddSite(t.Context(), site); err != nil {
		t.Fatal(err)
	}
	if err := s.AddSite(t.Context(), site); !errors.Is(err, store.ErrExists) {
		t.Errorf("added twice: %v", err)
	}
	site.Address, site.Expect, site.OptOut = "192.0.2.7:8080", 301, true
	if err := s.UpdateSite(t.Context(), site); err != nil {
		t.Fatal(err)
	}
	got, err := s.Site(t.Context(), "shop.example")
	if diff := cmp.Diff(site, got); diff != "" || err != nil {
		t.Errorf("site, %v (-want +got):\n%s", err, diff)
	}
	if err := s.DeleteSite(t.Context(), "shop.example"); err != nil {
		t.Fatal(err)
	}
	for what, err := range map[string]error{
		"delete": s.DeleteSite(t.Context(), "shop.example"), "update": s.UpdateSite(t.Context(), site),
	} {
		if !errors.Is(err, store.ErrNotFound) {
			t.Errorf("%s of what is gone: %v", what, err)
		}
	}
}
