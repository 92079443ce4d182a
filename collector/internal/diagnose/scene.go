package diagnose

import (
	"slices"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// LookLife is how long a look speaks for the present: a discovered site is looked at every five minutes.
const LookLife = 6 * time.Minute

// scene is what a condition is asked about: one path of one site, as it is believed now.
type scene struct {
	view  *fleet.View
	host  *fleet.Host // nil for a site that no host is known for
	site  string
	path  fleet.Path
	unit  string       // the one that a latent fault is asked about
	looks []fleet.Look // the newest of each vantage that concern the host, oldest first
	now   time.Time

	window *Window      // that is open on the host, nil for none
	failed []fleet.Look // every failing one of the last moments, also those that were well again since
}

// part names a part of a path: the unit or target that a condition or an incident is about.
type part int

const (
	theSite part = iota
	front
	backend
	target
	machine
	itself // the unit that a latent fault is asked about
	pool   // the backend, but only as far as it answers at the target: its other pools have nothing to do with it
	store  // the database of the host
	barred // the unit of the path that systemd refuses to start
)

// String names the part as a condition's words do.
func (p part) String() string {
	return [...]string{
		"the site", "the web server", "the backend", "the target", "the host", "the unit itself", "the pool", "the database",
		"the path",
	}[p]
}

// name returns what the part is called on this path, empty when it is not known.
func (s *scene) name(p part) string {
	switch p {
	case front:
		return s.path.Front
	case backend, pool:
		return s.path.Backend
	case target:
		return s.path.Target
	case itself:
		return s.unit
	case store:
		return s.database()
	case barred:
		return s.refused()
	}
	return s.site
}

// latest returns what is believed about a subject on the scene's host. It is not known when nothing was said, when the
// witness is missing, or when the whole host is silent; why says which.
func latest[T fact.Body](s *scene, subject string) (b fleet.Belief[T], why string) {
	if why := s.blind(); why != "" {
		return b, why
	}
	b, ok := fleet.Latest[T](s.host, subject)
	if !ok {
		return b, string(b.Body.Kind()) + " " + subject + " on " + s.host.Name
	}
	if b.Lost != "" {
		return b, string(b.Body.Kind()) + " " + subject + " on " + s.host.Name + ": " + b.Lost
	}
	return b, ""
}

// each returns every belief of a kind that can be relied on now; why says what hinders, empty when nothing does.
func each[T fact.Body](s *scene) (beliefs []fleet.Belief[T], why string) {
	if why := s.blind(); why != "" {
		return nil, why
	}
	beliefs = fleet.All[T](s.host)
	for _, b := range beliefs {
		if b.Lost != "" {
			why = string(b.Body.Kind()) + " on " + s.host.Name + ": " + b.Lost
		}
	}
	return slices.DeleteFunc(beliefs, func(b fleet.Belief[T]) bool { return b.Lost != "" }), why
}

// blind says why nothing that the host said can be relied on now, empty when it can.
func (s *scene) blind() string {
	if s.host == nil {
		return "the inside of the host: no agent is known for " + s.site
	}
	if _, silent := s.host.Silent(s.now, s.view.SilentAfter); silent {
		return "the inside of " + s.host.Name + ": its agent is silent"
	}
	return ""
}

// look turns a look into evidence.
func (s *scene) look(l fleet.Look, text string) Evidence {
	return Evidence{At: l.At, Host: l.Host, Witness: l.Vantage, Key: l.Key(), Text: text}
}

// evidence turns a belief into evidence.
func evidence[T fact.Body](b fleet.Belief[T], text string) Evidence {
	return Evidence{At: b.At, Host: b.Host, Witness: b.Witness, Key: b.Key(), Text: text}
}
