package store_test

import (
	"errors"
	"fmt"
	"path/filepath"
	"sync"
	"testing"

	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/store"
)

func entry(n int) brain.AuditEntry {
	return brain.AuditEntry{At: now, Actor: "brain", Action: "order.signed", Object: fmt.Sprintf("actions/%d", n), Detail: "start nginx.service"}
}

func TestAuditIsAChain(t *testing.T) {
	s := temporary(t)
	if head, err := s.VerifyAudit(t.Context()); err != nil || head.N != 0 {
		t.Fatalf("an empty audit: %+v, %v", head, err)
	}
	commit(t, s, brain.Batch{Audit: []brain.AuditEntry{entry(1), entry(2)}})
	if err := s.Record(t.Context(), brain.AuditEntry{At: now, Actor: "token:t1", Action: "action.approved", Object: "actions/2"}); err != nil {
		t.Fatal(err)
	}
	head, err := s.VerifyAudit(t.Context())
	if err != nil || head.N != 3 || head.Actor != "token:t1" || len(head.Hash) != 32 {
		t.Fatalf("head %+v, %v", head, err)
	}
	list, next, err := s.Audit(t.Context(), store.AuditFilter{Actor: "brain"}, store.Page{Size: 1})
	if err != nil || len(list) != 1 || list[0].N != 2 || next == "" {
		t.Errorf("first page %+v, next %q, %v", list, next, err)
	}
	list, next, err = s.Audit(t.Context(), store.AuditFilter{Actor: "brain"}, store.Page{Size: 1, Token: next})
	if err != nil || len(list) != 1 || list[0].N != 1 || next != "" {
		t.Errorf("second page %+v, next %q, %v", list, next, err)
	}
}

func TestTamperingBreaksTheChain(t *testing.T) {
	for name, query := range map[string]string{
		"text changed":         `UPDATE audit SET detail = 'nothing' WHERE n = 2`,
		"text moved":           `UPDATE audit SET actor = 'brainorder.', action = 'signed' WHERE n = 2`,
		"time changed":         `UPDATE audit SET at = at + 1 WHERE n = 2`,
		"first left out":       `DELETE FROM audit WHERE n = 1`,
		"one left out":         `DELETE FROM audit WHERE n = 2`,
		"one left out, closed": `DELETE FROM audit WHERE n = 2; UPDATE audit SET n = 2 WHERE n = 3`,
		"hash changed":         `UPDATE audit SET hash = previous WHERE n = 2`,
	} {
		s := temporary(t)
		commit(t, s, brain.Batch{Audit: []brain.AuditEntry{entry(1), entry(2), entry(3)}})
		s.Tamper(t, query)
		if _, err := s.VerifyAudit(t.Context()); !errors.Is(err, store.ErrBroken) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestTwoProcessesDoNotForkTheChain: a command that records beside the collector, as `token create` does.
func TestTwoProcessesDoNotForkTheChain(t *testing.T) {
	path := filepath.Join(t.TempDir(), "gapura.db")
	one, other := open(t, path), open(t, path)
	var writers sync.WaitGroup
	for _, s := range []*store.Store{one, other} {
		writers.Go(func() {
			for n := range 50 {
				if err := s.Record(t.Context(), entry(n)); err != nil {
					t.Error(err)
				}
			}
		})
	}
	writers.Wait()
	if head, err := one.VerifyAudit(t.Context()); err != nil || head.N != 100 {
		t.Errorf("head %d, %v; want 100", head.N, err)
	}
}
