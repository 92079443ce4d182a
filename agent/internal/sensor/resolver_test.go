package sensor_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/gapura-dev/gapura/agent/internal/sensor"
	"github.com/gapura-dev/gapura/pkg/fact"
)

func TestOnlyNamesOfUpstreamsAreResolved(t *testing.T) {
	conf := filepath.Join(t.TempDir(), "resolv.conf")
	check(t, os.WriteFile(conf, []byte("nameserver 127.0.0.1\n"), 0o644))
	board := sensor.NewBoard()
	board.Post(vhost("tcp:localhost:80", "tcp:127.0.0.1:3000", "unix:/run/x.sock", "tcp:app.invalid:80"))
	board.Post(fact.LogSign{Signature: "nginx-could-not-be-resolved", About: "evil.example"})
	witness := sensor.NewResolver(conf, board)
	said := start(t, witness, board)
	for _, name := range []string{"", "evil.example", "localhost", "127.0.0.1"} {
		if refused := witness.Again(t.Context(), name); refused != "unknown subject" {
			t.Errorf("%q: %q, want unknown subject", name, refused)
		}
	}
	if refused := witness.Again(t.Context(), "app.invalid"); refused != "" {
		t.Fatalf("refused: %s", refused)
	}
	subjects := make(map[string]bool)
	for range 4 {
		r := next(t, said).(fact.Resolver)
		subjects[r.Server+" "+r.Family] = true
		if r.Name != "app.invalid" || r.Answer == "" || r.Answer == fact.ResolvedOK {
			t.Errorf("said %+v", r)
		}
	}
	if len(subjects) != 4 || !subjects["system A"] || !subjects["127.0.0.1:53 AAAA"] {
		t.Errorf("said %v", subjects)
	}
}

// TestAVhostsOwnServersAreAsked: resolv.conf's server never hears of the names that nginx asks its own one for.
func TestAVhostsOwnServersAreAsked(t *testing.T) {
	conf := filepath.Join(t.TempDir(), "resolv.conf")
	check(t, os.WriteFile(conf, []byte("nameserver 127.0.0.2\n"), 0o644))
	board := sensor.NewBoard()
	own := vhost("tcp:app.invalid:80")
	own.Resolvers = []string{"127.0.0.1:9"}
	board.Post(own)
	witness := sensor.NewResolver(conf, board)
	said := start(t, witness, board)
	if refused := witness.Again(t.Context(), "app.invalid"); refused != "" {
		t.Fatalf("refused: %s", refused)
	}
	for range 2 {
		if r := next(t, said).(fact.Resolver); r.Server != "127.0.0.1:9" {
			t.Errorf("said %+v", r)
		}
	}
	other := vhost("tcp:app.invalid:80")
	other.File = "another"
	board.Post(other)
	if refused := witness.Again(t.Context(), "app.invalid"); refused != "" {
		t.Fatalf("refused: %s", refused)
	}
	subjects := make(map[string]bool)
	for range 6 {
		r := next(t, said).(fact.Resolver)
		subjects[r.Server] = true
	}
	if len(subjects) != 3 || !subjects["system"] || !subjects["127.0.0.2:53"] {
		t.Errorf("asked: %v", subjects)
	}
}
