package fleet

import (
	"cmp"
	"net/netip"
	"slices"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// Bounds of what the outside may make us remember.
const (
	MaxLooks    = 20     // of one site from one vantage by one feed
	MaxVantages = 32     // vantages and feeds of one site
	MaxReported = 10_000 // sites that nobody configured or claims
)

// Look is one observation as it was received.
type Look struct {
	fact.Observation
	Host     string // the host it was directed at, empty when none was
	Witness  string
	At       time.Time // on the observer's clock
	Received time.Time
}

// Age is how long ago the look arrived.
func (l Look) Age(now time.Time) time.Duration { return now.Sub(l.Received) }

// Key returns the key of the observation.
func (l Look) Key() fact.Key { return fact.Key{Kind: l.Kind(), Subject: l.Subject()} }

// observe adds an observation to its site.
func (v *View) observe(f fact.Fact, seen fact.Observation, received time.Time) Delta {
	name := Canonical(seen.Site)
	s, known := v.sites[name]
	if !known {
		if v.reported >= MaxReported {
			return Delta{Fact: f}
		}
		v.reported++
		s = v.site(name)
	}
	key := way(f.Host, seen)
	ring, known := s.looks[key]
	if !known && len(s.looks) >= MaxVantages {
		return Delta{Fact: f}
	}
	var before fact.Body
	if len(ring) > 0 {
		before = ring[len(ring)-1].Observation
	}
	if len(ring) == MaxLooks {
		ring = slices.Delete(ring, 0, 1)
	}
	s.looks[key] = append(ring, Look{seen, f.Host, f.Witness, f.At, received})
	if !seen.Presumed && !seen.Failed() && !Unfriendly(seen) {
		s.served[key] = received
	}
	return Delta{Fact: f, Before: before, Changed: true}
}

// way tells apart the looks at one site: who looked, for whom, and whether straight at the host or as DNS leads. A CDN may
// fail in front of a host that is well.
func way(host string, o fact.Observation) string {
	key := o.Vantage + " " + o.Feed + " " + host
	if o.Direct {
		key += " direct"
	}
	return key
}

// Unfriendly reports whether an answer turns its visitor away without saying that anything is broken: many sites always
// answer so to strangers.
func Unfriendly(o fact.Observation) bool {
	switch o.Status {
	case 401, 403, 404, 429:
		return true
	}
	return o.Body == "challenge"
}

// Served returns when this way of looking at a site last brought a page to its visitor, the zero time for never.
func (v *View) Served(host string, o fact.Observation) time.Time {
	if s, ok := v.sites[Canonical(o.Site)]; ok {
		return s.served[way(host, o)]
	}
	return time.Time{}
}

// Looks returns every look that is remembered, oldest first.
func (s *Site) Looks() []Look {
	var looks []Look
	for _, ring := range s.looks {
		looks = append(looks, ring...)
	}
	slices.SortStableFunc(looks, inTime)
	return looks
}

// Newest returns the newest look of each vantage, feed and host that really looked, oldest first.
func (s *Site) Newest() []Look {
	var looks []Look
	for _, ring := range s.looks {
		for _, l := range slices.Backward(ring) {
			if !l.Presumed {
				looks = append(looks, l)
				break
			}
		}
	}
	slices.SortFunc(looks, inTime)
	return looks
}

func inTime(a, b Look) int {
	return cmp.Or(
		a.Received.Compare(b.Received), cmp.Compare(a.Subject(), b.Subject()), cmp.Compare(a.Host, b.Host),
		cmp.Compare(way(a.Host, a.Observation), way(b.Host, b.Observation)),
	)
}

// Concerns reports whether a look at a site says something about this host: it was directed at it, it connected to an
// address registered for it, or no other host can be meant.
func (v *View) Concerns(l Look, h *Host) bool {
	if l.Host != "" {
		return l.Host == h.Name
	}
	if owner, ok := v.AddressOf(l.Address.Addr()); ok {
		return owner == h.Name
	}
	for _, other := range v.Claims(l.Site) {
		if other != h {
			return false
		}
	}
	return true
}

// AddressOf returns the host for which an address is registered.
func (v *View) AddressOf(address netip.Addr) (host string, ok bool) {
	host, ok = v.addresses[address.Unmap()]
	return host, ok
}
