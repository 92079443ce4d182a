package incident_test

import (
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/pkg/fact"
)

func TestTheOlderIncidentAbsorbsTheYounger(t *testing.T) {
	d := newDesk(t)
	older := d.fails(0, failing(shop), unexplained("web-1", shop))
	younger := d.fails(time.Second, failing(blog), unexplained("web-1", blog))
	d.Presume(younger, []string{"third.example"})
	d.Revise(older, killed(php), at(2*time.Second))
	if got := d.Revise(younger, killed(php), at(3*time.Second)); got != older {
		t.Fatalf("%s goes on", got.Name)
	}
	if younger.State != incident.Resolved || younger.MergedInto != older.Name {
		t.Errorf("the younger is %s, merged into %q", younger.State, younger.MergedInto)
	}
	if diff := cmp.Diff([]string{shop, blog}, older.Sites); diff != "" {
		t.Error(diff)
	}
	if !slices.Contains(older.Presumed, "third.example") || len(older.Observations) != 2 || older.Subject.Unit != php {
		t.Errorf("%+v", older)
	}
	if m := d.TakeMerged(); len(m) != 1 || m[0].From != younger || m[0].Into != older || d.TakeMerged() != nil {
		t.Errorf("%v", m)
	}
	d.TakeChanged()
	if len(d.Open()) != 1 {
		t.Errorf("%d are open", len(d.Open()))
	}
	// One failing look confirmed neither; the next at the first site counts for both.
	d.is(older, incident.Observed)
	d.is(d.fails(4*time.Second, failing(shop), killed(php)), incident.Confirmed)
}

func TestASiteWhoseVerdictIsReplacedMovesOn(t *testing.T) {
	weak := diagnose.Finding{Cause: "php-fpm-pool-exhausted", Strength: diagnose.Weak, Subject: diagnose.Subject{Host: "web-1", Target: "unix:/run/a.sock"}}
	t.Run("with its whole incident, when it was the first", func(t *testing.T) {
		d := newDesk(t)
		about := d.fails(0, failing(blog), killed(php))
		own := d.fails(time.Second, failing(shop), weak)
		if got := d.fails(2*time.Second, failing(shop), killed(php)); got != about || own.MergedInto != about.Name {
			t.Errorf("%s goes on, %q", got.Name, own.MergedInto)
		}
	})
	t.Run("alone, when it was not", func(t *testing.T) {
		d := newDesk(t)
		about := d.fails(0, failing(blog), killed(php))
		own := d.fails(time.Second, failing("third.example"), weak)
		d.fails(time.Second, failing(shop), weak)
		if got := d.fails(2*time.Second, failing(shop), killed(php)); got != about || !own.Open() || slices.Contains(own.Sites, shop) {
			t.Errorf("%s goes on, the other has %v", got.Name, own.Sites)
		}
	})
	t.Run("not on weaker words", func(t *testing.T) {
		d := newDesk(t)
		d.fails(0, failing(blog), weak)
		own := d.fails(time.Second, failing(shop), killed(php))
		if got := d.fails(2*time.Second, failing(shop), weak); got != own || own.Finding.Cause != "php-fpm-killed" {
			t.Errorf("%s goes on as %s", got.Name, own.Finding.Cause)
		}
	})
}

func TestWhatTwoIncidentsComeTo(t *testing.T) {
	second := func(d desk, want incident.State) *incident.Incident {
		other := killed(php)
		other.Subject = diagnose.Subject{Host: "web-1", Target: "unix:/run/a.sock"}
		i := d.fails(10*time.Second, failing(blog), other)
		if want != incident.Observed {
			d.fails(11*time.Second, failing(blog), other)
		}
		if want == incident.Healing {
			d.isWell(12*time.Second, well(blog))
		}
		d.is(i, want)
		return i
	}
	tests := []struct{ first, second, want incident.State }{
		{incident.Observed, incident.Observed, incident.Observed},
		{incident.Observed, incident.Confirmed, incident.Confirmed},
		{incident.Confirmed, incident.Observed, incident.Confirmed},
		{incident.Confirmed, incident.Healing, incident.Confirmed},
		{incident.Healing, incident.Observed, incident.Confirmed},
		{incident.Healing, incident.Healing, incident.Healing},
	}
	for _, tt := range tests {
		t.Run(string(tt.first)+" and "+string(tt.second), func(t *testing.T) {
			d := newDesk(t)
			a := d.fails(0, failing(shop), killed(php))
			if tt.first != incident.Observed {
				d.fails(time.Second, failing(shop), killed(php))
			}
			if tt.first == incident.Healing {
				d.isWell(2*time.Second, well(shop))
			}
			d.is(a, tt.first)
			b := second(d, tt.second)
			got := d.Revise(b, killed(php), at(20*time.Second))
			if got != a {
				t.Fatalf("%s goes on", got.Name)
			}
			d.is(got, tt.want)
			if (got.State != incident.Observed) == got.ConfirmedAt.IsZero() {
				t.Errorf("confirmed at %v", got.ConfirmedAt)
			}
		})
	}
}

// TestWhatASlowPageLeadsToIsNoOtherOutage: the pool that two sites share fills with the first one's slow pages, and the second
// one fails of that.
func TestWhatASlowPageLeadsToIsNoOtherOutage(t *testing.T) {
	subject := diagnose.Subject{Host: "web-1", Unit: php}
	slow := diagnose.Finding{
		Cause: "app-slow", Strength: diagnose.Strong, Subject: subject,
		Evidence: []diagnose.Evidence{{Key: fact.Key{Kind: fact.Target{}.Kind(), Subject: "unix:/run/a.sock"}}},
	}
	full := func(target string) diagnose.Finding {
		f := diagnose.Finding{Cause: "php-fpm-pool-exhausted", Strength: diagnose.Strong, Subject: subject}
		f.Subject.Target = target
		return f
	}
	begin := func(t *testing.T, looks int) (desk, *incident.Incident) {
		d := newDesk(t)
		var first *incident.Incident
		for n := range looks {
			first = d.fails(time.Duration(5*n)*time.Second, failing(shop), slow)
		}
		return d, first
	}
	t.Run("at its first look", func(t *testing.T) {
		d, first := begin(t, 3)
		if got := d.fails(12*time.Second, failing(blog), full("unix:/run/a.sock")); got != first || got.Finding.Cause != "app-slow" {
			t.Errorf("%s goes on as %s", got.Name, got.Finding.Cause)
		}
	})
	t.Run("once it is known", func(t *testing.T) {
		d, first := begin(t, 3)
		second := d.fails(12*time.Second, failing(blog), unexplained("web-1", blog))
		if got := d.Revise(second, full("unix:/run/a.sock"), at(13*time.Second)); got != first || second.MergedInto != first.Name || got.Finding.Cause != "app-slow" {
			t.Errorf("%s goes on as %s", got.Name, got.Finding.Cause)
		}
	})
	t.Run("but another pool is", func(t *testing.T) {
		d, first := begin(t, 3)
		if got := d.fails(12*time.Second, failing(blog), full("unix:/run/b.sock")); got == first || got.Finding.Cause != "php-fpm-pool-exhausted" {
			t.Errorf("%s goes on as %s", got.Name, got.Finding.Cause)
		}
	})
	t.Run("and so is it while the first may pass", func(t *testing.T) {
		d, first := begin(t, 1)
		if got := d.fails(time.Second, failing(blog), full("unix:/run/a.sock")); got == first {
			t.Errorf("%s goes on as %s", got.Name, got.Finding.Cause)
		}
	})
}
