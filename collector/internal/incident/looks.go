package incident

import (
	"cmp"
	"fmt"
	"slices"
	"time"
)

// looksAtOnce is how many sites of an incident are looked at together.
const looksAtOnce = 3

// unconfirmedFor is how long an incident waits for the look that would confirm it.
const unconfirmedFor = time.Hour

// Look is a look that an incident asks for now.
type Look struct {
	Incident string
	Site     string
	Host     string // whose registered address is looked at; empty for the site's own
	Purpose  string // confirm, verify
	Vantage  string
	Direct   bool // it was seen failing straight at the host
}

// Due returns the looks that open incidents ask for at now, and the next time one of them will ask. The zero time means
// that none will.
func (l *Ledger) Due(now time.Time) (looks []Look, next time.Time) {
	for _, i := range l.open {
		l.letGo(i, now)
		if !i.Open() || i.NextLook.IsZero() {
			continue
		}
		if !i.NextLook.After(now) {
			looks = append(looks, l.looksAt(i)...)
			i.NextLook = now.Add(l.limits.LookLimit)
		}
		if next.IsZero() || i.NextLook.Before(next) {
			next = i.NextLook
		}
	}
	return looks, next
}

// Soon asks for a look at an incident at a time, unless one is asked for earlier: after a repair it is looked at once.
func (l *Ledger) Soon(i *Incident, at time.Time) {
	if i.Open() && (i.NextLook.IsZero() || at.Before(i.NextLook)) {
		i.NextLook = at
	}
}

// looksAt returns the looks of one turn: at the site that failed first while it fails, then at those that have been seen
// well least often. No more than three: the others get their turn.
func (l *Ledger) looksAt(i *Incident) []Look {
	purpose := "verify"
	if i.State == Observed {
		purpose = "confirm"
	}
	sites := i.Sites[:1]
	if i.Well[i.Sites[0]] > 0 {
		sites = slices.SortedStableFunc(slices.Values(i.Sites), func(a, b string) int { return cmp.Compare(i.Well[a], i.Well[b]) })
	}
	if i.State == Confirmed && i.Well[sites[0]] == 0 { // what is well already need not be asked until the rest is
		sites = slices.DeleteFunc(slices.Clone(sites), func(site string) bool { return i.Well[site] > 0 })
	}
	looks := make([]Look, 0, len(sites))
	for _, site := range sites[:min(len(sites), looksAtOnce)] {
		looks = append(looks, Look{Incident: i.Name, Site: site, Host: i.Subject.Host, Purpose: purpose, Vantage: i.Vantage, Direct: i.Direct})
	}
	return looks
}

// letGo closes what nobody could confirm and nobody has spoken of for long: a report of a site that we cannot look at.
func (l *Ledger) letGo(i *Incident, now time.Time) {
	if i.State != Observed || now.Sub(i.LastLook) < unconfirmedFor {
		return
	}
	l.resolve(i, now, fmt.Sprintf("not seen again for %s, and never confirmed", unconfirmedFor))
}

// Left closes what is about a host that is none of ours any more, and what is about no host at all where nobody serves its
// sites now: there is nothing to look at, and nobody to repair.
func (l *Ledger) Left(host string, served func(site string) bool, now time.Time) {
	for _, i := range l.open {
		if !i.Open() || i.Subject.Host != host && (i.Subject.Host != "" || slices.ContainsFunc(i.Sites, served)) {
			continue
		}
		l.resolve(i, now, host+" was revoked: it is no host of ours any more, and nobody looks at it")
	}
}
