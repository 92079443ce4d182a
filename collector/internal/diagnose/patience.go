package diagnose

import (
	"cmp"
	"fmt"
	"strconv"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// defaultPatience is how long nginx and Apache wait for an answer where nothing else is configured.
const defaultPatience = time.Minute

// Bounds within which a failure came at a limit: it is never early, and a little late.
const (
	lateBy      = 600 * time.Millisecond
	lateByShare = 0.15
)

// patience is how long the web server waits for the target's answer.
func (s *scene) patience() time.Duration {
	if s.path.Route.ReadTimeout > 0 {
		return s.path.Route.ReadTimeout
	}
	return defaultPatience
}

// at reports whether something took as long as a limit allows.
func at(took, limit time.Duration) bool {
	late := max(lateBy, time.Duration(lateByShare*float64(limit)))
	return took >= limit-100*time.Millisecond && took <= limit+late
}

// cutAtLimit asks whether a failing look ended when the web server's patience with the target did.
func cutAtLimit() Condition {
	return Condition{"the failure comes at the configured time limit", func(s *scene) answer {
		if s.path.Target == "" {
			return unseen("where the web server sends requests for " + s.site)
		}
		limit := s.patience()
		for _, l := range s.failing() {
			if at(l.Latency, limit) {
				return seen(true, s.look(l, fmt.Sprintf("%s after %s, and the limit is %s", sight(l), l.Latency.Round(10*time.Millisecond), limit)))
			}
		}
		return seen(false)
	}}
}

// straightWait is how long a host waits for its own request to an application: a limit that is longer cannot be tried.
const straightWait = 8 * time.Second

// wellWithPatience asks whether the host's own request for the same page, made to the application itself, ended well, later
// than the web server waits. Through the web server it would be cut at the same limit.
func wellWithPatience() Condition {
	return Condition{"the same request ends well at the application, after the limit", func(s *scene) answer {
		const what = "the same request at the application, with more patience"
		if s.path.Route.Protocol != "http" || s.patience() >= straightWait {
			return unseen(what)
		}
		looks, instead, ok := fresh[fact.Inside](s, what, AskStraight, s.site)
		if !ok {
			return instead
		}
		for _, i := range looks {
			if s.straight(i) {
				return seen(s.tookLonger(i.Body), evidence(i, fmt.Sprintf("past the web server, %s answers %s for %s after %s",
					i.Body.Target, cmp.Or(i.Body.Failure, strconv.Itoa(i.Body.Status)), i.Body.Site, i.Body.Took.Round(10*time.Millisecond))))
			}
		}
		return lacking(s, what, AskStraight, s.site)
	}}
}

// straight reports whether the host's own request went to the path's application itself.
func (s *scene) straight(i fleet.Belief[fact.Inside]) bool {
	return fleet.Canonical(i.Body.Site) == s.site && i.Body.Target == s.path.Target && s.path.Target != ""
}

func (s *scene) tookLonger(i fact.Inside) bool { return !i.Failed() && i.Took > s.patience() }

// needs is how long the page took when it was given the time, empty when nobody tried.
func (s *scene) needs() string {
	for _, i := range fleet.All[fact.Inside](s.host) {
		if s.straight(i) && s.tookLonger(i.Body) {
			return i.Body.Took.Round(time.Second).String()
		}
	}
	return ""
}

// limitOfPool is the pool's own time limit for one request, empty for none.
func (s *scene) limitOfPool() string {
	for _, p := range s.host.Pools() {
		if p.Body.Listen == s.path.Target && p.Body.TerminateAfter > 0 {
			return p.Body.TerminateAfter.String()
		}
	}
	return ""
}
