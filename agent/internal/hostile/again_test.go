package hostile

import (
	"encoding/binary"
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"golang.org/x/sys/unix"
	"google.golang.org/protobuf/proto"

	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// TestRepeatsAreAnswered repeats a reload, which leaves the invocation as it is, after its unit was let rest: nothing but the
// record stands in the way.
func TestRepeatsAreAnswered(t *testing.T) {
	m := newMachine(t, newSystemd(t), 700)
	m.serve()
	unit := m.unitName(0)
	m.needs(unit, reload)
	order := m.order(m.session(), unit, reload)
	for i, want := range []fact.OutcomeState{fact.OrderExecuted, fact.OrderAlreadyDone, fact.OrderAlreadyDone} {
		if got := m.obey(order); got.State != want || got.Result != "done" {
			t.Errorf("answer %d: %+v, want %s", i+1, got, want)
		}
	}
	if jobs := m.jobs(unit); len(jobs) != 1 {
		t.Errorf("jobs %q, want one", jobs)
	}
}

// TestEarlierSession: a captured order is worth nothing once the stream was opened anew.
func TestEarlierSession(t *testing.T) {
	m := newMachine(t, newSystemd(t), 701)
	m.serve()
	unit := m.unitName(0)
	m.needs(unit, start)
	captured := m.order(m.session(), unit, start)
	m.session()
	if got := m.obey(captured); got.Reason != string(command.WrongSession) {
		t.Errorf("outcome %+v, want %s", got, command.WrongSession)
	}
}

// TestLowerTerm: a collector that lost the host is not obeyed any more, also when the newer one's order was refused.
func TestLowerTerm(t *testing.T) {
	m := newMachine(t, newSystemd(t), 702)
	m.serve()
	nonce, well, sick := m.session(), m.unitName(0), m.unitName(1)
	m.well(well)
	m.needs(sick, start)
	m.obey(m.order(nonce, well, start, func(o *command.Order) { o.Term = 7 }))
	if got := m.obey(m.order(nonce, sick, start, func(o *command.Order) { o.Term = 6 })); got.Reason != string(command.StaleTerm) {
		t.Errorf("outcome %+v, want %s", got, command.StaleTerm)
	}
}

// TestReordered delivers the newer of two orders for a unit first: the older one stands on an entry of
// the audit before the newer's, and was made for a run that is over besides.
func TestReordered(t *testing.T) {
	m := newMachine(t, newSystemd(t), 703)
	m.serve()
	nonce, unit := m.session(), m.unitName(0)
	m.needs(unit, start)
	older, newer := m.order(nonce, unit, start), m.order(nonce, unit, start)
	if got := m.obey(newer); got.State != fact.OrderExecuted {
		t.Errorf("the newer: %+v", got)
	}
	if got := m.obey(older); got.Reason != string(command.AuditRolledBack) {
		t.Errorf("the older: %+v, want %s", got, command.AuditRolledBack)
	}
}

// TestOneOrderAtATime: while one order is carried out, another is turned away.
func TestOneOrderAtATime(t *testing.T) {
	w := newSystemd(t)
	w.takes = 300 * time.Millisecond
	m := newMachine(t, w, 704)
	m.serve()
	nonce := m.session()
	for i := range 2 {
		m.needs(m.unitName(i), start)
	}
	first, second := m.order(nonce, m.unitName(0), start), m.order(nonce, m.unitName(1), start)
	done := make(chan fact.Outcome, 1)
	go func() {
		outcome, err := m.send(first)
		if err != nil {
			m.Error(err)
		}
		done <- outcome
	}()
	select {
	case <-w.taken:
	case <-time.After(soon):
		t.Fatal("the first order was not begun")
	}
	if got := m.obey(second); got.Reason != string(command.AlreadyInFlight) {
		t.Errorf("the second: %+v, want %s", got, command.AlreadyInFlight)
	}
	if got := <-done; got.State != fact.OrderExecuted {
		t.Errorf("the first: %+v", got)
	}
}

// TestGivesWay: a job that somebody queues between the look and ours is not replaced.
func TestGivesWay(t *testing.T) {
	w := newSystemd(t)
	m := newMachine(t, w, 705)
	m.serve()
	unit := m.unitName(0)
	m.needs(unit, start)
	w.change(unit, func(u *service) { u.overtaken = "stop" })
	got := m.obey(m.order(m.session(), unit, start))
	if got.State != fact.OrderExecuted || got.Result != "failed" {
		t.Errorf("outcome %+v, want a job that systemd did not take", got)
	}
	if jobs := m.jobs(unit); len(jobs) != 0 {
		t.Errorf("jobs %q", jobs)
	}
}

// TestStrangersAreNotHeard sends a good order as another user over a socket that lets everybody connect: the kernel says who
// asks.
func TestStrangersAreNotHeard(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("to be another user takes root")
	}
	m := newMachine(t, newSystemd(t), 706)
	m.serve()
	for path, mode := range map[string]os.FileMode{filepath.Dir(m.dir): 0o755, m.path("act.sock"): 0o666} {
		if err := os.Chmod(path, mode); err != nil {
			t.Fatal(err)
		}
	}
	unit := m.unitName(0)
	m.needs(unit, start)
	order := m.order(m.session(), unit, start)
	const nobody = 65534
	answered := make(chan bool)
	go func() {
		runtime.LockOSThread() // and never unlock: the thread ends as the user it became
		answered <- asUser(m, nobody, &agentv1.ActRequest{Request: &agentv1.ActRequest_Order{Order: order}})
	}()
	if <-answered {
		t.Error("a stranger was answered")
	}
	if jobs := m.jobs(unit); len(jobs) != 0 {
		t.Errorf("jobs %q for a stranger", jobs)
	}
}

// asUser makes the calling thread another user, sends a request and reports whether anything came back.
func asUser(m *machine, uid int, request *agentv1.ActRequest) (answered bool) {
	if _, _, errno := unix.RawSyscall(unix.SYS_SETRESUID, uintptr(uid), uintptr(uid), uintptr(uid)); errno != 0 {
		m.Error(errno)
		return false
	}
	fd, err := unix.Socket(unix.AF_UNIX, unix.SOCK_STREAM|unix.SOCK_CLOEXEC, 0)
	if err != nil {
		m.Error(err)
		return false
	}
	defer unix.Close(fd)
	if err := unix.Connect(fd, &unix.SockaddrUnix{Name: m.path("act.sock")}); err != nil {
		m.Error(err)
		return false
	}
	body, err := proto.Marshal(request)
	if err != nil {
		m.Error(err)
		return false
	}
	_, _ = unix.Write(fd, append(binary.BigEndian.AppendUint32(nil, uint32(len(body))), body...)) // it may have hung up
	n, err := unix.Read(fd, make([]byte, 4))
	return err == nil && n > 0
}
