package collector_test

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/gapura-dev/gapura/collector"
	"github.com/gapura-dev/gapura/collector/internal/trail"
	"github.com/gapura-dev/gapura/pkg/config"
)

// initialised returns the configuration of a new collector that listens where nobody else does.
func initialised(t *testing.T) collector.Config {
	t.Helper()
	dir := t.TempDir()
	path := filepath.Join(dir, "collector.yaml")
	if _, err := collector.Init(t.Context(), collector.Setup{Path: path, Names: []string{"127.0.0.1"}, Dir: dir}); err != nil {
		t.Fatal(err)
	}
	cfg := collector.Defaults()
	if err := config.Load(path, &cfg); err != nil {
		t.Fatal(err)
	}
	cfg.Listen.Enrol, cfg.Listen.Agents, cfg.API.Listen = free(t), free(t), free(t)
	return cfg
}

// serveOnce runs a whole collector from its start to a graceful end, and returns what it logged.
func serveOnce(t *testing.T, cfg collector.Config) string {
	t.Helper()
	var log bytes.Buffer
	c, err := collector.New(t.Context(), cfg, slog.New(slog.NewJSONHandler(&log, nil)))
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	stop()
	if err := c.Run(ctx); err != nil {
		t.Fatal(err)
	}
	return log.String()
}

func invite(t *testing.T, cfg collector.Config, hosts ...string) {
	t.Helper()
	for _, host := range hosts {
		if _, err := collector.MakeToken(t.Context(), cfg, collector.TokenRequest{Host: host}); err != nil {
			t.Fatal(err)
		}
	}
}

func written(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// TestTheTrailOfACollector: a graceful end signs a checkpoint; the audit, its export and the log tell of each other's harm.
func TestTheTrailOfACollector(t *testing.T) {
	cfg := initialised(t)
	invite(t, cfg, "web-1", "web-2")
	log := serveOnce(t, cfg)
	invite(t, cfg, "web-3")
	found, err := collector.VerifyAudit(t.Context(), cfg, collector.AuditCheck{})
	if err != nil || found.Head.N != 3 || found.Sure.Size != 2 {
		t.Fatalf("found %v, %v", found, err)
	}
	var export, marks bytes.Buffer
	if err := errors.Join(
		collector.ExportAudit(t.Context(), cfg, collector.AuditExport{}, &export),
		collector.ExportAudit(t.Context(), cfg, collector.AuditExport{Checkpoints: true}, &marks),
	); err != nil {
		t.Fatal(err)
	}
	if strings.Count(export.String(), "\n") != 4 || strings.Count(marks.String(), "\n") != 1 || !strings.Contains(export.String(), marks.String()) {
		t.Fatalf("exported:\n%s\nand\n%s", export.String(), marks.String())
	}
	file := written(t, "export.jsonl", export.String())
	for name, check := range map[string]collector.AuditCheck{
		"the export":                 {File: file},
		"against the export":         {Against: file},
		"against the log":            {Against: written(t, "log", log)},
		"against checkpoints":        {Against: written(t, "marks", marks.String())},
		"the export against the log": {File: "-", Stdin: strings.NewReader(export.String()), Against: written(t, "log", log)},
	} {
		if found, err := collector.VerifyAudit(t.Context(), cfg, check); err != nil || found.Head.N != 3 || found.Checkpoints == 0 {
			t.Errorf("%s: %v, %v", name, found, err)
		}
	}
	part := export.String()[strings.Index(export.String(), "\n")+1:]
	if found, err := collector.VerifyAudit(t.Context(), cfg, collector.AuditCheck{File: written(t, "part", part)}); err != nil || !strings.HasPrefix(found.String(), "entries 2 to 3") {
		t.Errorf("a part of the export: %v, %v", found, err)
	}

	db, err := sql.Open("sqlite", filepath.Join(cfg.DataDir, "gapura.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.ExecContext(t.Context(), `DELETE FROM audit WHERE n > 1; DELETE FROM checkpoints`); err != nil {
		t.Fatal(err)
	}
	if _, err := collector.VerifyAudit(t.Context(), cfg, collector.AuditCheck{}); err != nil {
		t.Errorf("cut off with its checkpoints, and no witness: %v", err)
	}
	for name, text := range map[string]string{"export": export.String(), "checkpoints": marks.String(), "log": log} {
		var broken *trail.Broken
		_, err := collector.VerifyAudit(t.Context(), cfg, collector.AuditCheck{Against: written(t, "witness", text)})
		if !errors.As(err, &broken) || broken.Entry != 2 {
			t.Errorf("cut off, against the %s: %v, want entry 2", name, err)
		}
	}
	// And the signer itself signs no shorter audit.
	if log := serveOnce(t, cfg); !strings.Contains(log, "the audit was set back") {
		t.Errorf("the collector logs %s", log)
	}
}

func TestAWitnessThatHoldsNothing(t *testing.T) {
	cfg := initialised(t)
	if _, err := collector.VerifyAudit(t.Context(), cfg, collector.AuditCheck{Against: written(t, "log", `{"msg":"hello"}`+"\n")}); err == nil {
		t.Error("it was believed")
	}
	if _, err := collector.VerifyAudit(t.Context(), cfg, collector.AuditCheck{File: written(t, "export", `{"msg":"hello"}`+"\n")}); err == nil {
		t.Error("a log was verified as an export")
	}
}
