package diagnose

import (
	"fmt"
	"slices"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// controlsFail asks whether everybody who sees a failure also fails to reach his own control targets. That nobody checked
// is no.
func controlsFail() Condition {
	return Condition{"the observers' own control targets fail", func(s *scene) answer {
		failing := s.failing()
		a := answer{is: fact.Is(len(failing) > 0)}
		for _, l := range failing {
			if l.Control != fact.No {
				return seen(false)
			}
			a.because = append(a.because, s.look(l, l.Vantage+" reaches none of its own control targets either"))
		}
		return a
	}}
}

// unanswered are the faces behind which no answer of the host stands: the observer's own line may be the reason. Whoever
// got a status, a TLS alert or half a page has reached somebody.
var unanswered = []string{
	fact.NoResolution, fact.Refused, fact.ConnectFailed, fact.ConnectTime, fact.AnswerTime, fact.Reset, fact.EmptyAnswer,
}

// loneVantage asks whether one vantage alone gets no answer, twice or more, while at least so many others have seen the
// site well since.
func loneVantage(others int) Condition {
	return Condition{fmt.Sprintf("one vantage alone fails and %d others are well", others), func(s *scene) answer {
		failing := s.failing()
		if len(failing) == 0 {
			return seen(false)
		}
		alone := failing[len(failing)-1]
		for _, l := range failing {
			if l.Vantage != alone.Vantage || !slices.Contains(unanswered, l.Face()) || l.By == fact.AnsweredEdge {
				return seen(false)
			}
		}
		if s.failures(alone) < 2 {
			return unseen("a second look of " + alone.Vantage)
		}
		a, well := answer{because: []Evidence{s.look(alone, sight(alone))}}, map[string]bool{}
		for _, l := range s.looks {
			if !l.Failed() && l.Vantage != alone.Vantage && !l.Received.Before(alone.Received) {
				well[l.Vantage] = true
				a.because = append(a.because, s.look(l, sight(l)))
			}
		}
		if len(well) < others {
			return unseen("looks of other places since " + alone.Vantage + " failed")
		}
		a.is = fact.Yes
		return a
	}}
}

// failures counts how often in a row the look's vantage has seen the site fail in the last moments.
func (s *scene) failures(alone fleet.Look) (n int) {
	for _, l := range s.failed {
		if l.Vantage == alone.Vantage && l.Direct == alone.Direct {
			n++
		}
	}
	return n
}

// somebodyGotThrough asks whether, since the newest failing look, somebody else had an answer of the host itself.
func somebodyGotThrough() Condition {
	return Condition{"somebody got through since", func(s *scene) answer {
		failing := s.failing()
		for _, l := range s.looks {
			reached := !l.Failed() || l.Face() == fact.Refused
			if len(failing) > 0 && reached && l.By != fact.AnsweredEdge && !s.astray(l) && l.Received.After(failing[len(failing)-1].Received) {
				return seen(true, s.look(l, sight(l)))
			}
		}
		return seen(false)
	}}
}
