package fleet_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

var start = time.Date(2026, time.January, 5, 9, 0, 0, 0, time.UTC)

const php = "php8.2-fpm.service"

func at(d time.Duration) time.Time { return start.Add(d) }

// say shows a view facts of one host, said and received at one time.
func say(v *fleet.View, host string, when time.Duration, bodies ...fact.Body) (last fleet.Delta) {
	for _, body := range bodies {
		last = v.Apply(fact.Fact{Host: host, At: at(when), Witness: "units", Body: body}, at(when))
	}
	return last
}

func TestADeltaTellsWhatIsNew(t *testing.T) {
	v := fleet.New()
	runs := fact.Unit{Name: php, Active: "active", StatusText: "Ready"}
	if d := say(v, "web-1", 0, runs); !d.Changed || d.Before != nil {
		t.Errorf("the first word changed %t and replaced %v", d.Changed, d.Before)
	}
	ticked := runs
	ticked.StatusText = "Processes active: 0"
	if d := say(v, "web-1", time.Second, ticked); d.Changed {
		t.Error("a status text that ticks counts as a change")
	}
	died := fact.Unit{Name: php, Active: "failed"}
	d := say(v, "web-1", 2*time.Second, died)
	if before, _ := d.Before.(fact.Unit); !d.Changed || before.Active != "active" {
		t.Errorf("death changed %t and replaced %v", d.Changed, d.Before)
	}
	d = say(v, "web-1", 3*time.Second, fact.Removal{Of: "unit", Name: php})
	if !d.Changed || d.Before == nil {
		t.Errorf("a removal changed %t and took back %v", d.Changed, d.Before)
	}
	if d := say(v, "web-1", 4*time.Second, fact.Removal{Of: "unit", Name: php}); d.Changed {
		t.Error("a second removal still changes something")
	}
}

func TestADeathDoesNotEraseTheLife(t *testing.T) {
	v := fleet.New()
	say(v, "web-1", 0,
		fact.Unit{Name: php, Active: "active", MainPID: 37},
		fact.Target{Address: "unix:/run/php.sock", Listens: fact.Yes, OwnerUnit: php})
	say(v, "web-1", time.Second,
		fact.Unit{Name: php, Active: "failed"},
		fact.Target{Address: "unix:/run/php.sock", Listens: fact.No})
	h, _ := v.Host("web-1")
	if alive, ok := h.Alive(php); !ok || alive.MainPID != 37 {
		t.Errorf("the unit's last life is %v, %t", alive, ok)
	}
	if when, ok := h.Rested(php); !ok || !when.Equal(at(time.Second)) {
		t.Errorf("the unit was last dead at %v, %t", when, ok)
	}
	if owner := h.Owner("unix:/run/php.sock"); owner != php {
		t.Errorf("the target was last owned by %q", owner)
	}
	if backend := h.Backend("unix:/run/php.sock"); backend != php {
		t.Errorf("the backend of the dead target is %q", backend)
	}
}

func TestASnapshotReplacesTheView(t *testing.T) {
	v := fleet.New()
	say(v, "web-1", 0,
		fact.Unit{Name: "gone.service", Active: "active"}, fact.Unit{Name: php, Active: "active"},
		fact.LogSign{Signature: "nginx-upstream-reset"})
	deltas := v.Replace("web-1", []fact.Fact{{At: at(time.Second), Body: fact.Unit{Name: php, Active: "failed"}}}, at(time.Second))
	h, _ := v.Host("web-1")
	var kept []string
	for _, f := range h.Facts() {
		kept = append(kept, string(f.Body.Kind())+" "+f.Body.Subject())
	}
	want := []string{"log-sign nginx-upstream-reset    ", "unit " + php}
	if diff := cmp.Diff(want, kept); diff != "" {
		t.Errorf("after the snapshot the view holds: %s", diff)
	}
	if len(deltas) != 2 || !deltas[0].Changed || deltas[0].Fact.Body.Kind() != "removal" {
		t.Errorf("the snapshot changed %+v", deltas)
	}
}

func TestAMissingWitnessIsNotBelieved(t *testing.T) {
	v := fleet.New()
	say(v, "web-1", 0, fact.Unit{Name: php, Active: "active"}, fact.Missing{Name: "units", Why: "D-Bus is gone"})
	h, _ := v.Host("web-1")
	if unit, _ := fleet.Latest[fact.Unit](h, php); unit.Lost != "D-Bus is gone" {
		t.Errorf("the unit is still believed: %+v", unit)
	}
	say(v, "web-1", time.Second, fact.Missing{Name: "units", OK: true})
	if unit, _ := fleet.Latest[fact.Unit](h, php); unit.Lost != "" {
		t.Errorf("the witness is back and not believed: %q", unit.Lost)
	}
}

func TestTheClocksOfHostsAreTranslated(t *testing.T) {
	v := fleet.New()
	v.Connect("web-1", "boot", "1", start)
	behind := -3 * time.Hour
	for _, late := range []time.Duration{2 * time.Second, 20 * time.Millisecond, time.Second} {
		v.Apply(fact.Fact{Host: "web-1", At: at(behind), Witness: "load", Body: fact.Load{}}, at(late))
	}
	h, _ := v.Host("web-1")
	if local := h.Local(at(behind)); !local.Equal(at(20 * time.Millisecond)) {
		t.Errorf("the host's time became %v", local.Sub(start))
	}
}

func TestAHostCannotFillTheView(t *testing.T) {
	v := fleet.New()
	for i := range fleet.MaxKeys + 10 {
		say(v, "web-1", 0, fact.Unit{Name: fmt.Sprintf("unit-%d.service", i), Active: "active"})
	}
	h, _ := v.Host("web-1")
	if n := len(fleet.All[fact.Unit](h)); n != fleet.MaxKeys {
		t.Errorf("%d units are kept", n)
	}
	if gap, ok := fleet.Latest[fact.Gap](h, fleet.TooManyKeys); !ok || gap.Body.Count != 10 {
		t.Errorf("the gap says %+v, %t", gap.Body, ok)
	}
}

func TestAHostCannotClaimEveryName(t *testing.T) {
	v := fleet.New()
	many := fact.Vhost{Unit: "nginx.service", Tree: fact.Running}
	for i := range fleet.MaxNames + 3 {
		many.Names = append(many.Names, fmt.Sprintf("s%d.example", i))
	}
	say(v, "web-1", 0, many, fact.Unit{Name: php})
	if n := len(v.Sites()); n != fleet.MaxNames {
		t.Errorf("%d sites are claimed", n)
	}
	h, _ := v.Host("web-1")
	if _, ok := fleet.Latest[fact.Gap](h, fleet.TooManyNames); !ok {
		t.Error("no gap says that names were left out")
	}
	v.Forget("web-1")
	if n := len(v.Sites()); n != 0 {
		t.Errorf("%d sites outlive their host", n)
	}
}

func TestSilenceNeedsAVoice(t *testing.T) {
	v := fleet.New()
	v.Register(fleet.HostInfo{Name: "new"})
	v.Register(fleet.HostInfo{Name: "old", Spoke: at(-time.Hour)})
	v.Connect("web-1", "boot", "1", start)
	say(v, "web-1", 30*time.Second, fact.Load{})
	var silent []string
	for _, f := range v.Silences(at(time.Minute), fleet.SilentAfter) {
		silent = append(silent, f.Host)
	}
	if diff := cmp.Diff([]string{"old"}, silent); diff != "" {
		t.Errorf("after a minute: %s", diff)
	}
	v.Disconnect("web-1", at(time.Minute))
	for _, f := range v.Silences(at(70*time.Second), fleet.SilentAfter) {
		v.Apply(f, at(70*time.Second))
	}
	if n := len(v.Silences(at(71*time.Second), fleet.SilentAfter)); n != 2 {
		t.Errorf("hosts are silent since 40 s and more, and that was said once: now %d are silent, want 2", n)
	}
}
