package api_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/pkg/fact"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// ask asks why a site fails.
func ask(t testing.TB, r *running, token, site string) (*apiv1.WhySiteResponse, error) {
	t.Helper()
	return apiv1.NewSiteServiceClient(r.conn).WhySite(as(t, token), &apiv1.WhySiteRequest{Name: "sites/" + site})
}

func TestWhyFailing(t *testing.T) {
	w := twoCustomers()
	got, err := ask(t, serve(t, w), "viewer", "Shop.Example.")
	if err != nil {
		t.Fatal(err)
	}
	i := got.GetIncident()
	seen := []string{
		got.GetSite(), got.GetState(), i.GetName(), i.GetCause().GetId(), i.GetCause().GetStrength(), i.GetRunnerUp(),
		i.GetAction().GetVerb(), i.GetAction().GetState(), got.GetLastLook().GetFace(), got.GetAdvice().GetId(),
	}
	want := []string{
		"shop.example", "failing", shopIncident, "php-fpm-killed", "conclusive", "php-fpm-stopped",
		"start", "awaiting-approval", "502", "Dijalankan lagi.",
	}
	if diff := cmp.Diff(want, seen); diff != "" {
		t.Error(diff)
	}
	if len(got.GetLatent()) != 1 || len(got.GetProof()) != 0 {
		t.Errorf("latent %v, proof %v", got.GetLatent(), got.GetProof())
	}
	if len(w.done) != 0 {
		t.Errorf("an open incident was looked at again: %v", w.done)
	}
}

// well makes the shop well, seen from two places so long ago.
func (w *world) well(age time.Duration) {
	at := time.Now().Add(-age)
	word := brain.Word{
		Site: "shop.example", Known: true, State: "well",
		Looks:  []fleet.Look{looks("shop.example", "web-1", "prober", 200, at.Add(-time.Second)), looks("shop.example", "web-1", "jakarta", 200, at)},
		Health: diagnose.Health{Well: fact.Yes, Advice: map[string]string{"en": "Reload the page.", "id": "Muat ulang.", "vi": "Tải lại."}},
	}
	w.words["shop.example"] = word
}

func TestWhyWellShowsItsProof(t *testing.T) {
	w := twoCustomers()
	w.well(12 * time.Second)
	w.incidents = nil
	got, err := ask(t, serve(t, w), "viewer", "shop.example")
	if err != nil {
		t.Fatal(err)
	}
	if got.GetState() != "well" || got.GetIncident() != nil {
		t.Errorf("got %v", got)
	}
	if a := got.GetAdvice(); a.GetEn() != "Reload the page." || a.GetId() != "Muat ulang." || a.GetVi() != "Tải lại." {
		t.Errorf("the visitor's list is %v", a)
	}
	if p := got.GetProof(); len(p) != 2 || p[0].GetVantage() != "jakarta" {
		t.Errorf("proof %v, want the newest first", p)
	}
	if len(w.done) != 0 {
		t.Errorf("a fresh answer was looked at again: %v", w.done)
	}
}

func TestWhyLooksAgainWhenTheLastLookIsOld(t *testing.T) {
	w := twoCustomers()
	w.incidents = nil
	w.words["shop.example"] = brain.Word{Site: "shop.example", Known: true, State: "unknown"}
	w.probed = func(string) {
		w.mu.Lock()
		defer w.mu.Unlock()
		w.well(0)
	}
	got, err := ask(t, serve(t, w), "viewer", "shop.example")
	if err != nil {
		t.Fatal(err)
	}
	if got.GetState() != "well" || len(w.done) != 1 || w.done[0] != "probe shop.example" {
		t.Errorf("state %s after %v", got.GetState(), w.done)
	}
}

func TestWhyRemembersWhatWasResolvedLately(t *testing.T) {
	for _, test := range []struct {
		name string
		ago  time.Duration
		want string
	}{{"an hour ago", time.Hour, shopIncident}, {"two days ago", 48 * time.Hour, ""}} {
		t.Run(test.name, func(t *testing.T) {
			w := twoCustomers()
			w.well(time.Second)
			w.incidents[1].State, w.incidents[1].ResolvedAt = incident.Resolved, time.Now().Add(-test.ago)
			got, err := ask(t, serve(t, w), "viewer", "shop.example")
			if err != nil {
				t.Fatal(err)
			}
			if got.GetState() != "well" || got.GetIncident().GetName() != test.want {
				t.Errorf("state %s, incident %q", got.GetState(), got.GetIncident().GetName())
			}
		})
	}
}

func TestWhyUnknownSite(t *testing.T) {
	r := serve(t, twoCustomers())
	for site, want := range map[string]string{
		"nobody.example":       "NotFound SITE_NOT_KNOWN",
		"http://shop.example/": "InvalidArgument FIELD_INVALID",
		"":                     "InvalidArgument FIELD_INVALID",
		"a b":                  "InvalidArgument FIELD_INVALID",
	} {
		if _, err := ask(t, r, "viewer", site); refusal(err) != want {
			t.Errorf("%q: %v, want %s", site, err, want)
		}
	}
}

func TestProbe(t *testing.T) {
	w := twoCustomers()
	w.probed = func(string) {
		w.mu.Lock()
		defer w.mu.Unlock()
		word := w.words["shop.example"]
		word.Looks = append(word.Looks, looks("shop.example", "web-1", "jakarta", 502, time.Now().Add(time.Second)))
		w.words["shop.example"] = word
	}
	got, err := apiv1.NewSiteServiceClient(serve(t, w).conn).ProbeSite(as(t, "operator"), &apiv1.ProbeSiteRequest{Name: "sites/shop.example"})
	if err != nil {
		t.Fatal(err)
	}
	if l := got.GetLooks(); len(l) != 1 || l[0].GetVantage() != "jakarta" || l[0].GetFace() != "502" {
		t.Errorf("looks %v, want only the new one", l)
	}
}
