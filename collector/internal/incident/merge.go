package incident

import (
	"fmt"
	"slices"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
)

// Merge says that an incident turned out to be the same as an older one.
type Merge struct{ From, Into *Incident }

// TakeMerged returns the merges since the last call: what hangs on the younger incident belongs to the older one now.
func (l *Ledger) TakeMerged() []Merge {
	out := l.merged
	l.merged = nil
	return out
}

// place returns the open incident that a failing site belongs to, nil for none: the one of the subject, or the one it is
// already in. Where these are two, the verdict decides: one that is replaced takes its incident with it.
func (l *Ledger) place(site string, finding diagnose.Finding, now time.Time) *Incident {
	own, same := l.home(site, finding.Subject.Host), l.about(finding.Subject)
	if same == nil {
		same = l.bringing(finding)
	}
	switch {
	case same == nil || own == same:
		return own
	case own == nil:
		return same
	case !own.yields(finding, now):
		return own
	case own.Sites[0] != site:
		own.leave(site)
		l.touch(own)
		return same
	}
	return l.merge(own, same, now)
}

// bringing returns the confirmed incident whose cause brings about what a finding names, for the same unit and target: a slow
// page fills the pool that other sites share. Nil for none.
func (l *Ledger) bringing(f diagnose.Finding) *Incident {
	for _, i := range l.open {
		if i.Open() && i.State != Observed && i.Finding.Strength >= f.Strength && diagnose.Leads(i.Finding.Cause, f.Cause) &&
			i.Subject.Host == f.Subject.Host && i.Subject.Unit == f.Subject.Unit && i.Finding.RestsOn(f.Subject.Target) {
			return i
		}
	}
	return nil
}

// merge makes one incident of two that have one subject. The older absorbs the younger, which is closed.
func (l *Ledger) merge(a, b *Incident, now time.Time) *Incident {
	older, younger := a, b
	if b.Opened.Before(a.Opened) || b.Opened.Equal(a.Opened) && b.Name < a.Name {
		older, younger = b, a
	}
	older.absorb(younger)
	l.Note(older, now, "note", fmt.Sprintf("%s turned out to be the same outage", younger.Name))
	younger.MergedInto = older.Name
	l.resolve(younger, now, "it is the same outage as "+older.Name)
	l.merged = append(l.merged, Merge{From: younger, Into: older})
	return older
}

func (i *Incident) absorb(other *Incident) {
	for _, site := range other.Sites {
		n := other.Well[site]
		if slices.Contains(i.Sites, site) {
			n = min(n, i.Well[site])
		}
		if i.join(site) {
			i.Well[site] = n
		}
	}
	i.presume(other.Presumed)
	i.absorbVerdict(other)
	i.absorbLooks(other)
	i.Timeline = append(i.Timeline, other.Timeline...)
	slices.SortStableFunc(i.Timeline, func(a, b Entry) int { return a.At.Compare(b.At) })
	i.Timeline = shortened(i.Timeline)
}

func (i *Incident) absorbVerdict(other *Incident) {
	if other.Finding.Strength > i.Finding.Strength {
		i.Earlier = append(i.Earlier, i.Finding)
		i.Finding, i.Subject = other.Finding, other.Subject
	}
	i.Earlier = bounded(append(i.Earlier, other.Earlier...), MaxObservations)
	// One that fails and one that heals still fail: both were confirmed, or the one that heals was.
	failing := i.State == Confirmed || other.State == Confirmed || i.State != other.State
	switch {
	case i.State == Observed && other.State == Observed:
	case failing:
		i.State, i.HealingSince, i.GoodLooks = Confirmed, time.Time{}, 0
	default:
		i.HealingSince = later(i.HealingSince, other.HealingSince)
		i.GoodLooks = i.leastWell()
	}
	if i.ConfirmedAt.IsZero() || !other.ConfirmedAt.IsZero() && other.ConfirmedAt.Before(i.ConfirmedAt) {
		i.ConfirmedAt = other.ConfirmedAt
	}
}

func (i *Incident) absorbLooks(other *Incident) {
	if i.Vantage == "" {
		i.Vantage, i.Direct = other.Vantage, other.Direct
	}
	i.FailedLooks = max(i.FailedLooks, other.FailedLooks)
	i.CountedAt, i.FailedAt = later(i.CountedAt, other.CountedAt), later(i.FailedAt, other.FailedAt)
	i.LastLook = later(i.LastLook, other.LastLook)
	if i.NextLook.IsZero() || !other.NextLook.IsZero() && other.NextLook.Before(i.NextLook) {
		i.NextLook = other.NextLook
	}
	for n, o := range other.Observations {
		place, _ := slices.BinarySearchFunc(i.ObservedAt, other.ObservedAt[n], time.Time.Compare)
		i.Observations = slices.Insert(i.Observations, place, o)
		i.ObservedAt = slices.Insert(i.ObservedAt, place, other.ObservedAt[n])
	}
	i.Observations, i.ObservedAt = bounded(i.Observations, MaxObservations), bounded(i.ObservedAt, MaxObservations)
}

func later(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}
