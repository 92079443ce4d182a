package hostile

import (
	"errors"
	"slices"
	"testing"

	"github.com/gapura-dev/gapura/agent/internal/act"
	"github.com/gapura-dev/gapura/pkg/command"
)

// move is one thing asked of systemd through act's own bus, and what systemd 252 made of it.
type move struct {
	name   string
	given  func(w spoiler, unit string)
	verb   command.Verb
	result string // of the job, "none" when none was taken
	begun  bool   // there is a new invocation
	active string
	cause  string // the unit's result
}

// spoiler is a world that can also spoil a unit.
type spoiler interface {
	world
	mask(unit string)
	spoil(unit string) // it cannot start any more
}

// moves is what DESIGN's fake must keep: invocation ids, start limit, jobs.
var moves = []move{
	{"start of the killed", spoiler.sick, start, "done", true, "active", "success"},
	{"start of the running", nil, start, "done", false, "active", "success"},
	{"reload of the running", nil, reload, "done", false, "active", "success"},
	{"restart of the running", nil, restart, "done", true, "active", "success"},
	{"reload of the killed", spoiler.sick, reload, "invalid", false, "failed", "signal"},
	{"start of what cannot start", func(w spoiler, unit string) { w.sick(unit); w.spoil(unit) }, start, "failed", true, "failed", "exit-code"},
	{"start of the masked", func(w spoiler, unit string) { w.sick(unit); w.mask(unit) }, start, "none", false, "failed", "signal"},
}

// TestFakeIsAsMeasured holds the fake to what the real one does; TestMeasuredOnRealHosts holds a lab host to the same.
func TestFakeIsAsMeasured(t *testing.T) {
	w := newSystemd(t)
	m := newMachine(t, w, 800)
	for i := range len(moves) + 1 {
		m.well(m.unitName(i))
	}
	measured(t, w, m)
}

func measured(t *testing.T, w spoiler, m *machine) {
	t.Helper()
	unit := m.unitName(0)
	for i, move := range moves {
		if move.given != nil { // on a unit of its own: starts are counted
			unit = m.unitName(i)
			move.given(w, unit)
		}
		before := m.state(unit).Unit.InvocationID
		result, err := m.bus.Do(t.Context(), move.verb, unit)
		if errors.Is(err, act.ErrNotQueued) {
			result, err = "none", nil
		}
		if err != nil {
			t.Errorf("%s: %v", move.name, err)
			continue
		}
		got := m.state(unit).Unit
		if result != move.result || (got.InvocationID != before) != move.begun || got.Active != move.active || got.Result != move.cause {
			t.Errorf("%s: %q, invocation %s (before %s), %s, %q; want %+v", move.name, result, got.InvocationID, before, got.Active, got.Result, move)
		}
	}
	// The storm: at most five starts within ten seconds, then the unit stays down.
	unit = m.unitName(len(moves))
	var results []string
	for range burst + 1 {
		result, err := m.bus.Do(t.Context(), restart, unit)
		if err != nil {
			t.Fatal(err)
		}
		results = append(results, result)
	}
	got := m.state(unit)
	if want := []string{"done", "done", "done", "done", "done", "failed"}; !slices.Equal(results, want) || got.Unit.Result != "start-limit-hit" ||
		got.Unit.Active != "failed" || got.StartLimit != burst {
		t.Errorf("storm: %q, then %+v; want %q and start-limit-hit", results, got, want)
	}
}

// mask and spoil are done to a unit of the fake.
func (s *systemd) mask(unit string) {
	s.change(unit, func(u *service) { u.load, u.file = "masked", "masked" })
}

func (s *systemd) spoil(unit string) { s.change(unit, func(u *service) { u.broken = true }) }
