package incident

import (
	"fmt"
	"slices"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// Failed takes in a failing look and what diagnosis says of it. It opens an incident or lets one grow, and confirms it
// once the site failed as often in a row as the verdict needs.
func (l *Ledger) Failed(o fact.Observation, at time.Time, finding diagnose.Finding, now time.Time) *Incident {
	i := l.find(o.Site, finding)
	if i == nil {
		i = l.begin(finding, o.Site, at)
		l.Note(i, at, "seen", fmt.Sprintf("%s answered %s (%s, seen by %s)", o.Site, o.Face(), latency(o), o.Vantage))
		l.Note(i, now, "cause", causeLine(finding))
	}
	l.touch(i)
	i.join(o.Site)
	i.remember(o, at)
	direct := o.Tier == fact.TierDirect
	if i.Vantage == "" && direct {
		i.Vantage = o.Vantage
	}
	i.Well[o.Site] = 0
	l.Revise(i, finding, now)
	if i.State == Healing {
		i.State, i.HealingSince, i.GoodLooks = Confirmed, time.Time{}, 0
		l.Note(i, at, "seen", fmt.Sprintf("%s failed again: %s", o.Site, o.Face()))
	}
	needed, gap := l.limits.needed(i.Finding.Strength)
	if direct {
		i.counts(o.Site, at, gap)
	}
	if i.State == Observed && i.FailedLooks >= needed {
		i.State, i.ConfirmedAt = Confirmed, at
		l.Note(i, at, "confirmed", fmt.Sprintf("%s failed %d times in a row, last with %s", i.Sites[0], i.FailedLooks, o.Face()))
	}
	switch {
	case !direct:
		gap = 0 // what others report is looked at at once
	case i.State == Confirmed:
		gap = l.limits.StandingGap
	}
	i.NextLook = now.Add(gap)
	return i
}

// Succeeded takes in a good look at a site and lets its incidents heal. Only the witness that saw a site fail can see
// it well again.
func (l *Ledger) Succeeded(o fact.Observation, at time.Time, now time.Time) []*Incident {
	var touched []*Incident
	for _, i := range l.open {
		if !i.Open() || !slices.Contains(i.Sites, o.Site) || i.Vantage != "" && i.Vantage != o.Vantage {
			continue
		}
		l.touch(i)
		i.remember(o, at)
		i.Well[o.Site]++
		i.FailedLooks = 0
		l.heal(i, o, at, now)
		touched = append(touched, i)
	}
	return touched
}

func (l *Ledger) heal(i *Incident, o fact.Observation, at, now time.Time) {
	if i.State == Observed {
		i.State, i.ResolvedAt = Resolved, at
		i.Earlier = append(i.Earlier, i.Finding)
		i.Finding = blip(i.Finding)
		l.Note(i, at, "resolved", o.Site+" was well again on the retry")
		return
	}
	i.GoodLooks = i.leastWell()
	if i.State == Confirmed && i.GoodLooks == 0 {
		i.NextLook = now // one of its sites is well: are the others?
		return
	}
	if i.State == Confirmed {
		i.State, i.HealingSince = Healing, at
		l.Note(i, at, "verified", fmt.Sprintf("%s answers %s again (%s, seen by %s)", o.Site, o.Face(), latency(o), o.Vantage))
	}
	if i.GoodLooks >= l.limits.WellLooks && at.Sub(i.HealingSince) >= l.limits.WellFor {
		i.State, i.ResolvedAt = Resolved, at
		l.Note(i, at, "resolved", fmt.Sprintf("well for %s, %d good looks", at.Sub(i.HealingSince).Round(time.Second), i.GoodLooks))
		return
	}
	i.NextLook = now.Add(l.limits.WellFor / time.Duration(max(l.limits.WellLooks, 1)))
}

// Revise replaces an incident's verdict; the old one stays in its history. Unknown does not replace a named cause that
// is at least as well supported: what was seen once is not unseen because a witness fell silent.
func (l *Ledger) Revise(i *Incident, finding diagnose.Finding, now time.Time) {
	before, same := i.Finding, finding.Cause == i.Finding.Cause && finding.Subject == i.Finding.Subject
	if finding.Strength < before.Strength || !same && i.State != Observed && passing(finding) {
		return
	}
	i.Finding = finding
	l.touch(i)
	if same && finding.Strength == before.Strength {
		return
	}
	if !same {
		i.Earlier = bounded(append(i.Earlier, before), MaxObservations)
	}
	if finding.Subject.Host != "" || i.Subject.Host == "" {
		i.Subject = finding.Subject
	}
	l.Note(i, now, "cause", causeLine(finding))
	if _, gap := l.limits.needed(finding.Strength); i.State == Observed && !i.LastLook.IsZero() {
		l.Soon(i, i.LastLook.Add(gap)) // a better verdict needs no longer to be confirmed
	}
}

// passing reports whether a finding only says that something moves or that nothing explains it: what a repair looks
// like from inside. It does not replace the verdict of a confirmed incident.
func passing(f diagnose.Finding) bool {
	return f.Cause == diagnose.Blip.ID || f.Cause == diagnose.Unknown.ID || f.Cause == ""
}

// Presume adds sites behind the same subject that are not looked at.
func (l *Ledger) Presume(i *Incident, sites []string) {
	for _, site := range sites {
		if len(i.Presumed) < MaxSites && !slices.Contains(i.Presumed, site) && !slices.Contains(i.Sites, site) {
			i.Presumed = append(i.Presumed, site)
			l.touch(i)
		}
	}
}

// counts adds a failing look to those that confirm. They are looks of our own at the site that failed first, each at
// least almost a gap after the one before: what fails twice in a moment has failed once.
func (i *Incident) counts(site string, at time.Time, gap time.Duration) {
	if site != i.Sites[0] || i.FailedLooks > 0 && at.Sub(i.CountedAt) < gap*9/10 {
		return
	}
	i.FailedLooks++
	i.CountedAt = at
}

func (i *Incident) join(site string) {
	if !slices.Contains(i.Sites, site) && len(i.Sites) < MaxSites {
		i.Sites = append(i.Sites, site)
		i.Presumed = slices.DeleteFunc(i.Presumed, func(s string) bool { return s == site })
	}
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
	line := f.Cause + " (" + f.Strength.String() + ")"
	for n, e := range f.Evidence {
		if n == 3 {
			break
		}
		line += "; " + e.Text
	}
	return line
}

func latency(o fact.Observation) string {
	return fmt.Sprintf("%.1f ms", float64(o.Latency.Microseconds())/1000)
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
