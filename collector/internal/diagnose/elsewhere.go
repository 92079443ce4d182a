package diagnose

import (
	"fmt"
	"slices"
	"strings"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// nobodyServes asks whether nothing on this host is set up to listen at the target: no pool is configured there, and no
// unit that is down was the last to listen there. It tells a wrong address from a service that is merely dead.
func nobodyServes() Condition {
	return Condition{"nothing is set up to listen at the target", func(s *scene) answer {
		address := s.path.Target
		if why := s.blind(); why != "" || address == "" {
			return unseen(why + "where the web server sends requests for " + s.site)
		}
		pools, why := each[fact.Pool](s)
		for _, p := range pools {
			if slices.Contains(fleet.Listening(address), p.Body.Listen) {
				return seen(false, evidence(p, fmt.Sprintf("pool %s of %s is set up to listen at %s", p.Body.Name, p.Body.Unit, address)))
			}
		}
		if owner := s.host.Owner(address); owner != "" {
			unit, why := latest[fact.Unit](s, owner)
			if why != "" {
				return unseen(why)
			}
			if unit.Body.Load != "not-found" && !unit.Body.Running() {
				return seen(false, evidence(unit, fmt.Sprintf("%s was the last to listen at %s", owner, address)))
			}
		}
		if why == "" {
			why = s.homeless()
		}
		if why != "" {
			return unseen(why)
		}
		return seen(true, Evidence{At: s.now, Host: s.host.Name, Witness: "fleet", Key: targetKey(address),
			Text: "nothing is set up to listen at " + address})
	}}
}

// homeless names a unit that could belong to the target because nobody knows where it listens: a php-fpm whose pools
// were not read, an application that is down and was never seen to listen. Empty when there is none.
func (s *scene) homeless() string {
	units, why := each[fact.Unit](s)
	homes := s.homes()
	for _, u := range units {
		name, php := u.Body.Name, phpFPM.of(u.Body.Name)
		if !s.expected().of(name) || u.Body.Load == "not-found" || homes[name] || !php && u.Body.Running() {
			continue
		}
		return "where " + name + " is set up to listen"
	}
	return why
}

// homes returns the units of which it is known where they listen when they run: php-fpm by its pools, any other by
// having been seen.
func (s *scene) homes() map[string]bool {
	homes := map[string]bool{}
	for _, p := range s.host.Pools() {
		homes[p.Body.Unit] = true
	}
	for _, owner := range s.host.Owners() {
		homes[owner] = homes[owner] || !phpFPM.of(owner)
	}
	return homes
}

// expected is the trade that the path's protocol asks for at its far end.
func (s *scene) expected() trade {
	if s.path.Route.Protocol == "fastcgi" {
		return phpFPM
	}
	return app
}

// anotherListens asks whether a unit of the trade that the route expects runs and listens somewhere else on this host.
func anotherListens() Condition {
	return Condition{"such a unit listens somewhere else", func(s *scene) answer {
		if why := s.blind(); why != "" {
			return unseen(why)
		}
		for _, l := range s.listeners() {
			if s.expected().of(l.unit) && l.address != s.path.Target {
				return seen(true, Evidence{At: s.now, Host: s.host.Name, Witness: "fleet", Key: targetKey(l.address),
					Text: l.unit + " runs and listens at " + l.address})
			}
		}
		return unseen(s.expected().words + " that listens somewhere else on " + s.host.Name)
	}}
}

// targetIs asks for the kind of address: "unix" or "tcp".
func targetIs(family string) Condition {
	return Condition{"the target is a " + family + " address", func(s *scene) answer {
		if s.path.Target == "" {
			return unseen("where the web server sends requests for " + s.site)
		}
		return answer{is: fact.Is(strings.HasPrefix(s.path.Target, family+":"))}
	}}
}

func targetKey(address string) fact.Key {
	return fact.Key{Kind: fact.Target{}.Kind(), Subject: address}
}
