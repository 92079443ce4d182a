package hostile

import (
	"slices"
	"time"
)

// well has a unit of the fake run, begun an hour ago.
func (s *systemd) well(name string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	u := &service{name: name, load: "loaded", active: "active", sub: "running", file: "enabled", result: "success"}
	u.begin(time.Now().Add(-time.Hour))
	u.changed = u.left
	if old := s.units[name]; old != nil {
		u.queued = old.queued
	}
	s.units[name] = u
}

// sick has a unit of the fake killed as `kill -9` does it: state, result and invocation as measured.
func (s *systemd) sick(name string) {
	s.well(name)
	s.change(name, func(u *service) {
		u.active, u.sub, u.result, u.code, u.status, u.main = "failed", "failed", "signal", 2, 9, 0
	})
}

// change changes a unit behind everybody's back.
func (s *systemd) change(name string, change func(*service)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	change(s.units[name])
}

func (s *systemd) jobs(name string) []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	if u := s.units[name]; u != nil {
		return slices.Clone(u.queued)
	}
	return nil
}
