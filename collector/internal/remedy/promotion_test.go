package remedy_test

import (
	"strings"
	"testing"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// shadows lets decisions be made that nobody carries out; of some the incident ends by itself.
func (b *bench) shadows(right, wrong int) {
	b.t.Helper()
	for n := range right + wrong {
		i := b.one()
		b.considers(i, remedy.Shadowed)
		u := b.units[i.Subject.Host+" "+php]
		u.Active = "active"
		b.units[i.Subject.Host+" "+php] = u
		if n < right {
			b.runs(i.Subject.Host, php, "by hand")
		}
		i.State = incident.Resolved
		b.Seen(i, b, b.now)
		b.Seen(i, b, b.now) // which counts once
		delete(b.open, i.Name)
		b.later(time.Minute)
	}
}

func shadow(promote bool) remedy.Policy {
	p := free()
	p.Mode, p.Promote = command.Shadow, promote
	return p
}

// TestAModeIsEarned by fifty decisions of which nearly all were right (safety.md 3.8).
func TestAModeIsEarned(t *testing.T) {
	for _, tt := range []struct {
		name         string
		promote      bool
		right, wrong int
		want         remedy.State
	}{
		{"forty-nine", true, 49, 0, remedy.Shadowed},
		{"fifty", true, 50, 0, remedy.Reserved},
		{"two of fifty were wrong", true, 48, 2, remedy.Reserved},
		{"three of fifty were wrong", true, 47, 3, remedy.Shadowed},
		{"the policy does not let it", false, 50, 0, remedy.Shadowed},
	} {
		t.Run(tt.name, func(t *testing.T) {
			b := newBench(t, shadow(tt.promote))
			b.shadows(tt.right, tt.wrong)
			b.again()
			if a := b.considers(b.one(), tt.want); tt.want == remedy.Reserved && a.Mode != command.Auto {
				t.Errorf("mode %s", a.Mode)
			}
		})
	}
}

// TestWhatPeopleDecideCounts: an approval that helped was right, and a rejection says that we were wrong.
func TestWhatPeopleDecideCounts(t *testing.T) {
	p := free()
	p.Mode, p.Promote = command.Approve, true
	b := newBench(t, p)
	for n := range 50 {
		i := b.one()
		a := b.considers(i, remedy.Awaiting)
		if n%20 == 19 { // 2 of 50
			if _, err := b.Reject(a.ID, "ani", b.now); err != nil {
				t.Fatal(err)
			}
		} else {
			if _, err := b.Approve(a.ID, "ani", i, b, b.now); err != nil {
				t.Fatal(err)
			}
			b.Signed(a.ID, b.now)
			b.Sent(a.ID, b.now)
			b.done(a)
			b.runs(a.Host, php, "bb")
			i.State = incident.Resolved
			b.Seen(i, b, b.now)
			b.is(a, remedy.Resolved)
		}
		delete(b.open, i.Name)
		b.later(time.Minute)
	}
	b.considers(b.one(), remedy.Reserved)
}

// TestWorseDemotes: from then on a person agrees, until one says that repairs go on.
func TestWorseDemotes(t *testing.T) {
	b := newBench(t, free())
	waits := b.one()
	hang(b, waits)
	b.away[waits.Subject.Host] = true
	b.considers(waits, remedy.Held)
	i := b.one()
	hang(b, i)
	b.Outcome(i.Subject.Host, fact.Outcome{Order: b.sent(i).ID, State: fact.OrderExecuted, Result: "failed"}, b.now)
	b.is(b.Latest(i.Name), remedy.Worse)
	delete(b.away, waits.Subject.Host)
	if a := b.considers(waits, remedy.Awaiting); !strings.Contains(a.Hint, "made it worse") {
		t.Errorf("hint %q", a.Hint)
	}
	b.again()
	other := b.one()
	hang(b, other)
	b.considers(other, remedy.Awaiting)
	b.considers(b.one(), remedy.Reserved) // another cause
	b.Resume("ani", b.now)
	last := b.one()
	hang(b, last)
	b.considers(last, remedy.Reserved)
}
