package api_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"

	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// TestCustomersSeeTheirOwn asks for everything with acme's token, of readers that do not filter: nothing of beta's may show.
func TestCustomersSeeTheirOwn(t *testing.T) {
	w := twoCustomers()
	r := serve(t, w)
	sites, hosts, latents := apiv1.NewSiteServiceClient(r.conn), apiv1.NewHostServiceClient(r.conn), apiv1.NewLatentServiceClient(r.conn)
	incidents, actions := apiv1.NewIncidentServiceClient(r.conn), apiv1.NewActionServiceClient(r.conn)
	answers := map[string]func() (proto.Message, error){
		"sites":   func() (proto.Message, error) { return sites.ListSites(as(t, "acme"), &apiv1.ListSitesRequest{}) },
		"hosts":   func() (proto.Message, error) { return hosts.ListHosts(as(t, "acme"), &apiv1.ListHostsRequest{}) },
		"latents": func() (proto.Message, error) { return latents.ListLatents(as(t, "acme"), &apiv1.ListLatentsRequest{}) },
		"actions": func() (proto.Message, error) { return actions.ListActions(as(t, "acme"), &apiv1.ListActionsRequest{}) },
		"incidents": func() (proto.Message, error) {
			return incidents.ListIncidents(as(t, "acme"), &apiv1.ListIncidentsRequest{})
		},
		"why": func() (proto.Message, error) { return ask(t, r, "acme", "shop.example") },
	}
	for name, call := range answers {
		got, err := call()
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		text := protojson.Format(got)
		if !strings.Contains(text, "web-1") || strings.Contains(text, "web-2") || strings.Contains(text, "blog.example") {
			t.Errorf("%s shows\n%s", name, text)
		}
	}
}

func TestCustomersCannotReachOthers(t *testing.T) {
	w := twoCustomers()
	r := serve(t, w)
	sites, hosts := apiv1.NewSiteServiceClient(r.conn), apiv1.NewHostServiceClient(r.conn)
	incidents, actions := apiv1.NewIncidentServiceClient(r.conn), apiv1.NewActionServiceClient(r.conn)
	ctx := as(t, "acme")
	_, site := sites.GetSite(ctx, &apiv1.GetSiteRequest{Name: "sites/blog.example"})
	_, why := ask(t, r, "acme", "blog.example")
	_, probe := sites.ProbeSite(ctx, &apiv1.ProbeSiteRequest{Name: "sites/blog.example"})
	_, host := hosts.GetHost(ctx, &apiv1.GetHostRequest{Name: "hosts/web-2"})
	_, incident := incidents.GetIncident(ctx, &apiv1.GetIncidentRequest{Name: blogIncident})
	_, action := actions.GetAction(ctx, &apiv1.GetActionRequest{Name: "actions/" + blogAction})
	_, approve := actions.ApproveAction(ctx, &apiv1.ApproveActionRequest{Name: "actions/" + blogAction})
	_, run := actions.RunAction(ctx, &apiv1.RunActionRequest{Incident: blogIncident})
	_, report := apiv1.NewObservationServiceClient(r.conn).ReportObservation(ctx, &apiv1.ReportObservationRequest{
		Observation: &apiv1.Observation{Site: "blog.example", Status: 502},
	})
	for name, err := range map[string]error{
		"get site": site, "why": why, "probe": probe, "get host": host, "get incident": incident, "get action": action,
		"approve": approve, "run": run, "report": report,
	} {
		if status.Code(err) != codes.NotFound {
			t.Errorf("%s of another customer: %v", name, err)
		}
	}
	if len(w.done) != 0 || len(w.reports) != 0 {
		t.Errorf("hands moved: %v %v", w.done, w.reports)
	}
}

// TestSharedNameIsTwoClaims has both hosts claim one name: each customer sees its own host and the looks at it.
func TestSharedNameIsTwoClaims(t *testing.T) {
	w := twoCustomers()
	w.sites[1].Hosts = []string{"web-1", "web-2"}
	w.sites[1].URL, w.sites[1].Configured = "http://secret.example/", true
	w.sites[1].Looks = append(w.sites[1].Looks, looks("shop.example", "web-2", "prober", 504, time.Now()))
	word := w.words["shop.example"]
	word.Incident = w.incidents[0] // beta's
	w.words["shop.example"] = word
	r := serve(t, w)
	site, err := apiv1.NewSiteServiceClient(r.conn).GetSite(as(t, "acme"), &apiv1.GetSiteRequest{Name: "sites/shop.example"})
	if err != nil {
		t.Fatal(err)
	}
	why, err := ask(t, r, "acme", "shop.example")
	if err != nil {
		t.Fatal(err)
	}
	text := protojson.Format(site) + protojson.Format(why)
	for _, secret := range []string{"web-2", "secret.example", "504", blogIncident} {
		if strings.Contains(text, secret) {
			t.Errorf("%s shows in\n%s", secret, text)
		}
	}
}

func TestWatchOfACustomer(t *testing.T) {
	w := twoCustomers()
	r := serve(t, w)
	stream, err := apiv1.NewIncidentServiceClient(r.conn).WatchIncidents(as(t, "acme"), &apiv1.WatchIncidentsRequest{})
	if err != nil {
		t.Fatal(err)
	}
	var seen []string
	for len(seen) < 3 {
		m, err := stream.Recv()
		if err != nil {
			t.Fatal(err)
		}
		seen = append(seen, m.GetKind()+" "+m.GetIncident().GetSite())
		if m.GetKind() == "synced" {
			r.feed.Tell(w.incidents...)
		}
	}
	if diff := cmp.Diff([]string{"snapshot shop.example", "synced ", "change shop.example"}, seen); diff != "" {
		t.Error(diff)
	}
}
