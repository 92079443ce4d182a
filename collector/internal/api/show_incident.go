package api

import (
	"slices"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/incident"
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// showIncident shows an incident with the newest action about it, nil for none, to a reader of a language.
func showIncident(i *incident.Incident, a *remedy.Action, language string) *apiv1.Incident {
	shown := &apiv1.Incident{
		Name: i.Name, Hosts: hostsOf(i), Cause: showCause(i.Finding), RunnerUp: i.Finding.RunnerUp,
		Observations: make([]*apiv1.Observation, len(i.Observations)), Evidence: showEvidence(i.Finding.Evidence),
		Timeline: showAll(i.Timeline, showEntry), ResolvedAt: showTime(i.ResolvedAt), Advice: showText(i.Finding.Advice, language),
		State: string(i.State), OpenedAt: showTime(i.Opened), ConfirmedAt: showTime(i.ConfirmedAt),
		Sites: plainAll(i.Sites), PresumedSites: plainAll(i.Presumed),
		Unit: plain(i.Subject.Unit), Target: plain(i.Subject.Target),
		Blames: string(i.Finding.Blames), Unseen: plainAll(i.Finding.Unseen), Earlier: showAll(i.Earlier, showCause),
	}
	for n, o := range i.Observations {
		var at time.Time
		if n < len(i.ObservedAt) {
			at = i.ObservedAt[n]
		}
		shown.Observations[n] = showObservation(o, at)
	}
	if len(i.Sites) > 0 {
		shown.Site = plain(i.Sites[0])
	} else {
		shown.Site = plain(i.Subject.Site)
	}
	if a != nil {
		shown.Action = showAction(a)
	}
	return shown
}

// hostsOf returns the host to blame, then those that bear witness.
func hostsOf(i *incident.Incident) []string {
	var hosts []string
	add := func(host string) {
		if host != "" && !slices.Contains(hosts, host) {
			hosts = append(hosts, host)
		}
	}
	add(i.Subject.Host)
	for _, e := range i.Finding.Evidence {
		add(e.Host)
	}
	return hosts
}

func showEntry(e incident.Entry) *apiv1.TimelineEntry {
	return &apiv1.TimelineEntry{Time: showTime(e.At), Kind: e.Kind, Text: plain(e.Text)}
}
