package e2e_test

import (
	"errors"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/gapura-dev/gapura/deploy/lab"
	"github.com/gapura-dev/gapura/deploy/lab/stack"
)

// TestSystems breaks a fleet of each other distribution with every fault: systemd, nginx, Apache and PHP are of other
// versions there, and say things differently. Without LONG=1 it is the newest Debian alone, and a few faults.
func TestSystems(t *testing.T) {
	shipped := lab.Systems()[0].PHP
	for _, system := range lab.Systems()[1:] {
		if os.Getenv("LONG") == "" && system.Name != "debian-13" {
			continue
		}
		t.Run(system.Name, func(t *testing.T) {
			hosts := slices.Clone(specs)
			for n := range hosts {
				hosts[n].System = system.Name
				hosts[n].Stack = hosts[n].Stack.With(stack.Settings{"version": system.PHP})
			}
			f := install(t, "auto", hosts...)
			var results []*result
			for _, r := range eachOnce(readRows(t)) {
				if os.Getenv("LONG") == "" && !slices.Contains(briefly, r.Fault) {
					continue
				}
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

// briefly are the faults that a run before a commit has time for.
var briefly = []string{"healthy", "php-fpm-kill", "php-fpm-stop", "php-fpm-config", "app-kill", "web-kill"}
