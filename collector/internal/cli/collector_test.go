package cli_test

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/types/known/durationpb"
	"google.golang.org/protobuf/types/known/timestamppb"

	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// began is when the outage of these tests was first seen; now is 12 s later.
var (
	began = time.Date(2026, 11, 21, 7, 10, 3, 120e6, time.UTC)
	now   = began.Add(12 * time.Second)
)

// Names in these tests.
const (
	incidentID = "0190a000-0000-7000-8000-000000000001"
	actionID   = "0190a000-0000-7000-8000-0000000000a1"
)

// fake is a collector that says what it was told to say.
type fake struct {
	apiv1.UnimplementedSiteServiceServer
	apiv1.UnimplementedHostServiceServer
	apiv1.UnimplementedIncidentServiceServer
	apiv1.UnimplementedActionServiceServer
	apiv1.UnimplementedObservationServiceServer
	apiv1.UnimplementedLatentServiceServer

	why   map[string]*apiv1.WhySiteResponse
	held  bool // whether guards hold what is decided
	mu    sync.Mutex
	asked []string // requests as they came
}

func (f *fake) note(text string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.asked = append(f.asked, text)
}

func notKnown(name string) error {
	s, _ := status.New(codes.NotFound, name+" is not known here").WithDetails(&errdetails.ErrorInfo{Reason: "SITE_NOT_KNOWN", Domain: "gapura.dev"})
	return s.Err()
}

func (f *fake) WhySite(ctx context.Context, r *apiv1.WhySiteRequest) (*apiv1.WhySiteResponse, error) {
	md, _ := metadata.FromIncomingContext(ctx)
	f.note("why in " + strings.Join(md.Get("accept-language"), ","))
	if answer, ok := f.why[r.GetName()]; ok {
		return answer, nil
	}
	return nil, notKnown(r.GetName())
}

func (f *fake) ListSites(context.Context, *apiv1.ListSitesRequest) (*apiv1.ListSitesResponse, error) {
	return &apiv1.ListSitesResponse{Sites: []*apiv1.Site{
		{Name: "sites/blog.example", State: "well", Hosts: []string{"web-2"}, LastLook: look("blog.example", 200, "prober", 30*time.Second), Configured: true},
		{Name: "sites/shop.example", State: "failing", Hosts: []string{"web-1"}, LastLook: look("shop.example", 502, "prober", time.Second), Incident: "incidents/" + incidentID},
	}}, nil
}

func (f *fake) CreateSite(_ context.Context, r *apiv1.CreateSiteRequest) (*apiv1.CreateSiteResponse, error) {
	f.note("create " + r.GetSiteId() + " " + r.GetSite().GetUrl() + " " + r.GetSite().GetInterval().AsDuration().String())
	return &apiv1.CreateSiteResponse{Site: &apiv1.Site{Name: "sites/" + r.GetSiteId()}}, nil
}

func (f *fake) ProbeSite(_ context.Context, r *apiv1.ProbeSiteRequest) (*apiv1.ProbeSiteResponse, error) {
	return &apiv1.ProbeSiteResponse{Site: "shop.example", Looks: []*apiv1.Observation{look("shop.example", 502, "prober", 0)}}, nil
}

func (f *fake) ListHosts(_ context.Context, r *apiv1.ListHostsRequest) (*apiv1.ListHostsResponse, error) {
	f.note("hosts " + r.GetFilter() + " after " + r.GetPageToken())
	if r.GetPageToken() == "" {
		return &apiv1.ListHostsResponse{Hosts: []*apiv1.Host{host()}, NextPageToken: "more"}, nil
	}
	return &apiv1.ListHostsResponse{Hosts: []*apiv1.Host{{Name: "hosts/web-2", State: "silent"}}}, nil
}

func (f *fake) GetHost(_ context.Context, r *apiv1.GetHostRequest) (*apiv1.GetHostResponse, error) {
	if r.GetName() != "hosts/web-1" {
		return nil, notKnown(r.GetName())
	}
	return &apiv1.GetHostResponse{Host: host()}, nil
}

func (f *fake) ListIncidents(_ context.Context, r *apiv1.ListIncidentsRequest) (*apiv1.ListIncidentsResponse, error) {
	f.note("incidents " + r.GetFilter())
	return &apiv1.ListIncidentsResponse{Incidents: []*apiv1.Incident{outage()}}, nil
}

func (f *fake) GetIncident(_ context.Context, r *apiv1.GetIncidentRequest) (*apiv1.GetIncidentResponse, error) {
	if r.GetName() != "incidents/"+incidentID {
		return nil, notKnown(r.GetName())
	}
	return &apiv1.GetIncidentResponse{Incident: outage()}, nil
}

// WatchIncidents breaks off after the snapshot, and once resumed sends a change.
func (f *fake) WatchIncidents(r *apiv1.WatchIncidentsRequest, stream grpc.ServerStreamingServer[apiv1.WatchIncidentsResponse]) error {
	f.note("watch " + r.GetResumeToken())
	at := timestamppb.New(now)
	if r.GetResumeToken() == "" {
		_ = stream.Send(&apiv1.WatchIncidentsResponse{Kind: "snapshot", Incident: outage(), Time: at})
		_ = stream.Send(&apiv1.WatchIncidentsResponse{Kind: "synced", ResumeToken: "x.1", Time: at})
		return status.Error(codes.Unavailable, "collector ends")
	}
	return stream.Send(&apiv1.WatchIncidentsResponse{Kind: "change", Incident: outage(), ResumeToken: "x.2", Time: at})
}

func (f *fake) ListActions(context.Context, *apiv1.ListActionsRequest) (*apiv1.ListActionsResponse, error) {
	return &apiv1.ListActionsResponse{Actions: []*apiv1.Action{outage().GetAction()}}, nil
}

func (f *fake) decided(what, name string) *apiv1.Action {
	f.note(what + " " + name)
	act := outage().GetAction()
	act.State, act.VerifiedAt = "reserved", nil
	if f.held {
		act.State, act.Reason, act.Detail, act.Hint = "held", "paused", "moving house", "gapura actions resume"
	}
	return act
}

func (f *fake) ApproveAction(_ context.Context, r *apiv1.ApproveActionRequest) (*apiv1.ApproveActionResponse, error) {
	return &apiv1.ApproveActionResponse{Action: f.decided("approve", r.GetName())}, nil
}

func (f *fake) RejectAction(_ context.Context, r *apiv1.RejectActionRequest) (*apiv1.RejectActionResponse, error) {
	return &apiv1.RejectActionResponse{Action: f.decided("reject", r.GetName())}, nil
}

func (f *fake) RunAction(_ context.Context, r *apiv1.RunActionRequest) (*apiv1.RunActionResponse, error) {
	return &apiv1.RunActionResponse{Action: f.decided("run", r.GetIncident())}, nil
}

func (f *fake) PauseActions(_ context.Context, r *apiv1.PauseActionsRequest) (*apiv1.PauseActionsResponse, error) {
	f.note("pause " + r.GetReason())
	return &apiv1.PauseActionsResponse{}, nil
}

func (f *fake) ResumeActions(context.Context, *apiv1.ResumeActionsRequest) (*apiv1.ResumeActionsResponse, error) {
	f.note("resume")
	return &apiv1.ResumeActionsResponse{}, nil
}

func (f *fake) ReportObservation(_ context.Context, r *apiv1.ReportObservationRequest) (*apiv1.ReportObservationResponse, error) {
	o := r.GetObservation()
	f.note("observe " + o.GetSite() + " " + o.GetVantage())
	return &apiv1.ReportObservationResponse{Observation: look(o.GetSite(), o.GetStatus(), o.GetVantage(), 0)}, nil
}

func (f *fake) ListLatents(context.Context, *apiv1.ListLatentsRequest) (*apiv1.ListLatentsResponse, error) {
	return &apiv1.ListLatentsResponse{Latents: []*apiv1.Latent{latent()}}, nil
}

// serve starts the fake behind TLS and returns its address and the file of its CA.
func serve(t testing.TB, f *fake) (address, ca string) {
	t.Helper()
	cert, ca := certificate(t)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	server := grpc.NewServer(
		grpc.Creds(credentials.NewServerTLSFromCert(&cert)),
		grpc.UnaryInterceptor(func(ctx context.Context, r any, _ *grpc.UnaryServerInfo, handle grpc.UnaryHandler) (any, error) {
			if err := allowed(ctx); err != nil {
				return nil, err
			}
			return handle(ctx, r)
		}),
	)
	apiv1.RegisterSiteServiceServer(server, f)
	apiv1.RegisterHostServiceServer(server, f)
	apiv1.RegisterIncidentServiceServer(server, f)
	apiv1.RegisterActionServiceServer(server, f)
	apiv1.RegisterObservationServiceServer(server, f)
	apiv1.RegisterLatentServiceServer(server, f)
	go func() { _ = server.Serve(listener) }()
	t.Cleanup(server.Stop)
	return listener.Addr().String(), ca
}

func allowed(ctx context.Context) error {
	md, _ := metadata.FromIncomingContext(ctx)
	if got := md.Get("authorization"); len(got) != 1 || got[0] != "Bearer good" {
		return status.Error(codes.Unauthenticated, "the token is not valid: unknown, expired or revoked")
	}
	return nil
}

// certificate makes a certificate for 127.0.0.1, and the file that holds its CA.
func certificate(t testing.TB) (tls.Certificate, string) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, IsCA: true, BasicConstraintsValid: true,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	ca := filepath.Join(t.TempDir(), "ca.pem")
	if err := os.WriteFile(ca, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}), 0o600); err != nil {
		t.Fatal(err)
	}
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}, ca
}

// look is one look so long before now.
func look(site string, code int32, vantage string, ago time.Duration) *apiv1.Observation {
	faces := map[int32]string{200: "200", 502: "502"}
	o := &apiv1.Observation{
		Site: site, Time: timestamppb.New(now.Add(-ago)), Url: "http://" + site + "/", Address: "203.0.113.7:80", Status: code,
		AnsweredBy: "proxy", Latency: durationpb.New(4100 * time.Microsecond), Vantage: vantage, Feed: "prober", Tier: "direct", Face: faces[code],
	}
	if code >= 500 {
		o.Failure = "status"
	}
	return o
}

func host() *apiv1.Host {
	return &apiv1.Host{
		Name: "hosts/web-1", State: "speaking", Labels: map[string]string{"customer": "acme", "cluster": "sby"}, Addresses: []string{"203.0.113.7"},
		EnrolledAt: timestamppb.New(now.Add(-72 * time.Hour)), SpokeAt: timestamppb.New(now.Add(-2 * time.Second)),
		Facts:   []*apiv1.FactCount{{Kind: "unit", Count: 7, Newest: timestamppb.New(began)}},
		Units:   []*apiv1.Unit{{Unit: "php8.2-fpm.service", Active: "failed", Sub: "failed", Result: "signal", Since: timestamppb.New(began)}},
		Missing: []*apiv1.MissingWitness{{Witness: "configtest", Why: "gapura-agent look does not answer"}},
		Gaps:    []*apiv1.Gap{{Reason: "spool full", Count: 3}}, Sites: []string{"shop.example"},
	}
}

func latent() *apiv1.Latent {
	return &apiv1.Latent{
		Cause: &apiv1.Cause{Id: "nginx-config-invalid", Title: "The nginx configuration would not start", Strength: "conclusive"},
		Host:  "web-1", Unit: "nginx.service",
		Evidence: []*apiv1.Evidence{{Host: "web-1", Text: "nginx -t fails at /etc/nginx/sites-enabled/shop:12"}},
	}
}

// outage is php-fpm killed, started and verified within a second.
func outage() *apiv1.Incident {
	at := func(ms int) *timestamppb.Timestamp {
		return timestamppb.New(began.Add(time.Duration(ms) * time.Millisecond))
	}
	return &apiv1.Incident{
		Name: "incidents/" + incidentID, Site: "shop.example", Hosts: []string{"web-1"}, Sites: []string{"shop.example"},
		Cause:    &apiv1.Cause{Id: "php-fpm-killed", Title: "php-fpm was killed", Strength: "conclusive"},
		RunnerUp: "php-fpm-stopped", Unit: "php8.2-fpm.service", State: "healing", Blames: "host", OpenedAt: at(0), ConfirmedAt: at(250),
		Observations: []*apiv1.Observation{look("shop.example", 502, "prober", 12*time.Second)},
		Evidence: []*apiv1.Evidence{
			{Time: at(-40), Host: "web-1", Witness: "units", Kind: "unit", Subject: "php8.2-fpm.service", Text: "php8.2-fpm.service is failed (signal 9)"},
			{Time: at(10), Host: "web-1", Witness: "targets", Kind: "target", Text: "unix:/run/php/php8.2-fpm.sock: ECONNREFUSED"},
		},
		Unseen: []string{"no configuration test of php-fpm"},
		Timeline: []*apiv1.TimelineEntry{
			{Time: at(0), Kind: "seen", Text: "shop.example answered 502 (4.1 ms, seen by prober)"},
			{Time: at(1), Kind: "cause", Text: "php-fpm-killed (conclusive)"},
			{Time: at(300), Kind: "order", Text: "start php8.2-fpm.service on web-1"},
			{Time: at(560), Kind: "outcome", Text: "executed: done"},
			{Time: at(612), Kind: "verified", Text: "shop.example answers 200 again (5.0 ms, seen by prober)"},
		},
		Action: &apiv1.Action{
			Name: "actions/" + actionID, Incident: "incidents/" + incidentID, Cause: "php-fpm-killed", Remedy: "start-killed", Host: "web-1",
			Unit: "php8.2-fpm.service", Verb: "start", Mode: "auto", State: "verified", Attempt: 1, CreatedAt: at(260), SentAt: at(300),
			DoneAt: at(560), VerifiedAt: at(612), Outcome: &apiv1.Outcome{State: "executed", Result: "done"},
		},
		Advice: &apiv1.Text{
			En: "PHP on your server stopped and was started again at once. Nothing needs to be done.",
			Id: "PHP di server Anda berhenti dan langsung dijalankan lagi. Tidak ada yang perlu dilakukan.",
			Vi: "PHP trên máy chủ của bạn đã dừng và được khởi động lại ngay. Bạn không cần làm gì.",
		},
	}
}
