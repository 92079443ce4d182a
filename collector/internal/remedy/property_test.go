package remedy_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// left is what the property test's own record holds of an order.
type left struct {
	id, host, unit, cause string
	at                    time.Time
}

// TestNoHistoryBreaksALimit lets random weeks pass over a small fleet, with restarts in between, and keeps its own record of
// what left. The engine's counters are not asked.
func TestNoHistoryBreaksALimit(t *testing.T) {
	orders := 0
	seeds := uint64(300)
	if os.Getenv("LONG") != "" {
		seeds = 5000
	}
	for seed := range seeds {
		h := newHistory(t, seed)
		for range 400 {
			h.step()
			h.check()
		}
		orders += len(h.left)
	}
	if orders < 1000 {
		t.Errorf("only %d orders left: this shows nothing", orders)
	}
}

type history struct {
	*bench
	random  *rand.Rand
	policy  remedy.Policy
	seed    uint64
	left    []left
	states  map[string]remedy.State
	nothing map[string]bool // orders that their host refused
	paused  bool
	loud    time.Time // when a storm was loud last
	ids     int
}

func newHistory(t *testing.T, seed uint64) *history {
	p := auto()
	random := rand.New(rand.NewPCG(seed, 2))
	p.Mode = []command.Mode{command.Auto, command.Auto, command.Approve, command.Shadow}[random.IntN(4)]
	p.Limits.UnitCooldown = []time.Duration{5 * time.Second, 15 * time.Minute}[random.IntN(2)]
	p.Limits.UnitAttempts, p.Limits.HostPerDay = 1+random.IntN(20), 1+random.IntN(20)
	p.Limits.FleetPerMinute, p.Limits.FleetPerHour = 1+random.IntN(5), 1+random.IntN(30)
	p.Limits.CustomerInFlight, p.Limits.FleetShare = 1+random.IntN(3), 0.1*random.Float64()
	p.Limits.ClusterInFlight, p.Limits.ClusterPerHour = 1+random.IntN(3), 1+random.IntN(20)
	p.Limits.CauseShare, p.Limits.CustomerShare = random.Float64(), random.Float64()
	p.Limits.StartVerified, p.Limits.HostRequests = []int{0, 3}[random.IntN(2)], 1+random.IntN(20)
	h := &history{bench: newBench(t, p), random: random, policy: p, seed: seed, states: map[string]remedy.State{}, nothing: map[string]bool{}}
	h.enrolled = 60
	for n := range 6 {
		h.labels[fmt.Sprintf("web-%d", n)] = map[string]string{"customer": fmt.Sprintf("c%d", n%2), "cluster": fmt.Sprintf("k%d", n%3)}
	}
	h.restart()
	return h
}

// restart begins a new engine from what the old one would have committed.
func (h *history) restart() {
	var past []*remedy.Action
	for _, a := range h.Actions() {
		c := *a
		past = append(past, &c)
	}
	standing, _ := h.TakeStanding()
	h.Engine = remedy.NewEngine(h.policy, past, standing, h.now.Add(-h.policy.Limits.Settle), func() string {
		h.ids++
		return fmt.Sprintf("h%d", h.ids)
	})
}

func (h *history) step() {
	h.later(time.Duration(h.random.Int64N(int64([]time.Duration{2 * time.Second, time.Minute, time.Hour}[h.random.IntN(3)]))))
	h.TakeChanged()
	i := h.some()
	switch h.random.IntN(24) {
	case 18:
		h.fails("else", 6, remedy.TestsFail)
		h.loud = h.now
	case 15:
		h.Pause("work")
		h.paused = true
	case 14, 16, 17:
		h.Resume("ani", h.now) // or the breakers stay open
		h.paused = false
	case 0:
		h.restart()
	case 1:
		i.State = incident.Healing
		h.runs(i.Subject.Host, i.Subject.Unit, fmt.Sprint(h.random.Int()))
		h.Seen(i, h, h.now)
	case 2:
		i.State = incident.Resolved
		h.Seen(i, h, h.now)
		delete(h.open, i.Name)
	case 3:
		i.Subject.Unit = []string{"", php, "nginx.service"}[h.random.IntN(3)]
	case 4:
		i.Finding.Cause = []string{diagnose.PHPFPMKilled.ID, diagnose.PHPFPMConfigInvalid.ID, diagnose.AppStopped.ID}[h.random.IntN(3)]
	case 5:
		if _, err := h.Run(i, "ani", h, h.now); err != nil && !errors.Is(err, remedy.ErrState) {
			h.t.Fatal(err)
		}
	case 6, 7:
		if a := h.Latest(i.Name); a != nil {
			_, _ = h.Approve(a.ID, "ani", i, h, h.now)
		}
	case 8:
		h.answer()
	default:
		h.Consider(i, h, h.now)
	}
	h.deliver()
}

// some returns an open incident, a new one now and then; one of three is not confirmed or its unit is well.
func (h *history) some() *incident.Incident {
	name, host := fmt.Sprint(h.random.IntN(8)), fmt.Sprintf("web-%d", h.random.IntN(6))
	i := h.open["incidents/"+name]
	if i == nil {
		i = h.outage(name, host, []string{php, "nginx.service"}[h.random.IntN(2)])
		i.Name = fmt.Sprintf("incidents/%s-%d", name, h.random.IntN(1000))
		delete(h.open, "incidents/"+name)
		h.open[i.Name] = i
		for len(h.open) > 8 {
			for other := range h.open {
				if other != i.Name {
					delete(h.open, other)
					break
				}
			}
		}
	}
	if i.Subject.Unit != "" && h.random.IntN(3) > 0 {
		i.State, i.FailedAt = incident.Confirmed, h.now
		h.dead(i.Subject.Host, i.Subject.Unit)
		delete(h.away, i.Subject.Host)
		h.spoils(i)
	}
	return i
}

// spoils makes it wrong to act, now and then.
func (h *history) spoils(i *incident.Incident) {
	key := i.Subject.Host + " " + i.Subject.Unit
	u, test := h.units[key], h.tests[key]
	switch h.random.IntN(40) {
	case 0:
		u.Stop.Logged = fact.Yes
	case 1:
		u.Stop.Logged = fact.Unknown
	case 2:
		u.Load = "masked"
	case 3:
		u.FileState = "disabled"
	case 4:
		u.Active = "active"
	case 5:
		u.Job = "start"
	case 6:
		test.Verdict = fact.ConfigError
	case 7:
		test.Verdict = fact.EnvironmentError
	case 8:
		h.away[i.Subject.Host] = true
	case 9:
		i.State = incident.Observed
	case 10:
		i.FailedAt = h.now.Add(-h.policy.Limits.EvidenceAge - 1)
	case 11:
		delete(h.units, key)
		return
	}
	h.units[key], h.tests[key] = u, test
}

// wrong says why nothing may be done about an incident, whatever the budgets are (safety.md 5.5, I1, I2, I6 to I8).
func (h *history) wrong(a *remedy.Action, i *incident.Incident) string {
	u, known := h.units[a.Host+" "+a.Unit]
	test := h.tests[a.Host+" "+a.Unit]
	switch {
	case i == nil || i.State != incident.Confirmed || h.now.Sub(i.FailedAt) > h.policy.Limits.EvidenceAge:
		return "there is no outside evidence"
	case i.Subject.Host != a.Host || i.Subject.Unit != a.Unit:
		return "the evidence is about another target"
	case h.paused:
		return "repairs are paused"
	case h.now.Sub(h.loud) < 15*time.Minute && (a.Approver == "" || a.Storm == ""):
		return "a storm stands"
	case h.away[a.Host] || !known:
		return "the host says nothing"
	case u.Stop.Logged != fact.No || u.Load == "masked" || u.FileState == "disabled" || u.Job != "" || !u.Down():
		return fmt.Sprintf("the unit is %+v", u)
	case test.Verdict != fact.ConfigOK:
		return "its configuration is " + test.Verdict.String()
	}
	return ""
}

// deliver signs and sends what was reserved, or not.
func (h *history) deliver() {
	for _, a := range h.Actions() {
		switch {
		case a.State == remedy.Reserved && h.random.IntN(3) == 0:
			h.NotSigned(a.ID, errors.New("no signer"), h.now)
		case a.State == remedy.Reserved && h.random.IntN(3) > 0:
			h.Signed(a.ID, h.now)
		case a.State == remedy.Signed && h.random.IntN(4) == 0:
			h.NotSent(a.ID, errors.New("no stream"), h.now)
		case a.State == remedy.Signed && h.random.IntN(2) == 0:
			h.left = append(h.left, left{a.ID, a.Host, a.Unit, a.Cause, h.now})
			h.Sent(a.ID, h.now)
		}
	}
}

func (h *history) answer() {
	for _, a := range h.Actions() {
		if h.random.IntN(2) == 0 {
			if after := h.Outcome(a.Host, fact.Outcome{
				Order: a.ID, State: fact.OutcomeState(h.random.IntN(6)), Result: []string{"done", "failed"}[h.random.IntN(2)],
				Reason: []string{string(command.TooSoon), string(command.UnitNotAllowed)}[h.random.IntN(2)],
			}, h.now); after != nil && after.State == remedy.Refused {
				h.nothing[a.ID] = true
			}
		}
	}
}

func (h *history) fatal(format string, args ...any) {
	h.t.Helper()
	h.t.Fatalf("seed %d, after %s: %s", h.seed, h.now.Sub(noon), fmt.Sprintf(format, args...))
}

func (h *history) check() {
	h.t.Helper()
	l := h.policy.Limits
	hosts, customers, clusters, reserved, at := map[string]string{}, map[string]int{}, map[string]int{}, "", ""
	for _, a := range h.Actions() {
		before := h.states[a.ID]
		h.states[a.ID] = a.State
		if before == remedy.Unknown && a.State == remedy.Reserved || before == remedy.Shadowed && a.State != before {
			h.fatal("%s went from %s to %s", a.ID, before, a.State)
		}
		if a.State == remedy.Reserved && before != remedy.Reserved {
			reserved, at = h.Label(a.Host, "customer"), h.Label(a.Host, "cluster")
		}
		if a.State == remedy.Reserved && before != remedy.Reserved {
			if why := h.wrong(a, h.open[a.Incident]); why != "" || a.Unit == "" || h.policy.Mode == command.Shadow {
				h.fatal("reserved, but %s: %+v", why, a)
			}
		}
		if !a.InFlight() {
			continue
		}
		if other := hosts[a.Host]; other != "" {
			h.fatal("%s and %s are both under way on %s", other, a.ID, a.Host)
		}
		hosts[a.Host] = a.ID
		customers[h.Label(a.Host, "customer")]++
		clusters[h.Label(a.Host, "cluster")]++
	}
	// An answer that came late may take the fleet over these two; then nothing new is begun.
	if most := max(1, int(l.FleetShare*float64(h.enrolled))); reserved != "" && len(hosts) > most {
		h.fatal("%d hosts with an action under way, at most %d", len(hosts), most)
	}
	if n := customers[reserved]; n > l.CustomerInFlight {
		h.fatal("%d under way for %s", n, reserved)
	}
	if n := clusters[at]; n > l.ClusterInFlight {
		h.fatal("%d under way in cluster %s", n, at)
	}
	h.checkLeft()
}

// checkLeft holds what left against every budget, from the test's own record.
func (h *history) checkLeft() {
	h.t.Helper()
	l := h.policy.Limits
	once := map[string]bool{}
	last := map[string]time.Time{}
	for n, o := range h.left {
		if once[o.id] {
			h.fatal("%s left twice", o.id)
		}
		once[o.id] = true
		if before, ok := last[o.host+o.unit]; ok && !h.nothing[o.id] && o.at.Sub(before) < l.UnitCooldown {
			h.fatal("%s on %s again after %s", o.unit, o.host, o.at.Sub(before))
		}
		if !h.nothing[o.id] {
			last[o.host+o.unit] = o.at
		}
		within := func(d time.Duration, same func(p left) bool) (count int) {
			for _, p := range h.left[:n+1] {
				if o.at.Sub(p.at) < d && same(p) {
					count++
				}
			}
			return count
		}
		all := func(left) bool { return true }
		done := func(p left) bool { return !h.nothing[p.id] }
		share := func(part float64, whole int) int { return max(1, int(part*float64(whole))) }
		customer := func(p left) bool { return h.Label(p.host, "customer") == h.Label(o.host, "customer") }
		cause := func(p left) bool { return p.cause == o.cause }
		for _, budget := range []struct {
			name  string
			count int
			most  int
		}{
			{"unit", within(l.UnitWindow, func(p left) bool { return done(p) && p.host == o.host && p.unit == o.unit }), l.UnitAttempts},
			{"host", within(24*time.Hour, func(p left) bool { return done(p) && p.host == o.host }), l.HostPerDay},
			{"host's requests", within(time.Hour, func(p left) bool { return p.host == o.host }), l.HostRequests},
			{"cluster", within(time.Hour, func(p left) bool { return done(p) && h.Label(p.host, "cluster") == h.Label(o.host, "cluster") }), l.ClusterPerHour},
			{"cause, minute", within(time.Minute, cause), share(l.CauseShare, l.FleetPerMinute)},
			{"cause, hour", within(time.Hour, cause), share(l.CauseShare, l.FleetPerHour)},
			{"customer, minute", within(time.Minute, customer), share(l.CustomerShare, l.FleetPerMinute)},
			{"customer, hour", within(time.Hour, customer), share(l.CustomerShare, l.FleetPerHour)},
			{"minute", within(time.Minute, all), l.FleetPerMinute},
			{"hour", within(time.Hour, all), l.FleetPerHour},
		} {
			if budget.count > budget.most {
				h.fatal("%d orders against the budget of the %s, at most %d", budget.count, budget.name, budget.most)
			}
		}
	}
}
