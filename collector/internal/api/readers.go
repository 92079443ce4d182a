package api

import (
	"context"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/diagnose"
	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// Readers answer what is known. They report ErrNotFound for what is not there, and ErrPage for a page that is not theirs.
// A Customer in a query leaves only what is that customer's; the API filters again behind it.
type Readers struct {
	Sites     SiteReader
	Hosts     HostReader
	Incidents IncidentReader
	Actions   ActionReader
	Latents   LatentReader
}

// Page asks for at most Size rows after the page whose end is After, the first page when it is empty. A reader returns
// the end of the page with its rows, empty on the last page. Ends are the reader's own words.
type Page struct {
	Size  int
	After string
}

// SiteReader knows sites.
type SiteReader interface {
	// ListSites returns sites by name.
	ListSites(ctx context.Context, q SiteQuery) (sites []Site, end string, err error)
	// Site returns a site that is configured, claimed by a host or observed.
	Site(ctx context.Context, name string) (Site, error)
}

// SiteQuery asks for sites; empty fields ask for all.
type SiteQuery struct {
	Page
	Host     string
	State    string // well, failing, unknown
	Customer string
}

// Site is a site as it is known now.
type Site struct {
	brain.SiteRecord // its Name always; the rest when Configured
	Configured       bool
	Hosts            []string     // that claim it
	State            string       // well, failing, unknown
	Incident         string       // name of its open incident, empty for none
	Looks            []fleet.Look // the newest of each vantage
}

// HostReader knows hosts.
type HostReader interface {
	// ListHosts returns hosts by name. Units, Facts, Gaps and Sites may be left empty.
	ListHosts(ctx context.Context, q HostQuery) (hosts []Host, end string, err error)
	// Host returns an enrolled host.
	Host(ctx context.Context, name string) (Host, error)
}

// HostQuery asks for hosts; empty fields ask for all.
type HostQuery struct {
	Page
	State    HostState
	Customer string
}

// HostState says whether a host's agent speaks.
type HostState string

// The states of a host.
const (
	Speaking    HostState = "speaking"
	Silent      HostState = "silent"
	Revoked     HostState = "revoked"
	HostUnknown HostState = "unknown" // the collector has just started and has not heard it yet
)

// Host is a host as it is known now.
type Host struct {
	brain.HostRecord
	State       HostState
	SilentSince time.Time // zero unless silent
	Facts       []FactCount
	Units       []fact.Unit
	Missing     []fact.Missing // those that are not OK
	Gaps        []fact.Gap
	Sites       []string // that it claims
}

// FactCount says how many facts of a kind are known, and when the newest was seen.
type FactCount struct {
	Kind   fact.Kind
	Count  int
	Newest time.Time
}

// IncidentReader knows incidents, also long resolved ones.
type IncidentReader interface {
	// ListIncidents returns incidents, newest first.
	ListIncidents(ctx context.Context, q IncidentQuery) (incidents []*incident.Incident, end string, err error)
	// Incident returns the incident of a name, "incidents/…".
	Incident(ctx context.Context, name string) (*incident.Incident, error)
}

// IncidentQuery asks for incidents; empty fields ask for all.
type IncidentQuery struct {
	Page
	Site     string
	Host     string
	Cause    string
	State    incident.State
	Open     bool // only those that are not resolved
	Customer string
}

// ActionReader knows actions, also long ended ones.
type ActionReader interface {
	// ListActions returns actions, newest first.
	ListActions(ctx context.Context, q ActionQuery) (actions []*remedy.Action, end string, err error)
	// Action returns the action of an ID, without "actions/".
	Action(ctx context.Context, id string) (*remedy.Action, error)
}

// ActionQuery asks for actions; empty fields ask for all.
type ActionQuery struct {
	Page
	Incident string // "incidents/…"
	Host     string
	Unit     string
	Cause    string
	State    remedy.State
	Customer string
}

// LatentReader knows the faults that have not hurt yet.
type LatentReader interface {
	// ListLatents returns latent findings by host.
	ListLatents(ctx context.Context, q LatentQuery) (findings []diagnose.Finding, end string, err error)
}

// LatentQuery asks for latent findings; empty fields ask for all. Site asks for those of the site and of its hosts.
type LatentQuery struct {
	Page
	Host     string
	Site     string
	Cause    string
	Customer string
}
