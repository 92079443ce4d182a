package brain

import (
	"net/netip"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/diagnose/story"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// Scribe writes down what the brain is told, in the order in which it takes it in.
type Scribe interface {
	Fact(host string, f fact.Fact, now time.Time) error
	Event(host string, e story.Event, now time.Time) error
}

// heard has facts of a host written down.
func (b *Brain) heard(host string, now time.Time, facts ...fact.Fact) {
	if b.deps.Scribe == nil {
		return
	}
	for _, f := range facts {
		f.Host = host
		b.scribble(b.deps.Scribe.Fact(host, f, now))
	}
}

// looked has a look written down in the story of the host that it is about.
func (b *Brain) looked(f fact.Fact, o fact.Observation, now time.Time) {
	if b.deps.Scribe != nil {
		b.scribble(b.deps.Scribe.Fact(b.answered(f, o), f, now))
	}
}

// happened has something around facts written down.
func (b *Brain) happened(what, host string, address netip.Addr, now time.Time) {
	if b.deps.Scribe != nil {
		b.scribble(b.deps.Scribe.Event(host, story.Event{What: what, Host: host, Address: address}, now))
	}
}

func (b *Brain) scribble(err error) {
	if err != nil {
		b.deps.Log.Warn("the recording has a gap", "error", err)
	}
}
