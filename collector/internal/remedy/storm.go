package remedy

import (
	"fmt"
	"time"

	"github.com/gapura-dev/gapura/pkg/command"
)

// The storm brake (DESIGN 8, safety.md 3.7).
const (
	stormWindow = time.Minute      // in which suspicions count
	stormCalm   = 15 * time.Minute // for which the signal must stay below half before a storm is over
	stormTick   = time.Second      // between two looks at whether one is over
	stormCrowd  = 5                // no customer is more than this part of a threshold: it takes several to hold all (safety.md A6)
)

// Family is a kind of bad news that many hosts have at once when something is wrong with all of them.
type Family string

// The families of suspicions (DESIGN 8).
const (
	UnitsDie     Family = "units die"
	TestsFail    Family = "configuration tests turn bad"
	AgentsSilent Family = "agents fall silent"
)

// incidentsOf is the family of the incidents of one cause (safety.md 3.7): a cause that stands everywhere is held also where
// no host says that anything is wrong.
func incidentsOf(cause string) Family { return Family("incidents of " + cause) }

// Place is where something holds: the hosts with a label of a value, or the whole fleet.
type Place struct{ Label, Value string }

func (p Place) holds(w World, host string) bool {
	return p.Label == "" || owner(w, host, p.Label) == p.Value
}

// String says it for people.
func (p Place) String() string {
	if p.Label == "" {
		return "the fleet"
	}
	return p.Label + " " + p.Value
}

// Storm is bad news of one family from more hosts than fail by themselves. While it stands nothing is done there, but for
// canaries.
type Storm struct {
	Family Family
	Place  Place
	Since  time.Time
	Loud   time.Time // when its signal was last at half of what begins a storm, or above
	Hosts  int       // how many began it
}

// ID tells storms apart.
func (s Storm) ID() string {
	return fmt.Sprintf("%s/%s/%d", s.Family, s.Place, s.Since.UnixMilli())
}

// Suspect takes in that a host looks sick: a unit died, a test turned bad, its agent fell silent.
func (e *Engine) Suspect(host string, family Family, w World, now time.Time) {
	hosts := e.watch.of(family)
	if now.After(hosts[host]) {
		hosts[host] = now
	}
	for _, place := range []Place{{}, {customerLabel, owner(w, host, customerLabel)}} {
		if s := e.storm(family, place); s != nil {
			e.hear(s, w, now)
			return
		}
		if n, most := e.signal(family, place, w, now); n > most {
			e.storms(family, place, n, now)
			return
		}
	}
}

// Silent takes in which agents say nothing, and since when that counts as silence.
func (e *Engine) Silent(hosts map[string]time.Time, w World, now time.Time) {
	before := e.watch.silent
	e.watch.silent, e.watch.clusters = hosts, make(map[string]map[string]time.Time)
	for host, since := range hosts {
		if !before[host].Equal(since) && now.Sub(since) < stormWindow {
			e.Suspect(host, AgentsSilent, w, since)
		}
		if cluster := w.Label(host, clusterLabel); cluster != "" {
			if e.watch.clusters[cluster] == nil {
				e.watch.clusters[cluster] = make(map[string]time.Time)
			}
			e.watch.clusters[cluster][host] = since
		}
	}
	for cluster := range e.watch.clusters {
		place := Place{clusterLabel, cluster}
		if e.storm(AgentsSilent, place) == nil {
			if n, most := e.signal(AgentsSilent, place, w, now); n > most {
				e.storms(AgentsSilent, place, n, now)
			}
		}
	}
}

// signal returns how loud a family is at a place, in hosts, and what it may be without a storm. Where several customers
// are, each counts for a part of that at most: one alone, who lies for all of his hosts, holds his own and nobody else's.
func (e *Engine) signal(family Family, p Place, w World, now time.Time) (n, most int) {
	l := e.policy.Limits
	most = max(l.StormHosts, int(l.StormShare*float64(w.Enrolled())))
	counts := func(at time.Time) bool { return now.Sub(at) < stormWindow }
	hosts := e.watch.of(family)
	if p.Label == clusterLabel { // how many are silent, not how many fell silent lately
		most = max(l.StormHosts, int(l.SilentShare*float64(w.Size(p.Label, p.Value))))
		counts = func(time.Time) bool { return true }
		hosts = e.watch.clusters[p.Value]
	}
	each := make(map[string]int)
	for host, at := range hosts {
		if counts(at) && p.holds(w, host) {
			each[owner(w, host, customerLabel)]++
		}
	}
	for _, hosts := range each {
		if p.Label != customerLabel && bug != "one customer is a crowd" {
			hosts = min(hosts, max(1, most/stormCrowd))
		}
		n += hosts
	}
	return n, most
}

func (e *Engine) storm(family Family, p Place) *Storm {
	for n := range e.standing.Storms {
		if s := &e.standing.Storms[n]; s.Family == family && s.Place == p {
			return s
		}
	}
	return nil
}

func (e *Engine) storms(family Family, p Place, hosts int, now time.Time) {
	s := Storm{Family: family, Place: p, Since: now, Loud: now, Hosts: hosts}
	e.standing.Storms = append(e.standing.Storms, s)
	e.tell(fmt.Sprintf("repairs are held in %s: %s on %d hosts within %s", p, family, hosts, stormWindow))
}

// weigh forgets suspicions that count no more, and ends the storms that were calm for long enough.
func (e *Engine) weigh(w World, now time.Time) {
	if now.Sub(e.watch.weighed).Abs() < stormTick {
		return
	}
	e.watch.weighed = now
	for _, hosts := range e.watch.families {
		for host, at := range hosts {
			if now.Sub(at) >= stormWindow {
				delete(hosts, host)
			}
		}
	}
	kept := e.standing.Storms[:0]
	for _, s := range e.standing.Storms {
		e.hear(&s, w, now)
		if now.Sub(s.Loud) < stormCalm && (bug != "storm ends at once" || s.Loud.Equal(now)) {
			kept = append(kept, s)
			continue
		}
		e.tell(fmt.Sprintf("the storm in %s is over: %s on few hosts for %s", s.Place, s.Family, stormCalm))
		e.goOnGently(s, w, now)
	}
	e.standing.Storms = kept
}

// hear notes when a storm's signal is still at half of what began it, or above.
func (e *Engine) hear(s *Storm, w World, now time.Time) {
	if now.Sub(s.Loud) < stormTick {
		return
	}
	if n, most := e.signal(s.Family, s.Place, w, now); n > 0 && 2*n >= most {
		s.Loud = now
	}
}

// goOnGently leaves the breakers of what a storm held half-open: what still fails on many hosts is tried on one first.
func (e *Engine) goOnGently(s Storm, w World, now time.Time) {
	for _, a := range e.actions {
		cause := Scope{ofCause, a.Cause}
		if a.State == Held && s.Place.holds(w, a.Host) && e.breaker(cause) == nil {
			e.standing.Breakers = append(e.standing.Breakers, Breaker{Scope: cause, Opened: now.Add(-breakerRest), Why: "a storm held its repairs"})
		}
	}
}

// stormAt returns the storm that stands where a host is, the oldest of several; nil when none does.
func (e *Engine) stormAt(host string, w World) *Storm {
	for n := range e.standing.Storms {
		if s := &e.standing.Storms[n]; s.Place.holds(w, host) {
			return s
		}
	}
	return nil
}

func noStorm(e *Engine, c candidate, w World, _ time.Time) *command.Refusal {
	s := e.stormAt(c.incident.Subject.Host, w)
	if s == nil || e.policy.Canary || c.agreed {
		return nil
	}
	key := "limits.storm_hosts and storm_share"
	if s.Place.Label == clusterLabel {
		key = "limits.silent_share"
	}
	return command.Refuse(command.Storm, key+"; approve one action, or set remedy.canary, to try a first one",
		"%s on %d hosts of %s since %s: held until that was calm for %s", s.Family, s.Hosts, s.Place, s.Since.UTC().Format(time.TimeOnly), stormCalm)
}

// watch is what the storm brake remembers of a minute. After a restart it is empty; the storms that stood still stand.
type watch struct {
	families map[Family]map[string]time.Time // host → when it was suspected last
	silent   map[string]time.Time            // host → since when its agent counts as silent
	clusters map[string]map[string]time.Time // cluster → those of its hosts
	weighed  time.Time                       // when storms were looked at last
}

func newWatch() watch { return watch{families: make(map[Family]map[string]time.Time)} }

func (w watch) of(family Family) map[string]time.Time {
	if w.families[family] == nil {
		w.families[family] = make(map[string]time.Time)
	}
	return w.families[family]
}
