// Package report gathers what the witnesses say into changes, which are durable, and samples, of which only the latest
// counts.
//
// A fact is a change when it differs from what was last said of its subject. Figures that move all the time (load, a
// pool's workers, an accept queue) are samples, until they cross a named limit. The package is pure: it keeps no clock
// and touches no disk.
package report

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
	"github.com/gapura-dev/gapura/pkg/wire"
)

// Bounds of what is remembered of events, which nobody takes back.
const (
	// eventLife is how long an event stays in snapshots; history keeps it longer.
	eventLife = time.Hour
	// maxEvents is how many events are remembered; the oldest goes first.
	maxEvents = 512
)

// Report remembers what was last said of every subject. It is not safe for concurrent use.
type Report struct {
	last    map[fact.Key]fact.Fact           // what a snapshot repeats
	steady  map[fact.Key]fact.Body           // what was last said as a change, without its moving figures
	over    map[fact.Key]map[string]fact.Tri // which limits a subject stands over
	samples map[fact.Key]fact.Fact           // waits for Samples
	events  []fact.Key                       // keys of events in last, oldest first
}

// New returns a report that was told nothing yet.
func New() *Report {
	return &Report{
		last:    make(map[fact.Key]fact.Fact),
		steady:  make(map[fact.Key]fact.Body),
		over:    make(map[fact.Key]map[string]fact.Tri),
		samples: make(map[fact.Key]fact.Fact),
	}
}

// Put takes what a witness said and returns the changes that follow from it, in the order in which they are to be
// numbered: none for a repetition or a sample, the fact itself for a change, and for a fact over its size a fact.Gap
// and the removal of what was said before, because that no longer holds.
func (r *Report) Put(f fact.Fact) []fact.Fact {
	if gone, ok := f.Body.(fact.Removal); ok {
		return r.remove(f, fact.Key{Kind: gone.Of, Subject: gone.Name})
	}
	if why := fits(f); why != nil {
		gap := fact.Fact{At: f.At, Witness: f.Witness, Body: fact.Gap{Count: 1, Reason: why.Error()}}
		gone := fact.Fact{At: f.At, Witness: f.Witness, Body: fact.Removal{Of: f.Body.Kind(), Name: f.Body.Subject()}}
		return append(r.Put(gap), r.Put(gone)...)
	}
	key := f.Key()
	isChange := r.crossed(key, f.Body)
	if !sampled(f.Body) {
		still := steady(f.Body)
		before, known := r.steady[key]
		isChange = isChange || !known || event(f.Body) || !same(before, still)
		r.steady[key] = still
	}
	r.remember(key, f)
	if !isChange {
		if moving(f.Body) {
			r.samples[key] = f
		}
		return nil
	}
	delete(r.samples, key)
	return []fact.Fact{f}
}

// Samples returns the latest of each moving figure said since the last call, in the order of their keys.
func (r *Report) Samples() []fact.Fact {
	out := sorted(r.samples)
	clear(r.samples)
	return out
}

// Snapshot returns everything that stands at now, in the order of the keys: what was said and not taken back, and the
// events of the last hour.
func (r *Report) Snapshot(now time.Time) []fact.Fact {
	r.events = slices.DeleteFunc(r.events, func(key fact.Key) bool {
		if now.Sub(r.last[key].At) <= eventLife {
			return false
		}
		r.forget(key)
		return true
	})
	return sorted(r.last)
}

func (r *Report) remember(key fact.Key, f fact.Fact) {
	if event(f.Body) {
		if i := slices.Index(r.events, key); i >= 0 {
			r.events = slices.Delete(r.events, i, i+1)
		}
		r.events = append(r.events, key)
		if len(r.events) > maxEvents {
			r.forget(r.events[0])
			r.events = slices.Delete(r.events, 0, 1)
		}
	}
	r.last[key] = f
}

func (r *Report) remove(f fact.Fact, key fact.Key) []fact.Fact {
	if _, said := r.last[key]; !said {
		return nil
	}
	r.events = slices.DeleteFunc(r.events, func(k fact.Key) bool { return k == key })
	r.forget(key)
	return []fact.Fact{f}
}

func (r *Report) forget(key fact.Key) {
	delete(r.last, key)
	delete(r.steady, key)
	delete(r.over, key)
	delete(r.samples, key)
}

// fits says why a fact cannot be sent, nil when it can.
func fits(f fact.Fact) error {
	_, err := wire.FromFact(f)
	if big, ok := errors.AsType[*wire.TooBigError](err); ok {
		return fmt.Errorf("fact over 8 KiB: %s %.200s", big.Key.Kind, big.Key.Subject)
	}
	return err
}

func sorted(m map[fact.Key]fact.Fact) []fact.Fact {
	out := make([]fact.Fact, 0, len(m))
	for _, f := range m {
		out = append(out, f)
	}
	slices.SortFunc(out, func(a, b fact.Fact) int { return compare(a.Key(), b.Key()) })
	return out
}
