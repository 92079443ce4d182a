package collector_test

import (
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/collector"
	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/notify"
	"github.com/gapura-dev/gapura/collector/internal/store"
	"github.com/gapura-dev/gapura/pkg/config"
)

// TestALetterOfAnEarlierRunIsDelivered by a whole collector, after its start.
func TestALetterOfAnEarlierRunIsDelivered(t *testing.T) {
	cfg := initialised(t)
	got := make(chan string, 10)
	server := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		got <- r.Header.Get("webhook-id") + " " + string(body)
	}))
	defer server.Close()
	secret := filepath.Join(t.TempDir(), "secret")
	if err := os.WriteFile(secret, []byte("whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=\n"), 0o640); err != nil {
		t.Fatal(err)
	}
	cfg.Notify.Webhook = notify.WebhookConfig{URL: server.URL, SecretFile: secret}
	s, err := store.Open(t.Context(), filepath.Join(cfg.DataDir, "gapura.db"))
	if err != nil {
		t.Fatal(err)
	}
	letter := brain.Letter{ID: "msg_1", At: time.Now(), About: "incidents/1", Doc: []byte(`{"type":"incident.opened"}`)}
	if _, err := s.Commit(t.Context(), brain.Batch{At: time.Now(), Letters: []brain.Letter{letter}}); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	c, err := collector.New(t.Context(), cfg, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- c.Run(ctx) }()
	select {
	case said := <-got:
		if said != `msg_1 {"type":"incident.opened"}` {
			t.Errorf("got %s", said)
		}
	case <-time.After(20 * time.Second):
		t.Error("nothing came")
	}
	stop()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

func TestAWebhookIsConfiguredStrictly(t *testing.T) {
	for text, want := range map[string]string{
		"notify: {webhook: {url: \"http://tool.example/\", secret_file: /etc/s}}": "notify.webhook.url: https is needed",
		"notify: {webhook: {url: \"https://tool.example/\"}}":                     "notify.webhook.secret_file",
		"notify: {webhook: {url: \"https://tool.example/\", secret: x}}":          `unknown key "secret"`,
		"notify: {webhook: {secret_file: /etc/s}}":                                "notify.webhook.url",
	} {
		cfg := collector.Defaults()
		err := config.Parse("c.yaml", []byte("names: [c.example]\n"+text+"\n"), &cfg)
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %s", text, err, want)
		}
	}
	cfg := collector.Defaults()
	cfg.Names = []string{"c.example"}
	cfg.Notify.Webhook = notify.WebhookConfig{URL: "https://tool.example/", SecretFile: "/etc/gapura-collector/no-such-file"}
	if err := cfg.Validate(); err != nil {
		t.Errorf("whoever cannot read the secret, as the signer, cannot read the configuration: %v", err)
	}
}
