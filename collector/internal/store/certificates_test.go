package store_test

import (
	"errors"
	"net/netip"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/collector/internal/authority"
	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/store"
	"github.com/gapura-dev/gapura/pkg/identity"
)

func joinToken(id string) authority.JoinToken {
	return authority.JoinToken{
		ID: id, Hash: authority.Hash{1, 2, 3}, Role: identity.RoleHost, Host: "web-1", By: "token:t1", Created: now, NotAfter: now.Add(time.Hour),
		Labels: authority.Labels{Customer: "c1", Addresses: []netip.Addr{netip.MustParseAddr("192.0.2.7")}},
	}
}

func TestAJoinTokenIsSpentOnce(t *testing.T) {
	s := temporary(t)
	token := joinToken("j1")
	if err := s.PutToken(t.Context(), token); err != nil {
		t.Fatal(err)
	}
	if _, err := s.SpendToken(t.Context(), "j1", authority.Hash{9}, now); !errors.Is(err, authority.ErrNoToken) {
		t.Errorf("a wrong secret: %v", err)
	}
	var spent atomic.Int32
	var callers sync.WaitGroup
	for range 20 {
		callers.Go(func() {
			got, err := s.SpendToken(t.Context(), "j1", token.Hash, now)
			switch {
			case err == nil:
				spent.Add(1)
				if diff := cmp.Diff(token, got, cmp.Comparer(func(a, b netip.Addr) bool { return a == b })); diff != "" {
					t.Errorf("token (-want +got):\n%s", diff)
				}
			case !errors.Is(err, authority.ErrNoToken):
				t.Error(err)
			}
		})
	}
	if callers.Wait(); spent.Load() != 1 {
		t.Errorf("the token was spent %d times", spent.Load())
	}
}

func TestAnExpiredJoinTokenIsRemoved(t *testing.T) {
	s := temporary(t)
	token := joinToken("j1")
	if err := s.PutToken(t.Context(), token); err != nil {
		t.Fatal(err)
	}
	if _, err := s.SpendToken(t.Context(), "j1", token.Hash, token.NotAfter); !errors.Is(err, authority.ErrTokenExpired) {
		t.Errorf("at its end: %v", err)
	}
	if _, err := s.SpendToken(t.Context(), "j1", token.Hash, now); !errors.Is(err, authority.ErrNoToken) {
		t.Errorf("again: %v", err)
	}
}

func TestAPITokens(t *testing.T) {
	s := temporary(t)
	token := authority.APIToken{ID: "t1", Hash: authority.Hash{1}, Name: "ticket bot", Scope: authority.Viewer, Customer: "c1", Created: now}
	if err := s.PutAPIToken(t.Context(), token); err != nil {
		t.Fatal(err)
	}
	if err := s.PutAPIToken(t.Context(), token); !errors.Is(err, store.ErrExists) {
		t.Errorf("the same id again: %v", err)
	}
	got, err := s.APIToken(t.Context(), "t1")
	if diff := cmp.Diff(token, got); diff != "" || err != nil {
		t.Errorf("token, %v (-want +got):\n%s", err, diff)
	}
	if list, err := s.APITokens(t.Context()); err != nil || len(list) != 1 {
		t.Errorf("list %+v, %v", list, err)
	}
	if err := s.DeleteAPIToken(t.Context(), "t1"); err != nil {
		t.Fatal(err)
	}
	if _, err := s.APIToken(t.Context(), "t1"); !errors.Is(err, authority.ErrNoToken) {
		t.Errorf("after deleting: %v", err)
	}
}

func TestRevocation(t *testing.T) {
	s := temporary(t)
	enrol := func(serial string) {
		t.Helper()
		labels := authority.Labels{Customer: "c1", Cluster: "a", Addresses: []netip.Addr{netip.MustParseAddr("2001:db8::7")}}
		e := authority.Enrolment{Role: identity.RoleHost, Host: "web-1", Labels: labels, Serial: serial, From: "192.0.2.7:1", At: now, NotAfter: now.Add(time.Hour)}
		if err := s.Enrolled(t.Context(), e); err != nil {
			t.Fatal(err)
		}
	}
	expect := func(when string, want map[string]bool) {
		t.Helper()
		for serial, revoked := range want {
			if got, err := s.Revoked(t.Context(), "web-1", serial); err != nil || got != revoked {
				t.Errorf("%s: certificate %s revoked: %v, %v; want %v", when, serial, got, err, revoked)
			}
		}
	}
	listed := func(when string, want ...string) {
		t.Helper()
		if got, err := s.RevokedHosts(t.Context()); err != nil || !slices.Equal(got, want) {
			t.Errorf("%s: revoked hosts %q, %v; want %q", when, got, err, want)
		}
	}
	expect("before it enrolled", map[string]bool{"1": true})
	enrol("1")
	listed("enrolled")
	expect("enrolled", map[string]bool{"1": false})
	if err := s.Renewed(t.Context(), "web-1", "2", now.Add(2*time.Hour)); err != nil {
		t.Fatal(err)
	}
	expect("renewed", map[string]bool{"1": false, "2": false})
	if err := s.RevokeHost(t.Context(), "web-1"); err != nil {
		t.Fatal(err)
	}
	expect("revoked", map[string]bool{"1": true, "2": true})
	listed("revoked", "web-1")
	if err := s.Renewed(t.Context(), "web-1", "3", now); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("a revoked host renewed: %v", err)
	}
	enrol("4")
	expect("enrolled again", map[string]bool{"1": true, "2": true, "4": false})
	listed("enrolled again")
	enrol("5")
	expect("another machine of that name", map[string]bool{"4": true, "5": false})
	if err := s.DeleteHost(t.Context(), "web-1"); err != nil {
		t.Fatal(err)
	}
	expect("deleted", map[string]bool{"5": true})
}

func TestEnrolmentMakesTheHost(t *testing.T) {
	s := temporary(t)
	for _, e := range []authority.Enrolment{
		{Role: identity.RoleHost, Host: "web-1", Serial: "1", At: now, Labels: authority.Labels{Customer: "c1", Addresses: []netip.Addr{netip.MustParseAddr("192.0.2.7")}}},
		{Role: identity.RoleVantage, Host: "vantage-1", Serial: "2", At: now},
	} {
		if err := s.Enrolled(t.Context(), e); err != nil {
			t.Fatal(err)
		}
	}
	want := []brain.HostRecord{{Name: "web-1", Enrolled: now, Labels: map[string]string{"customer": "c1"}, Addresses: []string{"192.0.2.7"}}}
	if diff := cmp.Diff(want, load(t, s).Hosts, same); diff != "" {
		t.Errorf("hosts (-want +got):\n%s", diff)
	}
}
