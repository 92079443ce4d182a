package observe

import (
	"hash/fnv"
	"net/netip"
	"time"
)

// Intervals of looks that nobody asked for.
const (
	configuredEvery = time.Minute
	discoveredEvery = 5 * time.Minute
	leastInterval   = time.Second
)

// SiteSpec is a site that is looked at again and again. A site with a CDN in front has two: one by DNS, one at its origin.
type SiteSpec struct {
	Site       string
	Host       string // the host that serves it, empty when none is known
	URL        string
	Address    netip.AddrPort // zero: ask DNS
	Direct     bool           // the address is registered for a host, whatever DNS says
	Discovered bool           // found in a host's configuration, not configured by an operator
	Interval   time.Duration  // 0: a minute, or five for a discovered one
	Timeout    time.Duration  // 0: the prober's
	Expect     int            // status that is well, 0 for any that is not a failure
}

func (s SiteSpec) interval() time.Duration {
	switch {
	case s.Interval > 0:
		return max(s.Interval, leastInterval)
	case s.Discovered:
		return discoveredEvery
	}
	return configuredEvery
}

func (s SiteSpec) request() Request {
	return Request{Site: s.Site, Host: s.Host, URL: s.URL, Address: s.Address, Direct: s.Direct, Purpose: Scheduled, Timeout: s.Timeout, Expect: s.Expect}
}

type siteKey struct {
	site    string
	address netip.AddrPort
}

// site is one spec and when its next look is due.
type site struct {
	spec SiteSpec
	at   time.Time
	gone bool
}

// phase spreads sites over an interval by their names.
func phase(key siteKey, interval time.Duration) time.Duration {
	h := fnv.New64a()
	_, _ = h.Write([]byte(key.site + " " + key.address.String()))
	return time.Duration(float64(interval) * (float64(h.Sum64()>>11) / (1 << 53)))
}

// dueHeap sorts sites by when they are due.
type dueHeap []*site

func (q dueHeap) Len() int           { return len(q) }
func (q dueHeap) Less(i, j int) bool { return q[i].at.Before(q[j].at) }
func (q dueHeap) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }

// Push implements heap.Interface.
func (q *dueHeap) Push(x any) { *q = append(*q, x.(*site)) }

// Pop implements heap.Interface.
func (q *dueHeap) Pop() any {
	old := *q
	s := old[len(old)-1]
	*q = old[:len(old)-1]
	return s
}
