package sensor

import (
	"hash/maphash"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// Bounds of counting.
const (
	maxSources  = 1024
	maxCounted  = 256 // vhosts of one log; the rest are counted together
	habitAfter  = 30  // windows until a habit is known
	habitLength = 360 // windows that a habit looks back on: an hour
	habitStep   = 4   // times its habit, and no more, counts as what a vhost is used to: a flood is no habit
)

// counts are the counts of one log, by vhost.
type counts struct {
	seed   maphash.Seed // of this process alone: a hash tells nobody an address
	vhosts map[string]*count
}

// count is what was counted of one vhost.
type count struct {
	fact.Traffic
	sources map[uint64]uint32
	known   uint64  // lines that named a client
	habit   float64 // requests in a window
	windows int     // that habit knows
	loud    bool    // the last word was of more than nothing
}

func newCounts() *counts {
	return &counts{seed: maphash.MakeSeed(), vhosts: make(map[string]*count)}
}

// add counts one request.
func (c *counts) add(a asked) {
	n := c.vhosts[a.vhost]
	if n == nil {
		if len(c.vhosts) >= maxCounted {
			a.vhost = ""
		}
		if n = c.vhosts[a.vhost]; n == nil {
			n = &count{sources: make(map[uint64]uint32)}
			c.vhosts[string([]byte(a.vhost))] = n // the line that it is a part of may go
		}
	}
	n.Requests++
	switch {
	case a.status == 499:
		n.Status499++
	case a.status >= 400 && a.status < 500:
		n.Status4xx++
	case a.status == 500:
		n.Status500++
	case a.status == 502:
		n.Status502++
	case a.status == 503:
		n.Status503++
	case a.status == 504:
		n.Status504++
	}
	if a.client == "" {
		return
	}
	n.known++
	source := maphash.String(c.seed, a.client)
	if _, held := n.sources[source]; held || len(n.sources) < maxSources {
		n.sources[source]++
	}
}

// flush says what was counted in a window that ended, and begins the next.
func (c *counts) flush(log AccessLog, counted float64, say Say) {
	for vhost, n := range c.vhosts {
		said := n.traffic(log, vhost, counted)
		if said.Requests > 0 || n.loud {
			say(said)
		}
		n.learn(float64(said.Requests))
		n.Traffic, n.known, n.loud = fact.Traffic{}, 0, said.Requests > 0
		clear(n.sources)
		if n.habit*habitLength < 0.5 && n.windows > habitLength {
			say(fact.Removal{Of: said.Kind(), Name: said.Subject()})
			delete(c.vhosts, vhost)
		}
	}
}

// quiet takes back what was said of a log that is not followed any more.
func (c *counts) quiet(log AccessLog, say Say) {
	for vhost, n := range c.vhosts {
		said := n.traffic(log, vhost, 1)
		say(fact.Removal{Of: said.Kind(), Name: said.Subject()})
	}
}

func (n *count) traffic(log AccessLog, vhost string, counted float64) fact.Traffic {
	out := n.Traffic
	out.Unit, out.Vhost, out.Log, out.Window, out.Counted = log.Unit, vhost, log.Path, trafficWindow, counted
	out.Sources = uint64(len(n.sources))
	var top uint32
	for _, times := range n.sources {
		top = max(top, times)
	}
	if n.known > 0 {
		out.TopShare = float64(top) / float64(n.known)
	}
	if n.windows >= habitAfter {
		out.Habit = n.habit / trafficWindow.Seconds()
	}
	return out
}

// learn moves the habit a little towards what a window showed.
func (n *count) learn(requests float64) {
	n.windows++
	if n.windows > habitAfter {
		requests = min(requests, habitStep*n.habit+1)
	}
	n.habit += (requests - n.habit) / float64(min(n.windows, habitLength))
}
