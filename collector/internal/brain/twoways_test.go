package brain_test

import (
	"net/netip"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// behindCDN furnishes a host whose site an operator entered by its name alone: DNS leads to a CDN.
func (h *house) behindCDN() *house {
	h.t.Helper()
	h.begin().furnish()
	if err := h.brain.AddSite(h.t.Context(), brain.SiteRecord{Name: shop}); err != nil {
		h.t.Fatal(err)
	}
	h.ways()
	return h
}

// looked lets the prober see the shop at its host, or as DNS leads.
func (h *house) looked(direct bool, status int) {
	h.t.Helper()
	o := fact.Observation{
		Site: shop, Status: status, By: fact.AnsweredApp, Vantage: "prober", Feed: "prober", Tier: fact.TierDirect, Direct: direct,
		Address: netip.MustParseAddrPort("203.0.113.9:80"), Server: "cloudflare",
	}
	f := fact.Fact{At: time.Now(), Witness: "prober"}
	if direct {
		f.Host, o.Address, o.Server = "web-1", netip.MustParseAddrPort("192.0.2.1:80"), "nginx"
	}
	if status >= 500 {
		o.Failure, o.By = fact.StatusError, fact.AnsweredEdge
	}
	f.Body = o
	h.observe(f)
}

// ways returns the looks asked for so far as "purpose at host", and forgets them.
func (h *house) ways() (list []string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, w := range h.looks {
		at := w.Host
		if !w.Direct {
			at += "by DNS"
		}
		list = append(list, w.Purpose+" "+at)
	}
	h.looks = nil
	return list
}

// state returns how the only incident on disk stands.
func (h *house) state() string {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, i := range h.opened {
		return string(i.State)
	}
	return ""
}

func TestASiteBehindACDNHasTwoDoors(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t).behindCDN()
		for address, want := range map[string][]string{"": {"direct", "by DNS"}, "192.0.2.1:80": {"direct"}, "198.51.100.7:80": {"elsewhere"}} {
			if err := h.brain.AddSite(t.Context(), brain.SiteRecord{Name: shop, Address: address}); err != nil {
				t.Fatal(err)
			}
			doors, err := h.brain.Doors(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, d := range doors {
				switch {
				case d.Direct && d.Host == "web-1":
					got = append(got, "direct")
				case d.Host == "" && !d.Address.IsValid():
					got = append(got, "by DNS")
				default:
					got = append(got, "elsewhere")
				}
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("doors of a site at %q (-want +got):\n%s", address, diff)
			}
		}
		h.end()
	})
}

// TestAnEdgeThatFailsIsLookedAtAgain: the origin is looked at beside it, and whatever that says, only the way that failed
// confirms the incident and heals it.
func TestAnEdgeThatFailsIsLookedAtAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t).behindCDN()
		h.looked(false, 521)
		if diff := cmp.Diff([]string{"asked web-1"}, h.ways()); diff != "" {
			t.Errorf("looks at once (-want +got):\n%s", diff)
		}
		h.looked(true, 200)
		if got := h.state(); got != "observed" {
			t.Errorf("the origin is well, and the incident is %s", got)
		}
		for range 2 {
			h.passes(5 * time.Second)
			if diff := cmp.Diff([]string{"confirm by DNS"}, h.ways()); diff != "" {
				t.Errorf("the next look (-want +got):\n%s", diff)
			}
			h.looked(false, 521)
		}
		h.looked(true, 200)
		if got := h.state(); got != "confirmed" {
			t.Errorf("it failed three times, and the incident is %s", got)
		}
		h.passes(time.Second)
		h.looked(false, 200)
		if got := h.state(); got != "healing" {
			t.Errorf("it is well by DNS, and the incident is %s", got)
		}
		h.end()
	})
}

func TestAnOriginThatFailsIsLookedAtByDNS(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t).behindCDN()
		h.looked(false, 200)
		h.looked(true, 502)
		if got := h.ways(); got != nil {
			t.Errorf("looked at by DNS a moment ago, and again: %q", got)
		}
		h.passes(11 * time.Second)
		h.ways()
		h.looked(true, 502)
		if diff := cmp.Diff([]string{"asked by DNS"}, h.ways()); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
		h.end()
	})
}

// TestTurnedAway: 403 and its like are a failure where the site gave a page within a day, or where others report them.
func TestTurnedAway(t *testing.T) {
	report := func(h *house) {
		h.observe(fact.Fact{At: time.Now(), Witness: "api", Body: fact.Observation{
			Site: shop, Status: 403, Failure: fact.StatusError, Vantage: "desk", Feed: "api",
		}})
	}
	for name, tt := range map[string]struct {
		before func(h *house)
		status int
		want   string
	}{
		"always so":           {func(*house) {}, 403, ""},
		"a page before":       {func(h *house) { h.looked(true, 200) }, 403, "observed"},
		"gone":                {func(h *house) { h.looked(true, 301) }, 404, "observed"},
		"too many":            {func(h *house) { h.looked(true, 200) }, 429, "observed"},
		"a page two days ago": {func(h *house) { h.looked(true, 200); h.passes(25 * time.Hour) }, 403, ""},
		"a page elsewhere":    {func(h *house) { h.looked(false, 200) }, 403, ""},
		"another no":          {func(h *house) { h.looked(true, 401) }, 403, ""},
		"twenty-five times": {func(h *house) {
			h.looked(true, 200)
			for range 24 {
				h.looked(true, 404)
			}
		}, 404, "observed"},
		"reported":          {report, 403, "observed"},
		"reported, another": {report, 404, "resolved"}, // it is no failure: the report was not confirmed
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				h := newHouse(t).begin().furnish()
				tt.before(h)
				h.looked(true, tt.status)
				if got := h.state(); got != tt.want {
					t.Errorf("the incident is %q, want %q", got, tt.want)
				}
				h.end()
			})
		})
	}
}
