// Package sensor is the host's witnesses: each file reads one thing of this host and says it as facts.
//
// A sensor reports, it does not judge. What one witness sees may wake another: a unit that dies makes the targets
// witness look at what it served. They meet on the Board, never by calling each other.
package sensor

import (
	"context"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// Say hands over what a witness saw just now. It does not block and may be called from any goroutine. Saying the same
// thing twice is harmless: an unchanged fact is not sent again.
type Say func(fact.Body)

// Sensor is one witness.
type Sensor interface {
	// Name is the witness as facts name it: "units", "load", "configtest".
	Name() string
	// Run says what it sees until ctx ends, and returns nil then. A witness that cannot speak for now says
	// fact.Missing, tries again by itself and says fact.Missing{OK: true} once it can; it returns an error only
	// when it can never speak on this host.
	Run(ctx context.Context, say Say) error
}
