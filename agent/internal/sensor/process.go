package sensor

import (
	"context"
	"log/slog"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// The time between two looks that nobody asked for: each reads all of /proc twice, and starts the privileged reader. While
// a load stands it is looked at less and less often; a host that is always busy would pay for it always.
const (
	processesRest = 30 * time.Second
	processesLong = 4 * time.Minute
)

// Processes is the witness of what runs. It looks when asked to, while the machine's load stands over a limit, and once
// more when it no longer does.
type Processes struct {
	reader Reader
	board  *Board
	log    *slog.Logger
	asked  chan request
}

// NewProcesses returns the witness. It follows the board's load.
func NewProcesses(reader Reader, board *Board, log *slog.Logger) *Processes {
	return &Processes{reader: reader, board: board, log: log.With("part", "processes"), asked: make(chan request)}
}

// Name returns "processes".
func (*Processes) Name() string { return "processes" }

// Again looks at the processes now and returns once they were said, or why they were not.
func (p *Processes) Again(ctx context.Context, subject string) (refused string) {
	return askAgain(ctx, p.asked, subject)
}

// Run says processes until ctx ends.
func (p *Processes) Run(ctx context.Context, say Say) error {
	follower := p.board.Follow("load")
	defer follower.Close()
	run := &processesRun{asking: asking{witness: p.Name(), reader: p.reader, log: p.log, say: say}, said: make(statements)}
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-follower.Wake():
			for _, body := range follower.Take() {
				if l, ok := body.(fact.Load); ok {
					run.hear(ctx, l)
				}
			}
		case r := <-p.asked:
			r.done <- run.look(ctx)
		}
	}
}

// processesRun is the state of one Run.
type processesRun struct {
	asking
	said   statements
	looked time.Time
	heavy  bool
	rest   time.Duration // until the next look at a load that stands
}

// hear looks when the machine is under load, and once when that is over.
func (r *processesRun) hear(ctx context.Context, l fact.Load) {
	now := heavy(l)
	if !now || !r.heavy {
		r.rest = processesRest
	}
	if (now || r.heavy) && (r.looked.IsZero() || time.Since(r.looked) >= r.rest) {
		r.look(ctx)
		if r.heavy {
			r.rest = min(2*r.rest, processesLong)
		}
		r.heavy = now
	}
}

// heavy reports whether a load is one whose makers are worth naming.
func heavy(l fact.Load) bool {
	load, ok := l.Load1.Get()
	cpus, ok2 := l.CPUs.Get()
	return l.PressureCPU.Or(0) >= 0.6 || l.PressureMemory.Or(0) >= 0.1 || l.PressureIO.Or(0) >= 0.4 ||
		ok && ok2 && load > 4*float64(cpus)
}

// look has processes looked at and says them; it returns why that was refused.
func (r *processesRun) look(ctx context.Context) (refused string) {
	found, refused := r.ask(ctx, &agentv1.LookQuestion{
		Question: &agentv1.LookQuestion_LookAtProcesses{LookAtProcesses: &agentv1.LookAtProcesses{}},
	})
	r.looked = time.Now()
	if refused == "" {
		r.said = r.said.replace(found, r.say)
	}
	return refused
}
