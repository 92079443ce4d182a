package remedy_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// noon is when a collector that started at eight decides.
var noon = time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC)

const php = "php8.2-fpm.service"

// town is the world that the engine asks.
type town struct {
	units    map[string]fact.Unit // "host unit"
	tests    map[string]fact.ConfigTest
	away     map[string]bool // hosts whose agent does not speak
	labels   map[string]map[string]string
	enrolled int
}

func (w *town) Unit(host, unit string) (fact.Unit, bool) {
	u, ok := w.units[host+" "+unit]
	return u, ok
}

func (w *town) ConfigTest(host, unit string) (fact.ConfigTest, bool) {
	c, ok := w.tests[host+" "+unit]
	return c, ok
}

func (w *town) Connected(host string) bool    { return !w.away[host] }
func (w *town) Label(host, key string) string { return w.labels[host][key] }
func (w *town) Enrolled() int                 { return w.enrolled }

func (w *town) Size(key, value string) (n int) {
	for _, labels := range w.labels {
		if labels[key] == value {
			n++
		}
	}
	return n
}

// dead puts a killed php-fpm with a good configuration onto a host.
func (w *town) dead(host, unit string) {
	w.units[host+" "+unit] = fact.Unit{
		Name: unit, Load: "loaded", Active: "failed", Sub: "failed", Result: "signal", FileState: "enabled",
		InvocationID: "aa", Stop: fact.Stop{Logged: fact.No},
	}
	w.tests[host+" "+unit] = fact.ConfigTest{Unit: unit, Verdict: fact.ConfigOK}
}

// runs lets a unit run again, under a new invocation.
func (w *town) runs(host, unit, invocation string) {
	u := w.units[host+" "+unit]
	u.Active, u.Sub, u.Result, u.InvocationID = "active", "running", "success", invocation
	w.units[host+" "+unit] = u
}

// bench is an engine in its world.
type bench struct {
	*remedy.Engine
	*town
	t    *testing.T
	now  time.Time
	open map[string]*incident.Incident
}

// auto is the shipped policy with automation, but for the limits that are of the whole fleet or its start: a test that is
// about them sets them.
func auto() remedy.Policy {
	p := remedy.DefaultPolicy()
	p.Mode = command.Auto
	most := remedy.Ceilings()
	p.Limits.StartVerified, p.Limits.HostRequests = most.StartVerified, most.HostRequests
	p.Limits.CauseShare, p.Limits.CustomerShare, p.Limits.ClusterInFlight, p.Limits.ClusterPerHour = 1, 1, most.ClusterInFlight, most.ClusterPerHour
	return p
}

func newBench(t *testing.T, policy remedy.Policy, past ...*remedy.Action) *bench {
	n := 0
	b := &bench{
		town: &town{
			units: map[string]fact.Unit{}, tests: map[string]fact.ConfigTest{}, away: map[string]bool{},
			labels: map[string]map[string]string{}, enrolled: 100,
		},
		t: t, now: noon, open: map[string]*incident.Incident{},
	}
	b.Engine = remedy.NewEngine(policy, past, remedy.Standing{}, noon.Add(-4*time.Hour), func() string { n++; return fmt.Sprintf("a%d", n) })
	return b
}

// outage is a confirmed incident about a killed unit.
func (b *bench) outage(name, host, unit string) *incident.Incident {
	b.dead(host, unit)
	i := &incident.Incident{
		Name: "incidents/" + name, Subject: diagnose.Subject{Host: host, Unit: unit}, Sites: []string{"shop.example"},
		State: incident.Confirmed, Opened: b.now, ConfirmedAt: b.now, FailedAt: b.now, LastLook: b.now,
		Finding: diagnose.Finding{Cause: diagnose.PHPFPMKilled.ID, Strength: diagnose.Conclusive},
	}
	b.open[i.Name] = i
	return i
}

// later lets time pass; a confirmed incident is looked at again all the while.
func (b *bench) later(d time.Duration) {
	b.now = b.now.Add(d)
	for _, i := range b.open {
		if i.State == incident.Confirmed {
			i.FailedAt = b.now
		}
	}
	b.tick()
}

func (b *bench) tick() {
	b.Tick(b, b.now, func(name string) bool { i := b.open[name]; return i != nil && i.Open() })
}

// considers asks the engine and holds it to the state that is wanted.
func (b *bench) considers(i *incident.Incident, want remedy.State) *remedy.Action {
	b.t.Helper()
	b.Consider(i, b, b.now)
	a := b.Latest(i.Name)
	b.is(a, want)
	return a
}

func (b *bench) is(a *remedy.Action, want remedy.State) {
	b.t.Helper()
	if a == nil || a.State != want {
		b.t.Fatalf("not %s: %+v", want, a)
	}
}

// sent brings an action to where the host has its order.
func (b *bench) sent(i *incident.Incident) *remedy.Action {
	b.t.Helper()
	a := b.considers(i, remedy.Reserved)
	b.Signed(a.ID, b.now)
	b.is(a, remedy.Signed)
	b.Sent(a.ID, b.now)
	b.is(a, remedy.Sent)
	return a
}

// done lets the host say that it did it.
func (b *bench) done(a *remedy.Action) {
	b.t.Helper()
	b.Outcome(a.Host, fact.Outcome{Order: a.ID, State: fact.OrderExecuted, Result: "done"}, b.now)
	b.is(a, remedy.Verifying)
}

// resolved brings a repair to its good end.
func (b *bench) resolved(i *incident.Incident) *remedy.Action {
	b.t.Helper()
	a := b.sent(i)
	b.done(a)
	b.runs(a.Host, a.Unit, "of "+a.ID)
	i.State = incident.Healing
	b.Seen(i, b, b.now)
	b.is(a, remedy.Verified)
	i.State = incident.Resolved
	b.Seen(i, b, b.now)
	b.is(a, remedy.Resolved)
	return a
}

// failedOnce brings a repair to its bad end.
func (b *bench) failedOnce(i *incident.Incident) *remedy.Action {
	b.t.Helper()
	a := b.sent(i)
	b.done(a)
	b.later(remedy.Defaults().VerifyFor)
	b.is(a, remedy.Failed)
	return a
}
