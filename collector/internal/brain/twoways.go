package brain

import (
	"time"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// servedLife is for how long a page that a site once gave makes it a failure that it turns visitors away.
const servedLife = 24 * time.Hour

// otherWay is how old a look the other way may be when one fails.
const otherWay = 10 * time.Second

// judged makes a failure of an answer that turns its visitor away, where the site gave a page within a day, or others
// report what was seen here.
func (b *Brain) judged(host string, o fact.Observation, now time.Time) fact.Observation {
	if o.Failed() || o.Presumed || !fleet.Unfriendly(o) {
		return o
	}
	if s, ok := b.view.Site(o.Site); ok && s.Expect != 0 { // the prober has judged it by that
		return o
	}
	if served := b.view.Served(host, o); !served.IsZero() && now.Sub(served) < servedLife || b.reported(o, now) {
		o.Failure = fact.StatusError
	}
	return o
}

// reported reports whether a person or a feed saw the same status as a failure within a day.
func (b *Brain) reported(o fact.Observation, now time.Time) bool {
	s, ok := b.view.Site(o.Site)
	if !ok {
		return false
	}
	for _, l := range s.Looks() {
		if l.Tier < fact.TierDirect && l.Failed() && l.Status == o.Status && l.Age(now) < servedLife {
			return true
		}
	}
	return false
}

// lookOtherWay has a site that fails straight at its host looked at by DNS too, and the other way round, unless that was
// done moments ago: the two together tell whether what stands in front is to blame.
func (b *Brain) lookOtherWay(o fact.Observation, host string, now time.Time) {
	if o.Tier != fact.TierDirect || !b.twoWays(o.Site) {
		return
	}
	s, _ := b.view.Site(o.Site)
	for _, l := range s.Newest() {
		if l.Tier == fact.TierDirect && l.Direct != o.Direct && l.Age(now) < otherWay {
			return
		}
	}
	if host != "" {
		b.look(o.Site, "", "asked")
		return
	}
	for n, h := range b.view.Claims(o.Site) {
		if n < b.cfg.WordLooks {
			b.look(o.Site, h.Name, "asked")
		}
	}
}

// twoWays reports whether a site may be looked at by DNS and straight at a host: an operator entered it without an
// address, and a host serves it.
func (b *Brain) twoWays(site string) bool {
	s, ok := b.view.Site(site)
	return ok && s.Configured && !s.Address.IsValid() && len(b.view.Claims(site)) > 0
}

// asSeen returns the host at which an incident's look is directed: nowhere in particular where it was seen failing by DNS.
func (b *Brain) asSeen(l incident.Look) string {
	if l.Vantage != "" && !l.Direct && b.twoWays(l.Site) {
		return ""
	}
	return l.Host
}
