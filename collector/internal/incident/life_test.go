package incident_test

import (
	"fmt"
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/pkg/fact"
)

func TestTheWholeLife(t *testing.T) {
	d := newDesk(t)
	i := d.confirmed(shop)
	d.isWell(time.Second, well(shop))
	d.is(i, incident.Healing)
	d.fails(2*time.Second, failing(shop), killed(php))
	d.is(i, incident.Confirmed)
	if i.GoodLooks != 0 || !i.HealingSince.IsZero() {
		t.Errorf("after a relapse %d good looks since %v", i.GoodLooks, i.HealingSince)
	}
	d.isWell(3*time.Second, well(shop))
	for n := 1; n <= 3; n++ { // looks that it asks for itself
		_, next := d.Due(at(3*time.Second + time.Duration(n)*100*time.Second))
		if next.IsZero() {
			t.Fatal("a healing incident asks for nothing")
		}
		d.isWell(3*time.Second+time.Duration(n)*100*time.Second, well(shop))
	}
	d.is(i, incident.Resolved)
	if diff := cmp.Diff([]string{"seen", "cause", "confirmed", "verified", "seen", "verified", "resolved"}, kinds(i)); diff != "" {
		t.Error(diff)
	}
	changed := d.TakeChanged()
	if len(changed) != 1 || len(changed[0].News) != 7 || len(d.Open()) != 0 || d.TakeChanged() != nil {
		t.Errorf("%d changed, %d open", len(changed), len(d.Open()))
	}
}

func TestWellForHowLong(t *testing.T) {
	tests := []struct {
		name  string
		looks []time.Duration // good ones, after the incident was confirmed
		want  incident.State
	}{
		{"once", []time.Duration{1 * time.Minute}, incident.Healing},
		{"three times in a minute", []time.Duration{1 * time.Minute, 80 * time.Second, 2 * time.Minute}, incident.Healing},
		{"twice in five minutes", []time.Duration{1 * time.Minute, 6 * time.Minute}, incident.Healing},
		{"three times, a moment short", []time.Duration{1 * time.Minute, 2 * time.Minute, 6*time.Minute - 1}, incident.Healing},
		{"three times in five minutes", []time.Duration{1 * time.Minute, 2 * time.Minute, 6 * time.Minute}, incident.Resolved},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := newDesk(t)
			i := d.confirmed(shop)
			for _, after := range tt.looks {
				d.isWell(after, well(shop))
			}
			d.is(i, tt.want)
		})
	}
}

func TestABlip(t *testing.T) {
	d := newDesk(t)
	i := d.fails(0, failing(shop), strong(killed(php)))
	d.isWell(time.Second, well(shop))
	d.is(i, incident.Resolved)
	if i.Finding.Cause != diagnose.Blip.ID || i.Finding.RunnerUp != "php-fpm-killed" || len(i.Earlier) != 1 || !i.ConfirmedAt.IsZero() {
		t.Errorf("%+v", i)
	}
}

// What a restart explains is confirmed once something else explains it, or when no restart takes so long.
func TestABlipIsNotConfirmed(t *testing.T) {
	moving := unexplained("web-1", shop)
	moving.Cause, moving.Strength = diagnose.Blip.ID, diagnose.Weak
	d := newDesk(t)
	i := d.fails(0, failing(shop), moving)
	for n := 1; n < 12; n++ {
		d.fails(time.Duration(n)*5*time.Second, failing(shop), moving)
		d.is(i, incident.Observed)
	}
	d.fails(time.Minute, failing(shop), moving)
	d.is(i, incident.Confirmed)

	d = newDesk(t)
	i = d.fails(0, failing(shop), moving)
	d.fails(5*time.Second, failing(shop), moving)
	d.Revise(i, killed(php), at(5*time.Second))
	d.is(i, incident.Observed)
	d.fails(6*time.Second, failing(shop), killed(php))
	d.is(i, incident.Confirmed)
}

func TestABlipOfOneSiteIsNoneOfAnother(t *testing.T) {
	d := newDesk(t)
	i := d.fails(0, failing(shop), killed(php))
	d.fails(10*ms, failing(blog), killed(php))
	d.isWell(300*ms, well(shop))
	d.is(i, incident.Observed)
	if diff := cmp.Diff([]string{blog}, i.Sites); diff != "" || i.FailedLooks != 0 {
		t.Errorf("%d looks counted for %s", i.FailedLooks, diff)
	}
	d.fails(400*ms, failing(blog), killed(php))
	d.is(i, incident.Observed)
	d.fails(700*ms, failing(blog), killed(php))
	d.is(i, incident.Confirmed)
}

func TestAnotherSitesBlipTakesNoLookBack(t *testing.T) {
	d := newDesk(t)
	i := d.fails(0, failing(shop), killed(php))
	d.fails(10*ms, failing(blog), killed(php))
	d.isWell(200*ms, well(blog))
	d.fails(300*ms, failing(shop), killed(php))
	d.is(i, incident.Confirmed)
}

func TestWhoCanSeeItWell(t *testing.T) {
	other := well(shop)
	other.Vantage = "singapore"
	pretender := reported(well(shop))
	pretender.Vantage = "prober"
	for name, o := range map[string]fact.Observation{"another vantage": other, "a report under the witness's name": pretender} {
		t.Run(name, func(t *testing.T) {
			d := newDesk(t)
			i := d.confirmed(shop)
			if d.isWell(time.Second, o); i.State != incident.Confirmed {
				t.Errorf("%s healed it", name)
			}
		})
	}
	t.Run("a look from before it failed", func(t *testing.T) {
		d := newDesk(t)
		i := d.confirmed(shop)
		if d.Succeeded(well(shop), "web-1", at(200*ms), at(time.Second)); i.State != incident.Confirmed {
			t.Error("a late look healed it")
		}
	})
	t.Run("whoever reported what nobody else saw", func(t *testing.T) {
		d := newDesk(t)
		d.fails(0, reported(failing(shop)), unexplained("", shop))
		if got := d.Succeeded(reported(well(shop)), "", at(time.Second), at(time.Second)); len(got) != 1 || got[0].Open() {
			t.Errorf("%v", got)
		}
	})
}

func TestALateFailureIsNoRelapse(t *testing.T) {
	d := newDesk(t)
	i := d.confirmed(shop)
	d.isWell(2*time.Second, well(shop))
	d.Failed(failing(shop), at(time.Second), killed(php), at(3*time.Second))
	d.is(i, incident.Healing)
	d.fails(4*time.Second, reported(failing(shop)), killed(php))
	d.is(i, incident.Healing) // others' word asks for a look, no more
	if looks, _ := d.Due(at(4 * time.Second)); len(looks) != 1 || looks[0].Purpose != "verify" {
		t.Errorf("asks for %v", looks)
	}
}

func TestEverySiteMustBeSeenWell(t *testing.T) {
	d := newDesk(t)
	i := d.confirmed(shop)
	d.fails(400*ms, failing(blog), killed(php))
	d.Presume(i, []string{shop, "third.example", "third.example"})
	if diff := cmp.Diff([]string{"third.example"}, i.Presumed); diff != "" {
		t.Error(diff)
	}
	d.isWell(time.Second, well(shop))
	d.is(i, incident.Confirmed)
	looks, _ := d.Due(at(time.Second))
	if len(looks) != 1 || looks[0].Site != blog {
		t.Fatalf("asks for %v", looks)
	}
	d.fails(1100*ms, failing(blog), killed(php))
	if looks, next := d.Due(at(2 * time.Second)); len(looks) != 0 || next.After(at(17*time.Second)) {
		t.Errorf("asks for %v, then at %v: not at once again, and not much later", looks, next)
	}
	d.isWell(16*time.Second, well(blog))
	d.is(i, incident.Healing)
	d.fails(17*time.Second, failing("third.example"), killed(php))
	if len(i.Presumed) != 0 || len(i.Sites) != 3 {
		t.Errorf("sites %v, presumed %v", i.Sites, i.Presumed)
	}
}

func TestLooksTakeTurns(t *testing.T) {
	d := newDesk(t)
	i := d.confirmed("s0.example")
	for n := range 7 {
		d.fails(400*ms, failing(fmt.Sprintf("s%d.example", n)), killed(php))
	}
	seen := map[string]bool{}
	now := time.Second
	d.isWell(now, well("s0.example"))
	for range 3 {
		looks, _ := d.Due(at(now))
		if len(looks) > 3 {
			t.Fatalf("%d looks at once", len(looks))
		}
		for _, l := range looks {
			seen[l.Site] = true
			d.isWell(now, well(l.Site))
		}
		now += time.Second
	}
	d.is(i, incident.Healing)
	if len(seen) != 6 {
		t.Errorf("looked at %v", seen)
	}
}

func TestTwoHostsThatClaimOneSiteNeverMix(t *testing.T) {
	d := newDesk(t)
	theirs := killed(php)
	theirs.Subject.Host = "web-2"
	a := d.fails(0, failing(shop), killed(php))
	b := d.fails(0, failing(shop), theirs)
	if a == b {
		t.Fatal("two hosts share an incident")
	}
	d.fails(300*ms, failing(shop), killed(php))
	d.is(b, incident.Observed)
	if d.Succeeded(well(shop), "web-2", at(time.Second), at(time.Second)); a.State != incident.Confirmed || b.State != incident.Resolved {
		t.Errorf("a good look at web-2: %s and %s", a.State, b.State)
	}
	if d.Succeeded(well(shop), "", at(2*time.Second), at(2*time.Second)); a.State != incident.Confirmed {
		t.Error("a good look at nobody knows which host healed it")
	}
	if d.Revise(a, theirs, at(3*time.Second)); a.Subject.Host != "web-1" {
		t.Error("it went over to another host")
	}
	// Of a third look it is not known which host it is about, and neither incident takes it.
	d.fails(4*time.Second, failing(shop), theirs)
	if c := d.fails(4*time.Second, failing(shop), unexplained("", shop)); c == a || c.Subject.Host != "" {
		t.Errorf("%+v", c.Subject)
	}
}

func TestTheVerdictIsRevised(t *testing.T) {
	weak := killed(php)
	weak.Strength, weak.Cause = diagnose.Weak, "php-fpm-pool-exhausted"
	stopped := killed(php)
	stopped.Cause = "php-fpm-stopped"
	moving := strong(unexplained("web-1", shop))
	moving.Cause = diagnose.Blip.ID
	loop := killed(php)
	loop.Cause = "php-fpm-crash-loop"
	slow, full := strong(killed(php)), strong(killed(php))
	slow.Cause, full.Cause = "app-slow", "php-fpm-pool-exhausted"
	tests := []struct {
		name          string
		first, second diagnose.Finding
		confirmed     bool
		want          string
		earlier       int
		stood         time.Duration // how long the second verdict has stood
	}{
		{"a stronger one replaces it", weak, stopped, false, "php-fpm-stopped", 1, 0},
		{"as strong a one replaces it", killed(php), stopped, true, "php-fpm-stopped", 1, 2 * time.Second},
		{"not when it stands for a moment", killed(php), stopped, true, "php-fpm-killed", 0, time.Second},
		{"a weaker one does not", killed(php), weak, false, "php-fpm-killed", 0, 0},
		{"unknown does not", weak, unexplained("web-1", shop), false, "php-fpm-pool-exhausted", 0, 0},
		{"one that lies behind it does at once", killed(php), loop, true, "php-fpm-crash-loop", 1, 0}, // accuracy 9202: named after 4.3 s
		{"what a repair looks like does not, once confirmed", strong(killed(php)), moving, true, "php-fpm-killed", 0, time.Minute},
		{"what it leads to does not", slow, full, false, "app-slow", 0, time.Minute}, // accuracy 9101: five looks a few seconds apart filled the pool
		{"what it leads to does not, once confirmed", slow, full, true, "app-slow", 0, time.Minute},
		{"what led to it does", full, slow, true, "app-slow", 1, 2 * time.Second},
		{"the same one is none", killed(php), killed(php), true, "php-fpm-killed", 0, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := newDesk(t)
			i := d.fails(0, failing(shop), tt.first)
			if tt.confirmed {
				d.fails(10*time.Second, failing(shop), tt.first)
				d.is(d.fails(20*time.Second, failing(shop), tt.first), incident.Confirmed)
			}
			d.Revise(i, tt.second, at(time.Minute-tt.stood))
			d.Revise(i, tt.second, at(time.Minute))
			if i.Finding.Cause != tt.want || len(i.Earlier) != tt.earlier {
				t.Errorf("it is %s after %d others", i.Finding.Cause, len(i.Earlier))
			}
		})
	}
}

func TestBounds(t *testing.T) {
	d := newDesk(t)
	i := d.confirmed(shop)
	for n := range 500 {
		d.fails(time.Duration(n)*time.Minute, failing(fmt.Sprintf("s%d.example", n)), killed(php))
		d.Note(i, at(time.Duration(n+1)*time.Minute), "note", "x")
		d.Presume(i, []string{fmt.Sprintf("p%d.example", n)})
	}
	if len(i.Sites) != incident.MaxSites || len(i.Presumed) != incident.MaxSites || len(i.Timeline) != incident.MaxTimeline ||
		len(i.Observations) != incident.MaxObservations || len(i.Well) > incident.MaxSites {
		t.Errorf("%d sites, %d presumed, %d lines, %d looks, %d counts", len(i.Sites), len(i.Presumed), len(i.Timeline), len(i.Observations), len(i.Well))
	}
	if i.Timeline[0].Kind != "seen" || i.Timeline[2].Kind != "confirmed" {
		t.Errorf("how it began is forgotten: %v", i.Timeline[:3])
	}
	// A line that belongs further up is news all the same.
	d.TakeChanged()
	d.Note(i, at(-time.Second), "fault", "it goes down")
	if changed := d.TakeChanged(); i.Timeline[0].Kind != "fault" || len(changed) != 1 || len(changed[0].News) != 1 || changed[0].News[0].Kind != "fault" {
		t.Errorf("%v", changed)
	}
}

func TestALedgerGoesOnAfterARestart(t *testing.T) {
	d := newDesk(t)
	i := d.confirmed(shop)
	kept := i.Clone()
	kept.Well = nil // as a row of an older version may have it
	again := incident.NewLedger(incident.Defaults(), []*incident.Incident{kept, {Name: "old", State: incident.Resolved}}, nil)
	if len(again.Open()) != 1 || again.Named("old") != nil || again.Of(shop, "web-1") != kept {
		t.Fatalf("%d are open", len(again.Open()))
	}
	if looks, _ := again.Due(at(time.Hour)); len(looks) != 1 {
		t.Errorf("asks for %v", looks)
	}
	again.Succeeded(well(shop), "web-1", at(time.Hour), at(time.Hour))
	if kept.State != incident.Healing || i.State != incident.Confirmed {
		t.Errorf("%s, and what it was copied from %s", kept.State, i.State)
	}
}

func TestTakeChangedGivesCopies(t *testing.T) {
	d := newDesk(t)
	i := d.confirmed(shop)
	c := d.TakeChanged()[0]
	before := c.Clone()
	d.fails(time.Minute, failing(blog), killed(php))
	d.isWell(2*time.Minute, well(shop))
	if diff := cmp.Diff(before, c, cmp.Comparer(func(a, b fact.Observation) bool { return reflect.DeepEqual(a, b) })); diff != "" {
		t.Error(diff)
	}
	if !slices.Contains(i.Sites, blog) {
		t.Error("it did not grow")
	}
}
