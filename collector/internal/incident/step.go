package incident

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// Failed takes in a failing look and what diagnosis says of it. It opens an incident or lets one grow, and confirms it
// once the site failed as often in a row as the verdict needs. What others report opens an incident and asks for a look;
// only looks of our own confirm one.
func (l *Ledger) Failed(o fact.Observation, at time.Time, finding diagnose.Finding, now time.Time) *Incident {
	if at.After(now) {
		at = now
	}
	finding = settled(finding, o.Site)
	i := l.place(o.Site, finding, now)
	if i == nil {
		i = l.begin(finding, o.Site, at)
		l.Note(i, at, "seen", fmt.Sprintf("%s answered %s (%s, seen by %s)", o.Site, o.Face(), latency(o), o.Vantage))
		l.Note(i, now, "cause", causeLine(finding))
	}
	l.touch(i)
	i.join(o.Site)
	i.remember(o, at)
	i = l.Revise(i, finding, now)
	if o.Tier != fact.TierDirect {
		l.Soon(i, now) // what others report is looked at at once
		return i
	}
	l.failedHere(i, o, at, now)
	return i
}

// failedHere counts a failing look of our own. One that came late, from before it was well, says nothing any more.
func (l *Ledger) failedHere(i *Incident, o fact.Observation, at, now time.Time) {
	if i.State == Healing && !at.After(i.HealingSince) {
		return
	}
	if i.Vantage == "" {
		i.Vantage, i.Direct = o.Vantage, o.Direct
	}
	i.FailedAt = later(i.FailedAt, at)
	if slices.Contains(i.Sites, o.Site) {
		i.Well[o.Site] = 0
	}
	if i.State == Healing {
		i.State, i.HealingSince, i.GoodLooks = Confirmed, time.Time{}, 0
		l.Note(i, at, "seen", fmt.Sprintf("%s failed again: %s", o.Site, o.Face()))
	}
	needed, gap := l.limits.needed(i.Finding.Strength)
	i.counts(o.Site, at, gap)
	if i.State == Observed && i.FailedLooks >= needed && !i.mayPass(at) {
		i.State, i.ConfirmedAt = Confirmed, at
		l.Note(i, at, "confirmed", fmt.Sprintf("%s failed %d times in a row, last with %s", i.Sites[0], i.FailedLooks, o.Face()))
	}
	switch {
	case i.State == Confirmed:
		l.Soon(i, now.Add(l.limits.StandingGap))
	case i.FailedLooks == 0:
		l.Soon(i, now)
	default:
		l.Soon(i, i.CountedAt.Add(gap))
	}
}

// mayPass reports whether an incident still looks like a blip, which is none until it has lasted longer than one does.
func (i *Incident) mayPass(at time.Time) bool {
	return i.Finding.Cause == diagnose.Blip.ID && at.Sub(i.Opened) < diagnose.BlipWindow
}

// Succeeded takes in a good look at a site as a host serves it, and lets its incidents heal. The host is empty when it is
// not known which one answered. Only the witness that saw a site fail can see it well again, and a good look at one host
// says nothing of another that claims the same name.
func (l *Ledger) Succeeded(o fact.Observation, host string, at, now time.Time) []*Incident {
	if at.After(now) {
		at = now
	}
	var touched []*Incident
	for _, i := range l.open {
		if !i.Open() || !slices.Contains(i.Sites, o.Site) || !i.sees(o, host) || at.Before(i.FailedAt) {
			continue
		}
		l.touch(i)
		i.remember(o, at)
		i.Well[o.Site]++
		if o.Site == i.Sites[0] {
			i.FailedLooks = 0
		}
		l.heal(i, o, at, now)
		touched = append(touched, i)
	}
	return touched
}

// sees reports whether a good look speaks for this incident: it is about its host, and of the witness that saw it fail.
func (i *Incident) sees(o fact.Observation, host string) bool {
	if i.Subject.Host != "" && i.Subject.Host != host {
		return false
	}
	if i.Vantage != "" {
		return o.Tier == fact.TierDirect && o.Vantage == i.Vantage && o.Direct == i.Direct
	}
	return o.Tier == fact.TierDirect || slices.ContainsFunc(i.Observations, func(before fact.Observation) bool {
		return before.Vantage == o.Vantage && before.Feed == o.Feed
	})
}

func (l *Ledger) heal(i *Incident, o fact.Observation, at, now time.Time) {
	if i.State == Observed {
		l.retriedWell(i, o, at, now)
		return
	}
	i.GoodLooks = i.leastWell()
	if i.State == Confirmed && i.GoodLooks == 0 {
		l.Soon(i, now) // one of its sites is well: are the others?
		return
	}
	if i.State == Confirmed {
		i.State, i.HealingSince = Healing, at
		l.Note(i, at, "verified", fmt.Sprintf("%s answers %s again (%s, seen by %s)", o.Site, o.Face(), latency(o), o.Vantage))
	}
	if i.GoodLooks >= l.limits.WellLooks && at.Sub(i.HealingSince) >= l.limits.WellFor {
		l.resolve(i, at, fmt.Sprintf("well for %s, %d good looks", at.Sub(i.HealingSince).Round(time.Second), i.GoodLooks))
		return
	}
	i.NextLook = now.Add(l.limits.WellFor / time.Duration(max(l.limits.WellLooks, 1)))
}

// retriedWell ends what was no outage. An incident that other sites are in goes on without this one.
func (l *Ledger) retriedWell(i *Incident, o fact.Observation, at, now time.Time) {
	if len(i.Sites) > 1 {
		i.leave(o.Site)
		l.Soon(i, now)
		return
	}
	i.Earlier = append(i.Earlier, i.Finding)
	i.Finding = blip(i.Finding)
	l.resolve(i, at, o.Site+" was well again on the retry")
}

// resolve closes an incident, and says why.
func (l *Ledger) resolve(i *Incident, at time.Time, why string) {
	i.State, i.ResolvedAt = Resolved, at
	l.Note(i, at, "resolved", why)
}

// Revise replaces an incident's verdict; the old one stays in its history. Unknown does not replace a named cause that
// is at least as well supported: what was seen once is not unseen because a witness fell silent. It returns the incident
// that goes on: another one when the two turned out to have one subject.
func (l *Ledger) Revise(i *Incident, finding diagnose.Finding, now time.Time) *Incident {
	before, same := i.Finding, finding.Cause == i.Finding.Cause && finding.Subject == i.Finding.Subject
	if i.foreign(finding) || same && finding.Strength < before.Strength || !same && !i.yields(finding, now) {
		return i
	}
	if other := l.bringing(finding); other != nil && other != i {
		return l.merge(i, other, now)
	}
	i.Finding, i.Rival = finding, ""
	l.touch(i)
	if same && finding.Strength == before.Strength {
		return i
	}
	if !same {
		i.Earlier = bounded(append(i.Earlier, before), MaxObservations)
	}
	if finding.Subject.Host != "" || i.Subject.Host == "" {
		i.Subject = finding.Subject
	}
	l.Note(i, now, "cause", causeLine(finding))
	if _, gap := l.limits.needed(finding.Strength); i.State == Observed && !i.CountedAt.IsZero() {
		l.Soon(i, i.CountedAt.Add(gap)) // a better verdict needs no longer to be confirmed
	}
	for _, other := range l.open {
		if other != i && other.Open() && other.Subject == i.Subject {
			return l.merge(i, other, now)
		}
	}
	return i
}

// rivalFor is how long a different verdict of the same strength must stand before it replaces that of a confirmed
// incident: what somebody who mends it by hand goes through is not the cause.
const rivalFor = 2 * time.Second

// deeper reports whether a verdict names what lies behind another: then it need not be as proven as that one.
func deeper(f, other diagnose.Finding) bool {
	return f.Strength >= diagnose.Strong && diagnose.Hides(f.Cause, other.Cause)
}

// yields reports whether a different verdict may replace the incident's own.
func (i *Incident) yields(f diagnose.Finding, now time.Time) bool {
	switch {
	case i.Finding.Cause == diagnose.Blip.ID:
		return true // it did not pass: whatever is said now is nearer
	case f.Strength < i.Finding.Strength && !deeper(f, i.Finding):
		return false
	case f.Strength <= i.Finding.Strength && diagnose.Leads(i.Finding.Cause, f.Cause):
		return false
	case i.State == Observed:
		return true
	case passing(f):
		return false
	case f.Strength > i.Finding.Strength, deeper(f, i.Finding), f.Cause == i.Finding.Cause:
		return true
	}
	if i.Rival != f.Cause {
		i.Rival, i.RivalSince = f.Cause, now
	}
	return now.Sub(i.RivalSince) >= rivalFor
}

// foreign reports whether a verdict is about another host: it says nothing of this incident.
func (i *Incident) foreign(f diagnose.Finding) bool {
	return i.Subject.Host != "" && f.Subject.Host != "" && i.Subject.Host != f.Subject.Host
}

// passing reports whether a finding only says that something moves or that nothing explains it: what a repair looks
// like from inside. It does not replace the verdict of a confirmed incident.
func passing(f diagnose.Finding) bool {
	return f.Cause == diagnose.Blip.ID || f.Cause == diagnose.Unknown.ID || f.Cause == ""
}

// Presume adds sites behind the same subject that are not looked at.
func (l *Ledger) Presume(i *Incident, sites []string) {
	if i.presume(sites) {
		l.touch(i)
	}
}

func (i *Incident) presume(sites []string) (grew bool) {
	for _, site := range sites {
		if len(i.Presumed) < MaxSites && !slices.Contains(i.Presumed, site) && !slices.Contains(i.Sites, site) {
			i.Presumed = append(i.Presumed, site)
			grew = true
		}
	}
	return grew
}

// counts adds a failing look to those that confirm. They are looks of our own at the site that failed first, each at
// least almost a gap after the one before: what fails twice in a moment has failed once.
func (i *Incident) counts(site string, at time.Time, gap time.Duration) {
	if site != i.Sites[0] || i.FailedLooks > 0 && at.Sub(i.CountedAt) < gap*9/10 {
		return
	}
	i.FailedLooks++
	i.CountedAt = later(i.CountedAt, at)
}

// join lets a site in, and reports whether it is one of the incident's now: there may be too many.
func (i *Incident) join(site string) bool {
	if slices.Contains(i.Sites, site) {
		return true
	}
	if len(i.Sites) >= MaxSites {
		return false
	}
	i.Sites = append(i.Sites, site)
	i.Presumed = slices.DeleteFunc(i.Presumed, func(s string) bool { return s == site })
	return true
}

// leave takes a site out of an incident that has others. A new first site is counted anew.
func (i *Incident) leave(site string) {
	if i.Sites[0] == site {
		i.FailedLooks, i.CountedAt = 0, time.Time{}
	}
	i.Sites = slices.DeleteFunc(i.Sites, func(s string) bool { return s == site })
	delete(i.Well, site)
}

// leastWell returns the number of good looks in a row of the site that has the fewest.
func (i *Incident) leastWell() int {
	least := -1
	for _, site := range i.Sites {
		if n := i.Well[site]; least < 0 || n < least {
			least = n
		}
	}
	return max(least, 0)
}

func causeLine(f diagnose.Finding) string {
	var line strings.Builder
	line.WriteString(f.Cause + " (" + f.Strength.String() + ")")
	for n, e := range f.Evidence {
		if n == 3 {
			break
		}
		line.WriteString("; " + e.Text)
	}
	return line.String()
}

func latency(o fact.Observation) string {
	return fmt.Sprintf("%.1f ms", float64(o.Latency.Microseconds())/1000)
}

// settled completes what diagnosis says of a failing site when it says nothing: the incident is about the site alone.
func settled(f diagnose.Finding, site string) diagnose.Finding {
	if f.Cause == "" {
		f.Cause, f.Title, f.Blames = diagnose.Unknown.ID, diagnose.Unknown.Title, diagnose.Unknown.Blames
	}
	if f.Subject == (diagnose.Subject{}) {
		f.Subject.Site = site
	}
	return f
}

// blip turns a verdict into one about a single failing look: it was well again on the retry.
func blip(f diagnose.Finding) diagnose.Finding {
	if f.Cause == diagnose.Blip.ID {
		return f
	}
	return diagnose.Finding{
		Cause: diagnose.Blip.ID, Title: diagnose.Blip.Title, Strength: diagnose.Strong, Subject: f.Subject,
		Blames: diagnose.BlameNobody, Evidence: f.Evidence, RunnerUp: f.Cause, Advice: f.Advice,
	}
}
