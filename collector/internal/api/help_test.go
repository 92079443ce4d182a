package api_test

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"

	"github.com/gapura-dev/gapura/collector/internal/api"
	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// Names in the world of these tests.
const (
	shopIncident = "incidents/0190a000-0000-7000-8000-000000000001"
	blogIncident = "incidents/0190a000-0000-7000-8000-000000000002"
	shopAction   = "0190a000-0000-7000-8000-0000000000a1"
	blogAction   = "0190a000-0000-7000-8000-0000000000a2"
)

// tokens are the bearers: one of each scope, and two that belong to a customer.
var tokens = map[string]api.Principal{
	"viewer":   {ID: "v", Scope: api.Viewer},
	"operator": {ID: "o", Scope: api.Operator, Tier: fact.TierMonitored},
	"admin":    {ID: "a", Scope: api.Admin},
	"acme":     {ID: "c", Scope: api.Operator, Customer: "acme"},
}

// revoker authenticates, until a token is revoked.
type revoker struct{ revoked func(token string) bool }

func (r revoker) Authenticate(_ context.Context, token string) (api.Principal, error) {
	p, ok := tokens[token]
	if !ok || r.revoked != nil && r.revoked(token) {
		return api.Principal{}, api.ErrNoToken
	}
	return p, nil
}

// twoCustomers is a world with the failing shop of acme and the blog of beta.
func twoCustomers() *world {
	now := time.Now()
	opened := now.Add(-time.Minute)
	finding := func(host, unit string) diagnose.Finding {
		return diagnose.Finding{
			Cause: "php-fpm-killed", Title: "php-fpm was killed", Strength: diagnose.Conclusive, RunnerUp: "php-fpm-stopped",
			Subject: diagnose.Subject{Host: host, Unit: unit}, Blames: diagnose.BlameHost,
			Evidence: []diagnose.Evidence{{At: opened, Host: host, Witness: "units", Key: fact.Key{Kind: "unit", Subject: unit}, Text: unit + " is failed (signal 9)"}},
			Advice:   map[string]string{"en": "It is started again.", "id": "Dijalankan lagi.", "vi": "Đang khởi động lại."},
		}
	}
	inc := func(name, site, host string) *incident.Incident {
		return &incident.Incident{
			Name: name, Subject: diagnose.Subject{Host: host, Unit: "php8.2-fpm.service"}, Sites: []string{site}, State: incident.Confirmed,
			Opened: opened, ConfirmedAt: opened, Finding: finding(host, "php8.2-fpm.service"),
			Observations: []fact.Observation{looks(site, host, "prober", 502, opened).Observation}, ObservedAt: []time.Time{opened},
			Timeline: []incident.Entry{{At: opened, Kind: "seen", Text: site + " answered 502"}},
		}
	}
	act := func(id, incident, host string) *remedy.Action {
		return &remedy.Action{
			ID: id, Incident: incident, Cause: "php-fpm-killed", Remedy: "start-killed", Host: host, Unit: "php8.2-fpm.service",
			Verb: command.Start, Mode: command.Approve, State: remedy.Awaiting, Attempt: 1, Created: opened,
		}
	}
	host := func(name, customer string) api.Host {
		return api.Host{HostRecord: brain.HostRecord{Name: name, Labels: map[string]string{"customer": customer}, LastSpoke: now}, State: api.Speaking}
	}
	site := func(name, host, incident string) api.Site {
		return api.Site{
			SiteRecord: brain.SiteRecord{Name: name}, Hosts: []string{host}, State: "failing", Incident: incident,
			Looks: []fleet.Look{looks(name, host, "prober", 502, now)},
		}
	}
	shop, blog := inc(shopIncident, "shop.example", "web-1"), inc(blogIncident, "blog.example", "web-2")
	word := func(site, host string, i *incident.Incident) brain.Word {
		return brain.Word{
			Site: site, Known: true, State: "failing", Incident: i, Looks: []fleet.Look{looks(site, host, "prober", 502, now)},
			Latent: []diagnose.Finding{{Cause: "nginx-config-invalid", Title: "nginx configuration is invalid", Latent: true, Subject: diagnose.Subject{Host: host}}},
		}
	}
	return &world{
		sites:     []api.Site{site("blog.example", "web-2", blogIncident), site("shop.example", "web-1", shopIncident)},
		hosts:     []api.Host{host("web-1", "acme"), host("web-2", "beta")},
		incidents: []*incident.Incident{blog, shop},
		actions:   []*remedy.Action{act(blogAction, blogIncident, "web-2"), act(shopAction, shopIncident, "web-1")},
		latents: []diagnose.Finding{
			{Cause: "nginx-config-invalid", Latent: true, Subject: diagnose.Subject{Host: "web-1"}},
			{Cause: "nginx-config-invalid", Latent: true, Subject: diagnose.Subject{Host: "web-2"}},
		},
		words:   map[string]brain.Word{"shop.example": word("shop.example", "web-1", shop), "blog.example": word("blog.example", "web-2", blog)},
		answers: map[string]*kept{},
	}
}

// running is an API that serves.
type running struct {
	*api.Server
	feed *api.Feed
	conn *grpc.ClientConn
	url  string
}

func config() api.Config {
	cfg := api.Defaults()
	cfg.Listen = "127.0.0.1:0"
	cfg.CallsPerSecond, cfg.Burst = 10_000, 10_000
	return cfg
}

// serve starts an API on a loopback port, and ends it with the test.
func serve(t testing.TB, w *world, change ...func(*api.Config, *api.Deps)) *running {
	t.Helper()
	cfg, feed := config(), api.NewFeed(16)
	deps := api.Deps{
		Authenticator: revoker{},
		Readers:       api.Readers{Sites: w, Hosts: w, Incidents: w, Actions: w, Latents: w},
		Hands:         api.Hands{Oracle: w, Actions: w, Sites: w, Witness: w, Doorman: w, Requests: w, Incidents: feed},
		Log:           slog.New(slog.DiscardHandler),
	}
	for _, c := range change {
		c(&cfg, &deps)
	}
	server, err := api.New(cfg, deps)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- server.Run(ctx) }()
	conn, err := grpc.NewClient("passthrough:///"+server.Addr().String(), grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = conn.Close()
		cancel()
		if err := <-ended; err != nil {
			t.Errorf("run: %v", err)
		}
	})
	return &running{Server: server, feed: feed, conn: conn, url: "http://" + server.Addr().String()}
}

// as returns a context that carries a token.
func as(t testing.TB, token string) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	t.Cleanup(cancel)
	if token == "" {
		return ctx
	}
	return metadata.AppendToOutgoingContext(ctx, "authorization", "Bearer "+token)
}

// refusal prints an error as its code and reason.
func refusal(err error) string {
	s := status.Convert(err)
	for _, detail := range s.Details() {
		if info, ok := detail.(*errdetails.ErrorInfo); ok {
			return s.Code().String() + " " + info.GetReason()
		}
	}
	return s.Code().String()
}

// request sends a JSON request and returns its status, header and body.
func (r *running) request(t testing.TB, method, path, token, body string, header ...string) (int, http.Header, string) {
	t.Helper()
	req, err := http.NewRequestWithContext(as(t, ""), method, r.url+path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	if token != "" {
		req.Header.Set("Authorization", "Bearer "+token)
	}
	for i := 0; i+1 < len(header); i += 2 {
		req.Header.Set(header[i], header[i+1])
	}
	got, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer got.Body.Close()
	text, err := io.ReadAll(got.Body)
	if err != nil {
		t.Fatal(err)
	}
	return got.StatusCode, got.Header, string(text)
}

// decode reads a JSON object.
func decode(t testing.TB, text string) map[string]any {
	t.Helper()
	var out map[string]any
	if err := json.Unmarshal([]byte(text), &out); err != nil {
		t.Fatalf("%v in %s", err, text)
	}
	return out
}

// lockedBuffer is a log that is read while it is written.
type lockedBuffer struct {
	mu   sync.Mutex
	text strings.Builder
}

func (b *lockedBuffer) Write(text []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.Write(text)
}

func (b *lockedBuffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.String()
}
