package fact

import (
	"strconv"
	"time"
)

// OutcomeState says how far an order came.
type OutcomeState int8

// How far an order came.
const (
	OutcomeUnspecified OutcomeState = iota
	OrderRefused                    // nothing was done; Reason says why
	OrderExecuted                   // systemd's job ended; Result says how
	OrderUnknown                    // it may have happened; it is never repeated
	OrderAlreadyDone                // it was executed before; nothing was done now
)

// String prints refused, executed, unknown or already-done.
func (s OutcomeState) String() string {
	return [...]string{"unspecified", "refused", "executed", "unknown", "already-done"}[max(0, min(int(s), 4))]
}

// Outcome is what an order did.
type Outcome struct {
	Order            string // its ID
	State            OutcomeState
	Reason           string // reason code of a refusal, see command.Refusal
	Detail           string // the deciding value, and how to change it
	Unit             string
	Verb             string
	Result           string // of the job: done, failed, timeout, canceled, dependency, skipped
	InvocationBefore string
	InvocationAfter  string
	Took             time.Duration
}

// Kind returns "outcome".
func (Outcome) Kind() Kind { return "outcome" }

// Subject returns the order's ID.
func (o Outcome) Subject() string { return o.Order }

// Missing says that a witness cannot speak on this host, and why; OK ends it.
type Missing struct {
	Name string
	OK   bool
	Why  string
}

// Kind returns "missing".
func (Missing) Kind() Kind { return "missing" }

// Subject returns the witness's name.
func (m Missing) Subject() string { return m.Name }

// Gap says that something could not be said.
type Gap struct {
	From, To uint64 // sequence numbers, 0 when it is about a fact that never got one
	Count    uint64
	Reason   string
}

// Kind returns "gap".
func (Gap) Kind() Kind { return "gap" }

// Subject returns the reason: gaps of one reason replace each other.
func (g Gap) Subject() string { return g.Reason }

// Removal takes a fact back: its subject is no more.
type Removal struct {
	Of   Kind
	Name string // Subject of the fact that goes
}

// Kind returns "removal".
func (Removal) Kind() Kind { return "removal" }

// Subject returns kind and subject of what goes.
func (r Removal) Subject() string { return string(r.Of) + " " + r.Name }

// Opaque is a fact of a type this program does not know. It is stored as received, counted, shown, and read again
// after an upgrade.
type Opaque struct {
	Field uint32 // field number of the body it has not understood, 0 when unclear
	Raw   []byte // the whole encoded fact
}

// Kind returns "opaque".
func (Opaque) Kind() Kind { return "opaque" }

// Subject returns the field number.
func (o Opaque) Subject() string { return "field " + strconv.FormatUint(uint64(o.Field), 10) }
