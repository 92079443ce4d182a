package diagnose

import (
	"fmt"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// agentSilent asks whether the host's agent, which has spoken before, says nothing any more. It is one of the few
// words that turn silence into a yes, and it asks only about a witness that was expected to speak.
func agentSilent() Condition {
	return Condition{"the agent is silent", func(s *scene) answer {
		if s.host == nil || s.host.Heard.IsZero() {
			return unseen("the agent of the host that serves " + s.site)
		}
		since, silent := s.host.Silent(s.now, s.view.SilentAfter)
		return seen(silent, Evidence{
			At: since, Host: s.host.Name, Witness: "fleet", Key: fact.Key{Kind: fact.Silence{}.Kind(), Subject: "agent"},
			Text: fmt.Sprintf("the agent of %s was last heard %s ago", s.host.Name, s.now.Sub(since).Round(time.Second)),
		})
	}}
}
