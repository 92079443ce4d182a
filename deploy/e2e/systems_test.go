//go:build systems

package e2e_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
)

// TestSystems breaks a fleet of each other distribution with every fault once: systemd, nginx, Apache and PHP are of other
// versions there, and say things differently.
func TestSystems(t *testing.T) {
	shipped := lab.Systems()[0].PHP
	for _, system := range lab.Systems()[1:] {
		t.Run(system.Name, func(t *testing.T) {
			hosts := slices.Clone(specs)
			for n := range hosts {
				hosts[n].System = system.Name
				hosts[n].Stack = hosts[n].Stack.With(stack.Settings{"version": system.PHP})
			}
			f := install(t, "auto", hosts...)
			var results []*result
			for _, r := range eachOnce(readRows(t)) {
				r.Order, r.Latent = strings.ReplaceAll(r.Order, shipped, system.PHP), strings.ReplaceAll(r.Latent, shipped, system.PHP)
				t.Run(r.name(), func(t *testing.T) {
					got := f.measure(t, r)
					results = append(results, got)
					if len(got.wrong) > 0 {
						t.Errorf("%v\n%s", errors.Join(got.wrong...), f.stories(t.Context(), got))
					}
				})
			}
			t.Log("\n" + table(results))
		})
	}
}
