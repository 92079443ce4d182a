package fleet

import (
	"cmp"
	"slices"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// keep stores a fact and returns what stood before, and whether there was room for it.
func (h *Host) keep(f fact.Fact, received time.Time) (before fact.Body, kept bool) {
	key := f.Key()
	subjects := h.said[key.Kind]
	old := subjects[key.Subject]
	if old == nil && h.keys >= MaxKeys {
		h.gap(TooManyKeys, received)
		return nil, false
	}
	if subjects == nil {
		subjects = map[string]*statement{}
		h.said[key.Kind] = subjects
	}
	if old != nil {
		before = old.fact.Body
		h.unclaim(old)
	} else {
		h.keys++
	}
	subjects[key.Subject] = &statement{fact: f, received: received}
	h.claim(subjects[key.Subject])
	h.remember(f.Body, received)
	return before, true
}

// remember keeps what a later statement of the same key no longer says. What one host may have remembered is bounded
// by how many statements it may make.
func (h *Host) remember(body fact.Body, received time.Time) {
	switch body := body.(type) {
	case fact.Target:
		if body.OwnerUnit != "" {
			note(h.owners, body.Address, body.OwnerUnit)
		}
	case fact.Unit:
		h.endure(body, received)
		if body.Running() {
			note(h.alive, body.Name, body)
		}
		if body.Down() && body.Job == "" && !body.WillRestart() {
			note(h.rested, body.Name, received)
		}
	}
}

// note enters a memory unless there are too many already.
func note[T any](memories map[string]T, about string, memory T) {
	if _, known := memories[about]; known || len(memories) < MaxKeys {
		memories[about] = memory
	}
}

// remove takes a statement back and returns what it said, nil when there was none.
func (h *Host) remove(key fact.Key) fact.Body {
	old, ok := h.said[key.Kind][key.Subject]
	if !ok {
		return nil
	}
	delete(h.said[key.Kind], key.Subject)
	h.keys--
	h.unclaim(old)
	return old.fact.Body
}

// gap notes that something could not be kept. Gaps of one reason are one statement, so they stay within bounds.
func (h *Host) gap(reason string, now time.Time) {
	gap := fact.Gap{Count: 1, Reason: reason}
	if last, ok := Latest[fact.Gap](h, reason); ok {
		gap.Count += last.Body.Count
	} else {
		h.keys++
	}
	if h.said[gap.Kind()] == nil {
		h.said[gap.Kind()] = map[string]*statement{}
	}
	said := fact.Fact{Host: h.Name, At: now, Witness: "fleet", Body: gap}
	h.said[gap.Kind()][reason] = &statement{fact: said, received: now}
}

// clear forgets every statement and with them every claim.
func (h *Host) clear() {
	for _, key := range h.sorted() {
		h.remove(key)
	}
}

// sorted returns the keys of all statements in a stable order.
func (h *Host) sorted() []fact.Key {
	keys := make([]fact.Key, 0, h.keys)
	for kind, subjects := range h.said {
		for subject := range subjects {
			keys = append(keys, fact.Key{Kind: kind, Subject: subject})
		}
	}
	slices.SortFunc(keys, func(a, b fact.Key) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Subject, b.Subject))
	})
	return keys
}

// Facts returns every fact that is believed of the host, ordered by kind and subject.
func (h *Host) Facts() []fact.Fact {
	facts := make([]fact.Fact, 0, h.keys)
	for _, key := range h.sorted() {
		facts = append(facts, h.said[key.Kind][key.Subject].fact)
	}
	return facts
}
