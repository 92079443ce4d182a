package brain

import (
	"time"

	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
)

// Letter is a notice that is sent to people's tools. It is committed with what it tells of, so that it is sent at least once
// whatever happens to the collector.
type Letter struct {
	N     uint64 // its place in the outbox, which the store gives it
	ID    string // the receiver knows a repeat by it
	At    time.Time
	About string // the incident: letters about one keep their order
	Lost  int    // how many letters it stands for that were dropped; 0 for an ordinary one
	Doc   []byte
}

// Writer writes a notice down as a letter; false when people need not know of it. It does not block.
type Writer interface {
	Letter(n Notice) (Letter, bool)
}

// unwritten is a writer of nothing.
type unwritten struct{}

func (unwritten) Letter(Notice) (Letter, bool) { return Letter{}, false }

// notices are what this turn's changes say to people, in the order in which they are told.
func (b *Brain) notices(incidents []*incident.Incident, actions []*remedy.Action, now time.Time) (list []Notice) {
	for _, i := range incidents {
		for _, entry := range i.News {
			list = append(list, Notice{At: entry.At, Incident: i, Entry: entry})
		}
	}
	for _, a := range actions {
		n := Notice{At: now, Action: a}
		if i := b.ledger.Named(a.Incident); i != nil {
			n.Incident = i.Clone()
		}
		list = append(list, n)
	}
	return list
}
