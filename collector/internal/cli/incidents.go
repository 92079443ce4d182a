package cli

import (
	"context"
	"strings"

	"github.com/spf13/cobra"

	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

func (a *app) incidents() *cobra.Command {
	return group("incidents", "List, show and watch incidents", a.incidentsList(), a.incidentsShow(), a.incidentsWatch())
}

func (a *app) incidentsList() *cobra.Command {
	var narrow narrowing
	cmd := &cobra.Command{
		Use: "list", Short: "List incidents, newest first", Args: exactly(0, "no arguments"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.ask(cmd.Context(), func(ctx context.Context, c collector) error {
				out := &apiv1.ListIncidentsResponse{}
				err := narrow.pages(func(size int32, token string) (int, string, error) {
					page, err := c.incidents.ListIncidents(ctx, &apiv1.ListIncidentsRequest{PageSize: size, PageToken: token, Filter: narrow.filter()})
					out.Incidents, out.NextPageToken = append(out.Incidents, page.GetIncidents()...), page.GetNextPageToken()
					return len(page.GetIncidents()), page.GetNextPageToken(), err
				})
				if err != nil {
					return err
				}
				if a.set.json {
					return a.printJSON(out)
				}
				return a.incidentTable(out.GetIncidents())
			})
		},
	}
	narrow.add(cmd, "site", "host", "cause", "state")
	return cmd
}

func (a *app) incidentTable(rows []*apiv1.Incident) error {
	cells := make([][]string, len(rows))
	for i, r := range rows {
		cells[i] = []string{
			bare(r.GetName()), a.stamp(r.GetOpenedAt()), r.GetState(), r.GetSite(), strings.Join(r.GetHosts(), ","),
			r.GetCause().GetId(), r.GetCause().GetStrength(), doing(r.GetAction()),
		}
	}
	return a.table("no incidents", []string{"INCIDENT", "OPENED", "STATE", "SITE", "HOSTS", "CAUSE", "STRENGTH", "ACTION"}, cells)
}

// doing says in two words what is done about an incident.
func doing(act *apiv1.Action) string {
	return strings.Join(nonEmpty(act.GetVerb(), act.GetState()), " ")
}

// bare takes the collection off a name: people copy the rest.
func bare(name string) string {
	_, id, ok := strings.Cut(name, "/")
	if !ok {
		return name
	}
	return id
}

// named puts the collection before what a person wrote.
func named(collection, text string) string {
	return collection + strings.TrimPrefix(text, collection)
}

func (a *app) incidentsShow() *cobra.Command {
	return &cobra.Command{
		Use: "show INCIDENT", Short: "Show an incident with its whole story", Args: exactly(1, "one incident"),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.ask(cmd.Context(), func(ctx context.Context, c collector) error {
				got, err := c.incidents.GetIncident(ctx, &apiv1.GetIncidentRequest{Name: named("incidents/", args[0])})
				if err != nil {
					return err
				}
				if a.set.json {
					return a.printJSON(got.GetIncident())
				}
				a.tellStory(got.GetIncident())
				return nil
			})
		},
	}
}

// tellStory prints an incident from its first sign to its end.
func (a *app) tellStory(i *apiv1.Incident) {
	a.say("%s  %s  %s", safe(i.GetName()), safe(i.GetSite()), safe(i.GetState()))
	a.tellIncident(i)
	a.say("\n%s", a.words().done)
	a.say("  %s", a.actionOf(i))
	a.say("\nTimeline")
	for _, e := range i.GetTimeline() {
		a.say("  %s  %-10s %s", a.clock(e.GetTime()), safe(e.GetKind()), safe(e.GetText()))
	}
	a.paragraph(a.words().advice, a.text(i.GetAdvice()))
}
