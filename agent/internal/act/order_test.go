package act

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

func TestStartsWhatWasKilled(t *testing.T) {
	m := newMachine(t)
	d := m.doer()
	got := m.obey(d, m.order(m.openSession(d)))
	if got.State != fact.OrderExecuted || got.Result != "done" || got.InvocationBefore != "00" || got.InvocationAfter != "01" {
		t.Errorf("outcome %+v", got)
	}
	if m.systemd.count() != 1 {
		t.Errorf("%d jobs, want 1", m.systemd.count())
	}
}

// TestRefusals has orders that are validly signed but must not be carried out on the machine as it is.
func TestRefusals(t *testing.T) {
	tests := []struct {
		name  string
		given func(*machine)
		order func(*command.Order)
		want  command.Reason
	}{
		{"healthy unit", func(m *machine) { m.systemd.state.Unit.Active = "active" }, nil, command.LocallyHealthy},
		{"stopped by a person", func(m *machine) { m.look.stop.Logged = fact.Yes }, nil, command.StoppedByPerson},
		{"broken configuration", func(m *machine) { m.look.test.Verdict = fact.ConfigError }, nil, command.ConfigTestFails},
		{"reader cannot answer", func(m *machine) { m.look.err = "no journal" }, nil, command.StopUnknown},
		{"reader gone", func(m *machine) { os.Remove(m.cfg.LookSocket) }, nil, command.StopUnknown},
		{"paused by touch", func(m *machine) { m.write("paused", "") }, nil, command.Paused},
		{"policy with a slip", func(m *machine) { m.write("policy.yaml", "moode: auto\n") }, nil, command.PolicyUnreadable},
		{"policy others can write", func(m *machine) { os.Chmod(m.cfg.PolicyPath, 0o666) }, nil, command.PolicyUnreadable},
		{"root at work", func(m *machine) { m.write("run/systemd/sessions/3", "UID=0\nCLASS=user\nSERVICE=sshd\n") }, nil, command.RootSession},
		{"no logind", func(m *machine) { os.RemoveAll(filepath.Join(m.host.root, "run")) }, nil, command.RootSession},
		{"cPanel's monitor", func(m *machine) { m.systemd.others = map[string]string{"tailwatchd.service": "active"} }, nil, command.OtherKeeper},
		{"host has just booted", func(m *machine) { m.write("proc/uptime", "12.00 20.00\n") }, nil, command.JustBooted},
		{"not enrolled", func(m *machine) { os.Remove(m.cfg.IdentityPath) }, nil, command.WrongSession},
		{"signers gone", func(m *machine) { os.Remove(m.cfg.SignersPath) }, nil, command.SignatureInvalid},
		{"another signer", func(m *machine) { m.signer = newMachine(m.TB).signer }, nil, command.SignatureInvalid},
		{"record cannot be read", func(m *machine) { m.write("record.jsonl", "{}\n") }, nil, command.RecordUnwritable},
		{"another host", nil, func(o *command.Order) { o.Host = "web2" }, command.WrongHost},
		{"an earlier certificate", nil, func(o *command.Order) { o.CertificateSerial = "1e" }, command.WrongSession},
		{"another invocation", nil, func(o *command.Order) { o.InvocationID = "99" }, command.UnitChanged},
		{"expired", nil, func(o *command.Order) { o.NotAfter = time.Now().Add(-time.Second) }, command.Expired},
		{"stop", nil, func(o *command.Order) { o.Verb = "stop" }, command.VerbUnknown},
		{"database without a word in the policy", nil, func(o *command.Order) { o.Unit = "mariadb.service" }, command.UnitNotAllowed},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			m := newMachine(t)
			if tt.given != nil {
				tt.given(m)
			}
			if tt.order == nil {
				tt.order = func(*command.Order) {}
			}
			d := m.doer()
			got := m.obey(d, m.order(m.openSession(d), tt.order))
			if got.State != fact.OrderRefused || got.Reason != string(tt.want) || got.Detail == "" || got.Order == "" {
				t.Errorf("outcome %+v, want refused: %s", got, tt.want)
			}
			if m.systemd.count() != 0 {
				t.Error("systemd was asked")
			}
		})
	}
}

func TestOrderOfAnEarlierSessionIsRefused(t *testing.T) {
	m := newMachine(t)
	d := m.doer()
	captured := m.order(m.openSession(d))
	m.openSession(d)
	if got := m.obey(d, captured); got.Reason != string(command.WrongSession) {
		t.Errorf("outcome %+v, want %s", got, command.WrongSession)
	}
}

func TestLowerTermIsNotObeyedAgainAfterRestart(t *testing.T) {
	m := newMachine(t)
	d := m.doer()
	nonce := m.openSession(d)
	m.systemd.state.Unit.Active = "active"
	m.obey(d, m.order(nonce, func(o *command.Order) { o.Term = 7 })) // refused, yet the term was heard
	d.close()
	d = m.doer()
	if got := m.obey(d, m.order(nonce, func(o *command.Order) { o.Term = 6 })); got.Reason != string(command.StaleTerm) {
		t.Errorf("outcome %+v, want %s", got, command.StaleTerm)
	}
}

// TestRepeatsAreAnsweredNotDone repeats an executed and a refused order, before and after a restart of the doer, when
// the unit is sick again and nothing but the record stands in the way.
func TestRepeatsAreAnsweredNotDone(t *testing.T) {
	m := newMachine(t)
	d := m.doer()
	nonce := m.openSession(d)
	m.write("paused", "")
	turnedAway := m.order(nonce)
	m.obey(d, turnedAway)
	os.Remove(m.cfg.PausePath)
	done := m.order(nonce)
	m.obey(d, done)
	m.systemd.state = newFakeSystemd().state
	for range 2 {
		if got := m.obey(d, done); got.State != fact.OrderAlreadyDone || got.Result != "done" || got.InvocationAfter != "01" {
			t.Errorf("repeat of the executed order: %+v", got)
		}
		if got := m.obey(d, turnedAway); got.State != fact.OrderRefused || got.Reason != string(command.Paused) {
			t.Errorf("repeat of the refused order: %+v", got)
		}
		d.close()
		d = m.doer()
	}
	if m.systemd.count() != 1 {
		t.Errorf("%d jobs, want 1", m.systemd.count())
	}
}

// TestBudgetSurvivesRestart: a second order within the cool-down is refused by what the record says.
func TestBudgetSurvivesRestart(t *testing.T) {
	m := newMachine(t)
	d := m.doer()
	nonce := m.openSession(d)
	m.obey(d, m.order(nonce))
	state := newFakeSystemd().state
	state.Unit.InvocationID = "01"
	m.systemd.state = state
	d.close()
	d = m.doer()
	if got := m.obey(d, m.order(nonce)); got.Reason != string(command.TooSoon) {
		t.Errorf("outcome %+v, want %s", got, command.TooSoon)
	}
}

func TestOneOrderAtATime(t *testing.T) {
	m := newMachine(t)
	d := m.doer()
	nonce := m.openSession(d)
	m.systemd.hold = make(chan struct{})
	first, second := m.order(nonce), m.order(nonce)
	var callers sync.WaitGroup
	outcomes := make([]fact.Outcome, 2)
	callers.Go(func() { outcomes[0] = d.judge(t.Context(), first) })
	<-m.systemd.taken
	callers.Go(func() { outcomes[1] = d.judge(t.Context(), first) })
	if got := m.obey(d, second); got.Reason != string(command.AlreadyInFlight) {
		t.Errorf("another order meanwhile: %+v, want %s", got, command.AlreadyInFlight)
	}
	close(m.systemd.hold)
	callers.Wait()
	if m.systemd.count() != 1 {
		t.Errorf("%d jobs, want 1", m.systemd.count())
	}
	for _, got := range outcomes {
		if got.State != fact.OrderExecuted && got.State != fact.OrderAlreadyDone {
			t.Errorf("outcome %+v", got)
		}
	}
}

func TestWhatSystemdAnswers(t *testing.T) {
	tests := []struct {
		name   string
		result string
		err    error
		want   fact.OutcomeState
	}{
		{"the job failed", "failed", nil, fact.OrderExecuted},
		{"no job was taken", "", ErrNotQueued, fact.OrderExecuted},
		{"the bus went away", "", errors.New("connection closed"), fact.OrderUnknown},
		{"the job hangs", "", context.DeadlineExceeded, fact.OrderUnknown},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			m := newMachine(t)
			m.systemd.result, m.systemd.err = tt.result, tt.err
			d := m.doer()
			order := m.order(m.openSession(d))
			if got := m.obey(d, order); got.State != tt.want || got.Result == "done" {
				t.Errorf("outcome %+v, want %s", got, tt.want)
			}
			if got := m.obey(d, order); got.State == fact.OrderExecuted || m.systemd.count() != 1 {
				t.Errorf("repeat: %+v after %d jobs", got, m.systemd.count())
			}
		})
	}
}
