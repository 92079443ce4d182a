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
	key := seen.Vantage + " " + seen.Feed + " " + f.Host
	if seen.Direct { // the look by name and the one straight at the host do not replace each other
		key += " direct"
	}
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
	return Delta{Fact: f, Before: before, Changed: true}
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
		cmp.Compare(way(a), way(b)),
	)
}

// way tells the look straight at the host from the one by name.
func way(l Look) string {
	if l.Direct {
		return "direct"
	}
	return "by name"
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
