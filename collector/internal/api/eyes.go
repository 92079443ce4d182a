package api

import (
	"context"
	"errors"

	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
)

// customerLabel is the label of a host that says whose it is.
const customerLabel = "customer"

// eyes decide what one caller may see. Readers are asked for a customer's rows already; this is the second key.
// What belongs to no host belongs to no customer.
type eyes struct {
	customer string
	hosts    HostReader
	seen     map[string]bool // host → it is this customer's
}

// eyesOf returns the eyes of who makes a call, for that call.
func eyesOf(ctx context.Context, hosts HostReader) *eyes {
	return &eyes{customer: principal(ctx).Customer, hosts: hosts, seen: make(map[string]bool)}
}

// all reports whether the caller sees every customer.
func (e *eyes) all() bool { return e.customer == "" }

// host reports whether the caller may see a host.
func (e *eyes) host(ctx context.Context, name string) (bool, error) {
	if e.all() {
		return true, nil
	}
	if name == "" {
		return false, nil
	}
	if seen, asked := e.seen[name]; asked {
		return seen, nil
	}
	host, err := e.hosts.Host(ctx, name)
	if err != nil && !errors.Is(err, ErrNotFound) {
		return false, err
	}
	e.seen[name] = err == nil && host.Labels[customerLabel] == e.customer
	return e.seen[name], nil
}

func (e *eyes) incident(ctx context.Context, i *incident.Incident) (bool, error) {
	return e.host(ctx, i.Subject.Host)
}

func (e *eyes) action(ctx context.Context, a *remedy.Action) (bool, error) {
	return e.host(ctx, a.Host)
}

func (e *eyes) latent(ctx context.Context, f diagnose.Finding) (bool, error) {
	return e.host(ctx, f.Subject.Host)
}

// site returns what the caller may see of a site, and whether that is anything. A name claimed by hosts of several
// customers is several claims: each customer sees its own hosts and the looks at them, and nothing that concerns the others.
func (e *eyes) site(ctx context.Context, s Site) (Site, bool, error) {
	if e.all() {
		return s, true, nil
	}
	own, err := keep(ctx, s.Hosts, e.host)
	if err != nil || len(own) == 0 {
		return Site{}, false, err
	}
	if len(own) == len(s.Hosts) {
		return s, true, nil
	}
	looks, err := keep(ctx, s.Looks, e.look)
	return Site{SiteRecord: brain.SiteRecord{Name: s.Name}, Hosts: own, State: stateOf(looks), Looks: looks}, true, err
}

func (e *eyes) look(ctx context.Context, l fleet.Look) (bool, error) { return e.host(ctx, l.Host) }

// stateOf says what looks see: failing when one of them fails.
func stateOf(looks []fleet.Look) string {
	state := stateUnknown
	for _, l := range looks {
		if l.Failed() {
			return stateFailing
		}
		state = stateWell
	}
	return state
}

// keep returns the rows that may be seen.
func keep[T any](ctx context.Context, rows []T, may func(context.Context, T) (bool, error)) ([]T, error) {
	kept := make([]T, 0, len(rows))
	for _, row := range rows {
		ok, err := may(ctx, row)
		if err != nil {
			return nil, err
		}
		if ok {
			kept = append(kept, row)
		}
	}
	return kept, nil
}
