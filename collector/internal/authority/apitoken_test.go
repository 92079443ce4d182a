package authority_test

import (
	"errors"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/authority"
)

func TestAPITokenIsKeptAsAHash(t *testing.T) {
	a, m := newAuthority(t)
	bearer, err := a.MakeAPIToken(t.Context(), authority.Grant{Name: "ticket bot", Scope: authority.Operator, Customer: "acme", By: "root"})
	if err != nil {
		t.Fatal(err)
	}
	got, err := a.Authenticate(t.Context(), bearer)
	if err != nil || got.Scope != authority.Operator || got.Customer != "acme" || got.Name != "ticket bot" {
		t.Errorf("got %+v, %v", got, err)
	}
	if e := m.last(); e.What != "API token made" || e.By != "root" || e.Token != got.ID {
		t.Errorf("the audit holds %+v", e)
	}
	secret := bearer[strings.LastIndex(bearer, "_")+1:]
	if len(secret) != 64 || strings.Contains(string(got.Hash[:]), secret) {
		t.Errorf("secret of %d digits", len(secret))
	}
}

func TestBearersThatAreNone(t *testing.T) {
	a, m := newAuthority(t)
	bearer, err := a.MakeAPIToken(t.Context(), authority.Grant{Scope: authority.Viewer})
	if err != nil {
		t.Fatal(err)
	}
	last := bearer[len(bearer)-1:]
	other := "0"
	if last == other {
		other = "1"
	}
	for name, bad := range map[string]string{
		"nothing":               "",
		"a word":                "admin",
		"another digit":         bearer[:len(bearer)-1] + other,
		"cut off":               bearer[:len(bearer)-1],
		"a tail":                bearer + "0",
		"capitals":              strings.ToUpper(bearer),
		"an ID that is unknown": "gapura_0000000000000000" + bearer[len("gapura_0000000000000000"):],
		"no secret":             bearer[:len("gapura_0000000000000000")] + "_",
		"hostile":               "gapura_' OR 1=1 --_" + strings.Repeat("0", 64),
		"a join token":          "gapura-join.v1.a.b.c",
	} {
		if got, err := a.Authenticate(t.Context(), bad); !errors.Is(err, authority.ErrNoToken) || got.Scope != "" {
			t.Errorf("%s: got %+v, %v", name, got, err)
		}
	}
	m.broken = "api"
	if _, err := a.Authenticate(t.Context(), bearer); err == nil || errors.Is(err, authority.ErrNoToken) {
		t.Errorf("without a store: %v", err)
	}
}

func TestAPITokenEnds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a, _ := newAuthority(t)
		bearer, err := a.MakeAPIToken(t.Context(), authority.Grant{Scope: authority.Viewer, Life: time.Hour})
		if err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Hour - time.Second)
		if _, err := a.Authenticate(t.Context(), bearer); err != nil {
			t.Error(err)
		}
		time.Sleep(time.Second)
		if _, err := a.Authenticate(t.Context(), bearer); !errors.Is(err, authority.ErrNoToken) {
			t.Errorf("after its end: %v", err)
		}
	})
}

func TestGrantsThatMakeNoSense(t *testing.T) {
	a, m := newAuthority(t)
	for name, bad := range map[string]authority.Grant{
		"no scope":           {},
		"an unknown scope":   {Scope: "root"},
		"an admin of one":    {Scope: authority.Admin, Customer: "acme"},
		"a life below zero":  {Scope: authority.Viewer, Life: -1},
		"a name without end": {Scope: authority.Viewer, Name: strings.Repeat("x", 1000)},
	} {
		if _, err := a.MakeAPIToken(t.Context(), bad); err == nil {
			t.Errorf("%s: it was accepted", name)
		}
	}
	before := len(m.api)
	m.broken = "audit"
	if _, err := a.MakeAPIToken(t.Context(), authority.Grant{Scope: authority.Viewer}); err == nil || len(m.api) != before {
		t.Errorf("a token that is not in the audit: %v", err)
	}
}

func TestScopesIncludeEachOther(t *testing.T) {
	order := []authority.Scope{authority.Viewer, authority.Operator, authority.Admin}
	for i, has := range order {
		for j, wanted := range order {
			if got := has.Includes(wanted); got != (i >= j) {
				t.Errorf("%s includes %s: %t", has, wanted, got)
			}
		}
		if has.Includes("") || authority.Scope("").Includes(has) {
			t.Errorf("%s and nothing include each other", has)
		}
	}
}
