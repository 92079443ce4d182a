package diagnose

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// SignLife is how long a script that a line names is worth naming.
const SignLife = 2 * time.Minute

// SignNear is how far a line may lie from the failing look that it explains: the agent folds repeated lines for up to
// eight seconds.
const SignNear = 10 * time.Second

// logSign asks whether the log of the unit at a part of the path told of one of these when the outside saw the failure:
// an errno of the web server's connection to the target, a signal that ended a worker, or a signature by its ID. A line
// alone proves little: visitors can write into logs, so no sign makes a verdict conclusive.
func logSign(p part, errors ...string) Condition {
	return Condition{fmt.Sprintf("the log of %s tells of %s", p, strings.Join(errors, " or ")), func(s *scene) answer {
		if s.name(p) == "" {
			return unseen(s.which(p))
		}
		signs, why := each[fact.LogSign](s)
		lately := slices.DeleteFunc(signs, func(sign fleet.Belief[fact.LogSign]) bool {
			return !s.tells(sign, s.name(p), errors)
		})
		if len(lately) == 0 {
			if why = cmp.Or(why, s.deaf()); why != "" {
				return unseen("the log of " + s.name(p) + ": " + why)
			}
			return seen(false)
		}
		newest := slices.MaxFunc(lately, func(a, b fleet.Belief[fact.LogSign]) int { return a.At.Compare(b.At) })
		return seen(true, evidence(newest, signText(newest.Body)))
	}}
}

// tells reports whether a sign is near a failing look, of the unit, about this path, and tells of one of the errors.
func (s *scene) tells(sign fleet.Belief[fact.LogSign], unit string, errors []string) bool {
	return sign.Body.Unit == unit && s.near(sign) &&
		(slices.Contains(errors, sign.Body.Errno) || slices.Contains(errors, sign.Body.Signature)) &&
		(sign.Body.Target == "" || s.aimsAt(sign.Body.Target))
}

// aimsAt reports whether a line's target is the path's. Of one that has a name the web server logs the address that it found.
func (s *scene) aimsAt(logged string) bool {
	if logged == s.path.Target || targetName(s.path.Target) == "" {
		return logged == s.path.Target
	}
	_, port := cutPort(logged)
	_, own := cutPort(s.path.Target)
	return strings.HasPrefix(logged, "tcp:") && port == own
}

// near reports whether a line was written about the time that the outside saw a failure.
func (s *scene) near(sign fleet.Belief[fact.LogSign]) bool {
	last := s.last(sign)
	return slices.ContainsFunc(s.looks, func(l fleet.Look) bool {
		return l.Failed() && l.Received.Sub(last).Abs() <= SignNear
	})
}

// last is when the newest line of a sign was written.
func (s *scene) last(sign fleet.Belief[fact.LogSign]) time.Time {
	if sign.Body.Last.IsZero() {
		return sign.At
	}
	return s.host.Local(sign.Body.Last)
}

// deaf says which log of the host cannot be read, empty when nothing is known to hinder.
func (s *scene) deaf() string {
	for _, m := range fleet.All[fact.Missing](s.host) {
		if !m.Body.OK && (m.Body.Name == "weblog" || strings.HasPrefix(m.Body.Name, "weblog ")) {
			return m.Body.Name + ": " + m.Body.Why
		}
	}
	return ""
}

func signText(l fact.LogSign) string {
	text := fmt.Sprintf("the log of %s tells of %s", l.Unit, cmp.Or(l.Errno, l.Signature))
	if l.Count > 1 {
		text += fmt.Sprintf(", %d times", l.Count)
	}
	if l.Script != "" {
		text += " in " + l.Script
	}
	return text
}

// script returns the newest script that a log of this path names, empty when none does.
func (s *scene) script() string {
	var script string
	var at time.Time
	for _, sign := range fleet.All[fact.LogSign](s.host) {
		if sign.Body.Script != "" && sign.At.After(at) && s.now.Sub(sign.At) <= SignLife &&
			(sign.Body.Vhost == "" || fleet.Canonical(sign.Body.Vhost) == s.site) {
			script, at = sign.Body.Script, sign.At
		}
	}
	return script
}
