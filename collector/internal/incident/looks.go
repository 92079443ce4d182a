package incident

import (
	"cmp"
	"slices"
	"time"
)

// Look is a look that an incident asks for now.
type Look struct {
	Incident string
	Site     string
	Host     string // whose registered address is looked at; empty for the site's own
	Purpose  string // confirm, verify
	Vantage  string
}

// Due returns the looks that open incidents ask for at now, and the next time one of them will ask. The zero time means
// that none will.
func (l *Ledger) Due(now time.Time) (looks []Look, next time.Time) {
	for _, i := range l.open {
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
	looks := make([]Look, 0, 3)
	for _, site := range sites[:min(len(sites), 3)] {
		looks = append(looks, Look{Incident: i.Name, Site: site, Host: i.Subject.Host, Purpose: purpose, Vantage: i.Vantage})
	}
	return looks
}
