package store

import (
	"encoding/json"
	"errors"
	"flag"
	"net/netip"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"google.golang.org/protobuf/encoding/protowire"

	"github.com/gapura-dev/gapura/collector/internal/authority"
	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
	"github.com/gapura-dev/gapura/pkg/identity"
)

var update = flag.Bool("update", false, "write the documents in testdata again; a change that old rows do not survive needs a new format instead")

var then = time.Date(2026, 11, 21, 7, 30, 0, 123456000, time.UTC)

var seen = fact.Observation{
	Site: "shop.example", URL: "http://shop.example/", Address: netip.MustParseAddrPort("192.0.2.7:80"), Status: 502, Failure: fact.StatusError,
	Error: "x", By: fact.AnsweredProxy, Server: "nginx", Body: "nginx-502", Latency: time.Millisecond, Phases: fact.Phases{Connect: 1, TLS: 2},
	Vantage: "prober", Feed: "prober", Tier: fact.TierDirect, Purpose: "word", Token: "t", Presumed: true,
}

// TestDocumentsOfToday holds every stored kind of JSON document to the form it has in rows that exist: a field that is
// renamed or changes its meaning shows here.
func TestDocumentsOfToday(t *testing.T) {
	whole(t, observationFormat, &seen)
	whole(t, silenceFormat, &fact.Silence{Since: then})
	whole(t, incidentFormat, &incident.Incident{
		Name: "incidents/i", Subject: diagnose.Subject{Host: "web-1", Unit: "u", Target: "t", Site: "s"}, Sites: []string{"shop.example"},
		Presumed: []string{"blog.example"}, State: incident.Healing, Opened: then, ConfirmedAt: then, HealingSince: then, ResolvedAt: then,
		Finding: diagnose.Finding{
			Cause: "php-fpm-killed", Title: "t", Strength: diagnose.Conclusive, Subject: diagnose.Subject{Host: "web-1"}, Blames: diagnose.BlameHost,
			Latent: true, Evidence: []diagnose.Evidence{{At: then, Host: "h", Witness: "w", Key: fact.Key{Kind: "unit", Subject: "u"}, Text: "t"}},
			RunnerUp: "r", Unseen: []string{"u"}, Advice: map[string]string{"id": "a"},
		},
		Earlier: []diagnose.Finding{{Cause: "unknown"}}, Observations: []fact.Observation{seen, {}}, ObservedAt: []time.Time{then},
		Timeline: []incident.Entry{{At: then, Kind: "seen", Text: "t"}}, GoodLooks: 1, FailedLooks: 2, Vantage: "prober", LastLook: then,
		NextLook: then, Well: map[string]int{"shop.example": 1},
	})
	whole(t, actionFormat, &remedy.Action{
		ID: "a", Incident: "incidents/i", Cause: "c", Remedy: "r", Host: "h", Unit: "u", Verb: command.Start, Mode: "auto", State: remedy.Sent,
		Attempt: 2, Reason: command.TooSoon, Detail: "d", Hint: "h", InvocationBefore: "i",
		Outcome: fact.Outcome{
			Order: "a", State: fact.OrderExecuted, Reason: "r", Detail: "d", Unit: "u", Verb: "start", Result: "done", InvocationBefore: "b",
			InvocationAfter: "c", Took: time.Second,
		},
		Approver: "token:t", Created: then, SignedAt: then, SentAt: then, DoneAt: then, VerifiedAt: then, Ended: then, RetryAt: then, LastHeld: then,
	})
	whole(t, standingFormat, &remedy.Standing{
		Paused: "p", Storms: []remedy.Storm{{Family: remedy.UnitsDie, Place: remedy.Place{Label: "customer", Value: "c"}, Since: then, Loud: then, Hosts: 6}},
		Breakers: []remedy.Breaker{{Scope: remedy.Scope{Of: "cause", Name: "php-fpm-killed"}, Opened: then, Why: "w", Person: true, Trial: "t"}},
		Closed:   []remedy.Closing{{Scope: remedy.Scope{Of: "all repairs"}, At: then}}, Clock: then,
		Records: []remedy.Record{{Cause: "php-fpm-killed", Group: "h", Decided: 2, Right: 1, Demoted: "a"}},
		Foreign: []remedy.Foreign{{Host: "h", Unit: "u", At: then, Systemd: true}},
	})
	whole(t, joinTokenFormat, &authority.JoinToken{
		ID: "j", Hash: authority.Hash{1}, Role: identity.RoleHost, Host: "h", By: "b", Created: then, NotAfter: then,
		Labels: authority.Labels{Customer: "c", Cluster: "k", Addresses: []netip.Addr{netip.MustParseAddr("192.0.2.7")}},
	})
}

func whole[T any](t *testing.T, format string, value *T) {
	t.Helper()
	path := filepath.Join("testdata", filepath.Dir(format)+"."+filepath.Base(format)+".json")
	if *update {
		doc, err := json.MarshalIndent(value, "", "  ")
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, append(doc, '\n'), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	doc, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	got, err := decodeWhole[T](format, format, doc)
	if err != nil {
		t.Fatalf("%s: %v", format, err)
	}
	plain := cmp.Options{
		cmp.Comparer(func(a, b netip.AddrPort) bool { return a == b }), cmp.Comparer(func(a, b netip.Addr) bool { return a == b }),
	}
	if diff := cmp.Diff(value, got, plain); diff != "" {
		t.Errorf("%s no longer reads what is stored (-want +got):\n%s", format, diff)
	}
	if _, err := decodeWhole[T]("other/9", format, doc); !errors.Is(err, ErrUnreadable) {
		t.Errorf("%s is read as another format: %v", format, err)
	}
}

// unheardOf is a fact with a body in a field that this program does not have.
func unheardOf(field protowire.Number) fact.Fact {
	raw := protowire.AppendTag(nil, 1, protowire.BytesType) // at
	raw = protowire.AppendBytes(raw, protowire.AppendVarint(protowire.AppendTag(nil, 1, protowire.VarintType), uint64(then.Unix())))
	raw = protowire.AppendTag(raw, field, protowire.BytesType)
	raw = protowire.AppendBytes(raw, []byte("what only tomorrow understands"))
	return fact.Fact{Host: "web-1", At: then.Truncate(time.Second), Body: fact.Opaque{Field: uint32(field), Raw: raw}}
}

// bySubject: facts of the same moment come in no order.
var bySubject = cmpopts.SortSlices(func(a, b fact.Fact) bool { return a.Body.Subject() < b.Body.Subject() })

func TestAnUnknownFactIsKeptAsReceived(t *testing.T) {
	s, err := Open(t.Context(), filepath.Join(t.TempDir(), "gapura.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	want := []fact.Fact{unheardOf(999), unheardOf(998)}
	if _, err := s.Commit(t.Context(), brain.Batch{At: then, Facts: want}); err != nil {
		t.Fatal(err)
	}
	past, err := s.Load(t.Context())
	if diff := cmp.Diff(want, past.Facts, bySubject); diff != "" || err != nil {
		t.Errorf("unknown facts, %v (-want +got):\n%s", err, diff)
	}
}

// TestAFactIsReadAgainAfterAnUpgrade puts a unit under the key it would have had in a program that does not know units.
func TestAFactIsReadAgainAfterAnUpgrade(t *testing.T) {
	for name, newer := range map[string]bool{"it stands": false, "a newer one stands": true} {
		s, err := Open(t.Context(), filepath.Join(t.TempDir(), "gapura.db"))
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = s.Close() })
		old := fact.Fact{Host: "web-1", At: then, Witness: "units", Body: fact.Unit{Name: "nginx.service", Active: "failed"}}
		_, raw, err := encodeFact(old)
		if err != nil {
			t.Fatal(err)
		}
		batch := brain.Batch{At: then, Facts: []fact.Fact{{Host: "web-1", At: then, Body: fact.Opaque{Field: 10, Raw: raw}}, unheardOf(999)}}
		want := []fact.Fact{unheardOf(999), old}
		if newer {
			now := fact.Fact{Host: "web-1", At: then.Add(time.Second), Witness: "units", Body: fact.Unit{Name: "nginx.service", Active: "active"}}
			batch.Facts, want[1] = append(batch.Facts, now), now
		}
		if _, err := s.Commit(t.Context(), batch); err != nil {
			t.Fatal(err)
		}
		for range 2 { // the second time from its own row
			past, err := s.Load(t.Context())
			if diff := cmp.Diff(want, past.Facts, bySubject); diff != "" || err != nil {
				t.Errorf("%s, %v (-want +got):\n%s", name, err, diff)
			}
		}
	}
}

// TestTheBrainDoesNotStartOnHalfItsMemory: an action that cannot be read might be in flight.
func TestTheBrainDoesNotStartOnHalfItsMemory(t *testing.T) {
	for name, change := range map[string]string{
		"another format": `UPDATE actions SET format = 'action/2'`, "not JSON": `UPDATE actions SET doc = 'nonsense'`,
	} {
		s, err := Open(t.Context(), filepath.Join(t.TempDir(), "gapura.db"))
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = s.Close() })
		if _, err := s.Commit(t.Context(), brain.Batch{At: then, Actions: []*remedy.Action{{ID: "a", State: remedy.Sent}}}); err != nil {
			t.Fatal(err)
		}
		s.Tamper(t, change)
		if _, err := s.Load(t.Context()); !errors.Is(err, ErrUnreadable) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// FuzzDecodeFact holds that nothing in a row can stop the collector: what cannot be read is kept as it is.
func FuzzDecodeFact(f *testing.F) {
	_, unit, _ := encodeFact(fact.Fact{At: then, Body: fact.Unit{Name: "nginx.service"}})
	f.Add(factFormat, unit)
	f.Add(observationFormat, []byte(`{"Address":"192.0.2.7:80"}`))
	f.Add("tomorrow/7", []byte("x"))
	f.Fuzz(func(t *testing.T, format string, doc []byte) {
		got := fact.Fact{Host: "web-1", At: then}
		decodeFact(&got, format, doc)
		if got.Body == nil {
			t.Fatal("no body")
		}
		_ = got.Key()
	})
}
