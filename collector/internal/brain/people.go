package brain

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// ErrUnknown says that the brain knows nothing of that name.
var ErrUnknown = errors.New("not known")

// Approve lets a waiting action go on. The guards are asked again: it may be held or refused all the same.
func (b *Brain) Approve(ctx context.Context, id, who string) (*remedy.Action, error) {
	return b.decide(ctx, id, func(now time.Time) (*remedy.Action, error) {
		waiting := b.engine.Find(id)
		if waiting == nil {
			return nil, fmt.Errorf("action %s: %w", id, ErrUnknown)
		}
		i := b.ledger.Named(waiting.Incident)
		if i == nil {
			return nil, fmt.Errorf("%w: the incident of action %s is resolved", remedy.ErrState, id)
		}
		a, err := b.engine.Approve(id, who, i, world{b}, now)
		if err != nil {
			return nil, err
		}
		b.audit(now, who, "action.approved", "actions/"+id, string(a.State))
		b.ledger.Note(i, now, "order", "approved by "+who)
		b.goOn(i, a, now)
		return a, nil
	})
}

// Reject ends a waiting action.
func (b *Brain) Reject(ctx context.Context, id, who string) (*remedy.Action, error) {
	return b.decide(ctx, id, func(now time.Time) (*remedy.Action, error) {
		a, err := b.engine.Reject(id, who, now)
		if err == nil {
			b.audit(now, who, "action.rejected", "actions/"+id, "")
		}
		return a, err
	})
}

// RunNow asks for the repair of an open incident at a person's word, through the same guards.
func (b *Brain) RunNow(ctx context.Context, name, who string) (*remedy.Action, error) {
	return b.decide(ctx, name, func(now time.Time) (*remedy.Action, error) {
		i := b.ledger.Named(name)
		if i == nil {
			return nil, fmt.Errorf("%s: %w among the open incidents", name, ErrUnknown)
		}
		a, err := b.engine.Run(i, who, world{b}, now)
		if err != nil {
			return nil, err
		}
		b.audit(now, who, "action.run", "actions/"+a.ID, string(a.State))
		b.goOn(i, a, now)
		return a, nil
	})
}

// decide runs a person's decision in the loop and returns a copy of the action once it is committed.
func (b *Brain) decide(ctx context.Context, what string, f func(now time.Time) (*remedy.Action, error)) (*remedy.Action, error) {
	type decision struct {
		action *remedy.Action
		err    error
	}
	got, err := changed(ctx, b, func(now time.Time) decision {
		a, err := f(now)
		if err != nil {
			return decision{err: err}
		}
		c := *a
		return decision{action: &c}
	})
	if err = errors.Join(err, got.err); err != nil {
		return nil, fmt.Errorf("decide about %s: %w", what, err)
	}
	return got.action, nil
}

// Pause stops all actions until Resume; the reason is shown wherever one is held.
func (b *Brain) Pause(ctx context.Context, reason, who string) error {
	return b.change(ctx, func(now time.Time) {
		b.engine.Pause(reason)
		b.audit(now, who, "actions.paused", "", reason)
	})
}

// Resume lets actions go on, and closes the breakers that wait for a person.
func (b *Brain) Resume(ctx context.Context, who string) error {
	return b.change(ctx, func(now time.Time) {
		b.engine.Resume(who, now)
		b.audit(now, who, "actions.resumed", "", "")
	})
}

// Register makes a newly enrolled host, or what changed of it, known.
func (b *Brain) Register(ctx context.Context, h HostRecord) error {
	return b.change(ctx, func(now time.Time) { b.register(h, now) })
}

// AddSite makes a configured site known.
func (b *Brain) AddSite(ctx context.Context, s SiteRecord) error {
	return b.change(ctx, func(time.Time) { b.addSite(s) })
}

// ForgetSite takes a configured site back; hosts that claim the name go on claiming it.
func (b *Brain) ForgetSite(ctx context.Context, name string) error {
	return b.change(ctx, func(time.Time) { b.view.RemoveSite(name) })
}

// Words says what is known about every site, but for latent faults.
func (b *Brain) Words(ctx context.Context) (words []Word, err error) {
	err = b.Ask(ctx, func(v *fleet.View, now time.Time) {
		for _, s := range v.Sites() {
			words = append(words, b.why(s.Name, now))
		}
	})
	return words, err
}

// Probe asks for a look at a site now, on every host that claims it, and by DNS where that is another way.
func (b *Brain) Probe(ctx context.Context, site string) error {
	return b.change(ctx, func(time.Time) {
		claims := b.view.Claims(site)
		for _, h := range claims {
			b.look(site, h.Name, "asked")
		}
		if len(claims) == 0 || b.twoWays(site) {
			b.look(site, "", "asked")
		}
	})
}

// Word is what the brain says of a site when it is asked why.
type Word struct {
	Site     string
	Known    bool
	State    string // well, failing, unknown
	Incident *incident.Incident
	Action   *remedy.Action
	Finding  diagnose.Finding // fresh, when there is no incident
	Health   diagnose.Health  // how the outside sees it
	Latent   []diagnose.Finding
	Looks    []fleet.Look // the newest of each vantage
}

// Why says what is known about a site: its newest open incident, or a fresh diagnosis.
func (b *Brain) Why(ctx context.Context, site string) (w Word, err error) {
	err = b.Ask(ctx, func(v *fleet.View, now time.Time) {
		w = b.why(site, now)
		for _, h := range v.Claims(w.Site) {
			w.Latent = append(w.Latent, diagnose.Latents(v, h.Name, now)...)
		}
	})
	return w, err
}

func (b *Brain) why(site string, now time.Time) Word {
	w := Word{Site: fleet.Canonical(site), State: "unknown"}
	s, known := b.view.Site(w.Site)
	if !known {
		return w
	}
	w.Known, w.Looks = true, s.Newest()
	if i := b.ledger.Of(w.Site, ""); i != nil {
		w.State, w.Incident = "failing", i.Clone()
		if i.State == incident.Healing {
			w.State = "well"
		}
		if a := b.engine.Latest(i.Name); a != nil {
			c := *a
			w.Action = &c
		}
		return w
	}
	if w.Health = diagnose.Well(b.view, w.Site, now); w.Health.Well == fact.Yes {
		w.State = "well"
		return w
	}
	if w.Finding = b.examine(w.Site, "", now); w.Finding.Cause != "" {
		w.State = "failing"
	}
	return w
}

// Latents returns the faults of all hosts, or of one, that have not hurt yet.
func (b *Brain) Latents(ctx context.Context, host string) (list []diagnose.Finding, err error) {
	err = b.Ask(ctx, func(v *fleet.View, now time.Time) {
		for _, h := range v.Hosts() {
			if host == "" || h.Name == host {
				list = append(list, diagnose.Latents(v, h.Name, now)...)
			}
		}
	})
	return slices.Clip(list), err
}
