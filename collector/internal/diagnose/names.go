package diagnose

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

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

// otherName is the name for which the answering vhost is set up, empty when it is one for all names, or for one that is
// the site's but for a slip: then the right vhost answers all the same.
func (s *scene) otherName() string {
	names := s.path.Vhost.Names
	own := slices.ContainsFunc(names, func(name string) bool { return slip(fleet.Canonical(name), s.site) })
	if i := slices.IndexFunc(names, fleet.Concrete); i >= 0 && s.path.Default && !own {
		return names[i]
	}
	return ""
}

// portOfAnother asks whether a failing look came to a port where no vhost carries the site's name while others listen
// there: the name stands at :80 only, and https is answered by somebody else's vhost.
func portOfAnother() Condition {
	return Condition{"the port is answered by the vhost of another site", func(s *scene) answer {
		if s.path.Front == "" {
			return unseen(s.which(front))
		}
		if why := s.blind(); why != "" {
			return unseen(why)
		}
		own, others := s.ports()
		for _, l := range s.failing() {
			port := strconv.Itoa(int(l.Address.Port()))
			if l.Address.IsValid() && len(own) > 0 && !own[port] && others[port] != "" {
				text := "no vhost of %s carries %s at port %s: %s answers there"
				return seen(true, s.look(l, fmt.Sprintf(text, s.path.Front, s.site, port, others[port])))
			}
		}
		return seen(false)
	}}
}

// ports returns the ports at which vhosts of the path's web server carry the site's name, and for those at which others
// do, a name of one of them.
func (s *scene) ports() (own map[string]bool, others map[string]string) {
	own, others = map[string]bool{}, map[string]string{}
	covering := fleet.Covering(s.site)
	for _, v := range s.host.Vhosts() {
		covers := slices.ContainsFunc(v.Names, func(name string) bool { return slices.Contains(covering, fleet.Canonical(name)) })
		for _, l := range v.Listeners {
			_, port := cutPort(l.Address)
			switch {
			case v.Unit != s.path.Front:
			case covers:
				own[port] = true
			case len(v.Names) > 0 && fleet.Concrete(v.Names[0]):
				others[port] = v.Names[0]
			}
		}
	}
	return own, others
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

// slip reports whether two names differ by one letter too many, too few, wrong or swapped, or by "www." alone.
func slip(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if b == "www."+a {
		return true
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
