package desk

import (
	"context"
	"slices"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/api"
	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// ListHosts returns hosts by name.
func (d *Desk) ListHosts(ctx context.Context, q api.HostQuery) ([]api.Host, string, error) {
	records, err := d.store.Hosts(ctx)
	if err != nil {
		return nil, "", translate(err)
	}
	var hosts []api.Host
	err = d.brain.Ask(ctx, func(v *fleet.View, now time.Time) {
		for _, r := range records {
			if h := glance(v, r, now); (q.State == "" || q.State == h.State) && (q.Customer == "" || r.Labels["customer"] == q.Customer) {
				hosts = append(hosts, h)
			}
		}
	})
	if err != nil {
		return nil, "", translate(err)
	}
	return cut(hosts, q.Page, func(h api.Host) string { return h.Name })
}

// Host returns an enrolled host with all that is known of it.
func (d *Desk) Host(ctx context.Context, name string) (api.Host, error) {
	record, err := d.store.Host(ctx, name)
	if err != nil {
		return api.Host{}, translate(err)
	}
	var h api.Host
	err = d.brain.Ask(ctx, func(v *fleet.View, now time.Time) {
		h = glance(v, record, now)
		if known, ok := v.Host(name); ok {
			describe(&h, v, known)
		}
	})
	return h, translate(err)
}

// glance says whether a host's agent speaks.
func glance(v *fleet.View, r brain.HostRecord, now time.Time) api.Host {
	h := api.Host{HostRecord: r, State: api.HostUnknown}
	known, ok := v.Host(r.Name)
	if ok && known.Heard.After(h.LastSpoke) {
		h.LastSpoke = known.Heard
	}
	switch {
	case r.Revoked:
		h.State = api.Revoked
	case ok && known.Connected:
		h.State = api.Speaking
	}
	if !ok {
		return h
	}
	if since, silent := known.Silent(now, v.SilentAfter); silent && !r.Revoked {
		h.State, h.SilentSince = api.Silent, since
	}
	return h
}

// describe adds what a host's witnesses say.
func describe(h *api.Host, v *fleet.View, known *fleet.Host) {
	for _, b := range fleet.All[fact.Unit](known) {
		h.Units = append(h.Units, b.Body)
	}
	for _, b := range fleet.All[fact.Missing](known) {
		if !b.Body.OK {
			h.Missing = append(h.Missing, b.Body)
		}
	}
	for _, b := range fleet.All[fact.Gap](known) {
		h.Gaps = append(h.Gaps, b.Body)
	}
	h.Facts = []api.FactCount{
		count[fact.Unit](known), count[fact.Load](known), count[fact.ConfigTest](known), count[fact.Vhost](known),
		count[fact.Target](known), count[fact.Pool](known), count[fact.LogSign](known), count[fact.Opaque](known),
	}
	h.Facts = slices.DeleteFunc(h.Facts, func(c api.FactCount) bool { return c.Count == 0 })
	for _, s := range v.Sites() {
		if slices.Contains(v.Claims(s.Name), known) {
			h.Sites = append(h.Sites, s.Name)
		}
	}
}

// count says how many facts of a kind are known, and when the newest was taken in.
func count[T fact.Body](h *fleet.Host) api.FactCount {
	var kind T
	c := api.FactCount{Kind: kind.Kind()}
	for _, b := range fleet.All[T](h) {
		c.Count++
		if b.Received.After(c.Newest) {
			c.Newest = b.Received
		}
	}
	return c
}
