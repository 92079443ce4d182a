// Package fact is the typed vocabulary of what can be said about a host or a site.
//
// A fact is one statement: something said, about something, by a witness, at a time. Inside and outside views share
// this vocabulary, so diagnosis can compare witnesses. Missing is unknown, never zero and never all: a number that may
// be unknown is a Maybe, a yes/no that may be unknown is a Tri.
//
// Adding a fact takes four places: its message in proto/gapura/agent/v1, its struct here, its line in pkg/wire and its
// word in the stories of collector/internal/diagnose. A test in pkg/wire fails if one of them is missing.
package fact

import "time"

// MaxSize is the largest encoded fact in bytes; a sender that has more says a Gap.
const MaxSize = 8 << 10

// Kind names a type of fact: "unit", "target", "observation".
type Kind string

// Body is what a fact says.
type Body interface {
	// Kind names the type.
	Kind() Kind
	// Subject names what it is said about, unique within kind and host: a unit's name, a target's address.
	Subject() string
}

// Fact is one statement.
type Fact struct {
	// Host is who it was said about. It is set by the receiver from the peer's certificate, never by the sender;
	// empty for an outside view of a site that no host is known for.
	Host string
	// At is when the witness saw it, on the witness's clock.
	At time.Time
	// Witness is who saw it: "units", "targets", "prober".
	Witness string
	// Body is what is said.
	Body Body
}

// Key names the statement a fact replaces: the newest fact of a key stands.
type Key struct {
	Kind    Kind
	Subject string
}

// Key returns the fact's key within its host.
func (f Fact) Key() Key { return Key{f.Body.Kind(), f.Body.Subject()} }
