package brain

import (
	"time"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// verifyGap is the time between looks while a repair is verified: an app opens its port 150 to 300 ms after systemd says
// that it runs (lab.md section 2).
const verifyGap = 100 * time.Millisecond

// observe takes in one look from outside.
func (b *Brain) observe(f fact.Fact, now time.Time) {
	o, ok := f.Body.(fact.Observation)
	if !ok {
		return
	}
	b.view.Apply(f, now)
	b.batch.Observations = append(b.batch.Observations, f)
	if !o.Failed() {
		for _, i := range b.ledger.Succeeded(o, f.At, now) {
			b.seenWell(i, now)
		}
		return
	}
	finding := b.examine(o.Site, f.Host, now)
	i := b.ledger.Failed(o, f.At, finding, now)
	b.noteFall(i)
	if b.engine.Verifying(i.Name) {
		b.ledger.Soon(i, now.Add(verifyGap)) // what was started may take a moment to answer
	}
	b.ledger.Presume(i, b.presumed(i.Subject.Host, i.Subject.Unit, i.Subject.Target))
	b.repair(i, now)
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
	return diagnose.Examine(b.view, diagnose.Suspicion{Site: site, Host: host}, b.memory, now)
}

// review asks diagnosis again about the open incidents of a host, after the host said something new.
func (b *Brain) review(host string, now time.Time) {
	for _, i := range b.ledger.Open() {
		if i.Subject.Host != host || !i.Open() || i.State == incident.Healing {
			continue
		}
		b.ledger.Revise(i, b.examine(i.Sites[0], host, now), now)
		b.repair(i, now)
	}
}

func (b *Brain) seenWell(i *incident.Incident, now time.Time) {
	if a := b.engine.Seen(i, world{b}, now); a != nil {
		b.audit(now, "brain", "action."+string(a.State), "actions/"+a.ID, a.Detail)
	}
	if !i.Open() {
		b.engine.Close(i, now)
	}
}

// advance lets time pass: looks that are due, actions that waited too long, agents that fell silent. It returns when it
// wants to be called again.
func (b *Brain) advance(now time.Time) (next time.Time) {
	for _, f := range b.view.Silences(now, b.cfg.SilentAfter) {
		if b.view.Apply(f, now).Changed {
			b.word(f.Host, b.through(f.Host, ""))
		}
	}
	looks, next := b.ledger.Due(now)
	for _, l := range looks {
		b.look(l.Site, l.Host, l.Purpose)
	}
	for _, i := range b.ledger.Open() {
		b.repair(i, now)
	}
	if t := b.engine.Tick(now); !t.IsZero() && (next.IsZero() || t.Before(next)) {
		next = t
	}
	return next
}

// gather moves what changed in this turn into the batch, and tells people once it is committed.
func (b *Brain) gather() {
	incidents := b.ledger.TakeChanged()
	actions := b.engine.TakeChanged()
	b.batch.Incidents = append(b.batch.Incidents, incidents...)
	b.batch.Actions = append(b.batch.Actions, actions...)
	for _, i := range incidents {
		b.tell(i)
	}
	for _, a := range actions {
		b.then(func() { b.deps.Crier.Tell(Notice{At: time.Now(), Action: a}) })
	}
}

// tell hands the new lines of an incident's story to people.
func (b *Brain) tell(i *incident.Incident) {
	known := min(b.told[i.Name], len(i.Timeline))
	b.told[i.Name] = len(i.Timeline)
	for _, entry := range i.Timeline[known:] {
		b.then(func() { b.deps.Crier.Tell(Notice{At: entry.At, Incident: i, Entry: entry}) })
	}
	if !i.Open() {
		delete(b.told, i.Name)
	}
}

func (b *Brain) audit(now time.Time, actor, action, object, detail string) {
	b.batch.Audit = append(b.batch.Audit, AuditEntry{At: now, Actor: actor, Action: action, Object: object, Detail: detail})
}
