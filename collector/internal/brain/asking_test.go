package brain_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// asked returns what the host was asked so far, and forgets it.
func (h *house) asked() (list []string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, q := range h.asks {
		list = append(list, string(q.Ask)+" "+q.Subject)
	}
	h.asks = nil
	return list
}

// lastID returns the ID of the newest question about something.
func (h *house) lastID(ask diagnose.Ask) (id string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, q := range h.asks {
		if q.Ask == ask {
			id = q.id
		}
	}
	return id
}

// answers lets the host end a look that it was asked for.
func (h *house) answers(id, refused string) {
	h.t.Helper()
	h.put(brain.Arrival{Stream: 1, LookDone: &brain.LookDone{ID: id, Refused: refused}})
}

// cause returns the verdict of the only incident on disk.
func (h *house) cause() string {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, i := range h.opened {
		return i.Finding.Cause + " " + i.Finding.Strength.String()
	}
	return ""
}

// lines returns the lines of one kind in the stories on disk.
func (h *house) lines(kind string) (list []string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, i := range h.opened {
		for _, e := range i.Timeline {
			if e.Kind == kind {
				list = append(list, e.Text)
			}
		}
	}
	return list
}

// gropes furnishes a host whose php-fpm is dead and whose target nobody has looked at, and lets the outside see a 502 there.
func (h *house) gropes() *house {
	h.t.Helper()
	h.begin().furnish()
	h.says(1, fact.Removal{Of: fact.Target{}.Kind(), Name: socket}, killed())
	h.sees(502)
	return h
}

const aboutTarget = "target " + socket

// TestAQuestionChangesTheVerdict: the first failing look has the host asked; what it answers is judged at once.
func TestAQuestionChangesTheVerdict(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t).gropes()
		before := h.cause()
		id := h.lastID(diagnose.AskTarget)
		if diff := cmp.Diff([]string{aboutTarget}, h.asked()); diff != "" {
			t.Fatalf("asked at the first failing look (-want +got):\n%s", diff)
		}
		h.says(3, refusing())
		h.answers(id, "")
		if after := h.cause(); after == before || !strings.HasSuffix(after, "conclusive") {
			t.Errorf("%q became %q", before, after)
		}
		h.passes(30 * time.Second)
		if got := h.asked(); got != nil {
			t.Errorf("a proven cause still asks %q", got)
		}
		want := []string{"asked web-1 whether " + socket + " can be reached from there"}
		if diff := cmp.Diff(want, h.lines("asked")); diff != "" {
			t.Errorf("its story (-want +got):\n%s", diff)
		}
		h.end()
	})
}

// TestARepeatedAnswerIsAnAnswer: a fact that says what it said before is judged again while its host was asked.
func TestARepeatedAnswerIsAnAnswer(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t).gropes()
		id := h.lastID(diagnose.AskTarget)
		h.answers(id, "")
		h.asked()
		h.passes(2900 * ms)
		h.says(2, killed()) // the same as before: no news, but an answer may look so
		if got := h.asked(); got != nil {
			t.Errorf("asked again after 2.9 s: %q", got)
		}
		h.passes(100 * ms)
		h.says(3, killed())
		if diff := cmp.Diff([]string{aboutTarget}, h.asked()); diff != "" {
			t.Errorf("after three seconds (-want +got):\n%s", diff)
		}
		h.end()
	})
}

func TestAQuestionIsNotRepeatedWhileItWaits(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t).gropes()
		h.asked()
		for range 8 { // looks, facts and time all have it thought over
			h.passes(time.Second)
			h.sees(502)
			h.says(2, fact.Unit{Name: "new.service", Active: "active"})
		}
		if got := h.asked(); got != nil {
			t.Errorf("asked while an answer is waited for: %q", got)
		}
		h.passes(3 * time.Second)
		if got := h.lines("asked"); len(got) != 2 || !strings.HasSuffix(got[1], "no answer") {
			t.Errorf("its story: %q", got)
		}
		h.passes(10 * time.Second)
		if got := h.asked(); got != nil {
			t.Errorf("asked again at once: %q", got)
		}
		h.passes(21 * time.Second)
		h.sees(502)
		if diff := cmp.Diff([]string{aboutTarget}, h.asked()); diff != "" {
			t.Errorf("when it has rested (-want +got):\n%s", diff)
		}
		h.end()
	})
}

func TestARefusedQuestionRests(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t).gropes()
		h.answers(h.lastID(diagnose.AskTarget), "unknown subject")
		h.answers(h.lastID(diagnose.AskTarget), "unknown subject") // twice, and of a look nobody asked for
		h.answers("else", "rate")
		h.asked()
		for range 29 {
			h.passes(time.Second)
			h.sees(502)
		}
		if got := h.asked(); got != nil {
			t.Errorf("asked again: %q", got)
		}
		h.passes(time.Second)
		h.sees(502)
		if diff := cmp.Diff([]string{aboutTarget}, h.asked()); diff != "" {
			t.Errorf("after 30 s (-want +got):\n%s", diff)
		}
		got := h.lines("asked")
		if len(got) != 2 || !strings.HasSuffix(got[1], "refused: unknown subject") {
			t.Errorf("its story: %q", got)
		}
		h.end()
	})
}

func TestAHostThatWasAskedTooMuchIsAskedAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t).gropes()
		h.answers(h.lastID(diagnose.AskTarget), "rate")
		h.asked()
		h.passes(4 * time.Second)
		if diff := cmp.Diff([]string{aboutTarget}, h.asked()); diff != "" {
			t.Errorf("after three seconds (-want +got):\n%s", diff)
		}
		if got := h.lines("asked"); len(got) != 1 {
			t.Errorf("its story: %q", got)
		}
		h.end()
	})
}

func TestAUnitThatRestartsIsAskedAboutAgainSoon(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t).gropes()
		h.answers(h.lastID(diagnose.AskTarget), "the unit does not run")
		h.asked()
		h.passes(400 * ms)
		h.sees(502)
		if got := h.asked(); got != nil {
			t.Errorf("asked again at once: %q", got)
		}
		h.passes(200 * ms)
		h.sees(502)
		if diff := cmp.Diff([]string{aboutTarget}, h.asked()); diff != "" {
			t.Errorf("after half a second (-want +got):\n%s", diff)
		}
		h.end()
	})
}

func TestAHostThatIsAwayIsAskedWhenItIsBack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t)
		h.away = true
		h.gropes()
		if got := h.asked(); got != nil || h.lines("asked") != nil {
			t.Errorf("asked %q, and told %q", got, h.lines("asked"))
		}
		h.change(func() { h.away = false })
		h.passes(time.Second)
		if diff := cmp.Diff([]string{aboutTarget}, h.asked()); diff != "" {
			t.Errorf("when it is back (-want +got):\n%s", diff)
		}
		h.put(brain.Arrival{Stream: 1, Gone: true})
		h.hello(2)
		h.passes(time.Second)
		if diff := cmp.Diff([]string{aboutTarget}, h.asked()); diff != "" {
			t.Errorf("on its new stream (-want +got):\n%s", diff)
		}
		h.end()
	})
}

func TestAStreamThatEndsMeanwhileIsNoAnswer(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t)
		h.lost = true
		h.gropes()
		h.asked()
		h.passes(2 * time.Second)
		if got := h.asked(); got != nil {
			t.Errorf("asked again within three seconds: %q", got)
		}
		h.passes(2 * time.Second)
		if len(h.asked()) != 1 {
			t.Error("not asked again")
		}
		h.end()
	})
}

// TestAHostIsNotFlooded: forty sites with a target each that nobody has looked at, and two questions about the whole host.
func TestAHostIsNotFlooded(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t).begin().furnish()
		for n := range 40 {
			site := fmt.Sprintf("s%02d.example", n)
			h.says(uint64(n+1), fact.Vhost{
				Unit: nginx, Server: "nginx", Tree: fact.Running, Names: []string{site}, File: "/etc/nginx/" + site, Line: 1,
				Routes: []fact.Route{{Location: "/", Protocol: "http", Target: fmt.Sprintf("tcp:127.0.0.1:%d", 3000+n)}},
			})
			h.observe(fact.Fact{Host: "web-1", At: time.Now(), Witness: "prober", Body: fact.Observation{
				Site: site, Status: 502, Failure: fact.StatusError, Body: "nginx-502", By: fact.AnsweredProxy, Server: "nginx",
				Vantage: "prober", Feed: "prober", Tier: fact.TierDirect,
			}})
		}
		var counts []int
		for range 5 {
			counts = append(counts, len(h.asked()))
			h.passes(time.Second)
		}
		if diff := cmp.Diff([]int{10, 10, 10, 10, 2}, counts); diff != "" {
			t.Errorf("questions of each second (-want +got):\n%s", diff)
		}
		h.end()
	})
}

// TestNothingIsAskedThatIsNotKept: a question leaves after the incident that needs it is on disk.
func TestNothingIsAskedThatIsNotKept(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t).begin().furnish()
		h.says(1, fact.Removal{Of: fact.Target{}.Kind(), Name: socket}, killed())
		h.change(func() { h.refuse = func(int) bool { return true } })
		h.sees(502)
		h.passes(time.Second)
		if got := h.asked(); got != nil {
			t.Errorf("asked %q", got)
		}
		h.change(func() { h.refuse = func(int) bool { return false } })
		h.passes(2 * time.Second)
		if len(h.asked()) != 1 {
			t.Error("not asked once it is kept")
		}
		h.end()
	})
}
