package diagnose

import (
	"fmt"
	"slices"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// What makes visitors a flood. A site without a habit yet is flooded only by one visitor that outweighs all others.
const (
	floodRate  = 50.0 // requests a second, at least
	floodTimes = 10.0 // as many as the site is used to
	floodShare = 0.50 // of one visitor
	floodLife  = 30 * time.Second
)

// flooded asks whether far more requests come for this site than it is used to.
func flooded() Condition {
	return Condition{"far more requests come than the site is used to", func(s *scene) answer {
		return s.askFlood(s.vhosts())
	}}
}

// frontFlooded asks the same of every site that the web server answers for: they share its connections and its CPUs.
func frontFlooded() Condition {
	return Condition{"far more requests come than the web server is used to", func(s *scene) answer { return s.askFlood(nil) }}
}

// vhosts are the names under which the site's requests may be counted.
func (s *scene) vhosts() []string { return append(slices.Clone(s.path.Vhost.Names), s.site) }

func (s *scene) askFlood(vhosts []string) answer {
	traffic, why := each[fact.Traffic](s)
	if why != "" {
		return unseen(why)
	}
	counted := slices.ContainsFunc(traffic, func(t fleet.Belief[fact.Traffic]) bool { return s.counts(t, vhosts) })
	if !counted {
		return unseen("how many requests come for " + s.site)
	}
	if flood, ok := s.flood(vhosts); ok {
		return seen(true, evidence(flood, floodSays(flood.Body)))
	}
	return seen(false)
}

// counts reports whether traffic speaks of the web server of the path, of these vhosts, and of now.
func (s *scene) counts(t fleet.Belief[fact.Traffic], vhosts []string) bool {
	return t.Body.Unit == s.path.Front && t.Age(s.now) <= floodLife && (vhosts == nil || slices.Contains(vhosts, t.Body.Vhost))
}

// flood returns the heaviest flood of these vhosts, of any when none is named.
func (s *scene) flood(vhosts []string) (heaviest fleet.Belief[fact.Traffic], ok bool) {
	if s.host == nil {
		return heaviest, false
	}
	for _, t := range fleet.All[fact.Traffic](s.host) {
		if s.counts(t, vhosts) && isFlood(t.Body) && t.Body.Rate() > heaviest.Body.Rate() {
			heaviest, ok = t, true
		}
	}
	return heaviest, ok
}

func isFlood(t fact.Traffic) bool {
	return t.Rate() >= floodRate && (t.Habit > 0 && t.Rate() >= floodTimes*t.Habit || t.TopShare >= floodShare)
}

// floodSays says how heavy a flood is and who makes it.
func floodSays(t fact.Traffic) string {
	text := fmt.Sprintf("%.0f requests a second for %s", t.Rate(), orAny(t.Vhost))
	if t.Habit > 0 {
		text += fmt.Sprintf(" instead of %.1f", t.Habit)
	}
	if t.TopShare >= floodShare {
		return text + fmt.Sprintf(", %.0f%% of one visitor", 100*t.TopShare)
	}
	if t.Sources > 0 {
		text += fmt.Sprintf(", of %d visitors", t.Sources)
	}
	return text
}

func orAny(vhost string) string {
	if vhost == "" {
		return "all sites"
	}
	return vhost
}
