package observe

import (
	"container/heap"
	"math"
	"slices"
	"time"
)

// Limits bound what is under way at once.
type Limits struct {
	Urgent   int           // looks somebody waits for
	Routine  int           // scheduled looks
	Slow     int           // looks that have run for longer than Patience, and scheduled ones at hosts that were slow last time
	Patience time.Duration // after which a look counts as slow and frees its slot for others
	Waiting  int           // looks somebody waits for that have not begun
	PerHost  int           // of these, at one host
}

// DefaultLimits suit one collector of some thousand hosts: with the prober's ten seconds, a thousand hosts may hang at
// once before a scheduled look at another one is late.
func DefaultLimits() Limits {
	return Limits{Urgent: 128, Routine: 128, Slow: 1024, Patience: time.Second, Waiting: 4096, PerHost: 64}
}

// plan decides which look begins when. It is pure: times go in, looks come out.
type plan struct {
	limits Limits
	jitter func() float64 // 0 to 1

	sites   map[siteKey]*site
	due     dueHeap
	hosts   map[hostKey]*host
	waiting hostHeap
	blocked [lanes][]*host // wait for a slot
	running [lanes]int
	begun   map[uint64]*look
	aging   []*look // running ones in the order they began, until they are slow
	urgent  int     // looks waiting in all hosts' queues
	dropped uint64  // looks there was no room for
	unfit   uint64  // sites and looks whose URL cannot be looked at
	lastID  uint64
}

type lane int

const (
	noLane lane = iota
	urgentLane
	routineLane
	slowLane
	lanes
)

// look is a request that has begun.
type look struct {
	Request
	id    uint64
	host  *host
	lane  lane
	began time.Time
}

func newPlan(limits Limits, jitter func() float64) *plan {
	return &plan{
		limits: limits, jitter: jitter,
		sites: map[siteKey]*site{}, hosts: map[hostKey]*host{}, begun: map[uint64]*look{},
	}
}

// setSites replaces the schedule. A site that stays keeps its turn; a new one gets its first anywhere in its interval, the
// same after every restart, so that a collector which comes back does not look at everything at once.
func (p *plan) setSites(now time.Time, specs []SiteSpec) {
	next := make(map[siteKey]*site, len(specs))
	for _, spec := range specs {
		if _, err := spec.request().parse(); err != nil {
			p.unfit++
			continue
		}
		key := siteKey{spec.Site, spec.Address}
		s := p.sites[key]
		if s == nil || s.spec.interval() != spec.interval() {
			s = &site{at: now.Add(phase(key, spec.interval()))}
			heap.Push(&p.due, s)
		}
		s.spec = spec
		next[key] = s
	}
	for key, s := range p.sites {
		s.gone = next[key] != s
	}
	p.sites = next
	p.forgetIdle(now)
}

// want queues a look that somebody waits for, ahead of the host's scheduled ones. One that waits already is not queued
// twice; one for which there is no room is dropped and counted.
func (p *plan) want(r Request) {
	if _, err := r.parse(); err != nil {
		p.unfit++ // a name that is no name says nothing about the host that claims it
		return
	}
	h := p.host(keyOf(r.Site, r.Address))
	if slices.Contains(h.urgent, r) {
		return
	}
	if p.urgent >= p.limits.Waiting || len(h.urgent) >= p.limits.PerHost {
		p.dropped++
		return
	}
	h.urgent = append(h.urgent, r)
	p.urgent++
	p.queue(h)
}

// next returns the looks that begin now, and when to ask again unless something happens before; zero for never.
func (p *plan) next(now time.Time) (begin []*look, wake time.Time) {
	p.ripen(now)
	p.age(now)
	p.unblock()
	for len(p.waiting) > 0 && !p.waiting[0].pace.ready().After(now) {
		h := heap.Pop(&p.waiting).(*host)
		if l := p.begin(h, now); l != nil {
			begin = append(begin, l)
		}
	}
	return begin, p.wake()
}

// ripen queues the sites whose turn has come.
func (p *plan) ripen(now time.Time) {
	for len(p.due) > 0 && !p.due[0].at.After(now) {
		s := heap.Pop(&p.due).(*site)
		if s.gone {
			continue
		}
		h := p.host(keyOf(s.spec.Site, s.spec.Address))
		h.routine = append(h.routine, s)
		p.queue(h)
	}
}

// begin starts the host's next look, if its lane has a slot; else the host waits for one.
func (p *plan) begin(h *host, now time.Time) *look {
	r, in, s := h.first()
	if in == noLane {
		return nil
	}
	if p.running[in] >= p.limit(in) {
		h.blocked = in
		p.blocked[in] = append(p.blocked[in], h)
		return nil
	}
	if h.drop(s); s == nil {
		p.urgent--
	} else {
		p.again(s, now)
	}
	p.lastID++
	l := &look{Request: r, id: p.lastID, host: h, lane: in, began: now}
	p.begun[l.id] = l
	p.running[in]++
	h.running++
	if in != slowLane {
		p.aging = append(p.aging, l)
	}
	h.pace.take(now)
	p.queue(h)
	return l
}

// again sets a site's next turn, a little off its interval, so that sites do not march in step.
func (p *plan) again(s *site, now time.Time) {
	interval := float64(s.spec.interval())
	s.at = now.Add(time.Duration(interval * (0.95 + 0.1*p.jitter())))
	heap.Push(&p.due, s)
}

// age moves looks that have run for too long into the slow lane, while it has room.
func (p *plan) age(now time.Time) {
	for len(p.aging) > 0 {
		l := p.aging[0]
		if p.begun[l.id] != nil {
			if now.Sub(l.began) < p.limits.Patience || p.running[slowLane] >= p.limits.Slow {
				return
			}
			p.running[l.lane]--
			l.lane = slowLane
			p.running[slowLane]++
			l.host.slow = true
		}
		p.aging = p.aging[1:]
	}
}

// unblock gives hosts that wait for a slot another try, as many as there are slots.
func (p *plan) unblock() {
	for in := range p.blocked {
		for free := p.limit(lane(in)) - p.running[in]; free > 0 && len(p.blocked[in]) > 0; {
			h := p.blocked[in][0]
			p.blocked[in] = p.blocked[in][1:]
			if h.blocked == lane(in) {
				h.blocked = noLane
				p.queue(h)
				free--
			}
		}
	}
}

// ended notes that a look is over. A host that answered in time is no longer slow.
func (p *plan) ended(id uint64, now time.Time) {
	l := p.begun[id]
	if l == nil {
		return
	}
	delete(p.begun, id)
	p.running[l.lane]--
	l.host.running--
	if now.Sub(l.began) < p.limits.Patience {
		l.host.slow = false
	}
}

func (p *plan) limit(in lane) int {
	switch in {
	case urgentLane:
		return p.limits.Urgent
	case routineLane:
		return p.limits.Routine
	case slowLane:
		return p.limits.Slow
	}
	return math.MaxInt
}

// wake returns when the next thing happens by time alone.
func (p *plan) wake() time.Time {
	var at time.Time
	sooner := func(t time.Time) {
		if at.IsZero() || t.Before(at) {
			at = t
		}
	}
	if len(p.due) > 0 {
		sooner(p.due[0].at)
	}
	if len(p.waiting) > 0 {
		sooner(p.waiting[0].pace.ready())
	}
	if len(p.aging) > 0 && p.running[slowLane] < p.limits.Slow {
		sooner(p.aging[0].began.Add(p.limits.Patience))
	}
	return at
}
