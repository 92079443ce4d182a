package report

import (
	"cmp"
	"reflect"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// sampled reports whether a statement is nothing but moving figures: it becomes a change only at a limit.
func sampled(body fact.Body) bool {
	switch b := body.(type) {
	case fact.Load, fact.Traffic:
		return true
	case fact.Pool:
		return b.Name == "" // the sum as the status text gives it; a configured pool has a name
	default:
		return false
	}
}

// moving reports whether a statement holds figures that move without anything having happened.
func moving(body fact.Body) bool {
	switch body.(type) {
	case fact.Load, fact.Pool, fact.Target, fact.Socket, fact.Traffic:
		return true
	default:
		return false
	}
}

// event reports whether a statement is about a moment: it is always a change, and it goes by itself. An answer to a
// question is one too, since whoever asked must learn how things are now, even if they are as before.
func event(body fact.Body) bool {
	switch body.(type) {
	case fact.LogSign, fact.Outcome, fact.Gap, fact.Inside, fact.Arrival, fact.Wait, fact.Process:
		return true
	default:
		return false
	}
}

// steady returns a statement without its moving figures.
func steady(body fact.Body) fact.Body {
	switch b := body.(type) {
	case fact.Target:
		b.Queue = fact.Maybe[uint32]{}
		return b
	case fact.Socket:
		b.Queue = fact.Maybe[uint32]{}
		return b
	case fact.Pool:
		b.Active, b.Idle = fact.Maybe[uint32]{}, fact.Maybe[uint32]{}
		b.Requests, b.Slow, b.MaxChildrenReached = fact.Maybe[uint64]{}, fact.Maybe[uint64]{}, fact.Maybe[uint64]{}
		return b
	default:
		return body
	}
}

func same(a, b fact.Body) bool {
	if before, ok := a.(fact.Unit); ok {
		now, ok := b.(fact.Unit)
		return ok && before.Same(now)
	}
	return reflect.DeepEqual(a, b)
}

func compare(a, b fact.Key) int {
	return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Subject, b.Subject))
}
