package act

import (
	"testing"

	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

const nginx = "nginx.service"

// staleMachine is a host whose nginx serves an ended certificate while its file is new: all is well for a reload.
func staleMachine(t *testing.T) *machine {
	m := newMachine(t)
	unit := &m.systemd.state.Unit
	unit.Name, unit.Active, unit.Sub, unit.Result = nginx, "active", "running", "success"
	m.look.test = fact.ConfigTest{
		Unit: nginx, Server: "nginx", Verdict: fact.ConfigOK, Fingerprint: "c0ffee", NewerThanWorkers: fact.No, Renewed: fact.Yes,
	}
	m.look.own = fact.Inside{Site: "shop.example", Address: "127.0.0.1:443", Path: "/", TLS: true, Failure: fact.TLSFailed}
	return m
}

func reload(o *command.Order) {
	o.Unit, o.Verb, o.Site, o.Config = nginx, command.Reload, "shop.example", "c0ffee"
}

func TestReloadsWhatTheHostSeesFail(t *testing.T) {
	m := staleMachine(t)
	d := m.doer()
	if got := m.obey(d, m.order(m.openSession(d), reload)); got.State != fact.OrderExecuted || got.Result != "done" || got.Verb != "reload" {
		t.Errorf("outcome %+v", got)
	}
	if m.systemd.count() != 1 {
		t.Errorf("%d jobs, want 1", m.systemd.count())
	}
}

// TestReloadsThatAreRefused has signed reloads, with every other limit lifted.
func TestReloadsThatAreRefused(t *testing.T) {
	tests := []struct {
		name  string
		given func(*machine)
		order func(*command.Order)
		want  command.Reason
	}{
		{"the site is well", func(m *machine) { m.look.own.Failure, m.look.own.Status = "", 200 }, nil, command.LocallyHealthy},
		{"the site waits", func(m *machine) { m.look.own.Failure = fact.AnswerTime }, nil, command.OwnRequestUnknown},
		{"another site was requested", func(m *machine) { m.look.own.Site = "other.example" }, nil, command.OwnRequestUnknown},
		{"nothing new lies there", func(m *machine) { m.look.test.Renewed = fact.No }, nil, command.ConfigNotNewer},
		{"the test fails", func(m *machine) { m.look.test.Verdict = fact.ConfigError }, nil, command.ConfigTestFails},
		{"somebody began to edit", func(m *machine) { m.look.test.Fingerprint, m.look.test.NewerThanWorkers = "decaf", fact.Yes }, nil, command.ConfigChanged},
		{"no site is named", nil, func(o *command.Order) { o.Site = "" }, command.OwnRequestUnknown},
		{"the reader cannot answer", func(m *machine) { m.look.err = "no vhost carries the name" }, nil, command.OwnRequestUnknown},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			m := staleMachine(t)
			if tt.given != nil {
				tt.given(m)
			}
			changes := []func(*command.Order){reload}
			if tt.order != nil {
				changes = append(changes, tt.order)
			}
			d := m.doer()
			got := m.obey(d, m.order(m.openSession(d), changes...))
			if got.State != fact.OrderRefused || got.Reason != string(tt.want) || got.Detail == "" {
				t.Errorf("outcome %+v, want refused: %s", got, tt.want)
			}
			if m.systemd.count() != 0 {
				t.Error("systemd was asked")
			}
		})
	}
}
