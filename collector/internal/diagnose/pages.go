package diagnose

import (
	"cmp"
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strings"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// pageOf asks who wrote the page of a failing look: the proxy, with its standard error page, or the application.
func pageOf(by fact.Answerer) Condition {
	return Condition{"the page is that of the " + by.String(), func(s *scene) answer {
		failing := s.failing()
		if len(failing) == 0 {
			return unseen("a failing look at " + s.site)
		}
		known := false
		for _, l := range failing {
			if l.By == by {
				return seen(true, s.look(l, fmt.Sprintf("the page that %s sees is that of the %s", l.Vantage, by)))
			}
			known = known || l.By != fact.AnsweredUnknown
		}
		if !known {
			return unseen("who wrote the page of " + s.site)
		}
		return seen(false)
	}}
}

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

// frontIsQuiet asks whether the web server logged no error of its own about this site near the failing look. That
// nothing was heard counts only where the logs of that server are read: its traffic is counted.
func frontIsQuiet() Condition {
	return Condition{"the web server logged no error", func(s *scene) answer {
		if s.path.Front == "" {
			return unseen(s.which(front))
		}
		signs, why := each[fact.LogSign](s)
		traffic, deaf := each[fact.Traffic](s)
		if why = cmp.Or(why, deaf); why == "" && s.host != nil {
			why = s.deaf()
		}
		if why != "" {
			return unseen("the log of " + s.path.Front + ": " + why)
		}
		for _, sign := range signs {
			if s.tells(sign, s.path.Front, []string{sign.Body.Signature}) && s.ours(sign.Body) {
				return seen(false, evidence(sign, lineText(sign.Body)))
			}
		}
		for _, t := range traffic {
			if t.Body.Unit == s.path.Front {
				return seen(true, evidence(t, "the logs of "+s.path.Front+" are read and hold no error of its own"))
			}
		}
		return unseen("whether the logs of " + s.path.Front + " are read")
	}}
}

// answeredByAnother asks whether no vhost carries the site's name, so that the default one answers, which is set up for
// other names.
func answeredByAnother() Condition {
	return Condition{"no vhost carries the name, and that of another site answers", func(s *scene) answer {
		if s.path.Front == "" {
			return unseen(s.which(front))
		}
		if why := s.blind(); why != "" {
			return unseen(why)
		}
		other := s.otherName()
		return seen(s.path.Default && other != "", Evidence{
			At: s.now, Host: s.host.Name, Witness: "fleet", Key: fact.Key{Kind: s.path.Vhost.Kind(), Subject: s.path.Vhost.Subject()},
			Text: fmt.Sprintf("no vhost of %s carries %s: %s answers for it", s.path.Front, s.site, other),
		})
	}}
}

// otherName is the name for which the answering vhost is set up, empty when it is one for all names.
func (s *scene) otherName() string {
	if i := slices.IndexFunc(s.path.Vhost.Names, fleet.Concrete); i >= 0 && s.path.Default {
		return s.path.Vhost.Names[i]
	}
	return ""
}

// notItsOwnVhost asks whether the site ever had this vhost for its own: a default that always served it is a way to
// configure a site. It did not when a name is missed by a slip, when the site was never seen well, or when a
// configuration was loaded after it last was.
func notItsOwnVhost() Condition {
	return Condition{"the answering vhost is not the site's own", func(s *scene) answer {
		if s.host == nil {
			return unseen(s.blind())
		}
		if near := s.nearlyNamed(); near != "" {
			return seen(true, Evidence{At: s.now, Host: s.host.Name, Witness: "fleet", Text: "a vhost is called " + near})
		}
		known, ok := s.view.Site(s.site)
		if !ok {
			return unseen("a look at " + s.site + " from outside")
		}
		well := slices.DeleteFunc(known.Looks(), func(l fleet.Look) bool { return l.Failed() })
		if len(well) == 0 {
			return seen(true)
		}
		for _, change := range fleet.All[fact.Change](s.host) {
			if what := change.Body.What; (what == fact.ChangedReload || what == fact.ChangedConfig) && change.Lost == "" &&
				s.host.Local(change.Body.When).After(well[len(well)-1].Received) {
				return seen(true, evidence(change, change.Body.Name+" was changed after the site was last seen well"))
			}
		}
		return unseen("whether " + s.site + " ever had a vhost of its own on " + s.host.Name)
	}}
}

// nearlyNamed returns the name of a vhost that differs from the site's by a slip: one letter, or "www.".
func (s *scene) nearlyNamed() string {
	for _, v := range s.host.Vhosts() {
		for _, name := range v.Names {
			if fleet.Concrete(name) && slip(fleet.Canonical(name), s.site) {
				return name
			}
		}
	}
	return ""
}

// slip reports whether two names differ by one letter too many, too few, wrong or swapped.
func slip(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if a == b || len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) != len(b) {
		return a[i:] == b[i+1:]
	}
	swapped := i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
	return swapped || a[i+1:] == b[i+1:]
}
