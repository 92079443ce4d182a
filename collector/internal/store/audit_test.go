package store_test

import (
	"bytes"
	"crypto/ed25519"
	"errors"
	"fmt"
	"path/filepath"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/store"
	"github.com/gapura-dev/gapura/collector/internal/trail"
)

func entry(n int) brain.AuditEntry {
	return brain.AuditEntry{At: now, Actor: "brain", Action: "order.signed", Object: fmt.Sprintf("actions/%d", n), Detail: "start nginx.service"}
}

func verify(t *testing.T, s *store.Store) (trail.Found, error) {
	t.Helper()
	return s.VerifyAudit(t.Context(), trail.Witness{}, nil)
}

func TestAuditIsAChain(t *testing.T) {
	s := temporary(t)
	if found, err := verify(t, s); err != nil || found.Head.N != 0 {
		t.Fatalf("an empty audit: %+v, %v", found, err)
	}
	commit(t, s, brain.Batch{Audit: []brain.AuditEntry{entry(1), entry(2)}})
	if err := s.Record(t.Context(), brain.AuditEntry{At: now, Actor: "token:t1", Action: "action.approved", Object: "actions/2"}); err != nil {
		t.Fatal(err)
	}
	found, err := verify(t, s)
	head := found.Head
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
		if _, err := verify(t, s); !errors.Is(err, trail.ErrBroken) {
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
	if found, err := verify(t, one); err != nil || found.Head.N != 100 {
		t.Errorf("head %d, %v; want 100", found.Head.N, err)
	}
}

// TestACommitTellsWhereItsEntriesStand: what the brain binds its orders to, whoever else writes to the audit meanwhile.
func TestACommitTellsWhereItsEntriesStand(t *testing.T) {
	s := temporary(t)
	if err := s.Record(t.Context(), entry(1), entry(2)); err != nil {
		t.Fatal(err)
	}
	first, err := s.Commit(t.Context(), brain.Batch{At: now, Audit: []brain.AuditEntry{entry(3), entry(4)}})
	if err != nil || first != 3 {
		t.Errorf("first entry %d, %v; want 3", first, err)
	}
	var objects []string
	if err := s.EachAudit(t.Context(), first, func(r trail.Record) error { objects = append(objects, r.Object); return nil }); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"actions/3", "actions/4"}, objects); diff != "" {
		t.Error(diff)
	}
	s.Tamper(t, `PRAGMA query_only(1)`)
	if first, err := s.Commit(t.Context(), brain.Batch{At: now, Audit: []brain.AuditEntry{entry(5)}}); err == nil || first != 0 {
		t.Errorf("an entry that was not written stands at %d, %v", first, err)
	}
}

// TestCheckpointsMissWhatIsGone: those in the store, and one that was exported before both were cut off.
func TestCheckpointsMissWhatIsGone(t *testing.T) {
	s := temporary(t)
	commit(t, s, brain.Batch{Audit: []brain.AuditEntry{entry(1), entry(2), entry(3)}})
	head, err := s.AuditHead(t.Context())
	if err != nil || head.N != 3 {
		t.Fatalf("head %+v, %v", head, err)
	}
	key := ed25519.NewKeyFromSeed(bytes.Repeat([]byte{7}, 32))
	keys := map[string]ed25519.PublicKey{"k1": key.Public().(ed25519.PublicKey)}
	mark := trail.Checkpoint{Size: head.N, Head: head.Hash, At: now, KeyID: "k1"}
	mark.Signature = ed25519.Sign(key, mark.Message())
	if err := s.PutCheckpoint(t.Context(), mark); err != nil {
		t.Fatal(err)
	}
	last, err := s.LastCheckpoint(t.Context())
	if diff := cmp.Diff(mark, last); diff != "" || err != nil {
		t.Errorf("last checkpoint, %v (-want +got):\n%s", err, diff)
	}
	if found, err := s.VerifyAudit(t.Context(), trail.Witness{}, keys); err != nil || found.Checkpoints != 1 {
		t.Errorf("found %+v, %v", found, err)
	}
	s.Tamper(t, `DELETE FROM audit WHERE n = 3`)
	var broken *trail.Broken
	if _, err := s.VerifyAudit(t.Context(), trail.Witness{}, keys); !errors.As(err, &broken) || broken.Entry != 3 {
		t.Errorf("cut off before its checkpoint: %v", err)
	}
	s.Tamper(t, `DELETE FROM checkpoints`)
	if _, err := s.VerifyAudit(t.Context(), trail.Witness{}, keys); err != nil {
		t.Errorf("without any witness nothing can be missed: %v", err)
	}
	if _, err := s.VerifyAudit(t.Context(), trail.Witness{Checkpoints: []trail.Checkpoint{mark}}, keys); !errors.As(err, &broken) || broken.Entry != 3 {
		t.Errorf("cut off before a checkpoint that was exported: %v", err)
	}
}
