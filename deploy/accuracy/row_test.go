package main

import (
	"testing"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/fault"
)

func TestEveryRowCanBeTried(t *testing.T) {
	for _, system := range lab.Systems() {
		t.Run(system.Name, func(t *testing.T) { tryable(t, system) })
	}
}

func tryable(t *testing.T, system lab.System) {
	rows, err := readRows(system.Name)
	if err != nil {
		t.Fatal(err)
	}
	seen := make(map[string]bool)
	for number, r := range rows {
		if err := r.check(); err != nil {
			t.Errorf("%s: %v", r.name(), err)
			continue
		}
		if seen[r.name()] {
			t.Errorf("%s is there twice", r.name())
		}
		seen[r.name()] = true
		if _, err := spec(r, 1, number, system); err != nil {
			t.Errorf("%s: %v", r.name(), err)
		}
	}
}

// TestEveryFaultHasARow: a fault without one would be one that Gapura never met.
func TestEveryFaultHasARow(t *testing.T) {
	rows, err := readRows("")
	if err != nil {
		t.Fatal(err)
	}
	met := make(map[string]bool)
	for _, r := range rows {
		met[r.Fault] = true
	}
	for _, f := range fault.All() {
		if !met[f.Name] {
			t.Errorf("%s has no row", f.Name)
		}
	}
}
