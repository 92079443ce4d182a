//go:build faces

package main

import (
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/fault"
	"github.com/gapura-dev/gapura/deploy/lab/labtest"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
)

// TestFacesOfFaults breaks hosts without Gapura and looks for the faces that the expected results name, then heals them. It
// takes minutes, so it is built on demand: go test -tags faces. `make test` has the faults of the lab's own package.
func TestFacesOfFaults(t *testing.T) {
	rows, err := readRows("")
	if err != nil {
		t.Fatal(err)
	}
	only := regexp.MustCompile(os.Getenv("ROWS"))
	together, alone := make(map[string][]row), make(map[string][]row)
	for _, r := range rows {
		if r.Guest || r.Silent || r.Observer != "" || !only.MatchString(r.name()) {
			continue
		}
		if r.Alone {
			alone[r.Stack] = append(alone[r.Stack], r)
		} else {
			together[r.Stack] = append(together[r.Stack], r)
		}
	}
	l := labtest.Open(t)
	t.Run("together", func(t *testing.T) {
		for name, rows := range together {
			t.Run(name, func(t *testing.T) { t.Parallel(); showTheirFaces(t, l, name, "", rows) })
		}
	})
	t.Run("alone", func(t *testing.T) {
		for name, rows := range alone {
			t.Run(name, func(t *testing.T) { showTheirFaces(t, l, name, "-alone", rows) })
		}
	})
}

// showTheirFaces goes through the rows of one stack on one host.
func showTheirFaces(t *testing.T, l *lab.Lab, name, suffix string, rows []row) {
	s, err := stack.Find(name)
	if err != nil {
		t.Fatal(err)
	}
	label := strings.ReplaceAll(name+suffix, "-", "")
	h := labtest.Boot(t, l, lab.Spec{Name: name + suffix, Stack: s.With(stack.Settings{"timeout": "3"}), Sites: []string{label + ".lab", label + "2.lab"}})
	for _, r := range rows {
		t.Run(r.name(), func(t *testing.T) { showsItsFace(t, h, r) })
	}
	if err := h.Shutdown(t.Context()); err != nil {
		t.Error(err)
	}
}

func showsItsFace(t *testing.T, h *lab.Host, r row) {
	f, err := fault.Find(r.Fault)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { // also when breaking failed half-way, or the next fault would meet two
		if err := f.Heal(t.Context(), h); err != nil {
			t.Error(err)
		}
	}()
	if err := f.Break(t.Context(), h); err != nil {
		t.Fatal(err)
	}
	if r.Fleeting {
		return
	}
	page := r.Page
	if page == "" {
		page = "/"
	}
	scheme := "http"
	if slices.Contains(h.Stack().Ports, 443) {
		scheme = "https"
	}
	var seen []string
	// PHP looks at a changed page every 2 s: before that, a control would be well by itself.
	settled := time.Now().Add(2500 * time.Millisecond)
	for deadline := time.Now().Add(8 * time.Second); time.Now().Before(deadline); {
		look := h.Lab().Look(t.Context(), scheme+"://"+h.Sites()[0]+page)
		seen = append(seen, fmt.Sprintf("%s (%s, %s)", faceOf(look), look.Duration.Round(time.Millisecond), look.Server))
		if slices.Contains(r.Outside, faceOf(look)) && (faceOf(look) != "200" || time.Now().After(settled)) {
			if r.First {
				if other := h.Lab().Look(t.Context(), scheme+"://"+h.Sites()[1]+"/"); other.Status != 200 {
					t.Errorf("the other site is %s %d", other.Class, other.Status)
				}
			}
			return
		}
	}
	t.Errorf("seen %q, want one of %q", seen, r.Outside)
}
