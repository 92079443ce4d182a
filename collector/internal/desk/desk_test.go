package desk_test

import (
	"context"
	"fmt"
	"log/slog"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/collector/internal/api"
	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/desk"
	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/dispatch"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/collector/internal/store"
)

// blind is an eye, an asker and a crier of which nothing is asked here.
type blind struct{}

func (blind) Want(brain.LookWanted) {}
func (blind) Tell(brain.Notice)     {}

// Ask loses a question.
func (blind) Ask(string, string, diagnose.Question) error { return nil }

// furnished returns a desk with a real store and a running brain behind it.
func furnished(t *testing.T, batch brain.Batch) *desk.Desk {
	t.Helper()
	s, err := store.Open(t.Context(), filepath.Join(t.TempDir(), "gapura.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	if _, err := s.Commit(t.Context(), batch); err != nil {
		t.Fatal(err)
	}
	for n := range 3 {
		if err := s.AddHost(t.Context(), brain.HostRecord{Name: fmt.Sprintf("web-%d", n), Labels: map[string]string{"customer": "acme"}}); err != nil {
			t.Fatal(err)
		}
	}
	past, err := s.Load(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	b, err := brain.New(brain.Defaults(), brain.Deps{
		Journal: s, Hand: dispatch.New(nil), Asker: blind{}, Eye: blind{}, Crier: blind{}, Log: slog.New(slog.DiscardHandler), NewID: func() string { return "id" },
	}, past, time.Now())
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.WithoutCancel(t.Context()))
	ended := make(chan error, 1)
	go func() { ended <- b.Run(ctx) }()
	t.Cleanup(func() { stop(); <-ended })
	return desk.New(b, s)
}

// TestFiltersComeBeforePages: a page is full as long as there is enough to fill it.
func TestFiltersComeBeforePages(t *testing.T) {
	var batch brain.Batch
	now := time.Now()
	for n := range 10 {
		batch.Actions = append(batch.Actions, &remedy.Action{
			ID: fmt.Sprint("a", n), Incident: "incidents/1", Host: "web-1", Unit: []string{"nginx.service", "php8.2-fpm.service"}[n%2],
			Cause: []string{"web-server-stopped", "php-fpm-killed"}[n%2], State: remedy.Resolved, Created: now.Add(time.Duration(n) * time.Second),
		})
	}
	d := furnished(t, batch)
	for name, q := range map[string]api.ActionQuery{
		"unit": {Unit: "nginx.service"}, "cause": {Cause: "web-server-stopped"}, "both": {Unit: "nginx.service", Cause: "web-server-stopped"},
	} {
		var got []string
		q.Page.Size = 2
		for pages := 0; ; pages++ {
			list, next, err := d.ListActions(t.Context(), q)
			if err != nil || pages > 3 {
				t.Fatalf("%s: %d pages, %v", name, pages, err)
			}
			if next != "" && len(list) != 2 {
				t.Errorf("%s: a page of %d is followed by another", name, len(list))
			}
			for _, a := range list {
				got = append(got, a.ID)
			}
			if q.Page.After = next; next == "" {
				break
			}
		}
		if diff := cmp.Diff([]string{"a8", "a6", "a4", "a2", "a0"}, got); diff != "" {
			t.Errorf("%s:\n%s", name, diff)
		}
	}
}

func TestHostsByPages(t *testing.T) {
	d := furnished(t, brain.Batch{})
	var got []string
	q := api.HostQuery{Customer: "acme", Page: api.Page{Size: 2}}
	for {
		list, next, err := d.ListHosts(t.Context(), q)
		if err != nil {
			t.Fatal(err)
		}
		for _, h := range list {
			got = append(got, h.Name)
		}
		if q.Page.After = next; next == "" {
			break
		}
	}
	if diff := cmp.Diff([]string{"web-0", "web-1", "web-2"}, got); diff != "" {
		t.Error(diff)
	}
}
