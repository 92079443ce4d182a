package sensor

import (
	"context"
	"log/slog"
	"slices"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

const (
	waitsSoon = 20 * time.Millisecond
	waitsRest = 5 * time.Second // between two looks at one unit that nobody asked for …
	briefRest = time.Second     // … and after one that found a worker free, or one at work: by now it may be taken, or wait
)

// Waits is the witness of what workers wait for. It looks at a unit when asked to, and while a php-fpm has no worker
// free for the next request.
type Waits struct {
	reader Reader
	board  *Board
	log    *slog.Logger
	asked  chan request
}

// NewWaits returns the witness. It follows the board's pools and targets.
func NewWaits(reader Reader, board *Board, log *slog.Logger) *Waits {
	return &Waits{reader: reader, board: board, log: log.With("part", "waits"), asked: make(chan request)}
}

// Name returns "waits".
func (*Waits) Name() string { return "waits" }

// Again looks at the workers of a unit now and returns once it was said what they wait for, or why it was not.
func (w *Waits) Again(ctx context.Context, unit string) (refused string) {
	return askAgain(ctx, w.asked, unit)
}

// Run says waits until ctx ends.
func (w *Waits) Run(ctx context.Context, say Say) error {
	follower := w.board.Follow("pool", "target", "unit")
	defer follower.Close()
	run := &waitsRun{
		asking: asking{witness: w.Name(), reader: w.reader, log: w.log, say: say},
		board:  w.board, units: make(map[string]*waiting),
	}
	for {
		alarm := time.NewTimer(run.next())
		select {
		case <-ctx.Done():
			alarm.Stop()
			return nil
		case <-follower.Wake():
			for _, body := range follower.Take() {
				run.hear(body)
			}
		case r := <-w.asked:
			r.done <- run.demand(ctx, r.subject)
		case <-alarm.C:
			run.due(ctx)
		}
		alarm.Stop()
	}
}

// waiting is a unit that was, or is to be, looked at.
type waiting struct {
	said   statements
	brief  bool // what the last look found may be over soon
	works  bool // it found a worker that waits for nothing but the CPU
	looked time.Time
	due    time.Time // zero: nothing is due
}

// waitsRun is the state of one Run.
type waitsRun struct {
	asking
	board *Board
	units map[string]*waiting
}

// hear plans a look at a unit that has no worker free. What its workers waited for is taken back when it has, or when it
// does not run any more.
func (r *waitsRun) hear(body fact.Body) {
	if u, ok := body.(fact.Unit); ok {
		if !u.Running() {
			r.over(u.Name)
		}
		return
	}
	unit, busy := busyPool(body)
	switch pool, isPool := body.(fact.Pool); {
	case busy:
		w := r.unit(unit)
		if w.due.IsZero() {
			w.due = latest(time.Now().Add(waitsSoon), w.looked.Add(w.rest()))
		}
	case isPool && pool.Name == "" && pool.Idle.Or(0) > 0:
		r.over(unit)
	}
}

// rest is the pause until the next look that nobody asks for.
func (w *waiting) rest() time.Duration {
	if w.brief {
		return briefRest
	}
	return waitsRest
}

func (r *waitsRun) unit(name string) *waiting {
	w := r.units[name]
	if w == nil {
		w = &waiting{said: make(statements)}
		r.units[name] = w
	}
	return w
}

// over takes back what was said of a unit.
func (r *waitsRun) over(name string) {
	if w := r.units[name]; w != nil {
		w.said, w.due = w.said.replace(nil, r.say), time.Time{}
	}
}

// next returns how long nothing is due.
func (r *waitsRun) next() time.Duration {
	wait := time.Hour
	for _, w := range r.units {
		if !w.due.IsZero() {
			wait = min(wait, time.Until(w.due))
		}
	}
	return max(wait, 0)
}

func (r *waitsRun) due(ctx context.Context) {
	now := time.Now()
	for name, w := range r.units {
		if !w.due.IsZero() && !w.due.After(now) {
			r.look(ctx, name)
		}
	}
}

// demand looks at one unit at once, if it is one that this host is known to run.
func (r *waitsRun) demand(ctx context.Context, name string) string {
	u, known := Find[fact.Unit](r.board, name)
	switch {
	case !known:
		return "unknown subject"
	case !u.Running():
		return "the unit does not run"
	}
	return r.look(ctx, name)
}

// look has the workers of a unit looked at and says what they wait for; it returns why that was refused.
func (r *waitsRun) look(ctx context.Context, name string) (refused string) {
	w := r.unit(name)
	question := &agentv1.LookQuestion_LookAtWaits{LookAtWaits: &agentv1.LookAtWaits{Unit: name}}
	found, refused := r.ask(ctx, &agentv1.LookQuestion{Question: question})
	w.looked, w.due = time.Now(), time.Time{}
	finds := func(on fact.WaitsOn) bool {
		return slices.ContainsFunc(found, func(body fact.Body) bool {
			wait, ok := body.(fact.Wait)
			return ok && wait.On == on
		})
	}
	worked := w.works
	w.works = finds(fact.WaitsOnCPU)
	w.brief = finds(fact.WaitsOnNothing) || w.works && !worked // who still computes at the second look goes on computing
	if refused == "" {
		w.said = w.said.replace(found, r.say)
	}
	return refused
}
