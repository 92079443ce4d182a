package remedy_test

import (
	"strings"
	"testing"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

const nginx = "nginx.service"

// stale is an nginx that runs with an older state than the one on disk.
func stale(t *testing.T, newer fact.Tri) (*bench, *incident.Incident) {
	t.Helper()
	b := newBench(t, auto())
	i := b.outage("1", "web-1", nginx)
	i.Finding = diagnose.Finding{Cause: diagnose.ConfigNotReloaded.ID, Strength: diagnose.Strong}
	b.runs("web-1", nginx, "bb")
	b.tests["web-1 "+nginx] = fact.ConfigTest{Unit: nginx, Verdict: fact.ConfigOK, NewerThanWorkers: newer, Fingerprint: "c0ffee"}
	return b, i
}

// TestAReloadIsAgreedUpon: only where nothing but a certificate changed is it done without a person.
func TestAReloadIsAgreedUpon(t *testing.T) {
	for newer, want := range map[fact.Tri]remedy.State{
		fact.Yes: remedy.Awaiting, fact.Unknown: remedy.Awaiting, fact.No: remedy.Reserved,
	} {
		b, i := stale(t, newer)
		if a := b.considers(i, want); a.Verb != command.Reload || a.Unit != nginx {
			t.Errorf("newer %s: ordered %s %s", newer, a.Verb, a.Unit)
		}
	}
	b, i := stale(t, fact.Yes)
	a := b.considers(i, remedy.Awaiting)
	a, err := b.Approve(a.ID, "ani", i, b, b.now)
	if err != nil {
		t.Fatal(err)
	}
	b.is(a, remedy.Reserved)
}

func TestWhatIsDownIsNotReloaded(t *testing.T) {
	b, i := stale(t, fact.Yes)
	b.dead("web-1", nginx)
	if a := b.considers(i, remedy.Held); a.Reason != command.WrongState {
		t.Errorf("held for %s", a.Reason)
	}
}

// TestAReloadIsBoundToWhatItLoads: the order names the site and the configuration; what a person agreed to is that one.
func TestAReloadIsBoundToWhatItLoads(t *testing.T) {
	b, i := stale(t, fact.No)
	if a := b.considers(i, remedy.Reserved); a.Site != "shop.example" || a.Config != "c0ffee" {
		t.Errorf("reload of %q for %q", a.Config, a.Site)
	}

	b, i = stale(t, fact.Yes)
	a := b.considers(i, remedy.Awaiting)
	test := b.tests["web-1 "+nginx]
	test.Fingerprint, test.Changed = "decaf", "/etc/nginx/sites-enabled/shop"
	b.tests["web-1 "+nginx] = test
	for _, want := range []remedy.State{remedy.Awaiting, remedy.Reserved} { // first it was another configuration that was agreed to
		if _, err := b.Approve(a.ID, "ani", i, b, b.now); err != nil {
			t.Fatal(err)
		}
		b.is(a, want)
	}
	if a.Config != "decaf" {
		t.Errorf("reload of %q", a.Config)
	}

	b = newBench(t, auto())
	i = b.outage("2", "web-2", nginx)
	if a := b.considers(i, remedy.Reserved); a.Site != "" || a.Config != "" {
		t.Errorf("a start is bound to %q of %q", a.Config, a.Site)
	}
}

func TestWhoAgreesIsToldWhatChanged(t *testing.T) {
	approve := remedy.DefaultPolicy()
	for _, tt := range []struct {
		newer         fact.Tri
		changed, want string
	}{
		{fact.Yes, "/etc/nginx/sites-enabled/shop", "changed: /etc/nginx/sites-enabled/shop"},
		{fact.Unknown, "", "which files were changed is not known"},
		{fact.No, "", "nothing but a certificate or key was changed"},
	} {
		b, i := stale(t, tt.newer)
		b.SetPolicy(approve)
		test := b.tests["web-1 "+nginx]
		test.Changed = tt.changed
		b.tests["web-1 "+nginx] = test
		if a := b.considers(i, remedy.Awaiting); !strings.HasSuffix(a.Detail, tt.want) {
			t.Errorf("newer %s: told %q, want %q", tt.newer, a.Detail, tt.want)
		}
	}
}

func TestPHPFPMIsNotReloadedWhileItsTestFails(t *testing.T) {
	b, i := stale(t, fact.Yes)
	i.Subject.Unit = php
	b.dead("web-1", php)
	b.runs("web-1", php, "bb")
	b.tests["web-1 "+php] = fact.ConfigTest{Unit: php, Verdict: fact.ConfigError, NewerThanWorkers: fact.Yes, Text: "no pool"}
	if reasons := b.Refusals(i, b, b.now); len(reasons) != 1 || reasons[0] != command.ConfigTestFails {
		t.Errorf("refused for %v, want %s alone", reasons, command.ConfigTestFails)
	}
}
