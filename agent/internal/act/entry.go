package act

import (
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// entry is one order in the record: when it was first judged, on what grounds, and what became of it.
type entry struct {
	At       time.Time     `json:"at"` // wall clock
	Order    string        `json:"order"`
	Unit     string        `json:"unit"`
	Verb     command.Verb  `json:"verb"`
	Incident string        `json:"incident,omitempty"`
	Cause    string        `json:"cause,omitempty"`
	Audit    uint64        `json:"audit,omitempty"`
	State    string        `json:"state"`
	Reason   string        `json:"reason,omitempty"`
	Detail   string        `json:"detail,omitempty"`
	Result   string        `json:"result,omitempty"`
	Before   string        `json:"invocation_before,omitempty"`
	After    string        `json:"invocation_after,omitempty"`
	Took     time.Duration `json:"took_ns,omitempty"`
}

// states are the outcomes that are ever written, by the word on disk.
var states = map[string]fact.OutcomeState{
	fact.OrderRefused.String():  fact.OrderRefused,
	fact.OrderExecuted.String(): fact.OrderExecuted,
	fact.OrderUnknown.String():  fact.OrderUnknown,
}

func newEntry(o fact.Outcome, order command.Order, now time.Time) *entry {
	return &entry{
		At: now.UTC().Round(0), Order: o.Order, Unit: o.Unit, Verb: command.Verb(o.Verb),
		Incident: order.Incident, Cause: order.Cause, Audit: order.AuditIndex,
		State: o.State.String(), Reason: o.Reason, Detail: o.Detail, Result: o.Result,
		Before: o.InvocationBefore, After: o.InvocationAfter, Took: o.Took,
	}
}

func (e *entry) outcome() fact.Outcome {
	return fact.Outcome{
		Order: e.Order, State: states[e.State], Reason: e.Reason, Detail: e.Detail, Unit: e.Unit, Verb: string(e.Verb),
		Result: e.Result, InvocationBefore: e.Before, InvocationAfter: e.After, Took: e.Took,
	}
}

// acted reports whether the host was changed, or may have been.
func (e *entry) acted() bool { return states[e.State] != fact.OrderRefused }

func (e *entry) line() ([]byte, error) {
	line, err := json.Marshal(e)
	if err != nil {
		return nil, fmt.Errorf("write record: %w", err)
	}
	return append(line, '\n'), nil
}

// read takes in one line of the file. A line that cannot be read might be any order: then the whole record is refused.
func (r *record) read(line []byte) error {
	e := new(entry)
	if err := json.Unmarshal(line, e); err != nil {
		return fmt.Errorf("a line cannot be read; move the file away if no order of the last %s can come again: %w", command.Life, err)
	}
	if _, known := states[e.State]; !known || e.Order == "" || e.At.IsZero() {
		return fmt.Errorf("the line of order %q has state %q", e.Order, e.State)
	}
	r.remember(e)
	return nil
}

// remember puts a line's entry in place: the first line of an order says when, the last one what.
func (r *record) remember(e *entry) {
	if first, seen := r.byOrder[e.Order]; seen {
		e.At = first.At
		*first = *e
		return
	}
	r.entries = append(r.entries, e)
	r.byOrder[e.Order] = e
}

// keep returns the entries that are still needed: actions of the last two days and the newest refusals. An action that
// lies in the future, by a clock set back, is kept.
func keep(entries []*entry, now time.Time) []*entry {
	refusals := 0
	var kept []*entry
	for _, e := range slices.Backward(entries) {
		if e.acted() && now.Sub(e.At) > keepActions {
			continue
		}
		if !e.acted() {
			if refusals++; refusals > keepRefusals {
				continue
			}
		}
		kept = append(kept, e)
	}
	slices.Reverse(kept)
	return kept
}
