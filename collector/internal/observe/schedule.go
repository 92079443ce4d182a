package observe

import (
	"context"
	"math/rand/v2"
	"sync"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// looker makes one look: the Prober, in tests a stand-in.
type looker interface {
	Look(ctx context.Context, r Request) fact.Observation
}

// Schedule has looks made: each site at its interval, and at once what somebody waits for; never more than five a second
// at one address. What hangs does not hold up the rest: after a second a look makes room for others.
type Schedule struct {
	looker  looker
	deliver func(fact.Fact)
	changed chan struct{} // holds one when the plan has changed

	mu   sync.Mutex // guards what follows
	plan *plan
	said losses // of what was lost
}

// NewSchedule returns a schedule that has looker look and hands each look to deliver, from many goroutines: deliver must
// not block for long.
func NewSchedule(limits Limits, looker looker, deliver func(fact.Fact)) *Schedule {
	return &Schedule{
		looker: looker, deliver: deliver, changed: make(chan struct{}, 1),
		plan: newPlan(limits, rand.Float64),
	}
}

// SetSites replaces the sites that are looked at again and again.
func (s *Schedule) SetSites(specs []SiteSpec) {
	s.mu.Lock()
	s.plan.setSites(time.Now(), specs)
	s.mu.Unlock()
	s.wake()
}

// Want has a site looked at as soon as its host's rate allows, ahead of scheduled looks. It never blocks; a look for which
// there is no room, or whose URL cannot be looked at, is dropped, and the loss is delivered as a fact.Gap.
func (s *Schedule) Want(r Request) {
	s.mu.Lock()
	s.plan.want(r)
	s.mu.Unlock()
	s.wake()
}

func (s *Schedule) wake() {
	select {
	case s.changed <- struct{}{}:
	default:
	}
}

// Run makes looks until ctx ends, then waits for those under way to end.
func (s *Schedule) Run(ctx context.Context) error {
	var looks sync.WaitGroup
	defer looks.Wait()
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		begin, wake := s.turn(time.Now())
		for _, l := range begin {
			looks.Go(func() { s.look(ctx, l) })
		}
		if !wake.IsZero() {
			timer.Reset(time.Until(wake))
		}
		select {
		case <-ctx.Done():
			return nil
		case <-s.changed:
		case <-timer.C:
		}
	}
}

// losses count the looks that were wished for and not made.
type losses struct{ dropped, unfit uint64 }

// turn asks the plan what begins, and says what was lost since the last turn.
func (s *Schedule) turn(now time.Time) ([]*look, time.Time) {
	s.mu.Lock()
	begin, wake := s.plan.next(now)
	before, all := s.said, losses{s.plan.dropped, s.plan.unfit}
	s.said = all
	s.mu.Unlock()
	s.gap(now, all.dropped-before.dropped, "looks dropped: too many wait")
	s.gap(now, all.unfit-before.unfit, "sites not looked at: no plain name or URL")
	return begin, wake
}

func (s *Schedule) gap(now time.Time, count uint64, reason string) {
	if count > 0 {
		s.deliver(fact.Fact{At: now, Witness: "prober", Body: fact.Gap{Count: count, Reason: reason}})
	}
}

// look makes one look and hands it on. One cut short by the end of ctx says nothing about the site.
func (s *Schedule) look(ctx context.Context, l *look) {
	seen := s.looker.Look(ctx, l.Request)
	now := time.Now()
	s.mu.Lock()
	s.plan.ended(l.id, now)
	s.mu.Unlock()
	s.wake()
	if ctx.Err() == nil {
		s.deliver(fact.Fact{Host: l.Host, At: now, Witness: "prober", Body: seen})
	}
}
