package diagnose

import (
	"fmt"
	"slices"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// What pm2 says of an application that does not serve: one that somebody stopped, and one that dies at each start.
const idle = "stopped"

var crashing = []string{"errored", "launching", "waiting restart"}

// appIs asks whether a process manager, of those behind the path, says one of these about an application.
func appIs(statuses ...string) Condition {
	return Condition{"its process manager says that an application is not online", func(s *scene) answer {
		all, instead, ok := s.processes()
		if !ok {
			return instead
		}
		b, found := s.offline(all, statuses)
		if !found {
			return seen(false)
		}
		text := fmt.Sprintf("%s says that %s is %s", b.Body.Manager, b.Body.Name, b.Body.Status)
		if b.Body.Restarts > 0 {
			text += fmt.Sprintf(" after %d restarts", b.Body.Restarts)
		}
		return seen(true, evidence(b, text))
	}}
}

// offline returns the first application of a process manager behind the path that it says one of these about.
func (s *scene) offline(all []fleet.Belief[fact.Process], statuses []string) (fleet.Belief[fact.Process], bool) {
	i := slices.IndexFunc(all, func(b fleet.Belief[fact.Process]) bool {
		ours := b.Body.Unit == "" || s.path.Backend == "" || b.Body.Unit == s.path.Backend
		return b.Body.Manager == "pm2" && ours && slices.Contains(statuses, b.Body.Status)
	})
	if i < 0 {
		return fleet.Belief[fact.Process]{}, false
	}
	return all[i], true
}

// managerServes asks whether the unit behind the path may be that of a process manager: it runs although nobody listens,
// or nobody knows it.
func managerServes() Condition {
	return Condition{"a process manager may stand behind the path", func(s *scene) answer {
		if s.path.Backend == "" {
			return answer{is: fact.Is(s.path.Target != "" && s.path.Route.Protocol != "fastcgi")}
		}
		return all(backendIs(app), unitIs(backend, running)).ask(s)
	}}
}

// managed is the application behind the path that its process manager says is not online, empty when there is none.
func (s *scene) managed() string {
	if all, _, ok := s.processes(); ok {
		if b, found := s.offline(all, append(slices.Clone(crashing), idle)); found {
			return b.Body.Name
		}
	}
	return ""
}
