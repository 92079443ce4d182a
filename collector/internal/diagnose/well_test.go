package diagnose_test

import (
	"strings"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/diagnose/story"
	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

func TestWellSaysWhoSawIt(t *testing.T) {
	look := func(v *fleet.View, ago time.Duration, o fact.Observation) {
		o.Site = "shop.example"
		v.Apply(fact.Fact{At: story.Epoch.Add(-ago), Witness: o.Vantage, Body: o}, story.Epoch.Add(-ago))
	}
	good := func(vantage string) fact.Observation { return fact.Observation{Vantage: vantage, Status: 200} }
	bad := fact.Observation{Vantage: "tokyo", Status: 502, Failure: fact.StatusError}
	for _, test := range []struct {
		name string
		tell func(*fleet.View)
		well fact.Tri
		text string
	}{
		{"nobody looked", func(*fleet.View) {}, fact.Unknown, "nobody has looked at shop.example lately"},
		{"long ago", func(v *fleet.View) { look(v, time.Hour, good("prober")) }, fact.Unknown, "nobody has looked at shop.example lately"},
		{"one place", func(v *fleet.View) { look(v, 12*time.Second, good("prober")) }, fact.Yes, "seen well 12s ago from prober"},
		{"three places", func(v *fleet.View) {
			look(v, 30*time.Second, good("prober"))
			look(v, 20*time.Second, good("singapore"))
			look(v, 12*time.Second, good("tokyo"))
		}, fact.Yes, "seen well 12s ago from 3 places"},
		{"one of two fails", func(v *fleet.View) {
			look(v, 9*time.Second, bad)
			look(v, 5*time.Second, good("prober"))
		}, fact.No, "seen failing (502) 9s ago from tokyo"},
	} {
		t.Run(test.name, func(t *testing.T) {
			v := fleet.New()
			test.tell(v)
			got := diagnose.Well(v, "Shop.Example", story.Epoch)
			if got.Well != test.well || got.Text != test.text {
				t.Errorf("%s: %q", got.Well, got.Text)
			}
			for _, language := range []string{"en", "id", "vi"} {
				if list := got.Advice[language]; strings.Contains(list, "shop.example") != (test.well == fact.Yes) {
					t.Errorf("the visitor's list in %s is %q", language, list)
				}
			}
		})
	}
}
