package remedy

import (
	"slices"
	"time"
)

// Standing is what the engine must not forget when the collector ends, and cannot tell from its actions.
type Standing struct {
	Paused   string    // why a person paused all actions, empty when nobody did
	Storms   []Storm   // that stand
	Breakers []Breaker // that are open
	Closed   []Closing // of breakers lately: what came before counts no more
	Clock    time.Time // until when the clock is not trusted
	Records  []Record  // of decisions, by cause and group of hosts
	Foreign  []Foreign // repairs of others in the last 24 h, oldest first
}

// again returns what stood when the collector ended, as it stands at its start. Nobody has listened meanwhile, so that a
// storm has to be calm for its whole time again.
func (s Standing) again(now time.Time) Standing {
	s = s.clone()
	switch bug {
	case "storm forgotten":
		s.Storms = nil
	case "breaker forgotten":
		s.Breakers = nil
	case "others forgotten":
		s.Foreign = nil
	}
	for n := range s.Storms {
		if now.After(s.Storms[n].Loud) {
			s.Storms[n].Loud = now
		}
	}
	return s
}

func (s Standing) clone() Standing {
	s.Storms, s.Breakers = slices.Clone(s.Storms), slices.Clone(s.Breakers)
	s.Closed, s.Records = slices.Clone(s.Closed), slices.Clone(s.Records)
	s.Foreign = slices.Clone(s.Foreign)
	return s
}

// TakeStanding returns what stands now; false when that has not changed since the last call.
func (e *Engine) TakeStanding() (Standing, bool) {
	changed := e.settling
	e.settling = false
	return e.standing.clone(), changed
}

// tell notes that what stands has changed, and what to tell people about it.
func (e *Engine) tell(news string) {
	e.settling = true
	if news != "" {
		e.news = append(e.news, news)
	}
}

// TakeNews returns what happened to the guards themselves since the last call: storms and breakers.
func (e *Engine) TakeNews() []string {
	news := e.news
	e.news = nil
	return news
}

// Pause stops all actions until Resume, also across a restart.
func (e *Engine) Pause(why string) {
	e.standing.Paused = why
	e.tell("")
}

// Resume lets actions go on. Who says so has looked: breakers are closed, and what was demoted has its mode again.
func (e *Engine) Resume(who string, now time.Time) {
	e.standing.Paused, e.policy.Paused = "", ""
	e.tell("")
	e.closeAll(who, now)
	e.forgive()
}
