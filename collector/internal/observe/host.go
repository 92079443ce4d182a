package observe

import (
	"container/heap"
	"net/netip"
	"time"
)

// hostKey names what the rate of looks is held at: an address, or a site's name while DNS decides.
type hostKey struct {
	address netip.Addr
	name    string
}

func keyOf(site string, address netip.AddrPort) hostKey {
	if address.Addr().IsValid() {
		return hostKey{address: address.Addr().Unmap()}
	}
	return hostKey{name: bare(site)}
}

// host is the looks that wait at one address.
type host struct {
	pace    pace
	urgent  []Request
	routine []*site
	running int
	slow    bool // the last look took longer than patience
	blocked lane // it waits for a slot there
	place   int  // in the heap, counted from 1; 0 when it is not there
}

// first returns the look that is next, and the lane that it needs. The site is nil for one that somebody waits for.
func (h *host) first() (Request, lane, *site) {
	if len(h.urgent) > 0 {
		return h.urgent[0], urgentLane, nil
	}
	for len(h.routine) > 0 && h.routine[0].gone {
		h.routine = h.routine[1:]
	}
	if len(h.routine) == 0 {
		return Request{}, noLane, nil
	}
	if h.slow {
		return h.routine[0].spec.request(), slowLane, h.routine[0]
	}
	return h.routine[0].spec.request(), routineLane, h.routine[0]
}

// drop takes what first returned out of its queue.
func (h *host) drop(s *site) {
	if s == nil {
		h.urgent = h.urgent[1:]
	} else {
		h.routine = h.routine[1:]
	}
}

func (h *host) idle() bool { return len(h.urgent) == 0 && len(h.routine) == 0 && h.running == 0 }

func (p *plan) host(key hostKey) *host {
	h := p.hosts[key]
	if h == nil {
		h = &host{}
		p.hosts[key] = h
	}
	return h
}

// queue makes a host wait for its turn, if it has anything to look at. One that waits for a slot is queued again only for
// a look that somebody waits for: that one needs another slot.
func (p *plan) queue(h *host) {
	urgent := len(h.urgent) > 0 && h.blocked != urgentLane
	routine := len(h.routine) > 0 && h.blocked == noLane
	if h.place == 0 && (urgent || routine) {
		heap.Push(&p.waiting, h)
	}
}

// forgetIdle drops hosts that nothing is said about any more.
func (p *plan) forgetIdle(now time.Time) {
	for key, h := range p.hosts {
		if h.idle() && h.place == 0 && h.pace.latest().Add(time.Minute).Before(now) {
			delete(p.hosts, key)
		}
	}
}

// latest returns when the last look was.
func (p *pace) latest() time.Time { return p.last[(p.next+perSecond-1)%perSecond] }

// hostHeap sorts hosts by when their next look is allowed.
type hostHeap []*host

func (q hostHeap) Len() int           { return len(q) }
func (q hostHeap) Less(i, j int) bool { return q[i].pace.ready().Before(q[j].pace.ready()) }
func (q hostHeap) Swap(i, j int) {
	q[i], q[j] = q[j], q[i]
	q[i].place, q[j].place = i+1, j+1
}

// Push implements heap.Interface.
func (q *hostHeap) Push(x any) {
	h := x.(*host)
	*q = append(*q, h)
	h.place = len(*q)
}

// Pop implements heap.Interface.
func (q *hostHeap) Pop() any {
	old := *q
	h := old[len(old)-1]
	*q = old[:len(old)-1]
	h.place = 0
	return h
}
