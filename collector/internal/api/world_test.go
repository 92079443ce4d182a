package api_test

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"slices"
	"strconv"
	"sync"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/api"
	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// world is everything behind the API, in memory.
type world struct {
	mu        sync.Mutex
	sites     []api.Site
	hosts     []api.Host
	incidents []*incident.Incident // newest first
	actions   []*remedy.Action     // newest first
	latents   []diagnose.Finding
	words     map[string]brain.Word
	probed    func(site string) // what a probe brings about
	done      []string          // what the hands did
	reports   []fact.Fact
	answers   map[string]*kept
	broken    error // what every reader answers instead
}

type kept struct {
	digest, answer []byte
	answered       bool
}

// pageOf cuts a page out of rows; an end is the number of rows before it.
func pageOf[T any](w *world, rows []T, p api.Page) ([]T, string, error) {
	from, err := strconv.Atoi(cmp.Or(p.After, "0"))
	if err != nil || from > len(rows) {
		return nil, "", api.ErrPage
	}
	until, end := min(from+p.Size, len(rows)), ""
	if until < len(rows) {
		end = strconv.Itoa(until)
	}
	return rows[from:until], end, w.broken
}

func where[T any](rows []T, keep func(T) bool) []T {
	return slices.DeleteFunc(slices.Clone(rows), func(row T) bool { return !keep(row) })
}

func is(want, got string) bool { return want == "" || want == got }

// one returns the row that fits.
func one[T any](w *world, rows []T, fits func(T) bool) (T, error) {
	i := slices.IndexFunc(rows, fits)
	if i < 0 || w.broken != nil {
		var none T
		return none, cmp.Or(w.broken, fmt.Errorf("row: %w", api.ErrNotFound))
	}
	return rows[i], nil
}

// The readers leave Customer to the API on purpose: it must hold without their help.

func (w *world) ListSites(_ context.Context, q api.SiteQuery) ([]api.Site, string, error) {
	return pageOf(w, where(w.sites, func(s api.Site) bool {
		return is(q.State, s.State) && (q.Host == "" || slices.Contains(s.Hosts, q.Host))
	}), q.Page)
}

func (w *world) Site(_ context.Context, name string) (api.Site, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return one(w, w.sites, func(s api.Site) bool { return s.Name == name })
}

func (w *world) ListHosts(_ context.Context, q api.HostQuery) ([]api.Host, string, error) {
	return pageOf(w, where(w.hosts, func(h api.Host) bool { return is(string(q.State), string(h.State)) }), q.Page)
}

func (w *world) Host(_ context.Context, name string) (api.Host, error) {
	return one(w, w.hosts, func(h api.Host) bool { return h.Name == name })
}

func (w *world) ListIncidents(_ context.Context, q api.IncidentQuery) ([]*incident.Incident, string, error) {
	return pageOf(w, where(w.incidents, func(i *incident.Incident) bool {
		return is(q.Host, i.Subject.Host) && is(q.Cause, i.Finding.Cause) && is(string(q.State), string(i.State)) &&
			(!q.Open || i.Open()) && (q.Site == "" || slices.Contains(i.Sites, q.Site))
	}), q.Page)
}

func (w *world) Incident(_ context.Context, name string) (*incident.Incident, error) {
	return one(w, w.incidents, func(i *incident.Incident) bool { return i.Name == name })
}

func (w *world) ListActions(_ context.Context, q api.ActionQuery) ([]*remedy.Action, string, error) {
	return pageOf(w, where(w.actions, func(a *remedy.Action) bool {
		return is(q.Incident, a.Incident) && is(q.Host, a.Host) && is(string(q.State), string(a.State))
	}), q.Page)
}

func (w *world) Action(_ context.Context, id string) (*remedy.Action, error) {
	return one(w, w.actions, func(a *remedy.Action) bool { return a.ID == id })
}

func (w *world) ListLatents(_ context.Context, q api.LatentQuery) ([]diagnose.Finding, string, error) {
	return pageOf(w, where(w.latents, func(f diagnose.Finding) bool { return is(q.Host, f.Subject.Host) }), q.Page)
}

func (w *world) Why(_ context.Context, site string) (brain.Word, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.words[site], w.broken
}

func (w *world) Probe(_ context.Context, site string) error {
	w.note("probe %s", site)
	if w.probed != nil {
		w.probed(site)
	}
	return nil
}

func (w *world) note(format string, args ...any) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.done = append(w.done, fmt.Sprintf(format, args...))
}

func (w *world) decide(id string, state remedy.State) (*remedy.Action, error) {
	a, err := one(w, w.actions, func(a *remedy.Action) bool { return a.ID == id })
	if err != nil {
		return nil, err
	}
	decided := *a
	decided.State = state
	return &decided, nil
}

func (w *world) Approve(_ context.Context, id, who string) (*remedy.Action, error) {
	w.note("approve %s by %s", id, who)
	return w.decide(id, remedy.Reserved)
}

func (w *world) Reject(_ context.Context, id, who string) (*remedy.Action, error) {
	w.note("reject %s by %s", id, who)
	return w.decide(id, remedy.Rejected)
}

func (w *world) RunNow(_ context.Context, name, who string) (*remedy.Action, error) {
	w.note("run %s by %s", name, who)
	return &remedy.Action{ID: shopAction, Incident: name, State: remedy.Held, Reason: "config_test_fails", Detail: "nginx -t fails"}, nil
}

func (w *world) Pause(_ context.Context, reason, who string) error {
	w.note("pause %s by %s", reason, who)
	return nil
}

func (w *world) Resume(_ context.Context, who string) error {
	w.note("resume by %s", who)
	return nil
}

func (w *world) AddSite(_ context.Context, s brain.SiteRecord, who string) error {
	w.note("add %s %s by %s", s.Name, s.URL, who)
	w.mu.Lock()
	defer w.mu.Unlock()
	if slices.ContainsFunc(w.sites, func(known api.Site) bool { return known.Name == s.Name }) {
		return fmt.Errorf("site %s: %w", s.Name, api.ErrExists)
	}
	w.sites = append(w.sites, api.Site{SiteRecord: s, Configured: true, State: "unknown"})
	return nil
}

func (w *world) DeleteSite(_ context.Context, name, who string) error {
	w.note("delete %s by %s", name, who)
	_, err := one(w, w.sites, func(s api.Site) bool { return s.Name == name && s.Configured })
	return err
}

func (w *world) Observe(_ context.Context, f fact.Fact) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.reports = append(w.reports, f)
	return nil
}

func (w *world) CreateJoinToken(_ context.Context, r api.JoinRequest) (string, time.Time, error) {
	w.note("token for %s by %s", r.Host, r.By)
	return "gapura-join.v1.x", time.Unix(1700000000, 0), nil
}

func (w *world) Claim(_ context.Context, r api.Request) ([]byte, bool, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	k := w.answers[r.Actor+" "+r.ID]
	switch {
	case k == nil:
		w.answers[r.Actor+" "+r.ID] = &kept{digest: r.Digest}
		return nil, false, nil
	case !bytes.Equal(k.digest, r.Digest):
		return nil, false, api.ErrOtherBody
	case !k.answered:
		return nil, false, api.ErrUnderWay
	}
	return k.answer, true, nil
}

func (w *world) Answer(_ context.Context, r api.Request, answer []byte) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	k := w.answers[r.Actor+" "+r.ID]
	k.answer, k.answered = answer, true
	return nil
}

func (w *world) Release(_ context.Context, r api.Request) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	delete(w.answers, r.Actor+" "+r.ID)
	return nil
}

// looks makes one look at a site's host.
func looks(site, host, vantage string, status int, at time.Time) fleet.Look {
	o := fact.Observation{Site: site, Status: status, Vantage: vantage, Feed: "prober", Tier: fact.TierDirect, Latency: 4 * time.Millisecond}
	if status >= 500 {
		o.Failure = fact.StatusError
	}
	return fleet.Look{Observation: o, Host: host, Witness: "prober", At: at, Received: at}
}
