package look

import (
	"cmp"
	"context"
	"errors"
	"maps"
	"slices"

	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

const (
	maxPorts       = 256 // TCP sockets in one answer
	maxSocketFiles = 64  // of databases, beside them
)

// lookAtSockets lists who listens on this host: every TCP socket, and the socket files of databases.
func (l *Look) lookAtSockets(ctx context.Context, q *agentv1.LookAtSockets) (*agentv1.LookAnswer, error) {
	table := readListeners()
	if !table.knowTCP && !table.knowUnix {
		return nil, errors.New("the kernel does not tell who listens: is NETLINK_SOCK_DIAG allowed to look?")
	}
	who := l.holders(slices.Concat(table.tcp, table.unix), true)
	var found []fact.Socket
	var from []listening
	for _, at := range table.ports() {
		found, from = append(found, socketOf(at, who[at.inode])), append(from, at)
	}
	for _, at := range table.unix {
		if len(found) < maxPorts+maxSocketFiles && tradeOf(who[at.inode]) != "" {
			found, from = append(found, socketOf(at, who[at.inode])), append(from, at)
		}
	}
	if q.GetGreet() {
		table.greet(ctx, found, from)
	}
	answer := &agentv1.LookAnswer{}
	for _, s := range found {
		answer.Facts = append(answer.Facts, encode("sockets", s))
	}
	return answer, nil
}

// ports returns the TCP sockets in the order of their ports. Several that share one address, a server's way to have a
// queue for each worker, are one with the sum of their queues.
func (s *sockets) ports() []listening {
	sorted := slices.Clone(s.tcp)
	slices.SortStableFunc(sorted, func(a, b listening) int {
		return cmp.Or(cmp.Compare(a.addr.Port(), b.addr.Port()), a.addr.Addr().Compare(b.addr.Addr()))
	})
	var out []listening
	for _, l := range sorted {
		if n := len(out); n > 0 && out[n-1].addr == l.addr {
			out[n-1].queue += l.queue
			out[n-1].backlog += l.backlog
			continue
		}
		out = append(out, l)
	}
	return out[:min(len(out), maxPorts)]
}

func socketOf(l listening, who owner) fact.Socket {
	s := fact.Socket{
		Unit: who.Unit, Process: who.Process, User: who.User, Queue: fact.Known(l.queue), Backlog: fact.Known(l.backlog),
	}
	if s.Address = "unix:" + l.path; l.path == "" {
		s.Address = "tcp:" + l.addr.String()
	}
	return s
}

// holders returns who holds sockets, by inode. As long as a socket is the same so is its owner, so the open files of all
// processes are walked through only when there is a new one. all says that these are all that listen: others are
// forgotten.
func (l *Look) holders(sockets []listening, all bool) map[uint32]owner {
	l.mu.Lock()
	before := maps.Clone(l.record.Holders)
	l.mu.Unlock()
	found, unknown := make(map[uint32]owner), make(map[uint32]bool)
	for _, s := range sockets {
		if who, ok := before[s.inode]; ok {
			found[s.inode] = who
		} else if s.inode != 0 {
			unknown[s.inode] = true
		}
	}
	maps.Copy(found, holders(unknown))
	for inode := range unknown {
		if _, ok := found[inode]; !ok {
			found[inode] = owner{Inode: inode} // the kernel's own, or in a file system that hides its processes
		}
	}
	kept := found
	if !all {
		kept = maps.Clone(before)
		if kept == nil {
			kept = make(map[uint32]owner)
		}
		maps.Copy(kept, found)
	}
	if maps.Equal(before, kept) || len(kept) > maxListed {
		return found
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.record.Holders = kept
	if err := l.record.write(l.cfg.State); err != nil {
		l.log.Warn("owners of sockets are forgotten at the next start", "error", err)
	}
	return found
}
