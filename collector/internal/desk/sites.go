package desk

import (
	"context"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/api"
	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/fleet"
)

// ListSites returns sites by name.
func (d *Desk) ListSites(ctx context.Context, q api.SiteQuery) ([]api.Site, string, error) {
	words, err := d.brain.Words(ctx)
	if err != nil {
		return nil, "", translate(err)
	}
	var sites []api.Site
	err = d.brain.Ask(ctx, func(v *fleet.View, _ time.Time) {
		for _, w := range words {
			if s, ok := show(v, w); ok && fits(v, s, q) {
				sites = append(sites, s)
			}
		}
	})
	if err != nil {
		return nil, "", translate(err)
	}
	return cut(sites, q.Page, func(s api.Site) string { return s.Name })
}

// Site returns a site that is configured, claimed by a host or observed.
func (d *Desk) Site(ctx context.Context, name string) (api.Site, error) {
	word, err := d.brain.Why(ctx, name)
	if err != nil {
		return api.Site{}, translate(err)
	}
	var site api.Site
	var known bool
	err = d.brain.Ask(ctx, func(v *fleet.View, _ time.Time) { site, known = show(v, word) })
	if err == nil && !known {
		err = api.ErrNotFound
	}
	return site, translate(err)
}

// claims returns the hosts that claim a site.
func (d *Desk) claims(ctx context.Context, site string) (hosts []string, err error) {
	if site == "" {
		return nil, nil
	}
	err = d.brain.Ask(ctx, func(v *fleet.View, _ time.Time) {
		for _, h := range v.Claims(site) {
			hosts = append(hosts, h.Name)
		}
	})
	return hosts, translate(err)
}

func show(v *fleet.View, w brain.Word) (api.Site, bool) {
	s, ok := v.Site(w.Site)
	if !ok {
		return api.Site{}, false
	}
	out := api.Site{
		SiteRecord: brain.SiteRecord{Name: s.Name, URL: s.URL, Interval: s.Interval, Expect: s.Expect, OptOut: s.OptOut},
		Configured: s.Configured, State: w.State, Looks: s.Newest(),
	}
	if s.Address.IsValid() {
		out.Address = s.Address.String()
	}
	if w.Incident != nil {
		out.Incident = w.Incident.Name
	}
	for _, h := range v.Claims(s.Name) {
		out.Hosts = append(out.Hosts, h.Name)
	}
	return out, s.Configured || len(out.Hosts) > 0 || len(out.Looks) > 0
}

// fits reports whether a site is one that a query asks for.
func fits(v *fleet.View, s api.Site, q api.SiteQuery) bool {
	if q.State != "" && q.State != s.State {
		return false
	}
	host, customer := q.Host == "", q.Customer == ""
	for _, name := range s.Hosts {
		h, ok := v.Host(name)
		host = host || name == q.Host
		customer = customer || ok && h.Labels["customer"] == q.Customer
	}
	return host && customer
}
