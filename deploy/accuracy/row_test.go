package main

import "testing"

func TestEveryRowCanBeTried(t *testing.T) {
	rows, err := readRows()
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
		if _, err := spec(r, 1, number); err != nil {
			t.Errorf("%s: %v", r.name(), err)
		}
	}
}
