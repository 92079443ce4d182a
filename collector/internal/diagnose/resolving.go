package diagnose

import (
	"fmt"
	"slices"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// resolverSaysNo asks whether the host's own question for the name that the web server could not resolve was answered
// by a no: there is no such name, or it has no address of a family. A server that has an address of one family and fails at
// the other says the same: nginx asks for both.
func resolverSaysNo() Condition {
	return Condition{"the host's resolver has no address for the name", func(s *scene) answer {
		answers, why := s.resolverAnswers()
		if why != "" {
			return unseen(why)
		}
		name := s.newest("nginx-could-not-be-resolved", "apache-ah00898-dns").About
		if name == "" {
			return unseen("which name " + s.path.Front + " cannot resolve")
		}
		for _, r := range answers {
			if r.Body.Name == name && (r.Body.Answer == fact.ResolvedNoName || r.Body.Answer == fact.ResolvedNoData || half(answers, r.Body)) {
				return seen(true, evidence(r, fmt.Sprintf("%s answers %s for %s %s", r.Body.Server, r.Body.Answer, r.Body.Family, name)))
			}
		}
		return lacking(s, "what the resolvers say about "+name, AskResolve, name)
	}}
}

// half reports whether a server fails at one family of a name and knows the other.
func half(answers []fleet.Belief[fact.Resolver], r fact.Resolver) bool {
	return slices.Contains(troubles, r.Answer) && slices.ContainsFunc(answers, func(other fleet.Belief[fact.Resolver]) bool {
		return other.Body.Server == r.Server && other.Body.Name == r.Name && other.Body.Answer == fact.ResolvedOK
	})
}
