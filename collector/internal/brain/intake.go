package brain

import (
	"context"
	"net/netip"
	"slices"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// Put takes what an agent said. It blocks while the brain is behind.
func (b *Brain) Put(ctx context.Context, a Arrival) error {
	return b.post(ctx, func(now time.Time) { b.arrive(a, now) })
}

// Observe takes a look from outside, or a feed's word. It blocks while the brain is behind.
func (b *Brain) Observe(ctx context.Context, f fact.Fact) error {
	return b.post(ctx, func(now time.Time) { b.observe(f, now) })
}

// HighWater returns the highest committed number of a host's spool. While the store refuses it waits: an agent forgets
// what it is told here.
func (b *Brain) HighWater(ctx context.Context, host, spool string) (uint64, error) {
	return changed(ctx, b, func(time.Time) uint64 { return b.water[host+"/"+spool] })
}

func (b *Brain) arrive(a Arrival, now time.Time) {
	if _, enrolled := b.hosts[a.Host]; !enrolled {
		b.deps.Log.Warn("said by a host that is not enrolled here: dropped", "host", a.Host)
		return
	}
	if a.Hello != nil {
		if a.Stream >= b.streams[a.Host] {
			b.streams[a.Host] = a.Stream
			b.view.Connect(a.Host, a.Hello.Boot, a.Hello.Version, now)
			b.scribble(b.deps.Scribe.Stream(a.Host, true, now))
			b.asking.gone(a.Host) // what went out on the old stream is answered by nobody
		}
		return
	}
	if b.streams[a.Host] != a.Stream {
		return // from a stream that a newer one has replaced
	}
	if h, ok := b.view.Host(a.Host); ok && !a.Gone {
		h.Heard = a.Received // an empty sample is a sign of life too
	}
	switch {
	case a.Gone:
		delete(b.streams, a.Host)
		b.view.Disconnect(a.Host, now)
		b.scribble(b.deps.Scribe.Stream(a.Host, false, now))
		b.asking.gone(a.Host)
	case a.Snapshot != nil:
		b.snapshot(a, now)
	case a.Changes != nil:
		b.changes(a, now)
	case a.LookDone != nil:
		b.lookDone(a.Host, *a.LookDone, now)
	default:
		b.believe(a.Host, a.Sample, a.Received, now)
	}
}

// snapshot replaces a host's view. What broke while nobody listened is news like any other.
func (b *Brain) snapshot(a Arrival, now time.Time) {
	b.heard(a.Host, now, a.Snapshot...)
	for _, delta := range b.view.Replace(a.Host, a.Snapshot, a.Received) {
		if delta.Changed {
			b.hear(delta, now)
		}
	}
	b.batch.Views = append(b.batch.Views, ReplacedView{Host: a.Host, Facts: a.Snapshot})
	b.toReview(a.Host)
}

func (b *Brain) changes(a Arrival, now time.Time) {
	var last uint64
	var news []fact.Fact
	for _, c := range a.Changes {
		last = max(last, c.Seq)
		if c.Seq <= b.water[a.Host+"/"+c.Spool] {
			continue
		}
		b.water[a.Host+"/"+c.Spool] = c.Seq
		b.batch.Changes = append(b.batch.Changes, c)
		b.batch.Facts = append(b.batch.Facts, c.Fact)
		news = append(news, c.Fact)
	}
	b.believe(a.Host, news, a.Received, now)
	if a.Ack != nil {
		b.then(func() { a.Ack(last) })
	}
}

// believe lets facts of one host change the view, and everything that follows from them. Its incidents are judged once, by
// all of them together and by what else arrives in this turn. What repeats what was said before is news only where it may answer a question.
func (b *Brain) believe(host string, facts []fact.Fact, received, now time.Time) {
	b.heard(host, now, facts...)
	judge := false
	for _, f := range facts {
		if delta := b.view.Apply(f, received); delta.Changed {
			judge = b.hear(delta, now) || judge
		} else {
			judge = judge || b.asking.listens(host, now)
		}
	}
	if judge {
		b.toReview(host)
	}
}

// toReview has the incidents of a host judged once all that had arrived was believed.
func (b *Brain) toReview(host string) {
	if !slices.Contains(b.news, host) {
		b.news = append(b.news, host)
	}
}

func (b *Brain) reviewNews() {
	news := b.news
	b.news = nil
	for _, host := range news {
		b.review(host, time.Now())
	}
}

// hear does what the news of a host asks for. It reports whether the host's incidents may look different now.
func (b *Brain) hear(delta fleet.Delta, now time.Time) (judge bool) {
	host := delta.Fact.Host
	switch body := delta.Fact.Body.(type) {
	case fact.Outcome:
		b.outcome(host, body, now)
		return false
	case fact.Unit:
		before, _ := delta.Before.(fact.Unit)
		b.unit(host, before, body, now)
	case fact.ConfigTest:
		if before, known := delta.Before.(fact.ConfigTest); known && before.Verdict != fact.ConfigError && body.Verdict == fact.ConfigError {
			b.engine.Suspect(host, remedy.TestsFail, world{b}, now)
		}
	case fact.Target:
		if body.Connects == fact.No {
			b.word(host, b.through(host, body.Address), now)
		}
		if before, _ := delta.Before.(fact.Target); before.Connects == fact.No && body.Connects == fact.Yes {
			b.lookAgain(host, now)
		}
	case fact.Gap, fact.Opaque:
		return false
	}
	return true
}

// unit: the host's word triggers the look. A unit that goes down has its sites looked at at once, and a unit that comes
// up lets the incidents of its host be looked at again.
func (b *Brain) unit(host string, before, u fact.Unit, now time.Time) {
	b.runs(host, before, u, now)
	if before.Name != "" && !before.Down() && u.Down() && u.Job == "" && u.Stop.Logged != fact.Yes {
		b.engine.Suspect(host, remedy.UnitsDie, world{b}, now)
	}
	wasWell := before.Name == "" || before.Running()
	if wasWell && (u.Dying() || u.Down()) || u.Active == "failed" && before.Active != "failed" {
		if sites := b.through(host, u.Name); len(sites) > 0 {
			if wasWell {
				b.fell[host+" "+u.Name] = now
			}
			b.word(host, sites, now)
		}
	}
	if u.Running() && !before.Running() {
		delete(b.fell, host+" "+u.Name)
		for _, i := range b.ledger.Open() {
			// Where an order of ours is at work its outcome brings the look: a host is looked at five times a second at most.
			if i.Subject.Host == host && i.State == incident.Confirmed && !b.engine.AtWork(i.Name) {
				b.ledger.Soon(i, now)
			}
		}
	}
}

// lookAgain has the sites of a host looked at that seem to fail for a restart, when a target of it accepts connections
// again: what fails from now on is no restart's doing. An application that dies of its requests is left alone: each look
// would be its next death. Where an order of ours is at work its outcome brings the look.
func (b *Brain) lookAgain(host string, now time.Time) {
	for _, i := range b.ledger.Open() {
		if i.Subject.Host == host && i.State != incident.Healing && i.Finding.Cause == diagnose.Blip.ID && !b.engine.AtWork(i.Name) {
			b.ledger.Soon(i, now)
		}
	}
}

// word asks for looks at sites because their host said that something broke. One whose incident seems to heal is looked at by
// that: what dies again and again is well between its deaths, and a look must not meet only those moments.
func (b *Brain) word(host string, sites []string, now time.Time) {
	for n, site := range sites {
		if n >= b.cfg.WordLooks {
			return
		}
		switch i := b.ledger.Of(site, host); {
		case i == nil:
			b.look(site, host, "word")
		case i.State == incident.Healing && !b.engine.AtWork(i.Name):
			b.ledger.Soon(i, now)
		}
	}
}

// register makes a host known. One that is revoked is no host of ours any more.
func (b *Brain) register(h HostRecord, now time.Time) {
	b.count(h.Name, -1)
	if h.Revoked {
		b.leave(h.Name, now)
		return
	}
	b.hosts[h.Name] = h
	b.count(h.Name, 1)
	info := fleet.HostInfo{Name: h.Name, Labels: h.Labels, Spoke: h.LastSpoke}
	for _, text := range h.Addresses {
		if a, err := netip.ParseAddr(text); err == nil {
			info.Addresses = append(info.Addresses, a)
			b.scribble(b.deps.Scribe.Address(h.Name, a, now))
		}
	}
	b.view.Register(info)
}

// leave lets go of a host that was revoked, and of what is open about it and about sites that it alone served.
func (b *Brain) leave(host string, now time.Time) {
	if _, known := b.hosts[host]; !known {
		return
	}
	delete(b.hosts, host)
	orphans := make(map[string]bool)
	for _, i := range b.ledger.Open() {
		for _, site := range i.Sites {
			s, known := b.view.Site(site)
			claims := b.view.Claims(site)
			orphans[site] = known && !s.Configured && len(claims) == 1 && claims[0].Name == host
		}
	}
	b.view.Forget(host)
	b.asking.gone(host)
	b.ledger.Left(host, func(site string) bool { return !orphans[site] }, now)
}

// count adds a host's labels to how many hosts have them, or takes them away; of a host that is not known there are none.
func (b *Brain) count(host string, n int) {
	for key, value := range b.hosts[host].Labels {
		b.sizes[label{key, value}] += n
	}
}

// label is one of a host.
type label struct{ key, value string }

func (b *Brain) addSite(s SiteRecord) {
	info := fleet.SiteInfo{Name: s.Name, URL: s.URL, Interval: s.Interval, Expect: s.Expect, OptOut: s.OptOut}
	if at, err := netip.ParseAddrPort(s.Address); err == nil {
		info.Address = at
	}
	b.view.AddSite(info)
}
