package diagnose

import (
	"fmt"
	"slices"
	"strings"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// targetErrno asks whether the host's own connect to the target fails in one of these ways.
func targetErrno(errnos ...string) Condition {
	return Condition{"the target answers " + strings.Join(errnos, " or "), func(s *scene) answer {
		return s.askTarget(func(t fact.Target) (fact.Tri, string) {
			switch {
			case t.Connects == fact.Yes:
				return fact.No, reachable(t)
			case t.Connects == fact.Unknown || t.Errno == "":
				return fact.Unknown, ""
			}
			return fact.Is(slices.Contains(errnos, t.Errno)), reachable(t)
		})
	}}
}

// targetConnects asks whether the host's own connect to the target succeeds.
func targetConnects() Condition {
	return Condition{"the target accepts connections", func(s *scene) answer {
		return s.askTarget(func(t fact.Target) (fact.Tri, string) { return t.Connects, reachable(t) })
	}}
}

// targetListens asks whether somebody on this host listens at the target.
func targetListens() Condition {
	return Condition{"somebody listens at the target", func(s *scene) answer {
		return s.askTarget(func(t fact.Target) (fact.Tri, string) {
			if t.Listens == fact.Yes {
				return t.Listens, t.OwnerProcess + " listens at " + t.Address
			}
			return t.Listens, "nobody listens at " + t.Address
		})
	}}
}

// targetFull asks whether the accept queue of the target stands at its limit.
func targetFull() Condition {
	return Condition{"the target's accept queue is full", func(s *scene) answer {
		return s.askTarget(func(t fact.Target) (fact.Tri, string) {
			return t.Full(), fmt.Sprintf("accept queue of %s holds %s of %s", t.Address, t.Queue, t.Backlog)
		})
	}}
}

// askTarget asks something of the newest fact about the path's target.
func (s *scene) askTarget(question func(fact.Target) (fact.Tri, string)) answer {
	if s.path.Target == "" {
		return unseen("where the web server sends requests for " + s.site)
	}
	t, why := latest[fact.Target](s, s.path.Target)
	if why != "" {
		return lacking(s, why, AskTarget, s.path.Target)
	}
	is, text := question(t.Body)
	if is == fact.Unknown {
		return lacking(s, "target "+s.path.Target+" on "+s.host.Name+" as the question needs it", AskTarget, s.path.Target)
	}
	return seen(is == fact.Yes, evidence(t, text))
}

// reachable says what a connect to the target found.
func reachable(t fact.Target) string {
	switch {
	case t.Connects == fact.Yes:
		return t.Address + " accepts connections"
	case t.Errno == "EACCES" && t.BlockedBy != "":
		return "connect to " + t.Address + " fails with EACCES at " + t.BlockedBy
	case t.Errno != "":
		return "connect to " + t.Address + " fails with " + t.Errno
	}
	return "nobody tried to connect to " + t.Address
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
