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

// acted is an action of the past that counts.
func acted(host, unit string, ago time.Duration, s remedy.State) *remedy.Action {
	then := noon.Add(-ago)
	return &remedy.Action{
		ID: fmt.Sprint(host, unit, ago), Incident: "incidents/old", Host: host, Unit: unit, State: s,
		Created: then.Add(-time.Minute), SignedAt: then, SentAt: then, DoneAt: then, Ended: then,
	}
}

// many makes n actions of other hosts.
func many(n int, ago time.Duration, s remedy.State) (list []*remedy.Action) {
	for k := range n {
		list = append(list, acted(fmt.Sprintf("other-%d", k), php, ago, s))
	}
	return list
}

// change is what is different from a scene in which nothing refuses.
type change struct {
	name   string
	past   []*remedy.Action
	policy func(p *remedy.Policy)
	scene  func(b *bench, i *incident.Incident)
	want   command.Reason
}

func unit(f func(u *fact.Unit)) func(b *bench, i *incident.Incident) {
	return func(b *bench, i *incident.Incident) {
		u := b.units["web-1 "+i.Subject.Unit]
		f(&u)
		b.units["web-1 "+i.Subject.Unit] = u
	}
}

func test(v fact.Verdict) func(b *bench, i *incident.Incident) {
	return func(b *bench, _ *incident.Incident) { b.tests["web-1 "+php] = fact.ConfigTest{Unit: php, Verdict: v} }
}

// app makes the incident one about a killed app.
func app(b *bench, i *incident.Incident) {
	b.dead("web-1", "app.service")
	i.Subject.Unit, i.Finding.Cause = "app.service", diagnose.AppStopped.ID
}

// hung makes the incident one about a web server whose processes stand still.
func hung(more func(b *bench, i *incident.Incident)) func(b *bench, i *incident.Incident) {
	return func(b *bench, i *incident.Incident) {
		i.Finding.Cause = diagnose.WebServerHung.ID
		b.runs("web-1", php, "bb")
		if more != nil {
			more(b, i)
		}
	}
}

// oom makes the incident one about a php-fpm that the kernel's killer ended, with that result.
func oom(result string) func(b *bench, i *incident.Incident) {
	return func(b *bench, i *incident.Incident) {
		i.Finding.Cause = diagnose.PHPFPMOOMKilled.ID
		unit(func(u *fact.Unit) { u.Result = result })(b, i)
	}
}

// restarted is a restart of the past that counts.
func restarted(ago time.Duration, s remedy.State) []*remedy.Action {
	return done(command.Restart, ago, s)
}

// started is a start of the past that counts.
func started(ago time.Duration, s remedy.State) []*remedy.Action {
	return done(command.Start, ago, s)
}

func done(verb command.Verb, ago time.Duration, s remedy.State) []*remedy.Action {
	a := acted("web-1", php, ago, s)
	a.Verb = verb
	return []*remedy.Action{a}
}

// refusals are orders that web-1 refused, about another unit but for the last.
func refusals(n int, ago time.Duration) (list []*remedy.Action) {
	for k := range n {
		a := acted("web-1", "other.service", ago, remedy.Refused)
		a.ID = fmt.Sprint("refused", k)
		if k == n-1 && n == 1 {
			a.Unit = php
		}
		a.Outcome = fact.Outcome{Order: a.ID, State: fact.OrderRefused, Reason: string(command.PackageRun)}
		list = append(list, a)
	}
	return list
}

func ofCause(n int, ago time.Duration) []*remedy.Action {
	list := many(n, ago, remedy.Resolved)
	for _, a := range list {
		a.Cause = diagnose.PHPFPMKilled.ID
	}
	return list
}

// tried is a repair of the cause on another host.
func tried(ago time.Duration, s remedy.State) []*remedy.Action {
	a := acted("other-0", php, ago, s)
	a.Cause = diagnose.PHPFPMKilled.ID
	if s == remedy.Resolved {
		a.VerifiedAt = a.DoneAt
	}
	return []*remedy.Action{a}
}

// taken are repairs of the past by when their budgets were taken.
func taken(n int, ago time.Duration) []*remedy.Action {
	list := many(n, 2*time.Hour, remedy.Resolved)
	for _, a := range list {
		a.ReservedAt = noon.Add(-ago)
	}
	return list
}

func hosts(prefix string, n int, more ...string) []string {
	for k := range n {
		more = append(more, fmt.Sprintf("%s-%d", prefix, k))
	}
	return more
}

func cluster(list ...string) func(b *bench, i *incident.Incident) {
	return func(b *bench, _ *incident.Incident) {
		for _, host := range list {
			b.labels[host] = map[string]string{"cluster": "a"}
		}
	}
}

func suspects(n int) func(b *bench, i *incident.Incident) {
	return func(b *bench, _ *incident.Incident) {
		for _, host := range hosts("other", n) {
			b.Suspect(host, remedy.UnitsDie, b, noon.Add(time.Second-time.Minute))
		}
	}
}

// silent lets some of a cluster's agents say nothing, for long enough that it is no news.
func silent(n, of int) func(b *bench, i *incident.Incident) {
	return func(b *bench, i *incident.Incident) {
		cluster(hosts("other", of-1, "web-1")...)(b, i)
		quiet := map[string]time.Time{}
		for _, host := range hosts("other", n) {
			quiet[host] = noon.Add(-time.Hour)
		}
		b.Silent(quiet, b, noon)
	}
}

func open(breakers ...remedy.Breaker) remedy.Standing { return remedy.Standing{Breakers: breakers} }

// repaired is what stands after others repaired php-fpm on web-1 so often.
func repaired(n int, ago time.Duration) (s remedy.Standing) {
	for range n {
		s.Foreign = append(s.Foreign, remedy.Foreign{Host: "web-1", Unit: php, At: noon.Add(-ago)})
	}
	return s
}

// stands lets the collector begin with what stood when it ended.
func stands(s remedy.Standing) func(b *bench, i *incident.Incident) {
	return func(b *bench, _ *incident.Incident) {
		b.Engine = remedy.NewEngine(b.Policy(), b.Actions(), s, noon.Add(-4*time.Hour), func() string { return "next" })
	}
}

func run(t *testing.T, tt change) []command.Reason {
	t.Helper()
	policy := auto()
	if tt.policy != nil {
		tt.policy(&policy)
	}
	b := newBench(t, policy, tt.past...)
	i := b.outage("1", "web-1", php)
	if tt.scene != nil {
		tt.scene(b, i)
	}
	return b.Refusals(i, b, noon)
}
