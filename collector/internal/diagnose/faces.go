package diagnose

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// face asks whether the outside sees one of these: a status, or a word of fact.Observation's failures.
func face(faces ...string) Condition {
	return Condition{"the outside sees " + strings.Join(faces, " or "), func(s *scene) answer {
		return s.askFace(faces)
	}}
}

// failedConnectFaces is what each web server answers when it cannot connect to a target.
var failedConnectFaces = map[string]string{"nginx": "502", "openresty": "502", "apache": "503", "litespeed": "503"}

// faceOfFailedConnect asks whether the outside sees what this web server answers when it cannot connect to a target.
func faceOfFailedConnect() Condition {
	return Condition{"the outside sees this proxy's face of a failed connect", func(s *scene) answer {
		if face, known := failedConnectFaces[s.path.Vhost.Server]; known {
			return s.askFace([]string{face})
		}
		return unseen("which web server answers for " + s.site)
	}}
}

// nobodyAnswers asks whether visitors are refused, or an edge says that it is.
func nobodyAnswers() Condition { return face(fact.Refused, "521") }

func (s *scene) askFace(faces []string) answer {
	return s.anyLook(func(l fleet.Look) bool { return slices.Contains(faces, l.Face()) })
}

// anyLook asks whether a failing look is one of these.
func (s *scene) anyLook(is func(fleet.Look) bool) answer {
	if len(s.looks) == 0 {
		return unseen("a look at " + s.site + " from outside")
	}
	var matching, others []Evidence
	for _, l := range s.looks {
		if l.Failed() && is(l) {
			matching = append(matching, s.look(l, sight(l)))
		} else {
			others = append(others, s.look(l, sight(l)))
		}
	}
	if len(matching) > 0 {
		return answer{is: fact.Yes, because: matching}
	}
	return answer{is: fact.No, because: others}
}

// sight says what a look saw.
func sight(l fleet.Look) string {
	switch {
	case l.Status == 0 && l.Failed():
		return fmt.Sprintf("%s does not answer %s (%s)", l.Site, l.Vantage, l.Failure)
	case l.Status == 0:
		return fmt.Sprintf("%s is well for %s", l.Site, l.Vantage)
	}
	text := fmt.Sprintf("%s answers %d to %s", l.Site, l.Status, l.Vantage)
	if l.Failed() && l.Failure != fact.StatusError {
		text += " (" + l.Failure + ")"
	}
	if l.Failed() && l.By == fact.AnsweredProxy && l.Server != "" {
		text += ", with the page of " + l.Server
	}
	return text
}

// fails asks whether any look sees the site fail now.
func fails() Condition {
	return Condition{"the outside sees a failure", func(s *scene) answer {
		failing := s.failing()
		if len(s.looks) == 0 {
			return unseen("a look at " + s.site + " from outside")
		}
		a := answer{is: fact.Is(len(failing) > 0)}
		for _, l := range failing {
			a.because = append(a.because, s.look(l, sight(l)))
		}
		return a
	}}
}

// fromSeveral asks whether more than one vantage sees one of these faces.
func fromSeveral(faces ...string) Condition {
	return Condition{"several vantages see " + strings.Join(faces, " or "), func(s *scene) answer {
		vantages := map[string]bool{}
		for _, l := range s.looks {
			vantages[l.Vantage] = vantages[l.Vantage] || l.Failed() && slices.Contains(faces, l.Face())
		}
		agreeing := 0
		for _, agrees := range vantages {
			if agrees {
				agreeing++
			}
		}
		if len(vantages) < 2 {
			return unseen("a look at " + s.site + " from a second place")
		}
		return answer{is: fact.Is(agreeing >= 2)}
	}}
}

// seenAs is the face of the newest failing look.
func (s *scene) seenAs() string {
	if failing := append(slices.Clone(s.failed), s.failing()...); len(failing) > 0 {
		return failing[len(failing)-1].Face()
	}
	return ""
}

// failsForLessThan asks whether the site was seen failing for the first time just now, or for the first time since it was
// well.
func failsForLessThan(limit time.Duration) Condition {
	return Condition{"it has failed for less than " + limit.String(), func(s *scene) answer {
		began := s.firstFailed()
		if began.IsZero() {
			return unseen("a look at " + s.site + " from outside")
		}
		return answer{is: fact.Is(s.now.Sub(began) < limit)}
	}}
}

// firstFailed is when the first of the looks came in that see the site fail and that no good one follows.
func (s *scene) firstFailed() (began time.Time) {
	site, ok := s.view.Site(s.site)
	if !ok {
		return began
	}
	for _, l := range site.Looks() {
		switch {
		case l.Presumed || s.host != nil && !s.view.Concerns(l, s.host):
		case !l.Failed():
			began = time.Time{}
		case began.IsZero():
			began = l.Received
		}
	}
	return began
}

// wellAgain asks whether the site failed moments ago and every newest look is well.
func wellAgain() Condition {
	return Condition{"it failed moments ago and is well again", func(s *scene) answer {
		if len(s.looks) == 0 {
			return unseen("a look at " + s.site + " from outside")
		}
		a := answer{is: fact.Is(len(s.failed) > 0 && len(s.failing()) == 0)}
		for _, l := range append(slices.Clone(s.failed), s.looks...) {
			a.because = append(a.because, s.look(l, sight(l)))
		}
		return a
	}}
}
