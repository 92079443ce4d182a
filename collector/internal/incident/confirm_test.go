package incident_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/pkg/fact"
)

const (
	ms   = time.Millisecond
	shop = "shop.example"
	blog = "blog.example"
	php  = "php8.2-fpm.service"
)

func TestHowOftenASiteMustFail(t *testing.T) {
	type look struct {
		after time.Duration
		o     fact.Observation
	}
	tests := []struct {
		name    string
		finding diagnose.Finding
		looks   []look
		want    incident.State
	}{
		{"one look", killed(php), []look{{0, failing(shop)}}, incident.Observed},
		{"conclusive, two looks a gap apart", killed(php), []look{{0, failing(shop)}, {250 * ms, failing(shop)}}, incident.Confirmed},
		{"conclusive, two looks in one moment", killed(php), []look{{0, failing(shop)}, {200 * ms, failing(shop)}}, incident.Observed},
		{"conclusive, of two sites", killed(php), []look{{0, failing(shop)}, {time.Second, failing(blog)}}, incident.Observed},
		{"strong, two looks", strong(killed(php)), []look{{0, failing(shop)}, {5 * time.Second, failing(shop)}}, incident.Observed},
		{"strong, three looks", strong(killed(php)), []look{{0, failing(shop)}, {5 * time.Second, failing(shop)}, {10 * time.Second, failing(shop)}}, incident.Confirmed},
		{"strong, three looks too close", strong(killed(php)), []look{{0, failing(shop)}, {time.Second, failing(shop)}, {2 * time.Second, failing(shop)}}, incident.Observed},
		{"reported by others, often", killed(php), []look{{0, reported(failing(shop))}, {time.Minute, reported(failing(shop))}, {2 * time.Minute, reported(failing(shop))}}, incident.Observed},
		{"reported, then seen once", killed(php), []look{{0, reported(failing(shop))}, {time.Second, failing(shop)}}, incident.Observed},
		{"reported, then seen twice", killed(php), []look{{0, reported(failing(shop))}, {time.Second, failing(shop)}, {2 * time.Second, failing(shop)}}, incident.Confirmed},
		{"seen late, in the wrong order", killed(php), []look{{time.Second, failing(shop)}, {700 * ms, failing(shop)}}, incident.Observed},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := newDesk(t)
			var i *incident.Incident
			for _, l := range tt.looks {
				i = d.fails(l.after, l.o, tt.finding)
			}
			d.is(i, tt.want)
			if confirmed := !i.ConfirmedAt.IsZero(); confirmed != (tt.want == incident.Confirmed) {
				t.Errorf("confirmed at %v", i.ConfirmedAt)
			}
			if len(d.Open()) != 1 {
				t.Errorf("%d incidents are open", len(d.Open()))
			}
		})
	}
}

func TestAVerdictThatGrowsStrongerNeedsFewerLooks(t *testing.T) {
	d := newDesk(t)
	i := d.fails(0, failing(shop), strong(killed(php)))
	if looks, next := d.Due(at(time.Second)); looks != nil || !next.Equal(at(5*time.Second)) {
		t.Errorf("asks for %v, then at %v", looks, next)
	}
	d.Revise(i, killed(php), at(time.Second))
	want := []incident.Look{{Incident: "incidents/1", Site: shop, Host: "web-1", Purpose: "confirm", Vantage: "prober"}}
	looks, _ := d.Due(at(time.Second))
	if diff := cmp.Diff(want, looks); diff != "" {
		t.Fatal(diff)
	}
	d.is(d.fails(time.Second, failing(shop), killed(php)), incident.Confirmed)
}

// TestOthersDoNotPutOffTheConfirmingLook: many sites behind one part fail all the time.
func TestOthersDoNotPutOffTheConfirmingLook(t *testing.T) {
	d := newDesk(t)
	d.fails(0, failing(shop), strong(killed(php)))
	for n := range 9 {
		d.fails(time.Duration(n)*500*ms, failing(blog), strong(killed(php)))
	}
	if looks, _ := d.Due(at(5 * time.Second)); len(looks) != 1 || looks[0].Site != shop {
		t.Errorf("asks for %v", looks)
	}
}

func TestWhatIsReportedIsLookedAtAtOnce(t *testing.T) {
	d := newDesk(t)
	d.fails(time.Minute, reported(failing(shop)), unexplained("", shop))
	if looks, _ := d.Due(at(time.Minute)); len(looks) != 1 || looks[0].Purpose != "confirm" {
		t.Errorf("asks for %v", looks)
	}
	// The look sees it well: nobody else needs to say so.
	i := d.Succeeded(well(shop), "", at(61*time.Second), at(61*time.Second))
	if len(i) != 1 || i[0].State != incident.Resolved || i[0].Finding.Cause != diagnose.Blip.ID {
		t.Errorf("%v", i)
	}
}

func TestALookThatIsLostIsAskedForAgain(t *testing.T) {
	d := newDesk(t)
	d.fails(0, failing(shop), killed(php))
	if looks, next := d.Due(at(250 * ms)); len(looks) != 1 || !next.Equal(at(20250*ms)) {
		t.Fatalf("asks for %v, then at %v", looks, next)
	}
	if looks, _ := d.Due(at(20 * time.Second)); looks != nil {
		t.Errorf("asks for %v while one is under way", looks)
	}
	if looks, _ := d.Due(at(20250 * ms)); len(looks) != 1 {
		t.Errorf("asks for %v", looks)
	}
}

func TestWhatNobodyCanConfirmIsLetGo(t *testing.T) {
	d := newDesk(t)
	i := d.fails(0, reported(failing(shop)), unexplained("", shop))
	d.fails(30*time.Minute, reported(failing(shop)), unexplained("", shop))
	d.Due(at(89 * time.Minute))
	d.is(i, incident.Observed)
	d.Due(at(90 * time.Minute))
	d.is(i, incident.Resolved)
	if d.TakeChanged(); len(d.Open()) != 0 {
		t.Error("it is still open")
	}
}

func TestAVerdictWithoutASubjectIsAboutTheSite(t *testing.T) {
	d := newDesk(t)
	a, b := d.fails(0, failing(shop), diagnose.Finding{}), d.fails(0, failing(blog), diagnose.Finding{})
	if a == b || a.Subject.Site != shop || a.Finding.Cause != diagnose.Unknown.ID {
		t.Errorf("%v and %v", a.Subject, b.Subject)
	}
}

func TestClocksOfOthersReachNotIntoTheFuture(t *testing.T) {
	d := newDesk(t)
	o := reported(failing(shop))
	i := d.Failed(o, at(time.Hour), killed(php), at(0))
	if i.Opened.After(at(0)) || i.LastLook.After(at(0)) {
		t.Errorf("opened %v, looked at %v", i.Opened, i.LastLook)
	}
}

func TestWhatWasOpenAboutAHostGoesWithIt(t *testing.T) {
	d := newDesk(t)
	its, sites := d.confirmed(shop), d.fails(0, failing(blog), unexplained("", blog))
	d.Left("web-2", func(string) bool { return true }, at(time.Second))
	d.is(its, incident.Confirmed)
	d.is(sites, incident.Observed)
	d.Left("web-1", func(string) bool { return true }, at(2*time.Second))
	d.is(its, incident.Resolved)
	d.is(sites, incident.Observed)
	if last := its.Timeline[len(its.Timeline)-1]; last.Text != "web-1 was revoked: it is no host of ours any more, and nobody looks at it" {
		t.Error(last.Text)
	}
	d.Left("web-1", func(site string) bool { return site != blog }, at(3*time.Second))
	d.is(sites, incident.Resolved)
}
