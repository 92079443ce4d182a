package brain

import (
	"slices"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// verifyGap is the time between looks while a repair is verified: an app opens its port 150 to 300 ms after systemd says
// that it runs (lab.md section 2).
const verifyGap = 150 * time.Millisecond

// fallLife is how long the word that a unit goes down may explain a failing look that follows.
const fallLife = 5 * time.Minute

// observe takes in one look from outside.
func (b *Brain) observe(f fact.Fact, now time.Time) {
	o, ok := f.Body.(fact.Observation)
	if !ok {
		b.deps.Log.Warn("the outside view has a gap", "witness", f.Witness, "says", f.Body)
		return
	}
	if _, ours := b.hosts[f.Host]; f.Host != "" && !ours {
		return // the look was under way when its host was revoked
	}
	if o = b.judged(f.Host, o, now); o.Failed() {
		f.Body = o
	}
	b.looked(f, o, now)
	b.view.Apply(f, now)
	b.batch.Observations = append(b.batch.Observations, f)
	if !o.Failed() {
		for _, i := range b.ledger.Succeeded(o, b.answered(f, o), f.At, now) {
			b.seenWell(i, now)
		}
		return
	}
	finding := b.examine(o.Site, f.Host, now)
	i := b.ledger.Failed(o, f.At, finding, now)
	b.merge(now)
	b.wonder(i, finding, now)
	b.lookOtherWay(o, f.Host, now)
	b.noteFall(i)
	if b.engine.Verifying(i.Name) {
		b.ledger.Soon(i, now.Add(verifyGap)) // what was started may take a moment to answer
	}
	b.ledger.Presume(i, b.presumed(i.Subject))
	b.repair(i, now)
}

// answered returns the host that a look is about: the one it was directed at, the one at whose registered address it
// ended, or the only one that can be meant. Empty when that is not clear: then it heals no host's incident.
func (b *Brain) answered(f fact.Fact, o fact.Observation) string {
	if f.Host != "" {
		return f.Host
	}
	if owner, ok := b.view.AddressOf(o.Address.Addr()); ok {
		return owner
	}
	claims := b.view.Claims(o.Site)
	switch s, ok := b.view.Site(o.Site); {
	case len(claims) == 1:
		return claims[0].Name
	case len(claims) == 0 && ok:
		owner, _ := b.view.AddressOf(s.Address.Addr())
		return owner
	}
	return ""
}

// merge lets what was done about an incident follow it into the older one that it turned out to be.
func (b *Brain) merge(now time.Time) {
	for _, m := range b.ledger.TakeMerged() {
		b.engine.Merge(m.From.Name, m.Into.Name, now)
		b.audit(now, "brain", "incident.merged", m.From.Name, "into "+m.Into.Name)
	}
}

// noteFall adds to a new incident's story when the collector was told that its unit goes down.
func (b *Brain) noteFall(i *incident.Incident) {
	key := i.Subject.Host + " " + i.Subject.Unit
	at, ok := b.fell[key]
	if !ok || i.Subject.Unit == "" {
		return
	}
	delete(b.fell, key)
	b.ledger.Note(i, at, "fault", i.Subject.Unit+" on "+i.Subject.Host+" goes down: its agent says so")
}

func (b *Brain) examine(site, host string, now time.Time) diagnose.Finding {
	window := func(host string) (w diagnose.Window, open bool) {
		w.Until, w.Why, open = b.engine.Window(host, world{b}, now)
		return w, open
	}
	return diagnose.Examine(b.view, diagnose.Suspicion{Site: site, Host: host, Window: window}, b.memory, now)
}

// review asks diagnosis again about the open incidents of a host, after the host said something new.
func (b *Brain) review(host string, now time.Time) {
	for _, i := range b.ledger.Open() {
		if i.Subject.Host != host || !i.Open() {
			continue
		}
		if i.State == incident.Healing {
			if b.engine.Verifying(i.Name) { // the outside was well before the host said that the unit runs: look again
				b.ledger.Soon(i, now)
			}
			continue
		}
		b.reconsider(i, now)
	}
}

// reconsider asks diagnosis again about one open incident.
func (b *Brain) reconsider(i *incident.Incident, now time.Time) {
	finding := b.examine(i.Sites[0], i.Subject.Host, now)
	i = b.ledger.Revise(i, finding, now)
	b.merge(now)
	b.wonder(i, finding, now)
	b.repair(i, now)
}

func (b *Brain) seenWell(i *incident.Incident, now time.Time) {
	if a := b.engine.Seen(i, world{b}, now); a != nil {
		b.audit(now, "brain", "action."+string(a.State), "actions/"+a.ID, a.Detail)
	}
}

// advance lets time pass: looks that are due, actions that waited too long, agents that fell silent. It returns when it
// wants to be called again.
func (b *Brain) advance(now time.Time) (next time.Time) {
	b.engine.Clock(now, now.Sub(b.started))
	if now.Sub(b.ticked) >= idleTick {
		b.ticked = now
		b.listen(now)
		b.forgetFalls(now)
		b.listenForAnswers(now)
		b.ponder(now)
	}
	looks, next := b.ledger.Due(now)
	for _, l := range looks {
		b.look(l.Site, b.asSeen(l), l.Purpose)
	}
	for _, i := range b.ledger.Open() {
		b.repair(i, now)
	}
	for _, t := range []time.Time{b.engine.Tick(world{b}, now, b.open), b.askHosts(now)} {
		if !t.IsZero() && (next.IsZero() || t.Before(next)) {
			next = t
		}
	}
	return next
}

// open reports whether an incident of that name is open.
func (b *Brain) open(name string) bool {
	i := b.ledger.Named(name)
	return i != nil && i.Open()
}

// listen has the sites of a host looked at when its agent falls silent. A collector that has just started has heard nobody
// yet, so it waits first.
func (b *Brain) listen(now time.Time) {
	if now.Sub(b.started) < 2*b.view.SilentAfter {
		return
	}
	silent, counts := make(map[string]time.Time), make(map[string]time.Time)
	for _, f := range b.view.Silences(now, b.view.SilentAfter) {
		since := f.Body.(fact.Silence).Since
		silent[f.Host] = since
		counts[f.Host] = since.Add(b.view.SilentAfter)
		if before, known := b.silent[f.Host]; !known || !before.Equal(since) {
			b.word(f.Host, b.through(f.Host, ""), now)
			b.review(f.Host, now)
		}
	}
	b.silent = silent
	b.engine.Silent(counts, world{b}, now)
}

// forgetFalls lets go of units that went down without anybody outside seeing it.
func (b *Brain) forgetFalls(now time.Time) {
	for unit, at := range b.fell {
		if now.Sub(at) > fallLife {
			delete(b.fell, unit)
		}
	}
}

// gather moves what changed in this turn into the batch, and tells people once it is committed.
func (b *Brain) gather() {
	incidents := b.ledger.TakeChanged()
	actions := b.engine.TakeChanged()
	b.auditEnds(actions, time.Now())
	b.batch.Incidents = append(b.batch.Incidents, incidents...)
	b.batch.Actions = append(b.batch.Actions, actions...)
	if standing, changed := b.engine.TakeStanding(); changed {
		b.batch.Standing = &standing
	}
	for _, text := range b.engine.TakeNews() {
		b.audit(time.Now(), "brain", "guards.changed", "", text)
		b.then(func() { b.deps.Log.Warn("what guards repairs has changed", "news", text) })
	}
	now := time.Now()
	for _, n := range b.notices(incidents, actions, now) {
		if letter, ok := b.deps.Writer.Letter(n); ok {
			letter.At = now // its age goes by when it was put into the outbox
			b.batch.Letters = append(b.batch.Letters, letter)
		}
		b.then(func() { b.deps.Crier.Tell(n) })
	}
}

// auditEnds adds how an action ended where nobody has said it in this turn: what time alone decides has its entry too.
func (b *Brain) auditEnds(actions []*remedy.Action, now time.Time) {
	for _, a := range actions {
		said := slices.ContainsFunc(b.batch.Audit, func(e AuditEntry) bool { return e.Object == "actions/"+a.ID })
		if a.Terminal() && !said {
			b.audit(now, "brain", "action."+string(a.State), "actions/"+a.ID, a.Detail)
		}
	}
}

func (b *Brain) audit(now time.Time, actor, action, object, detail string) {
	b.batch.Audit = append(b.batch.Audit, AuditEntry{At: now, Actor: actor, Action: action, Object: object, Detail: detail})
}
