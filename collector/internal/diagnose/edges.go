package diagnose

import (
	"slices"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// challengeBody is the class of an edge's page that asks whether the visitor is a person.
const challengeBody = "challenge"

// arrivalTakes is how long the host may take to tell of a look's arrival.
const arrivalTakes = 3 * time.Second

// edgeFace asks whether a CDN's edge, and not the host, answers visitors with one of these.
func edgeFace(faces ...string) Condition {
	return Condition{"the CDN's edge answers " + strings.Join(faces, " or "), func(s *scene) answer {
		return s.anyLook(func(l fleet.Look) bool {
			return l.By == fact.AnsweredEdge && l.Body != challengeBody && slices.Contains(faces, l.Face())
		})
	}}
}

// edgeChallenges asks whether the edge answers with its challenge.
func edgeChallenges() Condition {
	return Condition{"the CDN's edge answers with a challenge", func(s *scene) answer {
		return s.anyLook(func(l fleet.Look) bool { return l.By == fact.AnsweredEdge && l.Body == challengeBody })
	}}
}

// edgeIsGone asks whether an address at which an edge has answered for the site does not answer any more.
func edgeIsGone() Condition {
	return Condition{"the CDN's edge does not answer any more", func(s *scene) answer {
		site, ok := s.view.Site(s.site)
		if !ok {
			return seen(false)
		}
		return s.anyLook(func(l fleet.Look) bool {
			return l.By == fact.AnsweredNobody && l.Address.IsValid() && s.leadsHere(l.Address.Addr()) != fact.Yes &&
				slices.ContainsFunc(site.Looks(), func(before fleet.Look) bool {
					return before.By == fact.AnsweredEdge && before.Address.Addr() == l.Address.Addr()
				})
		})
	}}
}

// lookArrived asks whether a failing look that carried a token has reached a vhost of the host. It did not when the host's
// access logs are read and tell of no such arrival.
func lookArrived() Condition {
	return Condition{"the failing look has arrived at the host", func(s *scene) answer {
		arrivals, why := each[fact.Arrival](s)
		if why != "" {
			return unseen(why)
		}
		for _, l := range s.failing() {
			for _, a := range arrivals {
				if l.Token != "" && a.Body.Token == l.Token {
					return seen(true, evidence(a, "the look has arrived at "+s.host.Name))
				}
			}
		}
		traffic, why := each[fact.Traffic](s)
		marked := slices.ContainsFunc(s.failing(), func(l fleet.Look) bool { return l.Token != "" && l.Age(s.now) >= arrivalTakes })
		if why != "" || len(traffic) == 0 || !marked {
			return unseen("whether a look has arrived at " + s.host.Name)
		}
		return seen(false, evidence(traffic[0], "no access log of "+s.host.Name+" tells of the look"))
	}}
}

// notSeenArriving asks whether nothing speaks against a failure of the edge's own: a look that carried a token has not
// arrived. Of one without a token nobody can tell.
func notSeenArriving() Condition {
	never := not(lookArrived())
	return Condition{"the failing look was not seen to arrive", func(s *scene) answer {
		if why := s.blind(); why != "" {
			return unseen(why)
		}
		if !slices.ContainsFunc(s.failing(), func(l fleet.Look) bool { return l.Token != "" }) {
			return answer{is: fact.Yes}
		}
		return never.ask(s)
	}}
}
