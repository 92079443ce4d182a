package brain_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/pkg/fact"
)

func at(pool string) string { return "unix:/run/php/" + pool + ".sock" }

// threePools furnishes a host with one php-fpm that has three pools: a and b with two sites each, c with one, and an app.
func (h *house) threePools() *house {
	h.t.Helper()
	h.begin()
	h.hello(1)
	if err := h.brain.Pause(h.t.Context(), "to see the incidents stand", "ani"); err != nil {
		h.t.Fatal(err)
	}
	bodies := []fact.Body{
		fact.Unit{Name: nginx, Load: "loaded", Active: "active", Sub: "running", FileState: "enabled", InvocationID: "nn"},
		fact.Unit{Name: "app.service", Load: "loaded", Active: "active", Sub: "running", InvocationID: "pp"},
		fact.Target{Address: "tcp:127.0.0.1:3000", Listens: fact.Yes, Connects: fact.Yes, OwnerUnit: "app.service", Local: true},
		alive("aa"),
		fact.ConfigTest{Unit: php, Server: "php-fpm", Verdict: fact.ConfigOK},
		vhost("app.example", "http", "tcp:127.0.0.1:3000"),
	}
	for _, pool := range []string{"a", "b", "c"} {
		bodies = append(bodies, fact.Pool{Unit: php, Name: pool, Listen: at(pool), Tree: fact.Running}, vhost(pool+".example", "fastcgi", at(pool)),
			fact.Target{Address: at(pool), Exists: fact.Yes, Listens: fact.Yes, Connects: fact.Yes, OwnerUnit: php, Local: true})
		if pool != "c" {
			bodies = append(bodies, vhost("www."+pool+".example", "fastcgi", at(pool)))
		}
	}
	h.put(brain.Arrival{Stream: 1, Snapshot: h.facts(bodies...)})
	return h
}

func vhost(name, protocol, target string) fact.Vhost {
	return fact.Vhost{
		Unit: nginx, Server: "nginx", Tree: fact.Running, Names: []string{name}, File: "/etc/nginx/" + name, Line: 1,
		Listeners: []fact.Listener{{Address: "0.0.0.0:80"}}, Routes: []fact.Route{{Location: "/", Protocol: protocol, Target: target}},
	}
}

// fails lets the prober see 502 at a site, with nginx's page.
func (h *house) fails(site string) {
	h.t.Helper()
	h.observe(fact.Fact{Host: "web-1", At: time.Now(), Witness: "prober", Body: fact.Observation{
		Site: site, Status: 502, Failure: fact.StatusError, By: fact.AnsweredProxy, Body: "nginx-502", Server: "nginx/1.22.1",
		Vantage: "prober", Feed: "prober", Tier: fact.TierDirect, Direct: true,
	}})
}

// stories returns each incident on disk as "cause: sites; presumed".
func (h *house) stories() (list []string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, i := range h.opened {
		list = append(list, fmt.Sprintf("%s: %s; %s", i.Finding.Cause, strings.Join(i.Sites, " "), strings.Join(i.Presumed, " ")))
	}
	slices.Sort(list)
	return list
}

// full is a pool whose workers are all busy and whose queue is full.
func full(pool string) []fact.Body {
	return []fact.Body{
		fact.Pool{Unit: php, Name: pool, Listen: at(pool), Tree: fact.Running, Active: fact.Known[uint32](2), Idle: fact.Known[uint32](0), MaxChildren: fact.Known[uint32](2)},
		fact.Target{
			Address: at(pool), Exists: fact.Yes, Listens: fact.Yes, Connects: fact.No, Errno: "EAGAIN", OwnerUnit: php, Local: true,
			Queue: fact.Known[uint32](3), Backlog: fact.Known[uint32](2),
		},
	}
}

// TestOneDeadPoolOfThree names only its own sites, and another dead part of the host is another incident.
func TestOneDeadPoolOfThree(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t).threePools()
		h.says(1, fact.Target{Address: at("b"), Exists: fact.No, Listens: fact.No, Connects: fact.No, Errno: "ENOENT", Local: true},
			fact.Removal{Of: fact.Pool{}.Kind(), Name: fact.Pool{Unit: php, Name: "b", Listen: at("b"), Tree: fact.Running}.Subject()})
		h.fails("www.b.example")
		h.passes(300 * ms)
		h.fails("www.b.example")
		want := []string{"upstream-wrong-socket: www.b.example; b.example"}
		if diff := cmp.Diff(want, h.stories()); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
		h.says(3, fact.Target{Address: "tcp:127.0.0.1:3000", Listens: fact.No, Connects: fact.No, Errno: "ECONNREFUSED", Local: true}, fact.Unit{
			Name: "app.service", Load: "loaded", Active: "failed", Sub: "failed", Result: "signal", ExitCode: fact.Killed, ExitStatus: 9,
			Stop: fact.Stop{Logged: fact.No},
		})
		h.fails("app.example")
		h.fails("b.example")
		h.passes(10 * time.Second)
		h.fails("app.example")
		want = []string{"app-stopped: app.example; ", "upstream-wrong-socket: www.b.example b.example; "}
		if diff := cmp.Diff(want, h.stories()); diff != "" {
			t.Errorf("two parts of one host (-want +got):\n%s", diff)
		}
		h.end()
	})
}

// TestOneFullPoolOfThree: the unit runs, and the sites of its other pools are none of the incident's.
func TestOneFullPoolOfThree(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t).threePools()
		h.says(1, full("a")...)
		for range 4 {
			h.fails("a.example")
			h.passes(time.Second)
		}
		want := []string{"php-fpm-pool-exhausted: a.example; www.a.example"}
		if diff := cmp.Diff(want, h.stories()); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
		h.says(3, full("c")...)
		for range 4 {
			h.fails("c.example")
			h.passes(time.Second)
		}
		want = append(want, "php-fpm-pool-exhausted: c.example; ")
		if diff := cmp.Diff(want, h.stories()); diff != "" {
			t.Errorf("a second full pool (-want +got):\n%s", diff)
		}
		h.end()
	})
}

// TestTimeAloneNamesACause that must hold for two seconds: nobody looks again meanwhile, and nobody says anything.
func TestTimeAloneNamesACause(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t).threePools()
		h.says(1, full("a")...)
		h.fails("a.example")
		if got := h.cause(); got != "blip weak" {
			t.Errorf("at once it is %s", got)
		}
		h.passes(3 * time.Second)
		if got := h.cause(); got != "php-fpm-pool-exhausted conclusive" {
			t.Errorf("three seconds later it is %s", got)
		}
		h.end()
	})
}
