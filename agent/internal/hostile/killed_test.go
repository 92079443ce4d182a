//go:build crashpoints

package hostile

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net"
	"os"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/agent/internal/crash"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// perMachine is how many orders one host gets: each is for a unit of its own, and a host may be changed 60 times a day.
const perMachine = 50

// sent is one order and what became of it.
type sent struct {
	order   *agentv1.Order
	unit    string
	verb    command.Verb
	before  string        // invocation of the unit that it was made for
	crashes []crash.Point // of the doer while it had this order
	answers []fact.Outcome
}

// TestKilledBetweenAnyTwoSteps gives many hosts orders that are right, each 1 to 10 times and mixed, and kills act at
// each of its points: an order is carried out at most once, and is unknown only when act was killed between intent and
// result.
func TestKilledBetweenAnyTwoSteps(t *testing.T) {
	s := newSystemd(t)
	hosts, enough := long(200, 8), long(100, 3)
	hits := newTally("act", crash.Act(), enough)
	var workers sync.WaitGroup
	numbers := make(chan int)
	for range 4 {
		workers.Go(func() {
			for number := range numbers {
				t.Run(fmt.Sprintf("host %d", number), func(t *testing.T) { killed(t, s, number, perMachine, hits) })
			}
		})
	}
	for number := range hosts {
		numbers <- number
	}
	close(numbers)
	workers.Wait()
	t.Logf("%d orders on %d hosts, each sent 1 to 10 times", hosts*perMachine, hosts)
	hits.report(t)
}

// killed is one host's part: it sends n orders and returns what became of them.
func killed(t *testing.T, w world, number, n int, hits *tally) []*sent {
	m := newMachine(t, w, number)
	k := m.activate(hits)
	random := rand.New(rand.NewPCG(uint64(number), 2))
	orders := m.make(n, m.hardSession(k))
	for _, o := range repeated(orders, random) {
		m.hand(k, o)
	}
	for _, o := range orders {
		m.hand(k, o) // one that was cut off last is asked about once more
		m.judge(o)
	}
	if err := k.end(); err != nil {
		t.Error(err)
	}
	return orders
}

// activate starts act with a socket of its own, as its socket unit does.
func (m *machine) activate(hits *tally) *keeper {
	m.Helper()
	listener, err := net.ListenUnix("unix", &net.UnixAddr{Name: m.path("act.sock"), Net: "unix"})
	if err != nil {
		m.Fatal(err)
	}
	file, err := listener.File()
	if err != nil {
		m.Fatal(err)
	}
	m.Cleanup(func() { file.Close(); listener.Close() })
	config, err := json.Marshal(m.cfg)
	if err != nil {
		m.Fatal(err)
	}
	first := true
	k := keep("act", string(config), func() plan {
		if first {
			first = false
			return plan{crash.SessionOpen, 1}
		}
		p := hits.next(crash.Act()[1:]...) // a session is opened once on each host
		if p.point == crash.Compacting || p.point == crash.Compacted {
			p.nth = 1
			m.age()
		}
		return p
	}, file)
	m.Cleanup(func() {
		_ = k.end() // again, when the test ended early
		for i := range k.died() {
			if p, err := k.death(i); err == nil {
				hits.hit(p)
			}
		}
	})
	return k
}

// age adds an action of long ago to the record, which makes the next doer write it anew.
func (m *machine) age() {
	line := fmt.Sprintf(`{"at":%q,"order":"of long ago","unit":"x.service","verb":"start","state":%q}`+"\n",
		time.Now().AddDate(-1, 0, 0).UTC().Format(time.RFC3339), fact.OrderExecuted)
	f, err := os.OpenFile(m.path("state/record.jsonl"), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err == nil {
		_, err = f.WriteString(line)
		f.Close()
	}
	if err != nil {
		m.Error(err)
	}
}

// hardSession opens a session with a doer that is killed before it can say which, and once more.
func (m *machine) hardSession(k *keeper) []byte {
	m.Helper()
	if _, err := m.openSession(); err == nil {
		m.Error("the doer was not killed after it made a session")
	} else if _, err := k.death(0); err != nil {
		m.Fatal(err)
	}
	for {
		died := k.died()
		nonce, err := m.openSession()
		if err == nil {
			err = k.answered()
		} else {
			_, err = k.death(died)
			nonce = nil
		}
		if err != nil {
			m.Fatal(err)
		}
		if nonce != nil {
			return nonce
		}
	}
}

// make signs n orders that are right, each for a unit of its own.
func (m *machine) make(n int, nonce []byte) []*sent {
	out := make([]*sent, n)
	for i := range out {
		o := &sent{unit: m.unitName(i), verb: verbs[i%len(verbs)]}
		m.needs(o.unit, o.verb)
		o.before = m.state(o.unit).Unit.InvocationID
		o.order = m.order(nonce, o.unit, o.verb)
		out[i] = o
	}
	return out
}

// repeated is each order 1 to 10 times, in any order, but for the first times: those come as they stand in the audit.
func repeated(orders []*sent, random *rand.Rand) (out []*sent) {
	for _, o := range orders {
		for range 1 + random.IntN(10) {
			out = append(out, o)
		}
	}
	random.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	renamed := make(map[*sent]*sent)
	for i, o := range out {
		if renamed[o] == nil {
			renamed[o] = orders[len(renamed)]
		}
		out[i] = renamed[o]
	}
	return out
}

// hand sends an order until there is an answer to it.
func (m *machine) hand(k *keeper, o *sent) {
	for {
		died := k.died()
		outcome, err := m.send(o.order)
		if err == nil {
			o.answers = append(o.answers, outcome)
			if err := k.answered(); err != nil {
				m.Fatal(err)
			}
			return
		}
		point, err := k.death(died)
		if err != nil {
			m.Fatal(err)
		}
		o.crashes = append(o.crashes, point)
	}
}

// between reports whether act was killed with the order's intent written and its result not.
func (o *sent) between() bool {
	return slices.ContainsFunc(o.crashes, func(p crash.Point) bool {
		return p == crash.Intended || p == crash.Queued || p == crash.Ended || p == crash.Unsynced
	})
}

// judge holds what became of an order against what may become of it.
func (m *machine) judge(o *sent) {
	m.Helper()
	jobs, after := m.jobs(o.unit), m.state(o.unit).Unit.InvocationID
	if len(jobs) > 1 || len(jobs) == 1 && jobs[0] != string(o.verb) {
		m.Errorf("%s %s: jobs %q; crashes %q", o.verb, o.unit, jobs, o.crashes)
	}
	if begun := len(jobs) == 1 && o.verb != command.Reload; (after != o.before) != begun {
		m.Errorf("%s %s: invocation %s, before %s; jobs %q; crashes %q", o.verb, o.unit, after, o.before, jobs, o.crashes)
	}
	for i, answer := range o.answers {
		if want := o.want(i, jobs); answer.State != want {
			m.Errorf("%s %s: answer %d is %+v, want %s; jobs %q; crashes %q", o.verb, o.unit, i+1, answer, want, jobs, o.crashes)
		}
	}
}

// want is the only right state of an answer.
func (o *sent) want(answer int, jobs []string) fact.OutcomeState {
	written := slices.Contains(o.crashes, crash.Written) || slices.Contains(o.crashes, crash.Unsynced) && len(jobs) == 1
	switch {
	case o.between() && !written:
		return fact.OrderUnknown
	case answer == 0 && !written:
		return fact.OrderExecuted
	}
	return fact.OrderAlreadyDone
}
