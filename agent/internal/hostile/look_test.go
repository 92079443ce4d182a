package hostile

import (
	"context"
	"net"
	"sync"
	"testing"
	"time"

	"google.golang.org/protobuf/proto"

	"github.com/gapura-dev/gapura/agent/internal/local"
	"github.com/gapura-dev/gapura/pkg/fact"
	"github.com/gapura-dev/gapura/pkg/wire"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// seen is what the privileged reader says of one unit.
type seen struct {
	stop   fact.Stop
	test   fact.ConfigTest
	own    fact.Inside
	listen string // of its only pool
	failed string
}

// reader answers for the privileged reader over its real socket. Of a unit that it was not told of it says that all is well.
type reader struct {
	mu    sync.Mutex // guards units
	units map[string]seen
}

const (
	site        = "shop.example"
	fingerprint = "c0ffee"
)

// well is what the reader sees of a healthy unit, with a configuration that a reload would load.
func well(unit string) seen {
	return seen{
		stop: fact.Stop{Logged: fact.No},
		test: fact.ConfigTest{
			Unit: unit, Server: "php-fpm", Verdict: fact.ConfigOK, Fingerprint: fingerprint, NewerThanWorkers: fact.Yes, Renewed: fact.No,
		},
		own: fact.Inside{Site: site, Address: "127.0.0.1:80", Path: "/", Status: 200, Failure: fact.WellAnswered},
	}
}

func (r *reader) about(unit string) seen {
	r.mu.Lock()
	defer r.mu.Unlock()
	if s, told := r.units[unit]; told {
		return s
	}
	return well(unit)
}

// tell changes what is said of a unit from now on.
func (r *reader) tell(unit string, change func(*seen)) {
	s := r.about(unit)
	change(&s)
	r.mu.Lock()
	defer r.mu.Unlock()
	r.units[unit] = s
}

func (r *reader) serve(t testing.TB, socket string) {
	t.Helper()
	listener, err := net.Listen("unix", socket)
	if err != nil {
		t.Fatal(err)
	}
	ctx, end := context.WithCancel(context.Background())
	var served sync.WaitGroup
	served.Go(func() {
		_ = local.Serve(ctx, listener, func(uint32) bool { return true }, local.MaxRequest, r.answer)
	})
	t.Cleanup(func() { end(); served.Wait() })
}

func (r *reader) answer(_ context.Context, request []byte) []byte {
	question := new(agentv1.LookQuestion)
	if proto.Unmarshal(request, question) != nil {
		return nil
	}
	answer := new(agentv1.LookAnswer)
	switch q := question.GetQuestion().(type) {
	case *agentv1.LookQuestion_AskStop:
		s := r.about(q.AskStop.GetUnit())
		answer.Stop, answer.Error = wire.FromStop(s.stop), s.failed
	case *agentv1.LookQuestion_TestConfig:
		s := r.about(q.TestConfig.GetUnit())
		answer.Facts, answer.Error = saying(s.test, fact.Pool{Unit: q.TestConfig.GetUnit(), Name: "www", Listen: s.listen}), s.failed
	case *agentv1.LookQuestion_RequestSite:
		s := r.about(q.RequestSite.GetUnit())
		answer.Facts, answer.Error = saying(s.own), s.failed
	}
	out, err := proto.Marshal(answer)
	if err != nil {
		return nil
	}
	return out
}

func saying(bodies ...fact.Body) (out []*agentv1.Fact) {
	for _, body := range bodies {
		if said, err := wire.FromFact(fact.Fact{At: time.Now(), Witness: "look", Body: body}); err == nil {
			out = append(out, said)
		}
	}
	return out
}
