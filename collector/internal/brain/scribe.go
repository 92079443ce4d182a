package brain

import (
	"net/netip"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// Scribe writes down what the brain is told, in the order in which it takes it in.
type Scribe interface {
	// Fact is a fact about a host, or a look at one of its sites.
	Fact(host string, f fact.Fact, now time.Time) error
	// Stream is that a host's agent opened its stream, or that it ended.
	Stream(host string, open bool, now time.Time) error
	// Address is that an address is registered for a host.
	Address(host string, address netip.Addr, now time.Time) error
}

// deaf is who writes nothing down.
type deaf struct{}

func (deaf) Fact(string, fact.Fact, time.Time) error     { return nil }
func (deaf) Stream(string, bool, time.Time) error        { return nil }
func (deaf) Address(string, netip.Addr, time.Time) error { return nil }

// heard has facts of a host written down.
func (b *Brain) heard(host string, now time.Time, facts ...fact.Fact) {
	for _, f := range facts {
		f.Host = host
		b.scribble(b.deps.Scribe.Fact(host, f, now))
	}
}

// looked has a look written down in the story of the host that it is about.
func (b *Brain) looked(f fact.Fact, o fact.Observation, now time.Time) {
	b.scribble(b.deps.Scribe.Fact(b.answered(f, o), f, now))
}

func (b *Brain) scribble(err error) {
	if err != nil {
		b.deps.Log.Warn("the recording has a gap", "error", err)
	}
}
