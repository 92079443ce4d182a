package fleet_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// lives has an application start and die that often, each life as long as it says, and returns the view.
func lives(t *testing.T, job string, lasted ...time.Duration) *fleet.Host {
	t.Helper()
	v, now := fleet.New(), time.Minute
	for n, life := range lasted {
		u := fact.Unit{Name: "app.service", Active: "active", Sub: "running", InvocationID: fmt.Sprint(n), Since: at(now)}
		say(v, "web-1", now, u)
		now += life
		u.Active, u.Sub, u.Since, u.Job = "activating", "auto-restart", at(now), job
		say(v, "web-1", now, u)
		say(v, "web-1", now, u) // said again, it is the same death
		now += time.Second / 2
	}
	h, _ := v.Host("web-1")
	return h
}

func TestDeathsRightAfterAStartAreCounted(t *testing.T) {
	const short, long = time.Second, time.Minute
	for name, test := range map[string]struct {
		job    string
		lasted []time.Duration
		times  int
	}{
		"one death":                        {"", []time.Duration{short}, 1},
		"one after another":                {"", []time.Duration{short, short, short}, 3},
		"a long life breaks the row":       {"", []time.Duration{short, short, long}, 0},
		"and another begins":               {"", []time.Duration{short, long, short}, 1},
		"somebody restarts it, each time":  {"restart", []time.Duration{short, short}, 0},
		"it lived for long, and then died": {"", []time.Duration{long}, 0},
	} {
		t.Run(name, func(t *testing.T) {
			h := lives(t, test.job, test.lasted...)
			if times, _ := h.Falls("app.service"); times != test.times {
				t.Errorf("it fell %d times, want %d", times, test.times)
			}
			if _, ok := h.Died("app.service"); !ok {
				t.Error("it was never seen to die")
			}
		})
	}
}
