package act

import (
	"encoding/json"
	"fmt"
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
