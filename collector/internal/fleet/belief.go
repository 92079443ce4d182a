package fleet

import (
	"cmp"
	"maps"
	"slices"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// statement is a fact as it was received.
type statement struct {
	fact     fact.Fact
	received time.Time
	claimed  int // of a vhost: how many of its names claim a site
}

// Belief is the newest thing said about a subject.
type Belief[T fact.Body] struct {
	Body     T
	Host     string
	Witness  string
	At       time.Time // when the witness saw it, on the collector's clock
	Received time.Time
	// Lost says why it cannot be relied on any more: its witness is missing. Empty while it can.
	Lost string
}

// Age is how long ago the witness saw it.
func (b Belief[T]) Age(now time.Time) time.Duration { return now.Sub(b.At) }

// Key returns the key of the fact that is believed.
func (b Belief[T]) Key() fact.Key { return fact.Key{Kind: b.Body.Kind(), Subject: b.Body.Subject()} }

// Latest returns the newest fact of type T about a subject, false when there is none.
func Latest[T fact.Body](h *Host, subject string) (Belief[T], bool) {
	var kind T
	s, ok := h.said[kind.Kind()][subject]
	if !ok {
		return Belief[T]{}, false
	}
	return believe[T](h, s)
}

// All returns the newest facts of type T, ordered by subject.
func All[T fact.Body](h *Host) []Belief[T] {
	var kind T
	subjects := h.said[kind.Kind()]
	beliefs := make([]Belief[T], 0, len(subjects))
	for _, subject := range slices.Sorted(maps.Keys(subjects)) {
		if b, ok := believe[T](h, subjects[subject]); ok {
			beliefs = append(beliefs, b)
		}
	}
	return beliefs
}

func believe[T fact.Body](h *Host, s *statement) (Belief[T], bool) {
	body, ok := s.fact.Body.(T)
	return Belief[T]{
		Body: body, Host: h.Name, Witness: s.fact.Witness,
		At: h.clock.local(s.fact.At), Received: s.received, Lost: h.Missing(s.fact.Witness),
	}, ok
}

// Missing says why a witness cannot speak on this host, empty when nothing is known to hinder it.
func (h *Host) Missing(witness string) string {
	s, ok := h.said[fact.Missing{}.Kind()][witness]
	if !ok {
		return ""
	}
	missing, ok := s.fact.Body.(fact.Missing)
	if !ok || missing.OK {
		return ""
	}
	return cmp.Or(missing.Why, "witness "+witness+" is missing")
}
