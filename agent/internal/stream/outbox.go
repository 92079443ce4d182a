package stream

import (
	"fmt"
	"log/slog"
	"sync"
	"time"

	"google.golang.org/protobuf/proto"

	"github.com/gapura-dev/gapura/agent/internal/report"
	"github.com/gapura-dev/gapura/agent/internal/spool"
	"github.com/gapura-dev/gapura/pkg/fact"
	"github.com/gapura-dev/gapura/pkg/wire"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// Outbox joins what is said with what is kept. Under one lock a fact is classed, numbered and kept, so that a snapshot
// and the number it stands for agree.
type Outbox struct {
	spool *spool.Spool
	log   *slog.Logger

	mu     sync.Mutex // guards report, and the order of numbers
	report *report.Report
}

// NewOutbox returns an outbox over a report and a spool, which nobody else may use.
func NewOutbox(r *report.Report, s *spool.Spool, log *slog.Logger) *Outbox {
	return &Outbox{report: r, spool: s, log: log.With("part", "outbox")}
}

// Put takes a fact that a witness said. It does not wait for disk or network.
func (o *Outbox) Put(f fact.Fact) {
	o.mu.Lock()
	defer o.mu.Unlock()
	for _, change := range o.report.Put(f) {
		payload, err := encode(change)
		if err != nil {
			o.log.Error("fact not sent, a gap tells of it", "error", err)
		}
		o.spool.Append(payload)
	}
}

// snapshot returns everything that stands at now, and the highest number that is in it.
func (o *Outbox) snapshot(now time.Time) (seq uint64, facts []*agentv1.Fact) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.report.Samples() // the snapshot holds them
	return o.spool.Last(), o.translate(o.report.Snapshot(now))
}

// samples returns the latest samples said since the last call.
func (o *Outbox) samples() []*agentv1.Fact {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.translate(o.report.Samples())
}

// changes returns numbered changes that follow seq; none when there are none.
func (o *Outbox) changes(seq uint64, now time.Time) (out []*agentv1.Change) {
	for _, record := range o.spool.Since(seq) {
		change := &agentv1.Change{Seq: record.Seq, Fact: &agentv1.Fact{}}
		hole := record.Hole
		if hole.To == 0 && proto.Unmarshal(record.Payload, change.Fact) != nil {
			hole = spool.Hole{From: record.Seq, To: record.Seq, Reason: "spool damaged"}
		}
		if hole.To != 0 {
			gap := fact.Gap{From: hole.From, To: hole.To, Count: hole.To - hole.From + 1, Reason: hole.Reason}
			change.Fact = o.translate([]fact.Fact{{At: now, Witness: "agent", Body: gap}})[0]
		}
		out = append(out, change)
	}
	return out
}

func (o *Outbox) translate(facts []fact.Fact) (out []*agentv1.Fact) {
	for _, f := range facts {
		m, err := wire.FromFact(f)
		if err != nil {
			o.log.Error("fact not sent", "error", err)
			continue
		}
		out = append(out, m)
	}
	return out
}

func encode(f fact.Fact) ([]byte, error) {
	m, err := wire.FromFact(f)
	if err != nil {
		return nil, err
	}
	payload, err := proto.Marshal(m)
	if err != nil {
		return nil, fmt.Errorf("encode fact: %w", err)
	}
	return payload, nil
}
