package brain_test

import (
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// tells hands over what another host said.
func (h *house) tells(host string, a brain.Arrival, bodies ...fact.Body) {
	h.t.Helper()
	for _, body := range bodies {
		a.Sample = append(a.Sample, fact.Fact{Host: host, At: time.Now(), Witness: "units", Body: body})
	}
	a.Host, a.Stream, a.Received = host, 1, time.Now()
	if err := h.brain.Put(h.t.Context(), a); err != nil {
		h.t.Fatal(err)
	}
	synctest.Wait()
}

// only returns the one action there is.
func (h *house) only() remedy.Action {
	h.t.Helper()
	h.mu.Lock()
	defer h.mu.Unlock()
	if len(h.actions) != 1 {
		h.t.Fatalf("%d actions", len(h.actions))
	}
	for _, a := range h.actions {
		return *a
	}
	return remedy.Action{}
}

// TestManyHostsTurnBad: six others have the same bad news within a minute, so web-1 is not repaired, and what holds it is on
// disk. Five, with its own, are bad luck, and so is what a person did.
func TestManyHostsTurnBad(t *testing.T) {
	app := fact.Unit{Name: "app.service", Load: "loaded", Active: "active", Sub: "running", InvocationID: "aa"}
	dead, stopped := app, app
	dead.Active, dead.Result, dead.Stop.Logged = "failed", "signal", fact.No
	stopped.Active, stopped.Stop.Logged = "inactive", fact.Yes
	good := fact.ConfigTest{Unit: nginx, Server: "nginx", Verdict: fact.ConfigOK}
	bad := good
	bad.Verdict, bad.File, bad.Line, bad.Text = fact.ConfigError, "/etc/nginx/nginx.conf", 7, "unknown directive"
	for _, tt := range []struct {
		name   string
		hosts  int
		first  fact.Body
		then   fact.Body
		family remedy.Family // that holds, empty for none
	}{
		{"units die", 6, app, dead, remedy.UnitsDie},
		{"five units die, one of them its own", 4, app, dead, ""},
		{"units are stopped", 6, app, stopped, ""},
		{"tests turn bad", 6, good, bad, remedy.TestsFail},
		{"agents fall silent", 6, app, nil, remedy.AgentsSilent},
	} {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				h := newHouse(t)
				for n := range tt.hosts {
					h.kept.Hosts = append(h.kept.Hosts, brain.HostRecord{Name: fmt.Sprint("other-", n)})
				}
				h.begin().furnish()
				for n := range tt.hosts {
					host := fmt.Sprint("other-", n)
					h.tells(host, brain.Arrival{Hello: new(brain.Hello)})
					h.tells(host, brain.Arrival{}, tt.first)
					if tt.then != nil {
						h.tells(host, brain.Arrival{}, tt.then)
					}
				}
				if tt.then == nil { // web-1 alone goes on speaking
					for range 9 {
						h.passes(10 * time.Second)
						h.tells("web-1", brain.Arrival{}, fact.Load{CPUBusy: fact.Known(0.1)})
					}
				}
				h.dies()
				a := h.only()
				storms := h.kept.Standing.Storms
				if tt.family == "" {
					if a.Reason == command.Storm || len(storms) != 0 {
						t.Errorf("%s: %s: %s, %v", a.State, a.Reason, a.Detail, storms)
					}
				} else if a.State != remedy.Held || a.Reason != command.Storm || len(storms) != 1 || storms[0].Family != tt.family {
					t.Errorf("%s: %s: %s, %v", a.State, a.Reason, a.Detail, storms)
				}
				h.end()
			})
		})
	}
}

// TestAPauseOutlivesTheCollector: who paused the repairs did not mean until the next restart.
func TestAPauseOutlivesTheCollector(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t).begin().furnish()
		if err := h.brain.Pause(t.Context(), "kernel upgrade", "ani"); err != nil {
			t.Fatal(err)
		}
		h.end()
		h.begin().furnish().dies()
		if a := h.only(); a.State != remedy.Held || a.Reason != command.Paused {
			t.Errorf("%s: %s", a.State, a.Reason)
		}
		h.end()
	})
}
