package cli

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

func (a *app) hosts() *cobra.Command {
	return group("hosts", "List and show hosts", a.hostsList(), a.hostsShow())
}

func (a *app) hostsList() *cobra.Command {
	var narrow narrowing
	cmd := &cobra.Command{
		Use: "list", Short: "List hosts by name", Args: exactly(0, "no arguments"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.ask(cmd.Context(), func(ctx context.Context, c collector) error {
				out := &apiv1.ListHostsResponse{}
				err := narrow.pages(func(size int32, token string) (int, string, error) {
					page, err := c.hosts.ListHosts(ctx, &apiv1.ListHostsRequest{PageSize: size, PageToken: token, Filter: narrow.filter()})
					out.Hosts, out.NextPageToken = append(out.Hosts, page.GetHosts()...), page.GetNextPageToken()
					return len(page.GetHosts()), page.GetNextPageToken(), err
				})
				if err != nil {
					return err
				}
				if a.set.json {
					return a.printJSON(out)
				}
				return a.hostTable(out.GetHosts())
			})
		},
	}
	narrow.add(cmd, "state", "customer")
	return cmd
}

func (a *app) hostTable(rows []*apiv1.Host) error {
	cells := make([][]string, len(rows))
	for i, h := range rows {
		var missing []string
		for _, m := range h.GetMissing() {
			missing = append(missing, m.GetWitness())
		}
		cells[i] = []string{
			bare(h.GetName()), h.GetState(), a.age(h.GetSpokeAt()), strings.Join(h.GetAddresses(), ","),
			labels(h.GetLabels()), strings.Join(missing, ","),
		}
	}
	return a.table("no hosts", []string{"HOST", "STATE", "SPOKE", "ADDRESSES", "LABELS", "MISSING"}, cells)
}

func labels(of map[string]string) string {
	var out []string
	for _, key := range slices.Sorted(maps.Keys(of)) {
		out = append(out, key+"="+of[key])
	}
	return strings.Join(out, ",")
}

func (a *app) hostsShow() *cobra.Command {
	return &cobra.Command{
		Use: "show HOST", Short: "Show what is known of a host", Args: exactly(1, "one host"),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.ask(cmd.Context(), func(ctx context.Context, c collector) error {
				got, err := c.hosts.GetHost(ctx, &apiv1.GetHostRequest{Name: named("hosts/", args[0])})
				if err != nil {
					return err
				}
				if a.set.json {
					return a.printJSON(got.GetHost())
				}
				return a.tellHost(got.GetHost())
			})
		},
	}
}

func (a *app) tellHost(h *apiv1.Host) error {
	a.say("%s is %s", safe(bare(h.GetName())), safe(h.GetState()))
	a.say("  spoke      %s", a.age(h.GetSpokeAt()))
	if h.GetSilentSince() != nil {
		a.say("  silent     since %s", a.stamp(h.GetSilentSince()))
	}
	a.say("  enrolled   %s", a.stamp(h.GetEnrolledAt()))
	a.say("  addresses  %s", safe(strings.Join(h.GetAddresses(), ", ")))
	a.say("  labels     %s", safe(labels(h.GetLabels())))
	for _, m := range h.GetMissing() {
		a.say("  missing    %s: %s", safe(m.GetWitness()), safe(m.GetWhy()))
	}
	for _, g := range h.GetGaps() {
		a.say("  gap        %s (%d)", safe(g.GetReason()), g.GetCount())
	}
	if len(h.GetSites()) > 0 {
		a.say("  sites      %s", safe(strings.Join(h.GetSites(), ", ")))
	}
	a.say("")
	units := make([][]string, len(h.GetUnits()))
	for i, u := range h.GetUnits() {
		units[i] = []string{u.GetUnit(), u.GetActive(), u.GetSub(), u.GetResult(), a.age(u.GetSince())}
	}
	if err := a.table("no units", []string{"UNIT", "ACTIVE", "SUB", "RESULT", "FOR"}, units); err != nil {
		return err
	}
	a.say("")
	facts := make([][]string, len(h.GetFacts()))
	for i, f := range h.GetFacts() {
		facts[i] = []string{f.GetKind(), fmt.Sprint(f.GetCount()), a.age(f.GetNewest())}
	}
	return a.table("no facts", []string{"FACTS", "COUNT", "NEWEST"}, facts)
}
