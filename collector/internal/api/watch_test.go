package api_test

import (
	"sync/atomic"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/api"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

type watching struct {
	apiv1.IncidentService_WatchIncidentsClient
	t testing.TB
}

func watch(t testing.TB, r *running, request *apiv1.WatchIncidentsRequest) watching {
	t.Helper()
	stream, err := apiv1.NewIncidentServiceClient(r.conn).WatchIncidents(as(t, "viewer"), request)
	if err != nil {
		t.Fatal(err)
	}
	return watching{stream, t}
}

// until reads until a message of a kind.
func (w watching) until(kind string) *apiv1.WatchIncidentsResponse {
	w.t.Helper()
	for {
		m, err := w.Recv()
		if err != nil {
			w.t.Fatalf("waiting for %s: %v", kind, err)
		}
		if m.GetKind() == kind {
			return m
		}
	}
}

func TestWatchResumesWhereItWas(t *testing.T) {
	w := twoCustomers()
	r := serve(t, w)
	first := watch(t, r, &apiv1.WatchIncidentsRequest{})
	place := first.until("synced").GetResumeToken()
	r.feed.Tell(w.incidents[0])
	if got := first.until("change").GetIncident().GetName(); got != blogIncident {
		t.Errorf("change of %s", got)
	}
	r.feed.Tell(w.incidents[1])
	again := watch(t, r, &apiv1.WatchIncidentsRequest{ResumeToken: place})
	for _, want := range []string{blogIncident, shopIncident} {
		if got := again.until("change").GetIncident().GetName(); got != want {
			t.Errorf("resumed with %s, want %s", got, want)
		}
	}
}

func TestWatchSaysWhenItMissedSomething(t *testing.T) {
	w := twoCustomers()
	r := serve(t, w)
	place := watch(t, r, &apiv1.WatchIncidentsRequest{}).until("synced").GetResumeToken()
	for range 17 { // one more than the feed of these tests holds
		r.feed.Tell(w.incidents[0])
	}
	for name, token := range map[string]string{"old": place, "of another feed": "x.3", "garbage": "\x00", "ahead": place + "99"} {
		_, err := watch(t, r, &apiv1.WatchIncidentsRequest{ResumeToken: token}).Recv()
		if refusal(err) != "OutOfRange RESUME_TOO_OLD" {
			t.Errorf("token %s: %v", name, err)
		}
	}
}

func TestWatchFilters(t *testing.T) {
	w := twoCustomers()
	r := serve(t, w)
	stream := watch(t, r, &apiv1.WatchIncidentsRequest{Filter: "site = shop.example"})
	if got := stream.until("snapshot").GetIncident().GetSite(); got != "shop.example" {
		t.Errorf("snapshot of %s", got)
	}
	stream.until("synced")
	r.feed.Tell(w.incidents...) // the blog's first
	if got := stream.until("change").GetIncident().GetSite(); got != "shop.example" {
		t.Errorf("change of %s", got)
	}
}

func TestWatchEndsWithItsToken(t *testing.T) {
	var revoked atomic.Bool
	r := serve(t, twoCustomers(), func(c *api.Config, d *api.Deps) {
		c.Heartbeat = 5 * time.Millisecond
		d.Authenticator = revoker{revoked: func(string) bool { return revoked.Load() }}
	})
	stream := watch(t, r, &apiv1.WatchIncidentsRequest{})
	stream.until("heartbeat")
	revoked.Store(true)
	for {
		if _, err := stream.Recv(); err != nil {
			if got := refusal(err); got != "Unauthenticated TOKEN_INVALID" {
				t.Errorf("ended with %s", got)
			}
			return
		}
	}
}
