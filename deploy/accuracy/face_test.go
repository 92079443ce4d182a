package main

import (
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/fault"
	"github.com/gapura-dev/gapura/deploy/lab/labtest"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
)

// TestFacesOfFaults breaks hosts without Gapura and looks for the faces that the expected results name, then heals them. Only
// LONG=1 goes through all; `make test` has the faults of the lab's own package.
func TestFacesOfFaults(t *testing.T) {
	if os.Getenv("LONG") == "" {
		t.Skip("LONG=1 goes through every fault (10 minutes)")
	}
	rows, err := readRows()
	if err != nil {
		t.Fatal(err)
	}
	byStack := make(map[string][]row)
	for _, r := range rows {
		if !r.Guest && !r.Silent && r.Observer == "" {
			byStack[r.Stack] = append(byStack[r.Stack], r)
		}
	}
	l := labtest.Open(t)
	for _, s := range stack.All() {
		t.Run(s.Name, func(t *testing.T) {
			t.Parallel()
			sites := []string{strings.ReplaceAll(s.Name, "-", "") + ".lab", strings.ReplaceAll(s.Name, "-", "") + "2.lab"}
			h := labtest.Boot(t, l, lab.Spec{Name: s.Name, Stack: s.With(stack.Settings{"timeout": "3"}), Sites: sites})
			for _, r := range byStack[s.Name] {
				t.Run(r.name(), func(t *testing.T) { showsItsFace(t, h, r) })
			}
		})
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
	for deadline := time.Now().Add(8 * time.Second); time.Now().Before(deadline); {
		look := h.Lab().Look(t.Context(), scheme+"://"+h.Sites()[0]+page)
		seen = append(seen, fmt.Sprintf("%s (%s, %s)", faceOf(look), look.Duration.Round(time.Millisecond), look.Server))
		if slices.Contains(r.Outside, faceOf(look)) && !(faceOf(look) == "200" && len(seen) < 4) {
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

// faceOf is a look in the words of the collector's observations.
func faceOf(look lab.Look) string {
	switch look.Class {
	case lab.Answered:
		return strconv.Itoa(look.Status)
	case lab.Timeout:
		if strings.Contains(look.Err.Error(), "dial") {
			return "connect-time-out"
		}
		return "time-out"
	case lab.Unreachable:
		return "connect-failed"
	case lab.NoName:
		return "no-resolution"
	case lab.Untrusted:
		return "tls-failed"
	}
	return string(look.Class)
}
