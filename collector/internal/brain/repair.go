package brain

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// orderWall is how long an order is good by the clock; besides, it dies command.Life after it arrived.
const orderWall = 2 * time.Minute

// reserved is the entry of the audit that an order is bound to: no action without it.
const reserved = "order.reserved"

// repair asks the remedy engine about an incident and sets a reserved action on its way.
func (b *Brain) repair(i *incident.Incident, now time.Time) {
	a := b.engine.Consider(i, world{b}, now)
	if a != nil {
		b.goOn(i, a, now)
	}
}

// goOn tells what was decided and, where that is to act, acts.
func (b *Brain) goOn(i *incident.Incident, a *remedy.Action, now time.Time) {
	b.note(i, a, now)
	if a.State == remedy.Reserved {
		b.send(i, a, now)
	}
}

// note adds what was decided to the incident's story, once per decision.
func (b *Brain) note(i *incident.Incident, a *remedy.Action, now time.Time) {
	switch a.State {
	case remedy.Refused, remedy.GaveUp:
		b.ledger.Note(i, now, "refused", "not repaired: "+guarded(a))
		b.audit(now, "brain", "order.refused", "actions/"+a.ID, guarded(a))
	case remedy.Held:
		b.ledger.Note(i, now, "held", "not repaired yet: "+guarded(a))
	case remedy.Failed, remedy.Worse:
		b.ledger.Note(i, now, "outcome", fmt.Sprintf("the repair did not last: %s", a.Detail))
		b.audit(now, "brain", "action."+string(a.State), "actions/"+a.ID, a.Detail)
	case remedy.Awaiting, remedy.Shadowed:
		b.ledger.Note(i, now, "order", a.Detail)
		b.audit(now, "brain", "action."+string(a.State), "actions/"+a.ID, a.Detail)
	case remedy.Reserved:
		b.audit(now, "brain", reserved, "actions/"+a.ID, fmt.Sprintf("%s %s on %s for %s, evidence %x", a.Verb, a.Unit, a.Host, a.Cause, evidenceHash(i)))
	}
}

// guarded says which guard decided, what it saw and how to change that: "root_session_guard: root session on pts/0 active
// 12 s ago; `root_session_guard` in /etc/gapura/policy.yaml".
func guarded(a *remedy.Action) string {
	said := string(a.Reason) + ": " + a.Detail
	if hint := a.HowToChange(); hint != "" {
		said += "; " + hint
	}
	return said
}

// send has a reserved action signed and handed over. Each step is committed before the next: reserved, signed, sent.
func (b *Brain) send(i *incident.Incident, a *remedy.Action, now time.Time) {
	order := command.Order{
		ID: a.ID, Host: a.Host, Unit: a.Unit, Verb: a.Verb, InvocationID: a.InvocationBefore, Incident: i.Name,
		Cause: a.Cause, EvidenceHash: evidenceHash(i), NotAfter: now.Add(orderWall),
		Site: a.Site, Config: a.Config,
	}
	b.thenOrder(a.ID, func(ctx context.Context, entry uint64) {
		order.AuditIndex = entry
		handOver, err := b.deps.Hand.Seal(ctx, order)
		// When the loop ends first the order never leaves: after the next start the action is one that was not signed.
		_ = b.post(ctx, func(now time.Time) { b.sealed(order, handOver, err, now) })
	})
}

func (b *Brain) sealed(order command.Order, handOver func() error, err error, now time.Time) {
	i := b.ledger.Named(order.Incident)
	if err != nil {
		b.engine.NotSigned(order.ID, err, now)
		b.audit(now, "brain", "order.not-signed", "actions/"+order.ID, err.Error())
		if i != nil {
			b.ledger.Note(i, now, "refused", "the order was not signed: "+err.Error())
		}
		return
	}
	if !b.engine.Signed(order.ID, now) {
		return
	}
	b.audit(now, "brain", "order.signed", "actions/"+order.ID, fmt.Sprintf("%s %s on %s", order.Verb, order.Unit, order.Host))
	if i != nil {
		b.ledger.Note(i, now, "order", fmt.Sprintf("ordered: %s %s on %s", order.Verb, order.Unit, order.Host))
	}
	b.then(func() {
		err := handOver()
		b.queue(func(now time.Time) { b.handedOver(order.ID, err, now) })
	})
}

func (b *Brain) handedOver(id string, err error, now time.Time) {
	if err != nil {
		b.engine.NotSent(id, err, now)
		b.audit(now, "brain", "order.not-sent", "actions/"+id, err.Error())
		return
	}
	b.engine.Sent(id, now)
	b.audit(now, "brain", "order.sent", "actions/"+id, "")
}

// outcome takes in what the host says an order did.
func (b *Brain) outcome(host string, o fact.Outcome, now time.Time) {
	a := b.engine.Outcome(host, o, now)
	if a == nil {
		return
	}
	text := fmt.Sprintf("%s %s: %s %s", o.Verb, o.Unit, o.State, o.Result)
	if o.Reason != "" {
		text = fmt.Sprintf("the host refused %s %s: %s: %s", o.Verb, o.Unit, o.Reason, o.Detail)
	}
	b.audit(now, "host:"+host, "order."+o.State.String(), "actions/"+a.ID, text)
	if i := b.ledger.Named(a.Incident); i != nil {
		b.ledger.Note(i, now, "outcome", text)
		if b.wellSince(i, o) {
			b.seenWell(i, now)
			return
		}
		b.ledger.Soon(i, now)
	}
}

// runs tells the incidents about a unit that it runs again, where no order of ours did that.
func (b *Brain) runs(host string, before, u fact.Unit, now time.Time) {
	var about []*incident.Incident
	var names []string
	if u.Running() && u.InvocationID != "" {
		for _, i := range b.ledger.Open() {
			if i.Subject.Host == host && i.Subject.Unit == u.Name {
				about, names = append(about, i), append(names, i.Name)
			}
		}
	}
	f := b.engine.Runs(host, before, u, names, now)
	if f == nil {
		return
	}
	since := u.Since
	if since.IsZero() {
		since = now
	}
	n, _ := b.engine.Repairs(host, u.Name, now)
	for _, i := range about {
		b.ledger.Note(i, now, "returned", fmt.Sprintf("%s runs again since %s: %s; without us %d within 24 h",
			u.Name, since.UTC().Format(time.TimeOnly), f.By(), n))
	}
}

// wellSince reports whether an incident was seen well after the host said that the unit runs in the invocation which the
// order began: then the host's answer came last, and nothing needs to be looked at again.
func (b *Brain) wellSince(i *incident.Incident, o fact.Outcome) bool {
	h, ok := b.view.Host(i.Subject.Host)
	if !ok || i.State != incident.Healing || o.InvocationAfter == o.InvocationBefore {
		return false
	}
	unit, ok := fleet.Latest[fact.Unit](h, o.Unit)
	return ok && unit.Body.InvocationID == o.InvocationAfter && unit.Body.Running() && unit.Received.Before(i.HealingSince)
}

// evidenceHash is what the order is bound to: the verdict with the evidence it rests on.
func evidenceHash(i *incident.Incident) []byte {
	text, err := json.Marshal(i.Finding)
	if err != nil { // a finding holds only texts and times
		panic(fmt.Sprintf("encode finding: %v", err))
	}
	sum := sha256.Sum256(text)
	return sum[:]
}

// world lets the remedy engine ask the view.
type world struct{ b *Brain }

func (w world) Unit(host, unit string) (fact.Unit, bool) {
	belief, ok := latest[fact.Unit](w.b.view, host, unit)
	return belief, ok
}

func (w world) ConfigTest(host, unit string) (fact.ConfigTest, bool) {
	return latest[fact.ConfigTest](w.b.view, host, unit)
}

func (w world) Connected(host string) bool { return w.b.deps.Hand.Connected(host) }

func (w world) Label(host, key string) string { return w.b.hosts[host].Labels[key] }

func (w world) Enrolled() int { return len(w.b.hosts) }

func (w world) Size(key, value string) int { return w.b.sizes[label{key, value}] }

// latest returns what a host says now, false when its witness cannot speak any more.
func latest[T fact.Body](v *fleet.View, host, subject string) (T, bool) {
	var zero T
	h, ok := v.Host(host)
	if !ok {
		return zero, false
	}
	belief, ok := fleet.Latest[T](h, subject)
	if !ok || belief.Lost != "" {
		return zero, false
	}
	return belief.Body, true
}
