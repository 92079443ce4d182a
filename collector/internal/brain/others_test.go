package brain_test

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// returned are the lines of the only incident's story about repairs of others.
func (h *house) returned() (lines []string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, i := range h.opened {
		for _, e := range i.Timeline {
			if e.Kind == "returned" {
				lines = append(lines, e.Text)
			}
		}
	}
	return lines
}

// TestSomebodyElseRepairs while ours is held: the story says who, and no order is made, not even once we may again.
func TestSomebodyElseRepairs(t *testing.T) {
	since := time.Date(2026, 11, 21, 12, 0, 3, 0, time.UTC)
	again := func(restarts uint32) fact.Unit {
		u := alive("bb")
		u.Since, u.Restarts = since, restarts
		return u
	}
	for _, tt := range []struct {
		name string
		unit fact.Unit
		want string
	}{
		{"systemd", again(1), php + " runs again since 12:00:03: systemd restarted it by itself; without us 1 within 24 h"},
		{"a person", again(0), php + " runs again since 12:00:03: somebody else started it; without us 1 within 24 h"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				h := newHouse(t).begin().furnish()
				if err := h.brain.Pause(t.Context(), "upgrade", "ani"); err != nil {
					t.Fatal(err)
				}
				h.dies()
				h.says(3, tt.unit)
				if diff := cmp.Diff([]string{tt.want}, h.returned()); diff != "" {
					t.Errorf("its story (-want +got):\n%s", diff)
				}
				if err := h.brain.Resume(t.Context(), "ani"); err != nil {
					t.Fatal(err)
				}
				h.sees(502) // its workers are still warming up
				h.passes(10 * time.Second)
				if n := h.count("sent"); n != 0 {
					t.Errorf("%d orders for what runs\n%s", n, h.log)
				}
				if h.actions["0002"] == nil || h.actions["0002"].State != remedy.Expired {
					t.Errorf("what was held: %v", h.actions)
				}
				h.end()
			})
		})
	}
}
