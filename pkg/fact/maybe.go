package fact

import "fmt"

// Maybe is a value that may be unknown. Its zero value is unknown.
type Maybe[T any] struct {
	value T
	known bool
}

// Known returns a known value.
func Known[T any](v T) Maybe[T] { return Maybe[T]{value: v, known: true} }

// Get returns the value and whether it is known.
func (m Maybe[T]) Get() (T, bool) { return m.value, m.known }

// Or returns the value, or fallback when it is unknown. Use it for display, never to decide.
func (m Maybe[T]) Or(fallback T) T {
	if m.known {
		return m.value
	}
	return fallback
}

// Known reports whether the value is known.
func (m Maybe[T]) Known() bool { return m.known }

// String prints the value, or "unknown".
func (m Maybe[T]) String() string {
	if !m.known {
		return "unknown"
	}
	return fmt.Sprint(m.value)
}

// Equal reports whether both are unknown, or both known and the same; go-cmp and tests use it.
func (m Maybe[T]) Equal(other Maybe[T]) bool {
	return m.known == other.known && fmt.Sprint(m.value) == fmt.Sprint(other.value)
}

// Tri is yes, no or unknown; the zero value is unknown.
type Tri int8

// The three values of a Tri.
const (
	Unknown Tri = iota
	Yes
	No
)

// Is returns Yes for true and No for false.
func Is(b bool) Tri {
	if b {
		return Yes
	}
	return No
}

// String prints yes, no or unknown.
func (t Tri) String() string {
	switch t {
	case Yes:
		return "yes"
	case No:
		return "no"
	default:
		return "unknown"
	}
}
