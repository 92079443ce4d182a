package incident_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/incident"
)

// TestInvariants lets random days pass and asks after every step for what must hold of every incident.
func TestInvariants(t *testing.T) {
	for seed := range uint64(400) {
		random := rand.New(rand.NewPCG(seed, 1))
		d := newDesk(t)
		w := watch{seen: map[string]incident.State{}}
		now := time.Duration(0)
		for range 300 {
			now += time.Duration(random.Int64N(int64([]time.Duration{300 * ms, 6 * time.Second, 2 * time.Minute}[random.IntN(3)])))
			step(d, random, now)
			d.TakeMerged()
			if err := w.check(d.Open()); err != nil {
				t.Fatalf("seed %d, after %s: %v", seed, now, err)
			}
			d.TakeChanged()
		}
	}
}

func step(d desk, random *rand.Rand, now time.Duration) {
	site, host := fmt.Sprintf("s%d.example", random.IntN(4)), fmt.Sprintf("web-%d", 1+random.IntN(2))
	f := killed([]string{php, "nginx.service"}[random.IntN(2)])
	f.Subject.Host = host
	f.Strength = diagnose.Strength(random.IntN(4))
	switch random.IntN(4) {
	case 0:
		f = unexplained([]string{host, ""}[random.IntN(2)], site)
	case 1:
		f.Cause, f.Subject.Unit, f.Subject.Target = "upstream-wrong-socket", "", "unix:/run/a.sock"
	}
	late := time.Duration(random.Int64N(int64(time.Second)))
	switch random.IntN(7) {
	case 0, 1, 2:
		d.Failed(failing(site), at(now-late), f, at(now))
	case 3:
		d.Failed(reported(failing(site)), at(now-late), f, at(now))
	case 4:
		d.Succeeded(well(site), host, at(now-late), at(now))
	case 5:
		for _, look := range due(d, now) {
			if random.IntN(3) > 0 {
				d.Succeeded(well(look.Site), look.Host, at(now), at(now))
			}
		}
	case 6:
		if open := d.Open(); len(open) > 0 {
			if i := open[random.IntN(len(open))]; i.Open() {
				d.Revise(i, f, at(now))
			}
		}
	}
}

func due(d desk, now time.Duration) []incident.Look {
	looks, _ := d.Due(at(now))
	return looks
}

// watch remembers how each incident stood.
type watch struct{ seen map[string]incident.State }

// follows lists the states that may come after a state.
var follows = map[incident.State][]incident.State{
	"":                 {incident.Observed, incident.Confirmed, incident.Resolved},
	incident.Observed:  {incident.Observed, incident.Confirmed, incident.Resolved},
	incident.Confirmed: {incident.Confirmed, incident.Healing, incident.Resolved},
	incident.Healing:   {incident.Healing, incident.Confirmed, incident.Resolved},
	incident.Resolved:  {},
}

func (w watch) check(open []*incident.Incident) error {
	subjects := map[diagnose.Subject]string{}
	for _, i := range open {
		before := w.seen[i.Name]
		w.seen[i.Name] = i.State
		if !slices.Contains(follows[before], i.State) {
			return fmt.Errorf("%s went from %s to %s", i.Name, before, i.State)
		}
		if err := sound(i); err != nil {
			return fmt.Errorf("%s: %w", i.Name, err)
		}
		if other, taken := subjects[i.Subject]; taken && i.Open() {
			return fmt.Errorf("%s and %s are both about %v", other, i.Name, i.Subject)
		}
		if i.Open() {
			subjects[i.Subject] = i.Name
		}
	}
	return nil
}

// sound says what is wrong with an incident by itself.
func sound(i *incident.Incident) error {
	limits := incident.Defaults()
	switch {
	case !slices.IsSortedFunc(i.Timeline, func(a, b incident.Entry) int { return a.At.Compare(b.At) }):
		return fmt.Errorf("its story is out of order: %v", i.Timeline)
	case len(i.Sites) == 0, len(i.Timeline) > incident.MaxTimeline, len(i.Observations) > incident.MaxObservations, len(i.Observations) != len(i.ObservedAt):
		return fmt.Errorf("%d sites, %d lines, %d looks", len(i.Sites), len(i.Timeline), len(i.Observations))
	case i.State == incident.Confirmed && i.ConfirmedAt.IsZero(), i.State == incident.Healing && (i.HealingSince.IsZero() || i.ConfirmedAt.IsZero()):
		return fmt.Errorf("it is %s, confirmed at %v", i.State, i.ConfirmedAt)
	case i.State == incident.Observed && i.FailedLooks >= limits.OrdinaryLooks:
		return fmt.Errorf("%d looks did not confirm it", i.FailedLooks)
	case i.State == incident.Resolved && i.MergedInto == "" && !i.ConfirmedAt.IsZero() &&
		(i.GoodLooks < limits.WellLooks || i.ResolvedAt.Sub(i.HealingSince) < limits.WellFor):
		return fmt.Errorf("resolved after %d good looks since %v", i.GoodLooks, i.HealingSince)
	case i.State == incident.Confirmed && direct(i) < limits.ConclusiveLooks && len(i.Observations) < incident.MaxObservations:
		return fmt.Errorf("confirmed by %d looks of our own", direct(i))
	case i.Open() && i.NextLook.IsZero():
		return fmt.Errorf("it is %s and asks for no look", i.State)
	}
	return nil
}

func direct(i *incident.Incident) (n int) {
	for _, o := range i.Observations {
		if o.Failed() && o.Feed == "prober" {
			n++
		}
	}
	return n
}
