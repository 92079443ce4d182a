package lab

import (
	"fmt"
	"strings"

	"github.com/gapura-dev/gapura/deploy/lab/internal/debian"
)

// System is a distribution's release that hosts can run.
type System = debian.System

// Systems returns those there are. The first is what a host runs when nothing is said.
func Systems() []System { return debian.Systems }

// FindSystem returns the system of that name, the first for none.
func FindSystem(name string) (System, error) {
	if name == "" {
		return debian.Systems[0], nil
	}
	var names []string
	for _, s := range debian.Systems {
		if s.Name == name {
			return s, nil
		}
		names = append(names, s.Name)
	}
	return System{}, fmt.Errorf("find system %q: there are %s", name, strings.Join(names, ", "))
}
