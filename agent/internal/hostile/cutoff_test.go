//go:build crashpoints

package hostile

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/agent/internal/crash"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
	"github.com/gapura-dev/gapura/pkg/wire"
)

// TestKilledWhileHandingOver kills the process with the stream at each of its points while it hands orders from a collector
// over to act. Every order comes again in the next conversation: what act had is answered and not repeated, what it
// never had belongs to a session that is over.
func TestKilledWhileHandingOver(t *testing.T) {
	s := newSystemd(t)
	hosts, enough := long(40, 4), long(100, 3)
	hits := newTally("run", crash.Run(), enough)
	var workers sync.WaitGroup
	var done atomic.Int64
	numbers := make(chan int)
	for range 4 {
		workers.Go(func() {
			for number := range numbers {
				t.Run(fmt.Sprintf("host %d", number), func(t *testing.T) { cutOff(t, s, 500+number, hits, &done) })
			}
		})
	}
	for number := range hosts {
		numbers <- number
	}
	close(numbers)
	workers.Wait()
	orders := hosts * perMachine
	t.Logf("%d orders on %d hosts, each sent again in every conversation that began before its end; %d were carried out", orders, hosts, done.Load())
	if done.Load() < int64(orders)/2 {
		t.Error("too few of them to say anything")
	}
	hits.report(t)
}

// line is one host's stream as the collector sees it.
type line struct {
	*machine
	*collector
	keeper *keeper
	seen   int // deaths that were heard of
	now    talk
	done   *atomic.Int64 // orders of all hosts that were carried out
}

func cutOff(t *testing.T, w world, number int, hits *tally, done *atomic.Int64) {
	m := newMachine(t, w, number)
	m.serve()
	l := &line{machine: m, collector: m.collect(), done: done}
	if err := os.Mkdir(m.path("spool"), 0o700); err != nil {
		t.Fatal(err)
	}
	config, err := json.Marshal(road{m.path("collector.sock"), m.path("act.sock"), m.path("spool")})
	if err != nil {
		t.Fatal(err)
	}
	l.keeper = keep("run", string(config), func() plan { return hits.next(crash.Run()...) })
	t.Cleanup(func() {
		if err := l.keeper.end(); err != nil {
			t.Error(err)
		}
		for i := range l.keeper.died() {
			if p, err := l.keeper.death(i); err == nil {
				hits.hit(p)
			}
		}
	})
	l.hear()
	for i := range perMachine {
		l.through(i)
	}
}

// hear waits for the next conversation and returns the points at which the process was killed since the last.
func (l *line) hear() (points []crash.Point) {
	l.Helper()
	select {
	case l.now = <-l.begun:
	case <-time.After(soon):
		l.Fatal("no conversation begins")
	}
	for ; l.seen < l.keeper.died(); l.seen++ {
		point, err := l.keeper.death(l.seen)
		if err != nil {
			l.Fatal(err)
		}
		points = append(points, point)
	}
	return points
}

// through sees one order through to its end, in as many conversations as that takes.
func (l *line) through(i int) {
	o := &sent{unit: l.unitName(i), verb: verbs[i%len(verbs)]}
	l.needs(o.unit, o.verb)
	o.before = l.state(o.unit).Unit.InvocationID
	nonce := l.now.nonce
	o.order = l.order(nonce, o.unit, o.verb)
	var heard []fact.OutcomeState
	talks := 0 // not the deaths: the one that ended a conversation may have been heard of before the order was made
	for cut := true; cut; {
		cut = false
		talks++
		select {
		case l.now.say <- o.order:
		case <-l.now.over:
		}
		for !cut {
			select {
			case outcome := <-l.outcomes:
				if outcome.Order != wire.ClaimedID(o.order) {
					continue
				}
				heard = append(heard, outcome.State)
				o.answers = append(o.answers, outcome)
				if talks == 1 || outcome.State != fact.OrderExecuted { // an execution was of a conversation before
					l.settle(o, heard, nonce)
					return
				}
			case <-l.now.over:
				cut = true
				o.crashes = append(o.crashes, l.hear()...)
			case <-time.After(soon):
				l.Fatalf("%s %s: no answer; heard %v, crashes %q", o.verb, o.unit, heard, o.crashes)
			}
		}
	}
}

// settle holds an order's end against what may be. Which order a process had when it was killed cannot be seen from outside,
// so only this is asked: nothing twice, nothing unknown while act lives, and nothing left undone but what belongs to a session
// that is over. A process that is killed as it asks for a session may be heard after the next one: so also the first
// conversation may have none.
func (l *line) settle(o *sent, heard []fact.OutcomeState, nonce []byte) {
	l.Helper()
	jobs, last := l.jobs(o.unit), o.answers[len(o.answers)-1]
	refused := slices.Contains(heard, fact.OrderRefused)
	switch {
	case len(jobs) > 1, slices.Contains(heard, fact.OrderUnknown):
		l.Errorf("%s %s: jobs %q, heard %v, crashes %q", o.verb, o.unit, jobs, heard, o.crashes)
	case len(jobs) == 1 && refused:
		l.Errorf("%s %s: done and refused: heard %v, crashes %q", o.verb, o.unit, heard, o.crashes)
	case len(jobs) == 0 && (last.Reason != string(command.WrongSession) || bytes.Equal(nonce, l.present())):
		l.Errorf("%s %s: not done: last %+v, crashes %q", o.verb, o.unit, last, o.crashes)
	}
	if begun := len(jobs) == 1 && o.verb != command.Reload; (l.state(o.unit).Unit.InvocationID != o.before) != begun {
		l.Errorf("%s %s: invocation and jobs %q do not agree", o.verb, o.unit, jobs)
	}
	l.done.Add(int64(len(jobs)))
}

// present is the nonce of act's session now.
func (m *machine) present() []byte {
	m.Helper()
	var session struct{ Nonce []byte }
	text, err := os.ReadFile(m.path("state/session.json"))
	if err == nil {
		err = json.Unmarshal(text, &session)
	}
	if err != nil {
		m.Fatal(err)
	}
	return session.Nonce
}
