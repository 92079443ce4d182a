package api_test

import (
	"errors"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/types/known/durationpb"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/gapura-dev/gapura/collector/internal/api"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/fact"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

func TestPagesCoverTheList(t *testing.T) {
	w := twoCustomers()
	for i := range 7 {
		extra := *w.incidents[0]
		extra.Name = strings.Replace(blogIncident, "0000-7000", "0000-700"+string(rune('1'+i)), 1)
		w.incidents = append(w.incidents, &extra)
	}
	client := apiv1.NewIncidentServiceClient(serve(t, w).conn)
	var seen, want []string
	for _, i := range w.incidents {
		want = append(want, i.Name)
	}
	request := &apiv1.ListIncidentsRequest{PageSize: 4, Filter: `state = "open"`}
	for {
		page, err := client.ListIncidents(as(t, "viewer"), request)
		if err != nil {
			t.Fatal(err)
		}
		for _, i := range page.GetIncidents() {
			seen = append(seen, i.GetName())
		}
		if request.PageToken = page.GetNextPageToken(); request.PageToken == "" {
			break
		}
	}
	if diff := cmp.Diff(want, seen); diff != "" {
		t.Error(diff)
	}
}

func TestApproveAndReject(t *testing.T) {
	w := twoCustomers()
	w.actions[0].State = remedy.Resolved
	client := apiv1.NewActionServiceClient(serve(t, w).conn)
	got, err := client.ApproveAction(as(t, "operator"), &apiv1.ApproveActionRequest{Name: "actions/" + shopAction})
	if err != nil || got.GetAction().GetState() != "reserved" {
		t.Errorf("approve: %v, %v", got, err)
	}
	if _, err := client.RejectAction(as(t, "operator"), &apiv1.RejectActionRequest{Name: "actions/" + blogAction}); refusal(err) != "FailedPrecondition STATE_CONFLICT" {
		t.Errorf("reject what is resolved: %v", err)
	}
	if diff := cmp.Diff([]string{"approve " + shopAction + " by token:o"}, w.done); diff != "" {
		t.Error(diff)
	}
}

func TestRunShowsTheGuardThatRefused(t *testing.T) {
	w := twoCustomers()
	w.incidents[0].State = incident.Resolved
	client := apiv1.NewActionServiceClient(serve(t, w).conn)
	got, err := client.RunAction(as(t, "operator"), &apiv1.RunActionRequest{Incident: shopIncident})
	if err != nil || got.GetAction().GetState() != "held" || got.GetAction().GetReason() != "config_test_fails" {
		t.Errorf("run: %v, %v", got, err)
	}
	if _, err := client.RunAction(as(t, "operator"), &apiv1.RunActionRequest{Incident: blogIncident}); refusal(err) != "FailedPrecondition STATE_CONFLICT" {
		t.Errorf("run for a resolved incident: %v", err)
	}
	w.actions[1].State = remedy.Sent
	if _, err := client.RunAction(as(t, "operator"), &apiv1.RunActionRequest{Incident: shopIncident}); refusal(err) != "FailedPrecondition STATE_CONFLICT" {
		t.Errorf("run beside one under way: %v", err)
	}
}

func TestSameRequestIsDoneOnce(t *testing.T) {
	w := twoCustomers()
	client := apiv1.NewActionServiceClient(serve(t, w).conn)
	pause := &apiv1.PauseActionsRequest{Reason: "moving house", RequestId: "7e9c"}
	for range 2 {
		if _, err := client.PauseActions(as(t, "operator"), pause); err != nil {
			t.Fatal(err)
		}
	}
	header := metadata.AppendToOutgoingContext(as(t, "operator"), "idempotency-key", "8f0d")
	for range 2 {
		if _, err := client.ResumeActions(header, &apiv1.ResumeActionsRequest{}); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := client.PauseActions(as(t, "operator"), &apiv1.PauseActionsRequest{Reason: "other", RequestId: "7e9c"}); refusal(err) != "AlreadyExists REQUEST_ID_REUSED" {
		t.Errorf("same id, other request: %v", err)
	}
	if _, err := client.PauseActions(as(t, "admin"), pause); err != nil {
		t.Errorf("same id of another token: %v", err)
	}
	want := []string{"pause moving house by token:o", "resume by token:o", "pause moving house by token:a"}
	if diff := cmp.Diff(want, w.done); diff != "" {
		t.Error(diff)
	}
}

func TestFailedRequestMayBeTriedAgain(t *testing.T) {
	w := twoCustomers()
	client := apiv1.NewSiteServiceClient(serve(t, w).conn)
	request := &apiv1.DeleteSiteRequest{Name: "sites/new.example", RequestId: "once"}
	if _, err := client.DeleteSite(as(t, "operator"), request); status.Code(err) != codes.NotFound {
		t.Fatal(err)
	}
	if _, err := client.CreateSite(as(t, "operator"), &apiv1.CreateSiteRequest{SiteId: "new.example"}); err != nil {
		t.Fatal(err)
	}
	if _, err := client.DeleteSite(as(t, "operator"), request); err != nil {
		t.Errorf("second try: %v", err)
	}
}

func TestReport(t *testing.T) {
	w := twoCustomers()
	client := apiv1.NewObservationServiceClient(serve(t, w).conn)
	for _, token := range []string{"operator", "admin"} {
		in := &apiv1.Observation{Site: "shop.example", Status: 502, Vantage: "support-desk", Tier: "direct", Feed: "prober"}
		if _, err := client.ReportObservation(as(t, token), &apiv1.ReportObservationRequest{Observation: in}); err != nil {
			t.Fatal(err)
		}
	}
	var tiers []fact.Tier
	for _, f := range w.reports {
		o := f.Body.(fact.Observation)
		tiers = append(tiers, o.Tier)
		if o.Feed != "api" || !o.Failed() || o.Vantage != "support-desk" {
			t.Errorf("took in %+v", o)
		}
	}
	if !slices.Equal(tiers, []fact.Tier{fact.TierMonitored, fact.TierReported}) {
		t.Errorf("tiers %v come from the tokens and not from what was said", tiers)
	}
}

// TestBadInput sends what is wrong in one field each.
func TestBadInput(t *testing.T) {
	w := twoCustomers()
	r := serve(t, w)
	sites, hosts, incidents := apiv1.NewSiteServiceClient(r.conn), apiv1.NewHostServiceClient(r.conn), apiv1.NewIncidentServiceClient(r.conn)
	actions, observations := apiv1.NewActionServiceClient(r.conn), apiv1.NewObservationServiceClient(r.conn)
	ctx := as(t, "admin")
	site := func(id string, s *apiv1.Site) error {
		_, err := sites.CreateSite(ctx, &apiv1.CreateSiteRequest{SiteId: id, Site: s})
		return err
	}
	list := func(r *apiv1.ListIncidentsRequest) error { _, err := incidents.ListIncidents(ctx, r); return err }
	report := func(o *apiv1.Observation) error {
		_, err := observations.ReportObservation(ctx, &apiv1.ReportObservationRequest{Observation: o})
		return err
	}
	join := func(r *apiv1.CreateJoinTokenRequest) error { _, err := hosts.CreateJoinToken(ctx, r); return err }
	long := timestamppb.New(time.Now().Add(-2 * time.Hour))
	for name, test := range map[string]struct {
		err  error
		want string // in the message
	}{
		"negative page":        {list(&apiv1.ListIncidentsRequest{PageSize: -1}), "page_size"},
		"page token":           {list(&apiv1.ListIncidentsRequest{PageToken: "AAAA"}), "page_token"},
		"filter field":         {list(&apiv1.ListIncidentsRequest{Filter: "color = red"}), "the fields are site, host, cause, state"},
		"filter value":         {list(&apiv1.ListIncidentsRequest{Filter: "state = broken"}), "state is one of open"},
		"filter syntax":        {list(&apiv1.ListIncidentsRequest{Filter: `site == "x`}), "filter"},
		"filter or":            {list(&apiv1.ListIncidentsRequest{Filter: `site = a OR site = b`}), "only AND may follow"},
		"site id":              {site("http://x/", nil), "site_id"},
		"site of another name": {site("new.example", &apiv1.Site{Url: "http://other.example/"}), "site.url"},
		"site scheme":          {site("new.example", &apiv1.Site{Url: "file:///etc/passwd"}), "site.url"},
		"site address":         {site("new.example", &apiv1.Site{Address: "web-1"}), "site.address"},
		"site interval":        {site("new.example", &apiv1.Site{Interval: durationpb.New(time.Millisecond)}), "site.interval"},
		"site status":          {site("new.example", &apiv1.Site{ExpectStatus: 7}), "site.expect_status"},
		"incident name":        {errOf(incidents.GetIncident(ctx, &apiv1.GetIncidentRequest{Name: "incidents/../hosts"})), "incidents/ and its uuid"},
		"action name":          {errOf(actions.GetAction(ctx, &apiv1.GetActionRequest{Name: "actions/1"})), "actions/ and its uuid"},
		"host name":            {errOf(hosts.GetHost(ctx, &apiv1.GetHostRequest{Name: "hosts/WEB 1"})), "name"},
		"pause without reason": {errOf(actions.PauseActions(ctx, &apiv1.PauseActionsRequest{})), "reason"},
		"pause with a bell":    {errOf(actions.PauseActions(ctx, &apiv1.PauseActionsRequest{Reason: "\x07"})), "control character"},
		"request id":           {errOf(actions.ResumeActions(ctx, &apiv1.ResumeActionsRequest{RequestId: "a b"})), "request_id"},
		"report of nothing":    {report(&apiv1.Observation{Site: "shop.example"}), "observation.status"},
		"report status":        {report(&apiv1.Observation{Site: "shop.example", Status: 42}), "observation.status"},
		"report failure":       {report(&apiv1.Observation{Site: "shop.example", Failure: "sad"}), "observation.failure"},
		"report of long ago":   {report(&apiv1.Observation{Site: "shop.example", Status: 502, Time: long}), "observation.time"},
		"join life":            {join(&apiv1.CreateJoinTokenRequest{Name: "hosts/web-3", Life: durationpb.New(time.Hour * 9999)}), "life"},
		"join address":         {join(&apiv1.CreateJoinTokenRequest{Name: "hosts/web-3", Addresses: []string{"web-3"}}), "addresses"},
	} {
		if status.Code(test.err) != codes.InvalidArgument || !strings.Contains(status.Convert(test.err).Message(), test.want) {
			t.Errorf("%s: %v, want %q", name, test.err, test.want)
		}
	}
	if len(w.done) != 0 || len(w.reports) != 0 {
		t.Errorf("hands moved: %v %v", w.done, w.reports)
	}
}

func errOf[T any](_ T, err error) error { return err }

func TestBrokenStore(t *testing.T) {
	w := twoCustomers()
	r := serve(t, w)
	list := func() error {
		_, err := apiv1.NewIncidentServiceClient(r.conn).ListIncidents(as(t, "viewer"), &apiv1.ListIncidentsRequest{})
		return err
	}
	w.broken = errors.Join(errors.New("disk full"), api.ErrUnavailable)
	if got := refusal(list()); got != "Unavailable UNAVAILABLE" {
		t.Errorf("store away: %s", got)
	}
	w.broken = errors.New("no such column: secret")
	if err := list(); refusal(err) != "Internal INTERNAL" || strings.Contains(err.Error(), "secret") {
		t.Errorf("unexpected error: %v", err)
	}
}

// TestHostileWords has a host say what is no UTF-8: it must not break the answer.
func TestHostileWords(t *testing.T) {
	w := twoCustomers()
	w.incidents[1].Finding.Evidence[0].Text = "log: \xff\xfe\x1b[2J"
	w.incidents[1].Timeline[0].Text = "\xc3\x28"
	got, err := ask(t, serve(t, w), "viewer", "shop.example")
	if err != nil {
		t.Fatal(err)
	}
	if text := got.GetIncident().GetEvidence()[0].GetText(); text != "log: �\x1b[2J" {
		t.Errorf("evidence %q", text)
	}
}

// TestLogHoldsNoToken reads the log of good, refused and failing calls.
func TestLogHoldsNoToken(t *testing.T) {
	w := twoCustomers()
	var log lockedBuffer
	tokens["secret-of-the-shop"] = api.Principal{ID: "shop", Scope: api.Viewer}
	defer delete(tokens, "secret-of-the-shop")
	r := serve(t, w, func(_ *api.Config, d *api.Deps) {
		d.Log = slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	})
	client := apiv1.NewHostServiceClient(r.conn)
	for _, token := range []string{"secret-of-the-shop", "secret-that-is-wrong"} {
		_, _ = client.ListHosts(as(t, token), &apiv1.ListHostsRequest{})
		r.request(t, "GET", "/v1/hosts", token, "")
	}
	w.broken = errors.New("disk on fire")
	_, _ = client.ListHosts(as(t, "secret-of-the-shop"), &apiv1.ListHostsRequest{})
	text := log.String()
	if strings.Contains(text, "secret-") {
		t.Errorf("the log holds a token:\n%s", text)
	}
	for _, want := range []string{"token=shop", "disk on fire", "call refused"} {
		if !strings.Contains(text, want) {
			t.Errorf("the log does not hold %q:\n%s", want, text)
		}
	}
}

func TestSiteSpelling(t *testing.T) {
	w := twoCustomers()
	client := apiv1.NewSiteServiceClient(serve(t, w).conn)
	got, err := client.CreateSite(as(t, "operator"), &apiv1.CreateSiteRequest{SiteId: "New.Example."})
	if err != nil || got.GetSite().GetName() != "sites/new.example" || got.GetSite().GetUrl() != "http://new.example/" {
		t.Errorf("got %v, %v", got, err)
	}
	if _, err := client.CreateSite(as(t, "operator"), &apiv1.CreateSiteRequest{SiteId: "new.example"}); refusal(err) != "AlreadyExists ALREADY_EXISTS" {
		t.Errorf("twice: %v", err)
	}
}
