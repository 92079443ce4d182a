package brain

import (
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// Arrival is what one message of an agent's stream said, already checked by ingest. Exactly one of its parts is set.
type Arrival struct {
	Host     string // from the peer's certificate
	Stream   uint64 // tells streams of one host apart; a higher one is newer
	Received time.Time

	Hello    *Hello
	Gone     bool // the stream ended
	Snapshot []fact.Fact
	Changes  []Change // numbered; acknowledged after the commit
	Sample   []fact.Fact
	LookDone *LookDone

	// Ack is called after what arrived is committed, with the highest number of Changes. It does not block.
	Ack func(seq uint64)
}

// Hello is how an agent opened its stream.
type Hello struct {
	Boot         string
	Version      string
	Capabilities []string
	Clock        time.Time // the host's clock at that moment
}

// LookDone says that a look the collector asked for was made, or why not. What it saw came as facts.
type LookDone struct {
	ID      string
	Refused string
}
