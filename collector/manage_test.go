package collector_test

import (
	"errors"
	"path/filepath"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/collector"
	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/store"
	"github.com/gapura-dev/gapura/collector/internal/trail"
)

func TestARevokedHostIsRefusedAndRecorded(t *testing.T) {
	cfg := collector.Defaults()
	cfg.DataDir = t.TempDir()
	open := func() *store.Store {
		t.Helper()
		s, err := store.Open(t.Context(), filepath.Join(cfg.DataDir, "gapura.db"))
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	s := open()
	if err := s.AddHost(t.Context(), brain.HostRecord{Name: "web-1", Enrolled: time.Now()}); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if err := collector.RevokeHost(t.Context(), cfg, "web-1"); err != nil {
		t.Fatal(err)
	}
	if err := collector.RevokeHost(t.Context(), cfg, "web-2"); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("a host that is not: %v", err)
	}
	s = open()
	defer s.Close()
	if gone, err := s.Revoked(t.Context(), "web-1", "1e"); !gone || err != nil {
		t.Errorf("revoked: %v, %v", gone, err)
	}
	if found, err := s.VerifyAudit(t.Context(), trail.Witness{}, nil); err != nil || found.Head.N != 1 {
		t.Errorf("the audit has %d entries, %v", found.Head.N, err)
	}
}
