package sensor_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/agent/internal/journal"
	"github.com/gapura-dev/gapura/agent/internal/look"
	"github.com/gapura-dev/gapura/agent/internal/sensor"
	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// wholeLook is the real privileged reader, in this process.
type wholeLook struct{ *look.Look }

func (p wholeLook) Ask(ctx context.Context, q *agentv1.LookQuestion) (*agentv1.LookAnswer, error) {
	return p.Answer(ctx, q), nil
}

// tlsSite is a vhost with a certificate of its own and an upstream that should speak TLS and does not.
const tlsSite = `server { listen 127.0.0.1:8444 ssl; server_name tls.example; ssl_certificate /run/gapura-test.pem; ssl_certificate_key /run/gapura-test.key;
	location / { return 200 ok; } location /up { proxy_pass https://127.0.0.1:8445; } }
server { listen 127.0.0.1:8445; location / { return 200 ok; } }
server { listen 127.0.0.1:8446; server_name down.example; location / { proxy_pass http://127.0.0.1:1; } }
`

// crashing is an app that finds its port taken, and dies.
const crashing = `[Service]
ExecStart=/bin/sh -c 'echo "Error: listen EADDRINUSE: address already in use 127.0.0.1:8445"; echo "TypeError: no such thing"; sleep 0.2; exit 1'
Restart=on-failure
RestartSec=1
`

// Real servers, a real firewall and a real journal; see TestRealSystemd for how to run this.
func TestRealWitnesses(t *testing.T) {
	if !*onSystemd {
		t.Skip("needs a throw-away host: -systemd")
	}
	check(t, os.WriteFile("/etc/nginx/conf.d/gapura-test.conf", []byte(tlsSite), 0o644))
	check(t, os.WriteFile("/run/systemd/system/gapura-crashing.service", []byte(crashing), 0o644))
	shell(t, "openssl req -x509 -newkey rsa:2048 -nodes -days 3 -subj /CN=tls.example -addext subjectAltName=DNS:tls.example "+
		"-keyout /run/gapura-test.key -out /run/gapura-test.pem 2>/dev/null; systemctl restart nginx; systemctl start "+fpm)
	evidence := filepath.Join(t.TempDir(), "evidence")
	l, err := look.New(look.Config{State: t.TempDir(), Evidence: evidence, User: "root"}, slog.New(slog.DiscardHandler))
	check(t, err)
	reader, board, log := wholeLook{l}, sensor.NewBoard(), slog.New(slog.DiscardHandler)
	indices := new(sensor.Indices)
	w := &witness{wake: make(chan struct{}, 1)}
	say := func(body fact.Body) { w.say(body); board.Post(body) }
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	certificates, firewall, inside := sensor.NewCertificates(reader, board), sensor.NewFirewall(reader, board), sensor.NewInside(board)
	changes := sensor.NewChanges(sensor.DefaultChangePaths(), board, log)
	for _, s := range []sensor.Sensor{
		sensor.NewUnits(sensor.UnitsConfig{}, journal.Journal{}, board, log), sensor.NewConfigTest(reader, board, indices, log),
		certificates, firewall, inside, changes, sensor.NewKernel(journal.Journal{}, board),
	} {
		go func() { _ = s.Run(ctx, say) }()
	}
	began := time.Now()
	await := func(what string, fits func(fact.Body) bool) {
		t.Helper()
		t.Logf("%s: %+v", what, w.await(t, began, what, fits).body)
	}
	await("topology", func(b fact.Body) bool {
		v, ok := b.(fact.Vhost)
		return ok && len(v.Names) > 0 && v.Names[0] == "down.example" && v.Tree == fact.Running
	})

	if refused := certificates.Again(ctx, ""); refused != "" {
		t.Errorf("certificates refused: %s", refused)
	}
	certificate := func(where, failure string) func(fact.Body) bool {
		return func(b fact.Body) bool {
			c, ok := b.(fact.Certificate)
			return ok && c.Where == where && c.Error == failure && (failure != "" || strings.Join(c.Names, "") == "tls.example")
		}
	}
	await("served", certificate("tcp:127.0.0.1:8444 tls.example", ""))
	await("upstream", certificate("tcp:127.0.0.1:8445", "tls: first record does not look like a TLS handshake"))

	for site, want := range map[string]fact.Inside{"tls.example": {Status: 200, Body: "other"}, "down.example": {Status: 502, Failure: fact.StatusError, Body: "nginx-502"}} {
		if refused := inside.Again(ctx, site); refused != "" {
			t.Errorf("inside refused: %s", refused)
		}
		await("inside", func(b fact.Body) bool {
			i, ok := b.(fact.Inside)
			return ok && i.Site == site && i.Status == want.Status && i.Failure == want.Failure && i.Body == want.Body
		})
	}

	shell(t, "systemctl reload nginx")
	await("reload", func(b fact.Body) bool {
		c, ok := b.(fact.Change)
		return ok && c.What == fact.ChangedReload && c.Name == "nginx.service"
	})

	board.Post(fact.Target{Address: "tcp:127.0.0.1:9", OwnerUnit: "gapura-crashing.service"}) // so that it is watched
	shell(t, "systemctl daemon-reload; systemctl start gapura-crashing")
	await("port taken", sign("app-address-in-use", func(s fact.LogSign) bool {
		return s.Unit == "gapura-crashing.service" && s.Target == "tcp:127.0.0.1:8445"
	}))
	await("exception", sign("app-exception", func(s fact.LogSign) bool { return s.About == "TypeError: no such thing" }))
	shell(t, "systemctl stop gapura-crashing; systemctl reset-failed gapura-crashing; true")

	answer, err := reader.Ask(ctx, &agentv1.LookQuestion{Question: &agentv1.LookQuestion_FreezeEvidence{FreezeEvidence: &agentv1.FreezeEvidence{Unit: "nginx.service"}}})
	check(t, err)
	bundles, err := filepath.Glob(evidence + "/*")
	check(t, err)
	if len(bundles) != 1 || answer.GetError() != "" {
		t.Fatalf("%q, evidence %q", answer.GetError(), bundles)
	}
	text, err := os.ReadFile(bundles[0])
	check(t, err)
	if sum := sha256.Sum256(text); hex.EncodeToString(sum[:]) != hex.EncodeToString(answer.GetEvidenceHash()) {
		t.Error("the sum of the evidence is another")
	}
	for _, part := range []string{"\nActiveState=active\n", " nginx: waits in ", "\ntcp ", "Reloaded nginx.service", "log /var/log/nginx/"} {
		if !strings.Contains(string(text), part) {
			t.Errorf("evidence lacks %q:\n%.6000s", part, text)
		}
	}
	shell(t, "rm /etc/nginx/conf.d/gapura-test.conf /run/systemd/system/gapura-crashing.service; systemctl daemon-reload; systemctl reload nginx")
}
