package diagnose

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// troubles are a resolver's answers that say something of the resolver and nothing of the name.
var troubles = []string{fact.ResolvedTime, fact.ResolvedRefused, fact.ResolvedFailure, fact.ResolvedNobody}

// resolverFails asks whether a resolver that the path uses answers nothing at all: several names, or both families of one,
// and none of them well. One name that fails is that name's trouble. Where another resolver of the path answers, only a log
// tells that it was too late.
func resolverFails() Condition {
	return Condition{"a resolver that the path uses answers nothing", func(s *scene) answer {
		answers, why := s.resolverAnswers()
		if why != "" {
			return unseen(why)
		}
		failing := dumbResolver(answers)
		instead := slices.ContainsFunc(answers, func(r fleet.Belief[fact.Resolver]) bool { return !slices.Contains(troubles, r.Body.Answer) })
		if instead && len(s.signsNear(nameSigns...)) == 0 {
			failing = nil
		}
		if len(failing) > 0 {
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

// resolverAnswers returns what those answer whom the path asks for names: the name servers that its vhost names for itself,
// else the machine's own, which no vhost needs to name. What the others answer, or refuse to, is nothing to this path.
func (s *scene) resolverAnswers() ([]fleet.Belief[fact.Resolver], string) {
	answers, why := each[fact.Resolver](s)
	if why != "" || len(answers) == 0 {
		return nil, why
	}
	own, named := s.path.Vhost.Resolvers, map[string]bool{}
	for _, v := range s.host.Vhosts() {
		for _, server := range v.Resolvers {
			named[server] = true
		}
	}
	return slices.DeleteFunc(answers, func(r fleet.Belief[fact.Resolver]) bool {
		if len(own) > 0 {
			return !slices.Contains(own, r.Body.Server)
		}
		return named[r.Body.Server]
	}), ""
}

// asksForNames asks whether the web server asks a name server for the target with the requests, and not once when it starts.
func asksForNames() Condition {
	return Condition{"the web server asks name servers of its own for the target", func(s *scene) answer {
		name, servers := targetName(s.path.Target), s.path.Vhost.Resolvers
		return seen(name != "" && len(servers) > 0, Evidence{
			At: s.now, Host: s.subject(machine).Host, Witness: "fleet", Key: targetKey(s.path.Target),
			Text: "the web server must resolve " + name + ", and asks " + strings.Join(servers, ", "),
		})
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
var nameSigns = []string{"nginx-could-not-be-resolved", "nginx-resolver-failed", "apache-ah00898-dns", "php-remote-failed"}
