package look

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/gapura-dev/gapura/agent/internal/webconf"
	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// Bounds of one look at waits.
const (
	maxWorkers = 512 // of a php-fpm
	maxFamily  = 64  // processes of any other unit
	maxThreads = 64  // of one process
	maxWaits   = 128 // facts in one answer
)

// lookAtWaits says what the workers of a unit wait for right now.
func (l *Look) lookAtWaits(ctx context.Context, q *agentv1.LookAtWaits) (*agentv1.LookAnswer, error) {
	name := q.GetUnit()
	if !strings.HasSuffix(name, ".service") || len(name) > 255 {
		return nil, fmt.Errorf("%.255q is no unit whose workers can be looked at: name a service", name)
	}
	unit, err := l.units.Unit(ctx, name)
	if err != nil {
		return nil, err
	}
	if unit.Load != "loaded" || unit.MainPID <= 0 {
		return nil, fmt.Errorf("unit %s does not run: it has no workers", name)
	}
	waits, err := l.waitsOf(name, workersOf(name, unit.MainPID))
	if err != nil {
		return nil, err
	}
	answer := &agentv1.LookAnswer{}
	for _, w := range waits {
		answer.Facts = append(answer.Facts, encode("waits", w))
	}
	return answer, nil
}

// poolWorker is a process that does work, and for which pool.
type poolWorker struct {
	pid  int
	pool string
}

// workersOf returns the processes that do a unit's work: php-fpm's children, or all processes that descend from a main
// process, itself too.
func workersOf(unitName string, mainPID int) []poolWorker {
	var out []poolWorker
	if webconf.Server(unitName) == "php-fpm" {
		for _, pid := range children(mainPID) {
			title, err := os.ReadFile(procFile(pid, "cmdline"))
			if pool, ok := poolOf(title); err == nil && ok && len(out) < maxWorkers {
				out = append(out, poolWorker{pid, pool})
			}
		}
		return out
	}
	out = []poolWorker{{pid: mainPID}}
	for i := 0; i < len(out) && len(out) < maxFamily; i++ {
		for _, pid := range children(out[i].pid) {
			out = append(out, poolWorker{pid: pid})
		}
	}
	return out[:min(len(out), maxFamily)]
}

// poolOf reads the title of a php-fpm worker: "php-fpm: pool www".
func poolOf(title []byte) (string, bool) {
	title, _, _ = bytes.Cut(title, []byte{0})
	_, pool, ok := strings.Cut(string(title), "php-fpm: pool ")
	return strings.ToValidUTF8(strings.TrimSpace(pool), "?"), ok && len(pool) <= 255
}

// waitsOf looks at workers and counts together those that wait for the same.
func (l *Look) waitsOf(unitName string, workers []poolWorker) ([]fact.Wait, error) {
	s := scene{ends: readEnds(), listeners: readListeners(), who: l.whoListens}
	count, of := make(map[fact.Wait]uint32), make(map[string]uint32)
	told := len(workers) == 0
	for _, worker := range workers {
		w := s.worker(worker.pid)
		if told = told || w.known; !w.known {
			continue // it has ended
		}
		if w.child && webconf.Server(unitName) != "php-fpm" {
			continue // who only waits for its children does no work of its own
		}
		of[worker.pool]++
		count[fact.Wait{Unit: unitName, Pool: worker.pool, On: w.on, Address: w.address, Peer: w.peer}]++
	}
	if !told {
		return nil, errors.New("the kernel does not tell what processes wait for: look needs CAP_SYS_PTRACE, and kernel.yama.ptrace_scope below 3")
	}
	var out []fact.Wait
	for w, n := range count {
		w.Workers, w.Of = n, of[w.Pool]
		out = append(out, w)
	}
	slices.SortFunc(out, func(a, b fact.Wait) int {
		return cmp.Or(cmp.Compare(b.Workers, a.Workers), cmp.Compare(a.Subject(), b.Subject()))
	})
	return out[:min(len(out), maxWaits)], nil
}

// whoListens returns who holds one listening socket.
func (l *Look) whoListens(at listening) owner {
	return l.holders([]listening{at}, false)[at.inode]
}

// threadsOf returns the threads of a process, not more than maxThreads.
func threadsOf(pid int) []int {
	dir, err := os.Open(procFile(pid, "task"))
	if err != nil {
		return nil
	}
	defer dir.Close()
	names, err := dir.Readdirnames(maxThreads)
	if err != nil {
		return nil
	}
	var out []int
	for _, name := range names {
		if tid, err := strconv.Atoi(name); err == nil {
			out = append(out, tid)
		}
	}
	return out
}
