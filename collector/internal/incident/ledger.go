package incident

import (
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// Ledger holds the incidents that are open. It is owned by one goroutine.
type Ledger struct {
	limits  Limits
	open    []*Incident
	newName func() string
	changed map[string]*Incident
	merged  []Merge
}

// NewLedger returns a ledger that continues with the incidents that were open. newName makes the name of a new one.
func NewLedger(limits Limits, open []*Incident, newName func() string) *Ledger {
	l := &Ledger{limits: limits, newName: newName, changed: make(map[string]*Incident)}
	for _, i := range open {
		if i.Open() {
			if i.Well == nil {
				i.Well = make(map[string]int)
			}
			l.open = append(l.open, i)
		}
	}
	return l
}

// Open returns the open incidents, oldest first. The caller must not keep or change them.
func (l *Ledger) Open() []*Incident { return l.open }

// Of returns the open incident that a site belongs to on a host, nil for none. An empty host stands for any.
func (l *Ledger) Of(site, host string) *Incident {
	for _, i := range l.open {
		if (host == "" || i.Subject.Host == "" || i.Subject.Host == host) && slices.Contains(i.Sites, site) {
			return i
		}
	}
	return nil
}

// Named returns the open incident of a name, nil for none.
func (l *Ledger) Named(name string) *Incident {
	for _, i := range l.open {
		if i.Name == name {
			return i
		}
	}
	return nil
}

// TakeChanged returns copies of the incidents changed since the last call and forgets the ones that are resolved.
func (l *Ledger) TakeChanged() []*Incident {
	if len(l.changed) == 0 {
		return nil
	}
	out := make([]*Incident, 0, len(l.changed))
	for _, i := range l.changed {
		out = append(out, i.Clone())
		i.News = nil
	}
	clear(l.changed)
	slices.SortFunc(out, func(a, b *Incident) int { return strings.Compare(a.Name, b.Name) })
	l.open = slices.DeleteFunc(l.open, func(i *Incident) bool { return !i.Open() })
	return out
}

// Note adds a line to an incident's story, in its place in time.
func (l *Ledger) Note(i *Incident, at time.Time, kind, text string) {
	entry := Entry{At: at, Kind: kind, Text: text}
	place := len(i.Timeline)
	for place > 0 && at.Before(i.Timeline[place-1].At) {
		place--
	}
	i.Timeline = shortened(slices.Insert(i.Timeline, place, entry))
	i.News = bounded(append(i.News, entry), MaxTimeline)
	l.touch(i)
}

func (l *Ledger) touch(i *Incident) { l.changed[i.Name] = i }

// about returns the open incident of a subject, nil for none.
func (l *Ledger) about(subject diagnose.Subject) *Incident {
	for _, i := range l.open {
		if i.Open() && i.Subject == subject {
			return i
		}
	}
	return nil
}

// home returns the open incident that a site is in on a host, nil for none. What two hosts say of one site never mixes:
// without a host it must be clear which one is meant.
func (l *Ledger) home(site, host string) *Incident {
	var found []*Incident
	for _, i := range l.open {
		if !i.Open() || !slices.Contains(i.Sites, site) {
			continue
		}
		if i.Subject.Host == host {
			return i
		}
		if i.Subject.Host == "" || host == "" {
			found = append(found, i)
		}
	}
	if len(found) == 1 {
		return found[0]
	}
	return nil
}

func (l *Ledger) begin(finding diagnose.Finding, site string, now time.Time) *Incident {
	i := &Incident{
		Name: l.newName(), Subject: finding.Subject, Sites: []string{site}, State: Observed,
		Opened: now, Finding: finding, Well: make(map[string]int),
	}
	l.open = append(l.open, i)
	return i
}

// Clone returns a deep enough copy: the lists and maps are its own, what they hold is never changed.
func (i *Incident) Clone() *Incident {
	c := *i
	c.Sites, c.Presumed = slices.Clone(i.Sites), slices.Clone(i.Presumed)
	c.Earlier, c.Observations = slices.Clone(i.Earlier), slices.Clone(i.Observations)
	c.ObservedAt, c.Timeline, c.News = slices.Clone(i.ObservedAt), slices.Clone(i.Timeline), slices.Clone(i.News)
	c.Well = make(map[string]int, len(i.Well))
	maps.Copy(c.Well, i.Well)
	return &c
}

// remember keeps an observation with the incident.
func (i *Incident) remember(o fact.Observation, at time.Time) {
	i.Observations = bounded(append(i.Observations, o), MaxObservations)
	i.ObservedAt = bounded(append(i.ObservedAt, at), MaxObservations)
	if at.After(i.LastLook) {
		i.LastLook = at
	}
}

// shortened bounds a story: its beginning and its end stay.
func shortened(story []Entry) []Entry {
	if over := len(story) - MaxTimeline; over > 0 {
		return slices.Delete(story, keepBeginning, keepBeginning+over)
	}
	return story
}

func bounded[T any](list []T, most int) []T {
	if len(list) > most {
		return slices.Clone(list[len(list)-most:])
	}
	return list
}
