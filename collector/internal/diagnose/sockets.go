package diagnose

import (
	"fmt"
	"strings"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// targetQueued asks whether requests lie in the target's accept queue: whoever listens there does not take them.
func targetQueued() Condition {
	return Condition{"requests lie in the target's accept queue", func(s *scene) answer { return s.askTarget(queued) }}
}

// targetQueues asks the same of the time since the site fails: an empty queue from before tells nothing.
func targetQueues() Condition {
	return Condition{"requests lie in the target's accept queue since the site fails", func(s *scene) answer {
		seen, _ := latest[fact.Target](s, s.path.Target)
		return s.askTarget(func(t fact.Target) (fact.Tri, string) {
			if s.precedes(seen.At) {
				return fact.Unknown, ""
			}
			return queued(t)
		})
	}}
}

func queued(t fact.Target) (fact.Tri, string) {
	queue, known := t.Queue.Get()
	if !known {
		return fact.Unknown, ""
	}
	return fact.Is(queue > 0), fmt.Sprintf("accept queue of %s holds %s of %s", t.Address, t.Queue, t.Backlog)
}

// targetIsBackends asks whether the one who listens at the target is the unit that the path expects there, and a service:
// a stranger on the port is another fault.
func targetIsBackends() Condition {
	return Condition{"the backend itself listens at the target", func(s *scene) answer {
		return s.askTarget(func(t fact.Target) (fact.Tri, string) {
			if t.Listens != fact.Yes || t.OwnerUnit == "" {
				return t.Listens, "it is not known who listens at " + t.Address
			}
			return fact.Is(t.OwnerUnit == s.path.Backend && isService(t.OwnerUnit)), t.OwnerUnit + " listens at " + t.Address
		})
	}}
}

func isService(unit string) bool { return strings.HasSuffix(unit, ".service") }

// frontQueued asks whether visitors lie in the accept queue of the web server.
func frontQueued() Condition {
	return Condition{"visitors lie in the web server's accept queue", func(s *scene) answer {
		return s.askFront(func(queue, _ uint32) bool { return queue > 0 })
	}}
}

// frontFull asks whether an accept queue of the web server stands at its limit.
func frontFull() Condition {
	return Condition{"the web server's accept queue is full", func(s *scene) answer {
		return s.askFront(func(queue, backlog uint32) bool { return backlog > 0 && queue >= backlog })
	}}
}

// askFront asks something of the queues of the web server's sockets; one yes is enough.
func (s *scene) askFront(question func(queue, backlog uint32) bool) answer {
	if s.path.Front == "" {
		return unseen(s.which(front))
	}
	all, instead, ok := fresh[fact.Socket](s, "the accept queue of "+s.path.Front, AskSockets, "")
	if !ok {
		return instead
	}
	total := lacking(s, "the accept queue of "+s.path.Front, AskSockets, "")
	for _, b := range all {
		queue, known := b.Body.Queue.Get()
		backlog, limited := b.Body.Backlog.Get()
		if b.Body.Unit != s.path.Front || !known || !limited {
			continue
		}
		if question(queue, backlog) {
			return seen(true, socketSays(b))
		}
		total = seen(false)
	}
	return total
}

func socketSays(b fleet.Belief[fact.Socket]) Evidence {
	return evidence(b, fmt.Sprintf("accept queue of %s holds %s of %s", b.Body.Address, b.Body.Queue, b.Body.Backlog))
}
