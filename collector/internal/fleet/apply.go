package fleet

import (
	"reflect"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// Bounds of what one host may make us remember; what goes beyond becomes a gap.
const (
	MaxKeys  = 20_000 // statements of one host
	MaxNames = 5_000  // vhost names by which one host claims sites
)

// Reasons of the gaps that the view itself adds.
const (
	TooManyKeys  = "more than 20000 statements: newer ones are not kept"
	TooManyNames = "more than 5000 vhost names: the others claim no site"
)

// Delta is what one fact changed.
type Delta struct {
	Fact    fact.Fact
	Before  fact.Body // what was believed before, nil when nothing was
	Changed bool      // the fact says something new; a repeat only refreshes it
}

// Apply believes a fact. Facts of one host are given in the order in which its agent numbered them: the newest arrival
// of a key stands. An observation goes to its site; a removal takes a fact back.
func (v *View) Apply(f fact.Fact, received time.Time) Delta {
	if look, ok := f.Body.(fact.Observation); ok {
		return v.observe(f, look, received)
	}
	if f.Host == "" || f.Body == nil {
		return Delta{Fact: f}
	}
	h := v.host(f.Host)
	if _, ours := f.Body.(fact.Silence); !ours { // that an agent is silent is no sign of life
		h.Heard = received
		h.clock.learn(f.At, received)
	}
	switch body := f.Body.(type) {
	case fact.Removal:
		before := h.remove(fact.Key{Kind: body.Of, Subject: body.Name})
		return Delta{Fact: f, Before: before, Changed: before != nil}
	case fact.Opaque:
		h.Unread++
	}
	before, kept := h.keep(f, received)
	return Delta{Fact: f, Before: before, Changed: kept && (before == nil || !same(before, f.Body))}
}

// Replace believes a completed snapshot: what the host said before and the snapshot does not repeat is gone. Memories
// of who owned a target and how a unit last ran stay.
func (v *View) Replace(host string, facts []fact.Fact, received time.Time) []Delta {
	h := v.host(host)
	stays := make(map[fact.Key]bool, len(facts))
	for _, f := range facts {
		if f.Body != nil {
			stays[f.Key()] = true
		}
	}
	var deltas []Delta
	for _, key := range h.sorted() {
		if !stays[key] && !passing[key.Kind] {
			removal := fact.Fact{Host: host, At: received, Witness: "fleet", Body: fact.Removal{Of: key.Kind, Name: key.Subject}}
			deltas = append(deltas, Delta{Fact: removal, Before: h.remove(key), Changed: true})
		}
	}
	for _, f := range facts {
		f.Host = host
		deltas = append(deltas, v.Apply(f, received))
	}
	return deltas
}

// passing are the kinds that tell of an event and not of a state: a snapshot does not repeat them.
var passing = map[fact.Kind]bool{
	fact.LogSign{}.Kind(): true, fact.Outcome{}.Kind(): true, fact.Gap{}.Kind(): true, fact.Opaque{}.Kind(): true,
}

// same reports whether two bodies say the same.
func same(a, b fact.Body) bool {
	before, ok := a.(fact.Unit)
	after, ok2 := b.(fact.Unit)
	if ok && ok2 {
		return before.Same(after)
	}
	return reflect.DeepEqual(a, b)
}
