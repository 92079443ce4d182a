package diagnose

import (
	"fmt"
	"slices"
	"strings"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// Signs of what turns requests away on purpose.
var (
	limitSigns = []string{"nginx-limiting-requests", "nginx-limiting-connections"}
	wafSigns   = []string{"nginx-modsecurity", "apache-modsecurity"}
)

// nearSign asks whether a log of the web server or of the backend told of one of these about the site when the outside
// saw the failure.
func nearSign(signatures ...string) Condition {
	return Condition{"a log tells of " + strings.Join(signatures, " or "), func(s *scene) answer {
		if why := s.blind(); why != "" {
			return unseen(why)
		}
		signs := s.signsNear(signatures...)
		if len(signs) == 0 {
			if why := s.deaf(); why != "" {
				return unseen("the logs of " + s.host.Name + ": " + why)
			}
			return seen(false)
		}
		return seen(true, evidence(signs[0], aboutText(signs[0].Body)))
	}}
}

// signsNear returns the signs of the path's units about the site near a failing look, newest first.
func (s *scene) signsNear(signatures ...string) []fleet.Belief[fact.LogSign] {
	if s.host == nil {
		return nil
	}
	signs := slices.DeleteFunc(fleet.All[fact.LogSign](s.host), func(sign fleet.Belief[fact.LogSign]) bool {
		return sign.Lost != "" || !slices.Contains(signatures, sign.Body.Signature) || !s.tellsOfUs(sign)
	})
	slices.SortStableFunc(signs, func(a, b fleet.Belief[fact.LogSign]) int { return b.At.Compare(a.At) })
	return signs
}

// tellsOfUs reports whether a sign is of the path's units, about the site, and lies near a failing look.
func (s *scene) tellsOfUs(sign fleet.Belief[fact.LogSign]) bool {
	last := sign.At
	if !sign.Body.Last.IsZero() {
		last = s.host.Local(sign.Body.Last)
	}
	return sign.Body.Unit != "" && (sign.Body.Unit == s.path.Front || sign.Body.Unit == s.path.Backend) &&
		(sign.Body.Vhost == "" || fleet.Canonical(sign.Body.Vhost) == s.site) &&
		slices.ContainsFunc(s.failing(), func(l fleet.Look) bool { return l.Received.Sub(last).Abs() <= SignNear })
}

// wafDenies asks whether a rule's line gives the very status that the outside sees: lines about attackers are frequent,
// and each names the status that it answered.
func wafDenies() Condition {
	return Condition{"a WAF's rule answered with that status", func(s *scene) answer {
		if why := s.blind(); why != "" {
			return unseen(why)
		}
		for _, sign := range s.signsNear(wafSigns...) {
			for _, l := range s.failing() {
				if l.Status != 0 && l.By != fact.AnsweredEdge && strings.Contains(sign.Body.Sample, fmt.Sprintf("denied with code %d", l.Status)) {
					return seen(true, s.look(l, sight(l)), evidence(sign, aboutText(sign.Body)))
				}
			}
		}
		if why := s.deaf(); why != "" {
			return unseen("the logs of " + s.host.Name + ": " + why)
		}
		return seen(false)
	}}
}

func aboutText(l fact.LogSign) string {
	text := signText(l)
	if l.About != "" {
		text += ", about " + l.About
	}
	return text
}

// limitedFace asks whether the web server itself, and neither the application nor an edge, answers with what a limit
// answers.
func limitedFace() Condition {
	return Condition{"the web server's own page says 429 or 503", func(s *scene) answer {
		return s.anyLook(func(l fleet.Look) bool {
			return (l.By == fact.AnsweredProxy || l.By == fact.AnsweredUnknown) && slices.Contains([]string{"429", "503"}, l.Face())
		})
	}}
}

// guard names the rule or the zone that turned a request away, empty when no log tells.
func (s *scene) guard() string {
	for _, sign := range s.signsNear(slices.Concat(limitSigns, wafSigns)...) {
		if sign.Body.About != "" {
			return sign.Body.About
		}
	}
	return ""
}
