package hostile

import (
	"bytes"
	"crypto/ed25519"
	"crypto/rand"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

// row is an order that must be refused, on a machine where everything else speaks for it: whoever takes the named defence
// out sees the order carried out, or refused for a lesser reason.
type row struct {
	defence string
	name    string
	verb    command.Verb
	given   func(w *systemd, m *machine, unit string)
	order   func(*command.Order)
	sealed  func(*agentv1.Order)
	want    command.Reason
}

const (
	start   = command.Start
	reload  = command.Reload
	restart = command.Restart
)

// Rows about the order itself.
var orderRows = []row{
	{"signature", "signed by a stranger", start, func(_ *systemd, m *machine, _ string) {
		_, m.signer, _ = ed25519.GenerateKey(rand.Reader) // it never fails
	}, nil, nil, command.SignatureInvalid},
	{"signature", "altered bit", start, nil, nil, func(o *agentv1.Order) { o.Body[len(o.GetBody())-1] ^= 1 }, command.SignatureInvalid},
	{"madeForThisHost", "for another host", start, nil, func(o *command.Order) { o.Host = "web2" }, nil, command.WrongHost},
	{"madeForThisSession", "for an earlier certificate", start, nil, func(o *command.Order) { o.CertificateSerial = "1e" }, nil, command.WrongSession},
	{"madeForThisSession", "with a made-up nonce", start, nil, func(o *command.Order) { o.SessionNonce = bytes.Repeat([]byte{7}, 32) }, nil, command.WrongSession},
	{"madeForThisSession", "without a nonce", start, nil, func(o *command.Order) { o.SessionNonce = nil }, nil, command.WrongSession},
	{"isAudited", "without an entry of the audit", start, nil, func(o *command.Order) { o.AuditIndex = 0 }, nil, command.NotAudited},
	{"auditGoesOn", "on an entry before the last", start, func(_ *systemd, m *machine, _ string) {
		m.write("state/audit.json", `{"k1":{"audit":9,"order":"another"}}`)
	}, nil, nil, command.AuditRolledBack},
	{"notExpired", "expired", start, nil, func(o *command.Order) { o.NotAfter = time.Now().Add(-time.Second) }, nil, command.Expired},
	{"verbIsKnown", "stop", start, nil, func(o *command.Order) { o.Verb = "stop" }, nil, command.VerbUnknown},
	{"unitIsTheSame", "for an earlier run", start, nil, func(o *command.Order) { o.InvocationID = strings.Repeat("ab", 16) }, nil, command.UnitChanged},
	{"configIsTheSame", "for an earlier configuration", reload, nil, func(o *command.Order) { o.Config = "beef" }, nil, command.ConfigChanged},
	{"unitIsSick", "for a site that nobody named", reload, nil, func(o *command.Order) { o.Site = "" }, nil, command.OwnRequestUnknown},
}

// Rows about the host's own rules.
var policyRows = []row{
	{"policyIsReadable", "policy with a mistake", start, func(_ *systemd, m *machine, _ string) { m.write("policy.yaml", "moode: auto\n") }, nil, nil, command.PolicyUnreadable},
	{"trusted", "policy that others may write", start, func(_ *systemd, m *machine, _ string) {
		if err := os.Chmod(m.cfg.PolicyPath, 0o666); err != nil {
			m.Fatal(err)
		}
	}, nil, nil, command.PolicyUnreadable},
	{"trusted", "signers that others may write", start, func(_ *systemd, m *machine, _ string) {
		if err := os.Chmod(m.cfg.SignersPath, 0o666); err != nil {
			m.Fatal(err)
		}
	}, nil, nil, command.SignatureInvalid},
	{"notPaused", "paused", start, func(_ *systemd, m *machine, _ string) { m.write("paused", "") }, nil, nil, command.Paused},
	{"modeActs", "mode observe", start, func(_ *systemd, m *machine, _ string) { m.write("policy.yaml", "mode: observe\n") }, nil, nil, command.ModeForbids},
	{"unitIsAllowed", "unit that the policy denies", start, func(_ *systemd, m *machine, unit string) {
		m.write("policy.yaml", "mode: auto\ndeny: ["+unit+"]\n")
	}, nil, nil, command.UnitNotAllowed},
	{"withinBudgets", "unit's hour is spent", start, func(_ *systemd, m *machine, unit string) {
		m.write("policy.yaml", "mode: auto\nunit_cooldown: 5s\nunit_per_hour: 1\nhost_per_day: 60\n")
		m.acted(1, unit, 10*time.Minute)
	}, nil, nil, command.BudgetSpent},
	{"withinBudgets", "host's day is spent", start, func(_ *systemd, m *machine, _ string) {
		m.write("policy.yaml", "mode: auto\nunit_cooldown: 5s\nunit_per_hour: 20\nhost_per_day: 60\n")
		m.acted(command.CeilingHostPerDay, "other.service", 2*time.Hour)
	}, nil, nil, command.BudgetSpent},
	{"notTooSoon", "acted on a moment ago", start, func(_ *systemd, m *machine, unit string) { m.acted(1, unit, time.Second) }, nil, nil, command.TooSoon},
	{"notTooSoon", "started by somebody a moment ago", start, func(w *systemd, _ *machine, unit string) {
		w.change(unit, func(u *service) { u.left = time.Now() })
	}, nil, nil, command.TooSoon},
}

// Rows about the unit as systemd has it.
var unitRows = []row{
	{"look", "healthy, start", start, func(w *systemd, _ *machine, unit string) { w.well(unit) }, nil, nil, command.LocallyHealthy},
	{"unitIsSick", "healthy, start", start, func(w *systemd, _ *machine, unit string) { w.well(unit) }, nil, nil, command.LocallyHealthy},
	{"unitIsSick", "healthy, reload", reload, func(_ *systemd, m *machine, unit string) {
		m.reader.tell(unit, func(s *seen) { s.own.Status, s.own.Failure = 200, fact.WellAnswered })
	}, nil, nil, command.LocallyHealthy},
	{"unitIsSick", "healthy, restart", restart, func(_ *systemd, m *machine, unit string) {
		m.write(fmt.Sprintf("proc/%d/stat", m.state(unit).Unit.MainPID), "1 (php-fpm) S 1 1\n")
	}, nil, nil, command.LocallyHealthy},
	{"unitIsKnown", "not there", start, func(w *systemd, _ *machine, unit string) {
		w.change(unit, func(u *service) { u.load = "not-found" })
	}, nil, nil, command.UnitUnknown},
	{"notMasked", "masked", start, func(w *systemd, _ *machine, unit string) {
		w.change(unit, func(u *service) { u.load, u.file = "masked", "masked" })
	}, nil, nil, command.UnitMasked},
	{"notDisabled", "disabled", start, func(w *systemd, _ *machine, unit string) {
		w.change(unit, func(u *service) { u.file = "disabled" })
	}, nil, nil, command.UnitDisabled},
	{"noJobPending", "somebody stops it", start, func(w *systemd, _ *machine, unit string) {
		w.change(unit, func(u *service) { u.job = "stop" })
	}, nil, nil, command.JobPending},
	{"notInAutoRestart", "systemd is about to restart it", start, func(w *systemd, _ *machine, unit string) {
		w.change(unit, func(u *service) { u.active, u.sub = "activating", "auto-restart" })
	}, nil, nil, command.AutoRestart},
	{"withinStartLimit", "start limit reached", start, func(w *systemd, _ *machine, unit string) {
		w.change(unit, func(u *service) { u.result = "start-limit-hit" })
	}, nil, nil, command.StartLimitHit},
	{"withinStartLimit", "crash loop that the limit ended", start, func(w *systemd, _ *machine, unit string) {
		w.change(unit, func(u *service) { u.restarts = burst })
	}, nil, nil, command.StartLimitHit},
	{"withinStartLimit", "restart while systemd counts its last start", restart, func(w *systemd, _ *machine, unit string) {
		w.change(unit, func(u *service) { u.left = time.Now().Add(-within * 7 / 10) })
	}, nil, nil, command.TooSoon},
	{"stateFitsVerb", "restart of a stopped unit", restart, func(w *systemd, _ *machine, unit string) { w.sick(unit) }, nil, nil, command.WrongState},
	{"notStoppedByPerson", "stopped by a person", start, func(_ *systemd, m *machine, unit string) {
		m.reader.tell(unit, func(s *seen) { s.stop = fact.Stop{Logged: fact.Yes, At: time.Now()} })
	}, nil, nil, command.StoppedByPerson},
	{"stopIsKnown", "journal does not say who stopped it", start, func(_ *systemd, m *machine, unit string) {
		m.reader.tell(unit, func(s *seen) { s.stop = fact.Stop{} })
	}, nil, nil, command.StopUnknown},
}

// Rows about the configuration and the host around the unit.
var hostRows = []row{
	{"configIsGood", "broken configuration, start", start, broken, nil, nil, command.ConfigTestFails},
	{"configIsGood", "broken configuration, reload", reload, broken, nil, nil, command.ConfigTestFails},
	{"configIsGood", "broken configuration, restart", restart, broken, nil, nil, command.ConfigTestFails},
	{"configTestRan", "test that could not judge", start, func(_ *systemd, m *machine, unit string) {
		m.reader.tell(unit, func(s *seen) { s.test.Verdict = fact.VerdictUnknown })
	}, nil, nil, command.ConfigTestUnknown},
	{"configIsNewer", "nothing new to load", reload, func(_ *systemd, m *machine, unit string) {
		m.reader.tell(unit, func(s *seen) { s.test.NewerThanWorkers = fact.No })
	}, nil, nil, command.ConfigNotNewer},
	{"addressIsFree", "a stranger listens at its port", start, func(_ *systemd, m *machine, unit string) {
		m.reader.tell(unit, func(s *seen) { s.listen = "tcp:127.0.0.1:9000" })
		m.write("proc/1/net/tcp", "  sl  local_address rem_address   st\n   0: 0100007F:2328 00000000:0000 0A 0 0 0 0 0\n")
		m.write("proc/1/net/unix", "")
	}, nil, nil, command.PortTaken},
	{"noPackageRun", "apt is at work", start, func(_ *systemd, m *machine, _ string) { m.lock("var/lib/dpkg/lock-frontend") }, nil, nil, command.PackageRun},
	{"hostIsUp", "just booted", start, func(_ *systemd, m *machine, _ string) { m.write("proc/uptime", "12.00 20.00\n") }, nil, nil, command.JustBooted},
	{"nobodyAtWork", "root is logged in", start, func(_ *systemd, m *machine, _ string) {
		m.write("run/systemd/sessions/3", "UID=0\nCLASS=user\nSERVICE=sshd\n")
	}, nil, nil, command.RootSession},
	{"nobodyElseRestarts", "cPanel's monitor is at work, start", start, func(w *systemd, m *machine, _ string) {
		w.well("tailwatchd.service")
		m.Cleanup(func() { w.change("tailwatchd.service", func(u *service) { u.active, u.sub = "inactive", "dead" }) })
	}, nil, nil, command.OtherKeeper},
	{"nobodyElseRestarts", "a monit without a unit, restart", restart, func(_ *systemd, m *machine, _ string) {
		m.write("proc/77/status", "Name:\tmonit\nUid:\t0\t0\t0\t0\n")
	}, nil, nil, command.OtherKeeper},
}

func broken(_ *systemd, m *machine, unit string) {
	m.reader.tell(unit, func(s *seen) { s.test.Verdict, s.test.File, s.test.Line = fact.ConfigError, "/etc/x.conf", 7 })
}

// TestRefused sends each order to the real doer: it is refused for exactly that reason, and systemd is asked for nothing.
func TestRefused(t *testing.T) {
	w := newSystemd(t)
	number := 0
	for _, rows := range [][]row{orderRows, policyRows, unitRows, hostRows} {
		for _, r := range rows {
			number++
			t.Run(r.defence+"/"+r.name, func(t *testing.T) {
				m := newMachine(t, w, 600+number)
				unit := m.unitName(0)
				m.needs(unit, r.verb)
				if r.given != nil {
					r.given(w, m, unit)
				}
				m.serve()
				var changes []func(*command.Order)
				if r.order != nil {
					changes = append(changes, r.order)
				}
				order := m.order(m.session(), unit, r.verb, changes...)
				if r.sealed != nil {
					r.sealed(order)
				}
				got := m.obey(order)
				if got.State != fact.OrderRefused || got.Reason != string(r.want) || got.Detail == "" {
					t.Errorf("outcome %+v, want refused: %s", got, r.want)
				}
				if jobs := m.jobs(unit); len(jobs) != 0 {
					t.Errorf("jobs %q", jobs)
				}
			})
		}
	}
}

// TestRightOrdersAreCarriedOut: what every row above changes one thing of is carried out.
func TestRightOrdersAreCarriedOut(t *testing.T) {
	w := newSystemd(t)
	m := newMachine(t, w, 599)
	m.serve()
	nonce := m.session()
	for i, verb := range verbs {
		unit := m.unitName(i)
		m.needs(unit, verb)
		if got := m.obey(m.order(nonce, unit, verb)); got.State != fact.OrderExecuted || got.Result != "done" {
			t.Errorf("%s: %+v", verb, got)
		}
	}
}

// acted puts n actions of that long ago into the record.
func (m *machine) acted(n int, unit string, ago time.Duration) {
	m.Helper()
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, `{"at":%q,"order":"earlier %d","unit":%q,"verb":"start","state":%q}`+"\n",
			time.Now().Add(-ago).UTC().Format(time.RFC3339Nano), i, unit, fact.OrderExecuted)
	}
	m.write("state/record.jsonl", b.String())
}

// lock takes a lock as another process would: an open file's lock stands in the way of our own process, too.
func (m *machine) lock(name string) {
	m.Helper()
	m.write(name, "")
	f, err := os.OpenFile(m.path(name), os.O_RDWR, 0)
	if err != nil {
		m.Fatal(err)
	}
	m.Cleanup(func() { f.Close() })
	if err := unix.FcntlFlock(f.Fd(), unix.F_OFD_SETLK, &unix.Flock_t{Type: unix.F_WRLCK}); err != nil {
		m.Fatal(err)
	}
}
