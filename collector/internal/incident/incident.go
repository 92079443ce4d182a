// Package incident is the life of an incident: it opens, grows, merges, heals and closes.
//
// The package is pure: what arrives and the time go in, the next ledger comes out. An incident belongs to a subject
// (host, and unit or target); every site that fails through that subject joins it.
package incident

import (
	"time"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// State is where an incident stands in its life.
type State string

// The states of an incident.
const (
	Observed  State = "observed"  // the outside failed once
	Confirmed State = "confirmed" // it failed again, as often as its verdict needs
	Healing   State = "healing"   // the outside is well again, not yet for long enough
	Resolved  State = "resolved"  // well for long enough; closed
)

// Bounds of what one incident keeps.
const (
	MaxObservations = 50
	MaxTimeline     = 200
	MaxSites        = 200
)

// keepBeginning is how many of a story's first lines stay when it grows over MaxTimeline: how it began is what people ask.
const keepBeginning = 20

// Incident is one outage, from the first failing look until it is resolved.
type Incident struct {
	Name         string // "incidents/<UUIDv7>"
	Subject      diagnose.Subject
	Sites        []string // first the one that was seen failing
	Presumed     []string // sites behind the same subject that were not looked at
	State        State
	Opened       time.Time
	ConfirmedAt  time.Time
	HealingSince time.Time
	ResolvedAt   time.Time
	Finding      diagnose.Finding // the present verdict
	Rival        string           // cause of another verdict, as strong, that has not stood for long enough; empty for none
	RivalSince   time.Time
	Earlier      []diagnose.Finding // verdicts that were revised, oldest first
	Observations []fact.Observation // newest last, at most MaxObservations
	ObservedAt   []time.Time        // of each observation
	Timeline     []Entry            // oldest first, at most MaxTimeline
	GoodLooks    int                // in a row since it began healing, of the site that has the fewest
	FailedLooks  int                // in a row while it fails
	CountedAt    time.Time          // of the last of them
	FailedAt     time.Time          // of the last failing look of our own
	Vantage      string             // the witness that saw it fail: it must see it well again
	Direct       bool               // and whether it looked straight at the host, not as DNS leads
	LastLook     time.Time
	NextLook     time.Time      // when it asks to be looked at again, zero for never
	Well         map[string]int // good looks in a row of each site
	MergedInto   string         // the older incident that turned out to be the same one, empty for none

	News []Entry `json:"-"` // lines added since Ledger.TakeChanged
}

// Entry is one line of an incident's story.
type Entry struct {
	At   time.Time
	Kind string // fault, seen, cause, confirmed, order, held, refused, outcome, verified, resolved, asked, note
	Text string
}

// Open reports whether the incident is not resolved.
func (i *Incident) Open() bool { return i.State != Resolved }
