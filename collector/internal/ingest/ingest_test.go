package ingest_test

import (
	"errors"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/pkg/fact"
	"github.com/gapura-dev/gapura/pkg/identity"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

type request = agentv1.ConverseRequest

func hello(spool string) *request {
	return &request{Message: &agentv1.ConverseRequest_Hello{Hello: &agentv1.Hello{SpoolId: spool, BootId: "b", SessionNonce: []byte("n")}}}
}

func unit(name string) *agentv1.Fact {
	return &agentv1.Fact{At: timestamppb.Now(), Witness: "units", Body: &agentv1.Fact_Unit{Unit: &agentv1.Unit{Name: name}}}
}

func units(n int) (list []*agentv1.Fact) {
	for range n {
		list = append(list, unit("u"))
	}
	return list
}

func changes(seqs ...uint64) *request {
	var list []*agentv1.Change
	for _, seq := range seqs {
		list = append(list, &agentv1.Change{Seq: seq, Fact: unit("nginx.service")})
	}
	return &request{Message: &agentv1.ConverseRequest_Changes{Changes: &agentv1.Changes{Changes: list}}}
}

func sample(facts ...*agentv1.Fact) *request {
	return &request{Message: &agentv1.ConverseRequest_Sample{Sample: &agentv1.Sample{Facts: facts}}}
}

func begin() *request {
	return &request{Message: &agentv1.ConverseRequest_SnapshotBegin{SnapshotBegin: &agentv1.SnapshotBegin{}}}
}

func part(facts ...*agentv1.Fact) *request {
	return &request{Message: &agentv1.ConverseRequest_SnapshotPart{SnapshotPart: &agentv1.SnapshotPart{Facts: facts}}}
}

func end(parts uint32) *request {
	return &request{Message: &agentv1.ConverseRequest_SnapshotEnd{SnapshotEnd: &agentv1.SnapshotEnd{Parts: parts}}}
}

func looked(id string) *request {
	return &request{Message: &agentv1.ConverseRequest_Look{Look: &agentv1.LookResponse{Id: id}}}
}

func TestHostileAgents(t *testing.T) {
	timeless := unit("u")
	timeless.At = nil
	var tooMany []*request
	for range 31 {
		tooMany = append(tooMany, part(units(1000)...))
	}
	tests := []struct {
		name string
		says []*request
		want codes.Code
	}{
		{"no hello", []*request{changes(1)}, codes.FailedPrecondition},
		{"an empty message", []*request{{}}, codes.FailedPrecondition},
		{"a hello without a spool", []*request{hello("")}, codes.FailedPrecondition},
		{"a spool's name without end", []*request{hello(strings.Repeat("s", 65))}, codes.FailedPrecondition},
		{"two hellos", []*request{hello("s"), hello("s")}, codes.FailedPrecondition},
		{"a message of tomorrow", []*request{hello("s"), {}}, codes.FailedPrecondition},
		{"a part outside a snapshot", []*request{hello("s"), part(unit("u"))}, codes.FailedPrecondition},
		{"an end without a beginning", []*request{hello("s"), end(0)}, codes.FailedPrecondition},
		{"a part is missing", []*request{hello("s"), begin(), part(unit("u")), end(2)}, codes.FailedPrecondition},
		{"a part too many", []*request{hello("s"), begin(), part(unit("u")), part(unit("u")), end(1)}, codes.FailedPrecondition},
		{"a second end", []*request{hello("s"), begin(), end(0), end(0)}, codes.FailedPrecondition},
		{"too many facts", append([]*request{hello("s"), begin()}, tooMany...), codes.ResourceExhausted},
		{"a number far ahead", []*request{hello("s"), changes(1<<20 + 1)}, codes.FailedPrecondition},
		{"the last number there is", []*request{hello("s"), changes(1, 1<<64-1)}, codes.FailedPrecondition},
		{"a fact without a time", []*request{hello("s"), sample(timeless)}, codes.InvalidArgument},
		{"a fact too big", []*request{hello("s"), sample(unit(strings.Repeat("u", fact.MaxSize)))}, codes.InvalidArgument},
		{"a message too big", []*request{hello("s"), sample(units(20_000)...)}, codes.ResourceExhausted},
		{"an answer without end", []*request{hello("s"), looked(strings.Repeat("i", 65))}, codes.ResourceExhausted},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := newPort(t)
			s := p.dial(identity.RoleHost, "web-1")
			p.say(s, tt.says...)
			if got := status.Code(ended(s)); got != tt.want {
				t.Errorf("it ended with %s, not %s", got, tt.want)
			}
			for a := range drained(p) {
				if a.Snapshot != nil && tt.name != "a second end" || a.Sample != nil {
					t.Errorf("%+v was taken in", a)
				}
			}
		})
	}
}

// ended reads until the stream ends, and returns why.
func ended(s agentv1.AgentService_ConverseClient) error {
	for {
		if _, err := s.Recv(); err != nil {
			return err
		}
	}
}

// drained returns what has arrived, until the stream's end.
func drained(p *port) func(yield func(brain.Arrival) bool) {
	return func(yield func(brain.Arrival) bool) {
		for {
			select {
			case a := <-p.arrived:
				if !yield(a) || a.Gone {
					return
				}
			default:
				return
			}
		}
	}
}

func TestWhoMaySpeak(t *testing.T) {
	tests := []struct {
		name   string
		role   identity.Role
		change func(p *port)
		want   codes.Code
	}{
		{"a vantage", identity.RoleVantage, func(*port) {}, codes.Unavailable}, // the handshake fails
		{"a revoked host", identity.RoleHost, func(p *port) { p.revoked = true }, codes.PermissionDenied},
		{"nobody can say", identity.RoleHost, func(p *port) { p.gateErr = errors.New("disk") }, codes.Unavailable},
		{"the store is away", identity.RoleHost, func(p *port) { p.highErr = errors.New("disk") }, codes.Unavailable},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := newPort(t)
			tt.change(p)
			defer func() {
				if len(p.arrived) != 0 {
					t.Errorf("%+v arrived", <-p.arrived)
				}
			}()
			if tt.role == identity.RoleVantage {
				if _, err := p.try(tt.role, "eye-1"); status.Code(err) != tt.want {
					t.Errorf("%v", err)
				}
				return
			}
			s := p.dial(tt.role, "web-1")
			p.say(s, hello("s"))
			if err := ended(s); status.Code(err) != tt.want || strings.Contains(err.Error(), "disk") {
				t.Errorf("%v", err)
			}
		})
	}
}

// TestWhoLosesHisCertificateIsLeft: TLS asks once, and a stream may stay open for weeks.
func TestWhoLosesHisCertificateIsLeft(t *testing.T) {
	for name, tt := range map[string]struct {
		after  time.Duration
		change func(p *port)
	}{
		"it is revoked": {time.Minute, func(p *port) { p.revoked = true }},
		"it runs out":   {valid + time.Minute, func(*port) {}},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				p := newPort(t)
				p.patience = 2 * valid
				s := p.open("web-1")
				p.mu.Lock()
				tt.change(p)
				p.mu.Unlock()
				began := time.Now()
				if err := ended(s); status.Code(err) != codes.PermissionDenied || time.Since(began) > tt.after {
					t.Errorf("after %v: %v", time.Since(began), err)
				}
				if a := p.next(); !a.Gone {
					t.Errorf("%+v", a)
				}
			})
		})
	}
}

func TestNumbers(t *testing.T) {
	p := newPort(t)
	p.high = 10
	s := p.open("web-1")
	seqs := func() (list []uint64, a brain.Arrival) {
		a = p.next()
		for _, c := range a.Changes {
			list = append(list, c.Seq)
			if c.Fact.Host != "web-1" || c.Spool != "spool" {
				t.Errorf("%+v", c)
			}
		}
		return list, a
	}
	ack := func(a brain.Arrival, seq uint64) {
		t.Helper()
		a.Ack(seq)
		m, err := s.Recv()
		if err != nil || m.GetAck().GetSeq() != seq {
			t.Fatalf("%v, %v", m, err)
		}
	}
	p.say(s, changes(11, 12))
	_, a := seqs()
	ack(a, 12)
	p.say(s, changes(9, 12)) // the acknowledgement was lost: it is given again, by whoever knows what is committed
	list, a := seqs()
	if len(list) != 2 {
		t.Errorf("%v", list)
	}
	ack(a, 12)
	p.say(s, changes(13, 20)) // a hole is said in the log and taken
	if list, a = seqs(); len(list) != 2 || list[1] != 20 {
		t.Errorf("%v", list)
	}
	ack(a, 20)
}

func TestASnapshotArrivesWhole(t *testing.T) {
	p := newPort(t)
	s := p.open("web-1")
	p.say(s, begin(), part(unit("lost")), begin(), part(unit("a")), part(unit("b"), unit("c")), end(2), begin(), end(0))
	if a := p.next(); len(a.Snapshot) != 3 || a.Snapshot[0].Host != "web-1" || a.Snapshot[0].Body.Subject() != "a" {
		t.Errorf("%+v", a)
	}
	if a := p.next(); a.Snapshot == nil || len(a.Snapshot) != 0 {
		t.Errorf("an empty snapshot arrived as %+v", a)
	}
}

func TestTheNewestStreamWins(t *testing.T) {
	p := newPort(t)
	first := p.open("web-1")
	second := p.open("web-1")
	if err := ended(first); status.Code(err) != codes.Aborted {
		t.Errorf("the first ended with %v", err)
	}
	if a := p.next(); !a.Gone || a.Stream != 1 {
		t.Errorf("%+v", a)
	}
	p.lines.Revoke("web-1")
	if err := ended(second); status.Code(err) != codes.PermissionDenied {
		t.Errorf("the second ended with %v", err)
	}
	if a := p.next(); !a.Gone || a.Stream != 2 {
		t.Errorf("%+v", a)
	}
}

// TestASlowReaderCanBeClosed: an agent that takes nothing in blocks its own stream and nothing else.
func TestASlowReaderCanBeClosed(t *testing.T) {
	p := newPort(t)
	p.open("web-1")
	other := p.open("web-2")
	big := strings.Repeat("s", 200<<10)
	for p.lines.Look("web-1", "id", agentv1.LookRequest_QUESTION_TARGET, big) == nil { // until it is full
	}
	p.say(other, sample(unit("u")))
	if a := p.next(); a.Host != "web-2" {
		t.Errorf("%+v", a)
	}
	p.lines.Revoke("web-1")
	if a := p.next(); a.Host != "web-1" || !a.Gone {
		t.Errorf("%+v", a)
	}
}

// TestOneHostIsReadAtItsPace: a flood is not taken in faster than the bucket fills.
func TestOneHostIsReadAtItsPace(t *testing.T) {
	p := newPort(t)
	s := p.open("web-1")
	for range 260 {
		p.say(s, sample(unit("u")))
	}
	p.say(p.greet("web-2"), sample(unit("v")))
	count := 0
	for {
		a := p.next()
		if a.Host == "web-2" && a.Hello == nil {
			break
		}
		count++
	}
	if count >= 255 {
		t.Errorf("%d messages of the flood came before the other host", count)
	}
}
