package notify_test

import (
	"encoding/base64"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/gapura-dev/gapura/collector/internal/notify"
)

func TestWhereLettersMayGo(t *testing.T) {
	for text, ok := range map[string]bool{
		"https://tool.example/hook?x=1": true, "http://127.0.0.1:8080/": true, "http://[::1]/": true, "http://localhost/": true,
		"http://tool.example/": false, "http://127.0.0.1.example/": false, "http://192.0.2.1/": false, "ftp://tool.example/": false,
		"https://user:pass@tool.example/": false, "https://tool.example/#x": false, "tool.example": false, "https:tool": false, "https://": false, "": false, "%": false,
	} {
		err := notify.WebhookConfig{URL: text, SecretFile: "/etc/secret"}.Validate()
		if (err == nil) != ok {
			t.Errorf("%q: %v", text, err)
		}
		if err != nil && strings.Contains(err.Error(), "pass") && strings.Contains(text, "pass@") && strings.Contains(err.Error(), "user:pass") {
			t.Errorf("the error tells the password: %v", err)
		}
	}
	for name, cfg := range map[string]notify.WebhookConfig{
		"no file": {URL: "https://tool.example/"}, "a relative file": {URL: "https://tool.example/", SecretFile: "secret"}, "no URL": {SecretFile: "/etc/secret"},
	} {
		if cfg.Validate() == nil {
			t.Errorf("%s: accepted", name)
		}
	}
	if err := (notify.WebhookConfig{}).Validate(); err != nil || (notify.WebhookConfig{}).Enabled() {
		t.Errorf("none: %v", err)
	}
}

func TestSecretsThatAreNone(t *testing.T) {
	long := base64.StdEncoding.EncodeToString([]byte(strings.Repeat("x", 65)))
	for name, text := range map[string]string{
		"no prefix": base64.StdEncoding.EncodeToString(key), "no base64": "whsec_***", "short": "whsec_MTIz", "long": "whsec_" + long, "nothing": "",
	} {
		cfg := notify.WebhookConfig{URL: "https://tool.example/", SecretFile: secretFile(t, text, 0o600)}
		_, err := notify.NewWebhook(cfg, "test", nil, slog.New(slog.DiscardHandler))
		if err == nil || !strings.Contains(err.Error(), "notify.webhook.secret_file") || text != "" && strings.Contains(err.Error(), text) {
			t.Errorf("%s: %v", name, err)
		}
	}
	cfg := notify.WebhookConfig{URL: "https://tool.example/", SecretFile: secretFile(t, good(), 0o604)}
	if _, err := notify.NewWebhook(cfg, "test", nil, slog.New(slog.DiscardHandler)); err == nil {
		t.Error("a secret that every user may read was taken")
	}
}

// TestTheSecretDoesNotPrint, however the webhook is printed.
func TestTheSecretDoesNotPrint(t *testing.T) {
	cfg := notify.WebhookConfig{URL: "https://tool.example/", SecretFile: secretFile(t, good(), 0o600)}
	w, err := notify.NewWebhook(cfg, "test", nil, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	for _, format := range []string{"%v", "%+v", "%#v", "%s"} {
		if said := fmt.Sprintf(format, *w); strings.Contains(said, string(key)) || strings.Contains(said, "42 42 42") || strings.Contains(said, base64.StdEncoding.EncodeToString(key)) {
			t.Errorf("%s prints %s", format, said)
		}
	}
}
