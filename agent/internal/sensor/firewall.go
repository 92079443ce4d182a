package sensor

import (
	"context"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

const (
	firewallFirst = 5 * time.Second // after the start: the configurations' ports are known by then
	firewallQuiet = 3 * time.Second // a new topology comes in many facts
)

// Firewall is the witness of the rules and bans that keep packets from the web stack's ports. It looks at the start, when
// the topology changes, each half-hour, and when asked to.
type Firewall struct {
	reader Reader
	board  *Board
	asked  chan request
}

// NewFirewall returns the witness.
func NewFirewall(reader Reader, board *Board) *Firewall {
	return &Firewall{reader: reader, board: board, asked: make(chan request)}
}

// Name returns "firewall".
func (*Firewall) Name() string { return "firewall" }

// Again reads the rules now and returns once they were said, or why there are none.
func (f *Firewall) Again(ctx context.Context, subject string) (refused string) {
	return askAgain(ctx, f.asked, subject)
}

// Run says rules until ctx ends.
func (f *Firewall) Run(ctx context.Context, say Say) error {
	follower := f.board.Follow("vhost")
	defer follower.Close()
	var said statements
	absent := absence{first: true}
	look := func() bool {
		bodies, err := factsFrom(ctx, f.reader, &agentv1.LookQuestion{
			Question: &agentv1.LookQuestion_ReadFirewall{ReadFirewall: &agentv1.ReadFirewall{}},
		})
		if ctx.Err() != nil {
			return false
		}
		absent.report(f.Name(), err, say)
		if err == nil {
			said = said.replace(only[fact.Firewall](bodies), say)
		}
		return err == nil
	}
	alarm := time.NewTimer(firewallFirst)
	defer alarm.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-follower.Wake():
			follower.Take()
			alarm.Reset(firewallQuiet)
		case r := <-f.asked:
			if look() {
				r.done <- ""
			} else {
				r.done <- "witness missing"
			}
			alarm.Reset(readerRound)
		case <-alarm.C:
			look()
			alarm.Reset(readerRound)
		}
	}
}

// only leaves out what is not of type T and no gap: a witness speaks of its own matter.
func only[T fact.Body](bodies []fact.Body) (out []fact.Body) {
	for _, body := range bodies {
		_, gap := body.(fact.Gap)
		if _, fits := body.(T); fits || gap {
			out = append(out, body)
		}
	}
	return out
}
