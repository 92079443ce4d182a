package diagnose

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// troubles are a resolver's answers that say something of the resolver and nothing of the name.
var troubles = []string{fact.ResolvedTime, fact.ResolvedRefused, fact.ResolvedFailure, fact.ResolvedNobody}

// resolverFails asks whether a resolver of the host answers nothing at all: several names, or both families of one, and
// none of them well. One name that fails is that name's trouble.
func resolverFails() Condition {
	return Condition{"a resolver of the host answers nothing", func(s *scene) answer {
		answers, why := each[fact.Resolver](s)
		if why != "" {
			return unseen(why)
		}
		if failing := dumbResolver(answers); len(failing) > 0 {
			a := answer{is: fact.Yes}
			for _, r := range failing {
				a.because = append(a.because, evidence(r, fmt.Sprintf("resolver %s about %s %s: %s", r.Body.Server, r.Body.Name, r.Body.Family, r.Body.Answer)))
			}
			return a
		}
		if len(answers) == 0 {
			return lacking(s, "what the resolvers of "+s.host.Name+" answer", AskResolve, cmp.Or(targetName(s.path.Target), s.unresolved()))
		}
		return seen(false)
	}}
}

// dumbResolver returns the answers of the first resolver, by name, that fails at two or more questions and at no less.
func dumbResolver(answers []fleet.Belief[fact.Resolver]) []fleet.Belief[fact.Resolver] {
	by := map[string][]fleet.Belief[fact.Resolver]{}
	answered := map[string]bool{}
	for _, r := range answers {
		by[r.Body.Server] = append(by[r.Body.Server], r)
		answered[r.Body.Server] = answered[r.Body.Server] || !slices.Contains(troubles, r.Body.Answer)
	}
	for _, r := range answers { // in their order, so that the first is always the same
		if server := r.Body.Server; !answered[server] && len(by[server]) >= 2 {
			return by[server]
		}
	}
	return nil
}

// unresolved is the name that a log of the path could not resolve, empty when none tells of one.
func (s *scene) unresolved() string {
	for _, sign := range s.signsNear(nameSigns...) {
		if sign.Body.About != "" && sign.Body.Signature != "nginx-resolver-failed" {
			return sign.Body.About
		}
	}
	return ""
}

// nameSigns tell that the web server or a script could not learn an address.
var nameSigns = []string{"nginx-could-not-be-resolved", "nginx-resolver-failed", "php-remote-failed"}
