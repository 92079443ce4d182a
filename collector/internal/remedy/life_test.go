package remedy_test

import (
	"errors"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

func mode(m command.Mode) remedy.Policy {
	p := remedy.DefaultPolicy()
	p.Mode = m
	return p
}

func TestEveryEnd(t *testing.T) {
	answer := func(o fact.Outcome) func(b *bench, i *incident.Incident) {
		return func(b *bench, i *incident.Incident) {
			a := b.sent(i)
			o.Order = a.ID
			b.Outcome("web-1", o, b.now)
		}
	}
	tests := []struct {
		name  string
		mode  command.Mode
		story func(b *bench, i *incident.Incident)
		want  remedy.State
		why   command.Reason
		again bool // it may be tried again by itself
	}{
		{"observed", command.Observe, func(b *bench, i *incident.Incident) { b.Consider(i, b, b.now) }, remedy.Refused, command.ModeForbids, false},
		{"shadowed", command.Shadow, func(b *bench, i *incident.Incident) { b.Consider(i, b, b.now) }, remedy.Shadowed, "", false},
		{"awaited", command.Approve, func(b *bench, i *incident.Incident) { b.Consider(i, b, b.now) }, remedy.Awaiting, "", false},
		{"held", command.Auto, func(b *bench, i *incident.Incident) { b.away["web-1"] = true; b.Consider(i, b, b.now) }, remedy.Held, command.UnitUnknown, false},
		{"no remedy", command.Auto, func(b *bench, i *incident.Incident) {
			i.Finding.Cause = diagnose.PHPFPMConfigInvalid.ID
			b.Consider(i, b, b.now)
		}, remedy.Refused, command.NoRemedy, false},
		{"no unit", command.Auto, func(b *bench, i *incident.Incident) { i.Subject.Unit = ""; b.Consider(i, b, b.now) }, remedy.Refused, command.NoRemedy, false},
		{"no host", command.Auto, func(b *bench, i *incident.Incident) { i.Subject.Host = ""; b.Consider(i, b, b.now) }, remedy.Refused, command.NoRemedy, false},
		{"unit never heard of", command.Auto, func(b *bench, i *incident.Incident) { clear(b.units); b.Consider(i, b, b.now) }, remedy.Held, command.UnitUnknown, false},
		{"a person's stop", command.Auto, func(b *bench, i *incident.Incident) {
			unit(func(u *fact.Unit) { u.Stop.Logged = fact.Yes })(b, i)
			b.Consider(i, b, b.now)
		}, remedy.Refused, command.StoppedByPerson, false},
		{"rejected", command.Approve, func(b *bench, i *incident.Incident) {
			b.Consider(i, b, b.now)
			_, _ = b.Reject(b.Latest(i.Name).ID, "ani", b.now)
		}, remedy.Rejected, "", false},
		{"nobody answered", command.Approve, func(b *bench, i *incident.Incident) { b.Consider(i, b, b.now); b.later(time.Hour) }, remedy.Expired, "", false},
		{"well before anybody answered", command.Approve, func(b *bench, i *incident.Incident) {
			b.Consider(i, b, b.now)
			i.State = incident.Resolved
			b.tick()
		}, remedy.Expired, "", false},
		{"not signed", command.Auto, func(b *bench, i *incident.Incident) {
			b.NotSigned(b.considers(i, remedy.Reserved).ID, errors.New("the signer is away"), b.now)
		}, remedy.Expired, command.SignatureInvalid, true},
		{"not sent", command.Auto, func(b *bench, i *incident.Incident) {
			a := b.considers(i, remedy.Reserved)
			b.Signed(a.ID, b.now)
			b.NotSent(a.ID, errors.New("the stream is gone"), b.now)
		}, remedy.Expired, command.UnitUnknown, true},
		{"no answer", command.Auto, func(b *bench, i *incident.Incident) { b.sent(i); b.later(130 * time.Second) }, remedy.Unknown, "", false},
		{"may have happened", command.Auto, answer(fact.Outcome{State: fact.OrderUnknown}), remedy.Unknown, "", false},
		{"an answer of tomorrow", command.Auto, answer(fact.Outcome{State: 99}), remedy.Unknown, "", false},
		{"refused for now", command.Auto, answer(fact.Outcome{State: fact.OrderRefused, Reason: string(command.PackageRun)}), remedy.Refused, command.PackageRun, true},
		{"refused for good", command.Auto, answer(fact.Outcome{State: fact.OrderRefused, Reason: string(command.UnitNotAllowed)}), remedy.Refused, command.UnitNotAllowed, false},
		{"the job failed", command.Auto, answer(fact.Outcome{State: fact.OrderExecuted, Result: "failed"}), remedy.Failed, "", true},
		{"done", command.Auto, answer(fact.Outcome{State: fact.OrderExecuted, Result: "done"}), remedy.Verifying, "", false},
		{"done before", command.Auto, answer(fact.Outcome{State: fact.OrderAlreadyDone, Result: "done"}), remedy.Verifying, "", false},
		{"done in vain", command.Auto, func(b *bench, i *incident.Incident) { b.failedOnce(i) }, remedy.Failed, "", true},
		{"done and well", command.Auto, func(b *bench, i *incident.Incident) { b.resolved(i) }, remedy.Resolved, "", false},
		{"well, but the unit did not come back", command.Auto, func(b *bench, i *incident.Incident) {
			b.done(b.sent(i))
			i.State = incident.Resolved
			b.Seen(i, b, b.now)
		}, remedy.Failed, "", false},
		{"it came back under its old invocation", command.Auto, func(b *bench, i *incident.Incident) {
			b.done(b.sent(i))
			b.runs("web-1", php, "aa")
			i.State = incident.Healing
			b.Seen(i, b, b.now)
		}, remedy.Verifying, "", false},
		{"one of its sites still fails", command.Auto, func(b *bench, i *incident.Incident) {
			b.done(b.sent(i))
			b.runs("web-1", php, "bb")
			b.Seen(i, b, b.now)
		}, remedy.Verifying, "", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			b := newBench(t, mode(tt.mode))
			i := b.outage("1", "web-1", php)
			tt.story(b, i)
			a := b.Latest(i.Name)
			b.is(a, tt.want)
			if a.Reason != tt.why || a.RetryAt.IsZero() == tt.again || a.Terminal() == a.Ended.IsZero() {
				t.Errorf("%+v", a)
			}
		})
	}
}

func TestTheVerdictIsRevisedWhileItWaits(t *testing.T) {
	for _, m := range []command.Mode{command.Approve, command.Auto} {
		b := newBench(t, mode(m))
		i := b.outage("1", "web-1", php)
		b.away["web-1"] = m == command.Auto
		b.Consider(i, b, b.now)
		first := b.Latest(i.Name)
		i.Finding.Cause = diagnose.PHPFPMConfigInvalid.ID
		if _, err := b.Approve(first.ID, "ani", i, b, b.now); !errors.Is(err, remedy.ErrState) {
			t.Errorf("%s: approved what is not the verdict any more: %v", m, err)
		}
		second := b.considers(i, remedy.Refused)
		if b.is(first, remedy.Expired); second == first || second.Reason != command.NoRemedy {
			t.Errorf("%s: %+v", m, second)
		}
		i.Finding.Cause = diagnose.PHPFPMKilled.ID
		if b.Consider(i, b, b.now); b.Latest(i.Name) == second {
			t.Errorf("%s: the verdict came back and nothing was made of it", m)
		}
	}
}

func TestActionsFollowTheirIncident(t *testing.T) {
	b := newBench(t, mode(command.Approve))
	older, younger := b.outage("1", "web-1", php), b.outage("2", "web-1", php)
	waits := b.considers(younger, remedy.Awaiting)
	b.Merge(younger.Name, older.Name, b.now)
	if b.is(waits, remedy.Expired); waits.Incident != older.Name {
		t.Errorf("%+v", waits)
	}
	under := b.outage("3", "web-2", php)
	b.outage("4", "web-2", php)
	a, err := b.Run(under, "ani", b, b.now)
	if err != nil {
		t.Fatal(err)
	}
	b.Merge(under.Name, "incidents/4", b.now)
	delete(b.open, under.Name)
	b.Signed(a.ID, b.now)
	b.Sent(a.ID, b.now)
	b.done(a)
	b.runs("web-2", php, "bb")
	b.open["incidents/4"].State = incident.Healing
	if b.Seen(b.open["incidents/4"], b, b.now) != a || a.State != remedy.Verified {
		t.Errorf("%+v", a)
	}
}
