package remedy

import (
	"fmt"
	"slices"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// Remedy is one thing that helps against some causes: which verb, on which unit, and what must hold before.
type Remedy struct {
	ID string
	// Answers lists the causes it helps against. CAUSES.md says which cause permits what.
	Answers []*diagnose.Cause
	// Verb is what is ordered.
	Verb command.Verb
	// Doc says why it helps, and when it does not.
	Doc string
	// Needs says what must hold of the unit besides the guards; nil is permission.
	Needs func(unit fact.Unit) *command.Refusal
	// Agreed reports whether a person must agree whatever the mode is; nil is no.
	Agreed func(test fact.ConfigTest) bool
	// Proven asks for a conclusive verdict: what it takes down was serving, or may be.
	Proven bool
	// Rest is how long it is not tried again on a unit, whether it helped or not; zero leaves that to the limits.
	Rest time.Duration
	// Find is what a person must find out when it was tried and is needed again before its rest is over.
	Find string
}

// catalogue holds every declared remedy. It is filled while the package is initialised and never changed after.
var catalogue []*Remedy

// define declares a remedy. It panics on a duplicate ID: two files say the same thing.
func define(r Remedy) *Remedy {
	for _, other := range catalogue {
		if other.ID == r.ID {
			panic(fmt.Sprintf("remedy %q is declared twice", r.ID))
		}
	}
	catalogue = append(catalogue, &r)
	return &r
}

// Catalogue returns every remedy, by ID.
func Catalogue() []*Remedy {
	out := slices.Clone(catalogue)
	slices.SortFunc(out, func(a, b *Remedy) int {
		if a.ID < b.ID {
			return -1
		}
		return 1
	})
	return out
}

// For returns the remedy that answers a cause, nil when only a human can help.
func For(cause string) *Remedy {
	for _, r := range Catalogue() {
		for _, c := range r.Answers {
			if c.ID == cause {
				return r
			}
		}
	}
	return nil
}

// World is what the engine asks of the fleet's view.
type World interface {
	// Unit returns what the host says of a unit; false when it has said nothing fresh.
	Unit(host, unit string) (fact.Unit, bool)
	// ConfigTest returns the last test of a unit's server; false when there is none.
	ConfigTest(host, unit string) (fact.ConfigTest, bool)
	// Connected reports whether the host's agent speaks now.
	Connected(host string) bool
	// Label returns a label of a host, empty when it has none.
	Label(host, key string) string
	// Enrolled returns the number of enrolled hosts.
	Enrolled() int
	// Size returns the number of enrolled hosts that have a label of that value.
	Size(key, value string) int
}

// candidate is a remedy considered for an incident.
type candidate struct {
	incident *incident.Incident
	remedy   *Remedy
	unit     fact.Unit
	known    bool // the host has said something fresh about the unit
	agreed   bool // a person agreed to this very action
}
