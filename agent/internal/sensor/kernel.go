package sensor

import (
	"context"
	"slices"
	"time"

	"github.com/gapura-dev/gapura/agent/internal/journal"
	"github.com/gapura-dev/gapura/agent/internal/webconf"
	"github.com/gapura-dev/gapura/pkg/fact"
)

const (
	kernelSoon   = 100 * time.Millisecond // the journal learns of a death some milliseconds later
	kernelAgain  = 1500 * time.Millisecond
	kernelRest   = 2 * time.Second  // between two questions for the same lines
	kernelBefore = 30 * time.Second // what explains an event stands before it
	kernelTries  = 5                // of one question that gets no answer
	maxSeenLines = 4096
	maxAsking    = 64
)

// JournalLines reads lines of the journal.
type JournalLines interface {
	Lines(ctx context.Context, since time.Time, questions ...journal.Query) ([]journal.Line, error)
}

// Kernel is the witness of what only the journal holds: whom the kernel killed for memory, and an app's last words. It
// asks only when something has died; nothing runs between two events.
type Kernel struct {
	lines JournalLines
	board *Board
}

// NewKernel returns the witness.
func NewKernel(lines JournalLines, board *Board) *Kernel { return &Kernel{lines: lines, board: board} }

// Name returns "kernel".
func (*Kernel) Name() string { return "kernel" }

// Run says signs until ctx ends.
func (k *Kernel) Run(ctx context.Context, say Say) error {
	follower := k.board.Follow("unit", "load", "log-sign")
	defer follower.Close()
	run := &kernelRun{
		Kernel: k, say: say, units: make(map[string]fact.Unit), due: make(map[journal.Query]*timing), seen: make(map[string]bool),
	}
	for _, u := range Latest[fact.Unit](k.board) {
		run.hear(u)
	}
	for _, l := range Latest[fact.Load](k.board) {
		run.hear(l)
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
		case <-alarm.C:
			run.look(ctx)
		}
		alarm.Stop()
	}
}

// timing is when lines are to be asked for.
type timing struct {
	since time.Time // of the event
	at    time.Time // zero: not now
	again time.Time // once more, for what was late; zero: no more
	last  time.Time
	tried int // without an answer
}

// kernelRun is the state of one Run.
type kernelRun struct {
	*Kernel
	say    Say
	kills  fact.Maybe[uint64]
	units  map[string]fact.Unit
	due    map[journal.Query]*timing
	seen   map[string]bool // cursors of lines that were said
	absent absence
}

func (r *kernelRun) hear(body fact.Body) {
	now := time.Now()
	switch b := body.(type) {
	case fact.Load:
		before, known := r.kills.Get()
		kills, ok := b.OOMKills.Get()
		if ok && known && kills > before {
			r.plan(journal.Query{Writer: journal.Kernel}, now)
		}
		if ok {
			r.kills = b.OOMKills
		}
	case fact.LogSign:
		if b.Signature == "php-fpm-child-exited-on-signal" && b.Errno == "SIGKILL" {
			r.plan(journal.Query{Writer: journal.Kernel}, b.First)
			r.plan(journal.Query{Writer: journal.Manager, Unit: b.Unit}, b.First)
		}
	case fact.Unit:
		r.heardUnit(b, now)
	}
}

// heardUnit asks after a unit that has died, or is started again and again.
func (r *kernelRun) heardUnit(u fact.Unit, now time.Time) {
	before, known := r.units[u.Name]
	r.units[u.Name] = u
	died := u.Active == "failed" || u.AutoRestarts() || u.Dying() || known && u.Restarts > before.Restarts
	if !died || known && before.Same(u) {
		return
	}
	if !known && !u.Since.IsZero() { // it lay there when we came
		now = u.Since
	}
	if u.Result == "oom-kill" || u.Result == "signal" && u.ExitStatus == 9 || u.ExitCode == fact.Killed && u.ExitStatus == 9 {
		r.plan(journal.Query{Writer: journal.Kernel}, now)
		r.plan(journal.Query{Writer: journal.Manager, Unit: u.Name}, now)
	}
	if !interesting(u.Name) && webconf.Server(u.Name) == "" { // servers have logs of their own
		r.plan(journal.Query{Writer: journal.Service, Unit: u.Name}, now)
	}
}

// plan has lines asked for twice: what explains an event may be written a moment after it.
func (r *kernelRun) plan(q journal.Query, event time.Time) {
	now := time.Now()
	p := r.due[q]
	if p == nil {
		if len(r.due) >= maxAsking {
			return
		}
		p = &timing{}
		r.due[q] = p
	}
	if p.at.IsZero() {
		p.at = latest(now.Add(kernelSoon), p.last.Add(kernelRest))
		p.since = event.Add(-kernelBefore)
	}
	p.again = p.at.Add(kernelAgain)
}

func (r *kernelRun) next() time.Duration {
	wait := time.Hour
	for _, p := range r.due {
		for _, at := range []time.Time{p.at, p.again} {
			if !at.IsZero() {
				wait = min(wait, time.Until(at))
			}
		}
	}
	return max(wait, 0)
}

// look asks for all lines whose time has come. What the kernel and systemd say of one death is asked for together: their
// lines are few, and a machine that kills for memory takes seconds for each question.
func (r *kernelRun) look(ctx context.Context) {
	now := time.Now()
	var deaths []journal.Query
	for q, p := range r.due {
		first, second := !p.at.IsZero() && !p.at.After(now), !p.again.IsZero() && !p.again.After(now)
		if !first && !second {
			if p.at.IsZero() && p.again.IsZero() && now.Sub(p.last) > kernelRest {
				delete(r.due, q)
			}
			continue
		}
		if p.at, p.last = (time.Time{}), now; second {
			p.again = time.Time{}
		}
		if q.Writer == journal.Service {
			r.ask(ctx, q)
		} else {
			deaths = append(deaths, q)
		}
	}
	if len(deaths) > 0 {
		r.ask(ctx, deaths...)
	}
}

// ask asks for the lines of some writers at once, and plans to ask again when there is no answer.
func (r *kernelRun) ask(ctx context.Context, questions ...journal.Query) {
	since := r.due[questions[0]].since
	for _, q := range questions {
		if p := r.due[q]; p.since.Before(since) {
			since = p.since
		}
	}
	answered := r.read(ctx, since, questions)
	for _, q := range questions {
		if p := r.due[q]; answered {
			p.tried = 0
		} else if p.tried++; p.tried < kernelTries {
			p.at = time.Now().Add(kernelRest) // who kills for memory has none: that machine is slow to answer, and must be asked
		}
	}
}

// read asks once, says what is new in it, and reports whether there was an answer.
func (r *kernelRun) read(ctx context.Context, since time.Time, questions []journal.Query) (answered bool) {
	lines, err := r.lines.Lines(ctx, since, questions...)
	if ctx.Err() != nil {
		return false
	}
	r.absent.report(r.Name(), err, r.say)
	if err != nil {
		return false
	}
	if len(r.seen)+len(lines) > maxSeenLines {
		clear(r.seen)
	}
	for _, q := range questions {
		own := slices.DeleteFunc(slices.Clone(lines), func(l journal.Line) bool { return l.Query != q })
		var signs []fact.LogSign
		switch q.Writer {
		case journal.Kernel:
			signs = kernelSigns(own)
		case journal.Manager:
			signs = managerSigns(own)
		default:
			signs = appSigns(own)
		}
		for _, sign := range r.folded(signs, own) {
			r.say(sign)
		}
	}
	return true
}

// folded makes one of signs that say the same, and leaves out those that were said: a line is counted once.
func (r *kernelRun) folded(signs []fact.LogSign, lines []journal.Line) (out []fact.LogSign) {
	cursors := make(map[time.Time]string, len(lines))
	for _, line := range lines {
		cursors[line.At] = line.Cursor
	}
	at := make(map[string]int)
	for _, sign := range signs {
		cursor := cursors[sign.First] + sign.Signature
		if r.seen[cursor] {
			continue
		}
		r.seen[cursor] = true
		key := sign.Subject() + " " + sign.About
		if i, ok := at[key]; ok {
			out[i].Count++
			out[i].Last = sign.Last
			continue
		}
		at[key] = len(out)
		out = append(out, sign)
	}
	return out
}
