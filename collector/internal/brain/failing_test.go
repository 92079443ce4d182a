package brain_test

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// TestWhateverFailsOpensAnIncident: 500s, pages cut short and an edge's errors as much as 502.
func TestWhateverFailsOpensAnIncident(t *testing.T) {
	for name, o := range map[string]fact.Observation{
		"500":           {Status: 500, Failure: fact.StatusError, By: fact.AnsweredApp, Body: "other"},
		"truncated 200": {Status: 200, Failure: fact.Truncated, By: fact.AnsweredApp, Body: "other"},
		"504":           {Status: 504, Failure: fact.StatusError, By: fact.AnsweredProxy, Body: "nginx-504"},
		"521":           {Status: 521, Failure: fact.StatusError, By: fact.AnsweredEdge, Body: "cloudflare-521"},
		"time-out":      {Failure: fact.AnswerTime, By: fact.AnsweredNobody},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				h := newHouse(t).begin().furnish()
				o.Site, o.Vantage, o.Feed, o.Tier, o.Direct = shop, "prober", "prober", fact.TierDirect, true
				h.observe(fact.Fact{Host: "web-1", At: time.Now(), Witness: "prober", Body: o})
				if got := h.state(); got != "observed" {
					t.Errorf("the incident is %q", got)
				}
				h.end()
			})
		})
	}
}
