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

// startNear is how far a line may lie from the failed start that it explains: nginx tries to bind for 2.5 s, and systemd
// says that the unit failed after that.
const startNear = 30 * time.Second

// saying is what a line must say besides its signature.
type saying struct {
	words string
	of    func(s *scene, l fact.LogSign) bool
}

var anything = saying{"", func(*scene, fact.LogSign) bool { return true }}

// about is a line that names one of these; parts of what it names are enough.
func about(parts ...string) saying {
	return saying{" about " + strings.Join(parts, " or "), func(_ *scene, l fact.LogSign) bool {
		return slices.ContainsFunc(parts, func(part string) bool { return strings.Contains(l.About, part) })
	}}
}

// notAbout is a line that names none of these.
func notAbout(parts ...string) saying {
	return saying{" not about " + strings.Join(parts, " or "), func(s *scene, l fact.LogSign) bool {
		return !about(parts...).of(s, l)
	}}
}

// withErrno is a line that carries one of these errors.
func withErrno(errnos ...string) saying {
	return saying{" with " + strings.Join(errnos, " or "), func(_ *scene, l fact.LogSign) bool {
		return slices.Contains(errnos, l.Errno)
	}}
}

// lineTells asks whether the log of the unit at a part of the path told of one of these signatures when the outside saw
// the failure, for this vhost and this target as far as the line names them.
func lineTells(p part, what saying, signatures ...string) Condition {
	words := fmt.Sprintf("the log of %s tells of %s%s", p, strings.Join(signatures, " or "), what.words)
	return Condition{words, func(s *scene) answer {
		if s.name(p) == "" {
			return unseen(s.which(p))
		}
		return s.askLines(s.name(p), func(sign fleet.Belief[fact.LogSign]) bool {
			return s.tells(sign, s.name(p), signatures) && s.ours(sign.Body) && what.of(s, sign.Body)
		})
	}}
}

// startTells asks whether the log of a unit told of one of these signatures when the unit last went down.
func startTells(p part, what saying, signatures ...string) Condition {
	words := fmt.Sprintf("the log of the start of %s tells of %s%s", p, strings.Join(signatures, " or "), what.words)
	return Condition{words, func(s *scene) answer {
		if s.name(p) == "" {
			return unseen(s.which(p))
		}
		unit, why := latest[fact.Unit](s, s.name(p))
		if why != "" {
			return unseen(why)
		}
		down := unit.At
		if !unit.Body.Since.IsZero() {
			down = s.host.Local(unit.Body.Since)
		}
		return s.askLines(s.name(p), func(sign fleet.Belief[fact.LogSign]) bool {
			return sign.Body.Unit == unit.Body.Name && slices.Contains(signatures, sign.Body.Signature) &&
				s.said(sign).Sub(down).Abs() <= startNear && what.of(s, sign.Body)
		})
	}}
}

// askLines asks whether any sign answers; a log that nobody can read is no no.
func (s *scene) askLines(unit string, answers func(fleet.Belief[fact.LogSign]) bool) answer {
	signs, why := each[fact.LogSign](s)
	signs = slices.DeleteFunc(signs, func(sign fleet.Belief[fact.LogSign]) bool { return !answers(sign) })
	if len(signs) > 0 {
		newest := slices.MaxFunc(signs, func(a, b fleet.Belief[fact.LogSign]) int { return s.said(a).Compare(s.said(b)) })
		return seen(true, evidence(newest, lineText(newest.Body)))
	}
	if s.host != nil {
		why = cmp.Or(why, s.deaf())
	}
	if why != "" {
		return unseen("the log of " + unit + ": " + why)
	}
	return seen(false)
}

// said is when the newest line of a sign was written, on the collector's clock.
func (s *scene) said(sign fleet.Belief[fact.LogSign]) time.Time {
	if sign.Body.Last.IsZero() {
		return sign.At
	}
	return s.host.Local(sign.Body.Last)
}

// ours reports whether a line may be about this site: it names no vhost, the default one, or one that answers for it.
func (s *scene) ours(l fact.LogSign) bool {
	vhost := fleet.Canonical(l.Vhost)
	return l.Vhost == "" || l.Vhost == "_" || vhost == s.site ||
		slices.ContainsFunc(s.path.Vhost.Names, func(name string) bool { return fleet.Canonical(name) == vhost })
}

// lineText says what a line told, with what it names.
func lineText(l fact.LogSign) string {
	text := signText(l)
	if l.About != "" {
		text += fmt.Sprintf(" (%s)", l.About)
	}
	if l.Took > 0 {
		text += " after " + l.Took.Round(10*time.Millisecond).String()
	}
	return text
}
