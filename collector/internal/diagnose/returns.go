package diagnose

import (
	"cmp"
	"fmt"
	"net/url"
	"regexp"
	"strings"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// configuredAnswer asks whether the vhost's own configuration gives the status that a look saw, for the path that it
// looked at.
func configuredAnswer() Condition {
	return Condition{"the web server's configuration answers this status itself", func(s *scene) answer {
		if s.path.Front == "" {
			return unseen(s.which(front))
		}
		for _, l := range s.failing() {
			if route, ok := s.returns(l); ok {
				return seen(true, s.look(l, sight(l)), Evidence{
					At: s.now, Host: s.host.Name, Witness: "fleet", Key: fact.Key{Kind: s.path.Vhost.Kind(), Subject: s.path.Vhost.Subject()},
					Text: fmt.Sprintf("%s answers %d itself for %s", cmp.Or(place(route.File, route.Line), s.path.Front), route.Returns, route.Location),
				})
			}
		}
		return seen(false)
	}}
}

// returns finds the route that takes a look's path: the longest location that fits, an exact one before all. It counts
// only when the configuration answers the look's status there.
func (s *scene) returns(l fleet.Look) (route fact.Route, ok bool) {
	best := -1
	for _, r := range s.path.Vhost.Routes {
		if fit := fits(r.Location, pathOf(l.URL)); fit > best {
			best, route = fit, r
		}
	}
	return route, best >= 0 && route.Returns != 0 && int(route.Returns) == l.Status && l.By != fact.AnsweredApp
}

// pathOf returns the path of a URL, "/" when it has none.
func pathOf(raw string) string {
	u, err := url.Parse(raw)
	if err != nil {
		return "/"
	}
	return cmp.Or(u.Path, "/")
}

// Ranks of a fitting location, beside its length: nginx takes an exact one first, then a prefix that asks for no
// pattern, then a pattern, then the longest prefix.
const (
	rankPattern = 1 << 20
	rankPrefix  = 2 << 20
	rankExact   = 3 << 20
)

// fits says how well a location takes a path, -1 when it does not. A named location never does by itself.
func fits(location, path string) int {
	if exact, ok := strings.CutPrefix(location, "= "); ok {
		if exact == path {
			return rankExact
		}
		return -1
	}
	if pattern, ok := strings.CutPrefix(location, "~"); ok {
		return fitsPattern(pattern, path)
	}
	rank := 0
	if prefix, ok := strings.CutPrefix(location, "^~ "); ok {
		location, rank = prefix, rankPrefix
	}
	if location == "" || strings.HasPrefix(location, "/") && strings.HasPrefix(path, location) {
		return rank + len(location)
	}
	return -1
}

// fitsPattern says whether a pattern takes a path; one that we cannot read takes none.
func fitsPattern(pattern, path string) int {
	if insensitive, ok := strings.CutPrefix(pattern, "*"); ok {
		pattern = "(?i)" + strings.TrimSpace(insensitive)
	}
	if re, err := regexp.Compile(strings.TrimSpace(pattern)); err == nil && re.MatchString(path) {
		return rankPattern
	}
	return -1
}
