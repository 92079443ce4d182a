package notify

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"net/http"
	"net/netip"
	"net/url"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/pkg/config"
)

// WebhookConfig says where letters go. Both keys empty: nowhere.
type WebhookConfig struct {
	URL        string `yaml:"url"`         // https, or http to this machine
	SecretFile string `yaml:"secret_file"` // holds whsec_ and the secret in base64
}

// Enabled reports whether letters go anywhere.
func (c WebhookConfig) Enabled() bool { return c.URL != "" }

// Validate returns everything that is wrong. The secret is not read: others than the collector read its configuration, too.
func (c WebhookConfig) Validate() error {
	if c == (WebhookConfig{}) {
		return nil
	}
	var errs []error
	if err := checkURL(c.URL); err != nil {
		errs = append(errs, fmt.Errorf("notify.webhook.url: %w", err))
	}
	if !filepath.IsAbs(c.SecretFile) {
		errs = append(errs, fmt.Errorf("notify.webhook.secret_file: %q is not an absolute path", c.SecretFile))
	}
	return errors.Join(errs...)
}

// checkURL never repeats the URL: its path may be a secret.
func checkURL(text string) error {
	u, err := url.Parse(text)
	switch {
	case err != nil || u.Host == "" || u.Opaque != "":
		return errors.New("it is no URL: https://tool.example/gapura")
	case u.User != nil || u.Fragment != "":
		return errors.New("it holds a name, a password or a fragment; letters are signed instead")
	case u.Scheme == "https", u.Scheme == "http" && isLoopback(u.Hostname()):
		return nil
	}
	return errors.New("https is needed; http only to this machine (127.0.0.1, [::1], localhost)")
}

func isLoopback(host string) bool {
	address, err := netip.ParseAddr(host)
	return host == "localhost" || err == nil && address.IsLoopback()
}

// Of Standard Webhooks: how a secret is written, and its length in bytes.
const (
	secretHead  = "whsec_"
	leastSecret = 24
	mostSecret  = 64
)

// signing returns the value of the header webhook-signature. The key is inside it, where no print comes to.
type signing func(id string, at time.Time, body []byte) string

func readSecret(path string) (signing, error) {
	text, err := config.ReadSecret(path)
	if err != nil {
		return nil, err
	}
	encoded, ok := strings.CutPrefix(text.Reveal(), secretHead)
	key, err := base64.StdEncoding.DecodeString(encoded)
	if !ok || err != nil || len(key) < leastSecret || len(key) > mostSecret {
		return nil, fmt.Errorf("%s holds no secret: %s and %d to %d random bytes in base64 are needed; "+
			"`echo %s$(head -c 32 /dev/urandom | base64)` makes one", path, secretHead, leastSecret, mostSecret, secretHead)
	}
	return func(id string, at time.Time, body []byte) string {
		mac := hmac.New(sha256.New, key)
		mac.Write([]byte(id + "." + strconv.FormatInt(at.Unix(), 10) + "."))
		mac.Write(body)
		return "v1," + base64.StdEncoding.EncodeToString(mac.Sum(nil))
	}, nil
}

// request is one attempt to deliver a letter: its ID stays, the time is the attempt's.
func (w *Webhook) request(ctx context.Context, l brain.Letter, now time.Time) (*http.Request, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, w.url, bytes.NewReader(l.Doc))
	if err != nil {
		return nil, fmt.Errorf("make request: %w", err)
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("User-Agent", userAgent+w.version)
	r.Header.Set("webhook-id", l.ID)
	r.Header.Set("webhook-timestamp", strconv.FormatInt(now.Unix(), 10))
	r.Header.Set("webhook-signature", w.sign(l.ID, now, l.Doc))
	return r, nil
}
