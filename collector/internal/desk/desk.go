// Package desk answers the API's questions from what the brain believes now and what the store remembers.
package desk

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/api"
	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/collector/internal/store"
)

// Desk is every reader and hand of the API that is neither the brain itself nor the authority.
type Desk struct {
	brain *brain.Brain
	store *store.Store
}

// New returns a desk.
func New(b *brain.Brain, s *store.Store) *Desk { return &Desk{b, s} }

// Readers returns the API's readers.
func (d *Desk) Readers() api.Readers {
	return api.Readers{Sites: d, Hosts: d, Incidents: d, Actions: d, Latents: d}
}

// ListIncidents returns incidents, newest first.
func (d *Desk) ListIncidents(ctx context.Context, q api.IncidentQuery) ([]*incident.Incident, string, error) {
	list, end, err := d.store.Incidents(ctx, store.IncidentFilter{
		Site: q.Site, Host: q.Host, Customer: q.Customer, Cause: q.Cause, State: q.State, Open: q.Open,
	}, page(q.Page))
	return list, end, translate(err)
}

// Incident returns the incident of a name.
func (d *Desk) Incident(ctx context.Context, name string) (*incident.Incident, error) {
	i, err := d.store.Incident(ctx, name)
	return i, translate(err)
}

// ListActions returns actions, newest first.
func (d *Desk) ListActions(ctx context.Context, q api.ActionQuery) ([]*remedy.Action, string, error) {
	list, end, err := d.store.Actions(ctx, store.ActionFilter{
		Incident: q.Incident, Host: q.Host, Unit: q.Unit, Cause: q.Cause, Customer: q.Customer, State: q.State,
	}, page(q.Page))
	return list, end, translate(err)
}

// Action returns the action of an ID.
func (d *Desk) Action(ctx context.Context, id string) (*remedy.Action, error) {
	a, err := d.store.Action(ctx, id)
	return a, translate(err)
}

// ListLatents returns faults that have not hurt yet, by host.
func (d *Desk) ListLatents(ctx context.Context, q api.LatentQuery) ([]diagnose.Finding, string, error) {
	list, err := d.brain.Latents(ctx, q.Host)
	if err != nil {
		return nil, "", translate(err)
	}
	list, err = d.mine(ctx, list, q)
	if err != nil {
		return nil, "", err
	}
	return cut(list, q.Page, func(f diagnose.Finding) string {
		return f.Subject.Host + " " + f.Cause + " " + f.Subject.Unit + f.Subject.Target + f.Subject.Site
	})
}

// mine keeps the findings that a query asks for.
func (d *Desk) mine(ctx context.Context, list []diagnose.Finding, q api.LatentQuery) ([]diagnose.Finding, error) {
	hosts, err := d.store.Hosts(ctx)
	if err != nil {
		return nil, translate(err)
	}
	customer := make(map[string]string, len(hosts))
	for _, h := range hosts {
		customer[h.Name] = h.Labels["customer"]
	}
	claimed, err := d.claims(ctx, q.Site)
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(list, func(f diagnose.Finding) bool {
		return q.Cause != "" && f.Cause != q.Cause ||
			q.Customer != "" && customer[f.Subject.Host] != q.Customer ||
			q.Site != "" && f.Subject.Site != q.Site && !slices.Contains(claimed, f.Subject.Host)
	}), nil
}

// AddSite configures a site, remembers it, and lets the brain know.
func (d *Desk) AddSite(ctx context.Context, site brain.SiteRecord, who string) error {
	if err := d.store.AddSite(ctx, site); err != nil {
		return translate(err)
	}
	if err := d.brain.AddSite(ctx, site); err != nil {
		return translate(err)
	}
	return translate(d.store.Record(ctx, brain.AuditEntry{At: time.Now(), Actor: who, Action: "site.added", Object: "sites/" + site.Name}))
}

// DeleteSite forgets a configured site. A host that claims the name goes on claiming it.
func (d *Desk) DeleteSite(ctx context.Context, name, who string) error {
	if err := d.store.DeleteSite(ctx, name); err != nil {
		return translate(err)
	}
	if err := d.brain.ForgetSite(ctx, name); err != nil {
		return translate(err)
	}
	return translate(d.store.Record(ctx, brain.AuditEntry{At: time.Now(), Actor: who, Action: "site.deleted", Object: "sites/" + name}))
}

func page(p api.Page) store.Page { return store.Page{Size: p.Size, Token: p.After} }

// cut returns the rows of a sorted list that come after a page's end.
func cut[T any](list []T, p api.Page, key func(T) string) ([]T, string, error) { //nolint:unparam // so that a listing ends with it
	slices.SortStableFunc(list, func(a, b T) int { return strings.Compare(key(a), key(b)) })
	begin := 0
	for begin < len(list) && p.After != "" && key(list[begin]) <= p.After {
		begin++
	}
	list = list[begin:]
	if p.Size > 0 && len(list) > p.Size {
		return list[:p.Size], key(list[p.Size-1]), nil
	}
	return list, "", nil
}

// translate turns the errors of brain and store into those that the API explains.
func translate(err error) error {
	for _, pair := range []struct{ from, to error }{
		{store.ErrNotFound, api.ErrNotFound},
		{store.ErrExists, api.ErrExists},
		{store.ErrBadPageToken, api.ErrPage},
		{store.ErrOtherRequest, api.ErrOtherBody},
		{store.ErrInProgress, api.ErrUnderWay},
		{brain.ErrUnknown, api.ErrNotFound},
		{remedy.ErrState, api.ErrState},
		{context.DeadlineExceeded, api.ErrUnavailable},
	} {
		if errors.Is(err, pair.from) {
			return fmt.Errorf("%w: %w", pair.to, err)
		}
	}
	return err
}
