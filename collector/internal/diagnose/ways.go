package diagnose

import (
	"net/netip"
	"strings"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// listensHere asks whether somebody of this host listens at the target, by whoever has seen it. At another machine nobody
// of this host does.
func listensHere() Condition {
	return Condition{"somebody of this host listens at the target", func(s *scene) answer {
		return s.askTarget(func(t fact.Target) (fact.Tri, string) {
			switch {
			case t.Listens != fact.Unknown:
				return t.Listens, "the port of " + t.Address + " listens: " + t.Listens.String()
			case !t.Local:
				return fact.No, t.Address + " is not known to be of this host"
			}
			return fact.Unknown, ""
		})
	}}
}

// targetIsAnotherMachine asks whether the target is an address that this host does not have.
func targetIsAnotherMachine() Condition {
	return Condition{"the target is another machine", func(s *scene) answer {
		return s.askTarget(func(t fact.Target) (fact.Tri, string) {
			at, ok := hostPort(t.Address)
			ok = ok && !at.Addr().IsLoopback() && !at.Addr().IsUnspecified()
			found := targetName(t.Address) != "" && t.Connects != fact.Unknown // its name has an address
			if (ok || found) && !t.Local && t.Listens != fact.Yes {
				return fact.Yes, t.Address + " is another machine"
			}
			return fact.No, t.Address + " is of this host"
		})
	}}
}

// targetName returns the name in "tcp:backend.example:3000", empty when it is an address or a path.
func targetName(target string) string {
	rest := plain(target)
	if rest == target || target == "unix:"+rest {
		return ""
	}
	name, port, _ := strings.Cut(rest, ":")
	if _, err := netip.ParseAddr(name); err == nil || port == "" || name == "" || name[0] == '[' || name == "localhost" {
		return ""
	}
	return name
}

// connectIsSilent asks whether connects to the target end in a time-out that no full queue explains: on TCP a queue that
// is full drops connects as a firewall does.
func connectIsSilent() Condition { return all(targetErrno("ETIMEDOUT"), not(targetFull())) }

// connectIsRefused asks whether connects to the target are turned down at once.
func connectIsRefused() Condition {
	return targetErrno("ECONNREFUSED", "EHOSTUNREACH", "ENETUNREACH", "EPERM")
}

// faceOfSilence asks whether the outside sees what this web server answers when a connect ends in a time-out.
func faceOfSilence() Condition {
	return Condition{"the outside sees this proxy's face of a connect without an answer", func(s *scene) answer {
		switch s.path.Vhost.Server {
		case "nginx", "openresty":
			return s.askFace([]string{"504"})
		case "apache", "litespeed":
			return s.askFace([]string{"503", "504"})
		}
		return unseen("which web server answers for " + s.site)
	}}
}

// justStarted asks whether the unit was started a moment ago, so that who listens and who connects may have been seen
// before and after. Where nobody knows which unit it is there is none.
func justStarted(p part) Condition {
	return Condition{"the unit of " + p.String() + " was started a moment ago", func(s *scene) answer {
		if s.name(p) == "" {
			return seen(false)
		}
		unit, why := latest[fact.Unit](s, s.name(p))
		if why != "" {
			return unseen(why)
		}
		if unit.Body.Since.IsZero() {
			return seen(false)
		}
		return seen(s.now.Sub(s.host.Local(unit.Body.Since)) < restartWindow, evidence(unit, describe(unit.Body)))
	}}
}
