package store_test

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/collector/internal/store"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// furnished is a store with two customers' hosts and four incidents, i0 the oldest.
func furnished(t *testing.T) *store.Store {
	t.Helper()
	s := temporary(t)
	for host, customer := range map[string]string{"web-1": "c1", "web-2": "c2"} {
		if err := s.AddHost(t.Context(), brain.HostRecord{Name: host, Enrolled: now, Labels: map[string]string{"customer": customer}}); err != nil {
			t.Fatal(err)
		}
	}
	old := outage("i0", "web-1", now.Add(-72*time.Hour), "shop.example")
	old.State, old.ResolvedAt = incident.Resolved, now.Add(-71*time.Hour)
	node := outage("i1", "web-2", now.Add(-2*time.Hour), "app.example")
	node.Finding.Cause, node.Presumed = "app-stopped", []string{"www.app.example"}
	nobody := outage("i2", "", now.Add(-time.Hour), "lost.example")
	latest := outage("i3", "web-1", now, "shop.example", "blog.example")
	commit(t, s, brain.Batch{
		Incidents: []*incident.Incident{old, node, nobody, latest},
		Actions: []*remedy.Action{
			repair("a0", "web-1", remedy.Resolved, now.Add(-72*time.Hour)), repair("a1", "web-2", remedy.Awaiting, now.Add(-time.Hour)),
			repair("a2", "web-1", remedy.Sent, now),
		},
	})
	return s
}

func TestIncidentsByFilter(t *testing.T) {
	s := furnished(t)
	for name, c := range map[string]struct {
		filter store.IncidentFilter
		want   []string
	}{
		"all, newest first":        {store.IncidentFilter{}, []string{"i3", "i2", "i1", "i0"}},
		"a site":                   {store.IncidentFilter{Site: "shop.example"}, []string{"i3", "i0"}},
		"a site that joined":       {store.IncidentFilter{Site: "blog.example"}, []string{"i3"}},
		"a presumed site":          {store.IncidentFilter{Site: "www.app.example"}, []string{"i1"}},
		"a host":                   {store.IncidentFilter{Host: "web-2"}, []string{"i1"}},
		"a customer":               {store.IncidentFilter{Customer: "c1"}, []string{"i3", "i0"}},
		"a customer that is not":   {store.IncidentFilter{Customer: "c9"}, nil},
		"a cause":                  {store.IncidentFilter{Cause: "app-stopped"}, []string{"i1"}},
		"a state":                  {store.IncidentFilter{State: incident.Resolved}, []string{"i0"}},
		"open":                     {store.IncidentFilter{Open: true}, []string{"i3", "i2", "i1"}},
		"open of a customer":       {store.IncidentFilter{Open: true, Customer: "c1"}, []string{"i3"}},
		"opened in a time":         {store.IncidentFilter{From: now.Add(-2 * time.Hour), Until: now}, []string{"i2", "i1"}},
		"a quote is only a letter": {store.IncidentFilter{Site: "' OR 1=1 --"}, nil},
	} {
		list, next, err := s.Incidents(t.Context(), c.filter, store.Page{})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		var got []string
		for _, i := range list {
			got = append(got, i.Name[len("incidents/"):])
		}
		if diff := cmp.Diff(c.want, got); diff != "" || next != "" {
			t.Errorf("%s, next page %q (-want +got):\n%s", name, next, diff)
		}
	}
}

func TestASiteThatLeavesAnIncident(t *testing.T) {
	s := furnished(t)
	commit(t, s, brain.Batch{Incidents: []*incident.Incident{outage("i3", "web-1", now, "shop.example")}})
	list, _, err := s.Incidents(t.Context(), store.IncidentFilter{Site: "blog.example"}, store.Page{})
	if err != nil || len(list) != 0 {
		t.Errorf("the incident is still found by a site that left it: %v, %v", list, err)
	}
}

func TestIncidentByName(t *testing.T) {
	s := furnished(t)
	got, err := s.Incident(t.Context(), "incidents/i1")
	if err != nil || got.Name != "incidents/i1" || got.Finding.Advice["vi"] != "Không cần làm gì." {
		t.Errorf("got %+v, %v", got, err)
	}
	if _, err := s.Incident(t.Context(), "incidents/none"); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("an incident that is not: %v", err)
	}
}

func TestActionsByFilter(t *testing.T) {
	s := furnished(t)
	for name, c := range map[string]struct {
		filter store.ActionFilter
		want   []string
	}{
		"all, newest first": {store.ActionFilter{}, []string{"a2", "a1", "a0"}},
		"a host":            {store.ActionFilter{Host: "web-1"}, []string{"a2", "a0"}},
		"a unit":            {store.ActionFilter{Unit: "none.service"}, nil},
		"a cause":           {store.ActionFilter{Cause: "none"}, nil},
		"a customer":        {store.ActionFilter{Customer: "c2"}, []string{"a1"}},
		"a state":           {store.ActionFilter{State: remedy.Awaiting}, []string{"a1"}},
		"open":              {store.ActionFilter{Open: true}, []string{"a2", "a1"}},
		"an incident":       {store.ActionFilter{Incident: "incidents/none"}, nil},
	} {
		list, _, err := s.Actions(t.Context(), c.filter, store.Page{})
		var got []string
		for _, a := range list {
			got = append(got, a.ID)
		}
		if diff := cmp.Diff(c.want, got); diff != "" || err != nil {
			t.Errorf("%s: %v (-want +got):\n%s", name, err, diff)
		}
	}
	if a, err := s.Action(t.Context(), "a2"); err != nil || a.Outcome.Took != time.Second {
		t.Errorf("action by id: %+v, %v", a, err)
	}
}

// TestPagesHoldWhileRowsArrive: the pages together are the list as it stood, though rows are added between them and many
// carry the same time.
func TestPagesHoldWhileRowsArrive(t *testing.T) {
	s := temporary(t)
	add := func(name string, opened time.Time) {
		commit(t, s, brain.Batch{Incidents: []*incident.Incident{outage(name, "web-1", opened, "shop.example")}})
	}
	for i := range 25 {
		add(fmt.Sprintf("i%02d", i), now.Add(time.Duration(i/10)*time.Second))
	}
	var got []string
	for page := (store.Page{Size: 10}); ; {
		list, next, err := s.Incidents(t.Context(), store.IncidentFilter{}, page)
		if err != nil {
			t.Fatal(err)
		}
		for _, i := range list {
			got = append(got, i.Name)
		}
		if page.Token = next; next == "" {
			break
		}
		add("new-"+next, now.Add(time.Hour))
	}
	var want []string
	for i := 24; i >= 0; i-- {
		want = append(want, fmt.Sprintf("incidents/i%02d", i))
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("pages (-want +got):\n%s", diff)
	}
}

func TestABadPageTokenIsTold(t *testing.T) {
	s := furnished(t)
	for _, token := range []string{"x", "!!!", "bm9uc2Vuc2U"} {
		page := store.Page{Token: token}
		_, _, first := s.Incidents(t.Context(), store.IncidentFilter{}, page)
		_, _, second := s.Actions(t.Context(), store.ActionFilter{}, page)
		_, _, third := s.Audit(t.Context(), store.AuditFilter{}, page)
		_, _, fourth := s.Observations(t.Context(), store.ObservationFilter{}, page)
		for _, err := range []error{first, second, third, fourth} {
			if !errors.Is(err, store.ErrBadPageToken) {
				t.Errorf("token %q: %v", token, err)
			}
		}
	}
}

func TestObservationsOfASite(t *testing.T) {
	s := temporary(t)
	looks := []fact.Fact{look("shop.example", 502, now), look("other.example", 502, now), look("shop.example", 200, now.Add(time.Second))}
	commit(t, s, brain.Batch{Observations: looks})
	got, next, err := s.Observations(t.Context(), store.ObservationFilter{Site: "shop.example"}, store.Page{Size: 1})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(looks[2:], got, same); diff != "" || next == "" {
		t.Errorf("first page, next %q (-want +got):\n%s", next, diff)
	}
	got, next, err = s.Observations(t.Context(), store.ObservationFilter{Site: "shop.example"}, store.Page{Size: 1, Token: next})
	if diff := cmp.Diff(looks[:1], got, same); diff != "" || next != "" || err != nil {
		t.Errorf("second page, next %q, %v (-want +got):\n%s", next, err, diff)
	}
}
