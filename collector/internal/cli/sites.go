package cli

import (
	"context"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/spf13/cobra"
	"google.golang.org/protobuf/types/known/durationpb"

	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

func (a *app) sites() *cobra.Command {
	return group("sites", "List, add and probe sites", a.sitesList(), a.sitesAdd(), a.sitesProbe())
}

func (a *app) sitesList() *cobra.Command {
	var narrow narrowing
	cmd := &cobra.Command{
		Use: "list", Short: "List sites by name", Args: exactly(0, "no arguments"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.ask(cmd.Context(), func(ctx context.Context, c collector) error {
				out := &apiv1.ListSitesResponse{}
				err := narrow.pages(func(size int32, token string) (int, string, error) {
					page, err := c.sites.ListSites(ctx, &apiv1.ListSitesRequest{PageSize: size, PageToken: token, Filter: narrow.filter()})
					out.Sites, out.NextPageToken = append(out.Sites, page.GetSites()...), page.GetNextPageToken()
					return len(page.GetSites()), page.GetNextPageToken(), err
				})
				if err != nil {
					return err
				}
				if a.set.json {
					return a.printJSON(out)
				}
				return a.siteTable(out.GetSites())
			})
		},
	}
	narrow.add(cmd, "host", "state")
	return cmd
}

func (a *app) siteTable(rows []*apiv1.Site) error {
	cells := make([][]string, len(rows))
	for i, s := range rows {
		how := "discovered"
		if s.GetConfigured() {
			how = "configured"
		}
		if s.GetOptOut() {
			how = "opted out"
		}
		seen := "never"
		if look := s.GetLastLook(); look != nil {
			seen = look.GetFace() + ", " + a.age(look.GetTime()) + " ago"
		}
		cells[i] = []string{bare(s.GetName()), s.GetState(), seen, strings.Join(s.GetHosts(), ","), how, bare(s.GetIncident())}
	}
	return a.table("no sites", []string{"SITE", "STATE", "LAST LOOK", "HOSTS", "KNOWN AS", "INCIDENT"}, cells)
}

func (a *app) sitesAdd() *cobra.Command {
	var in apiv1.Site
	var every time.Duration
	cmd := &cobra.Command{
		Use: "add SITE", Short: "Have a site looked at from now on", Args: exactly(1, "one site: gapura sites add shop.example"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if every != 0 {
				in.Interval = durationpb.New(every)
			}
			return a.ask(cmd.Context(), func(ctx context.Context, c collector) error {
				got, err := c.sites.CreateSite(ctx, &apiv1.CreateSiteRequest{SiteId: siteOf(args[0]), Site: &in, RequestId: uuid.NewString()})
				if err != nil {
					return err
				}
				if a.set.json {
					return a.printJSON(got.GetSite())
				}
				a.say("%s is looked at from now on; see `gapura why %[1]s`", safe(bare(got.GetSite().GetName())))
				return nil
			})
		},
	}
	f := cmd.Flags()
	f.StringVar(&in.Url, "url", "", "what to look at; http://SITE/ when empty")
	f.StringVar(&in.Address, "address", "", "IP:PORT to connect to; DNS, or the claiming host's address, when empty")
	f.Int32Var(&in.ExpectStatus, "expect", 0, "the status that is well; 0 for any that is not a failure")
	f.BoolVar(&in.OptOut, "opt-out", false, "do not look at it")
	f.DurationVar(&every, "every", 0, "time between two looks; 0 for the prober's own")
	return cmd
}

func (a *app) sitesProbe() *cobra.Command {
	return &cobra.Command{
		Use: "probe SITE", Short: "Look at a site now", Args: exactly(1, "one site: gapura sites probe shop.example"),
		Long: "probe looks at a site now.\n\nExit codes: 0 it is well from everywhere, 1 a look failed, 2 error, 3 the site is not known.",
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.ask(cmd.Context(), func(ctx context.Context, c collector) error {
				got, err := c.sites.ProbeSite(ctx, &apiv1.ProbeSiteRequest{Name: "sites/" + siteOf(args[0]), RequestId: uuid.NewString()})
				if err != nil {
					return err
				}
				if a.set.json {
					err = a.printJSON(got)
				} else {
					err = a.lookTable(got.GetLooks())
				}
				if err != nil {
					return err
				}
				for _, l := range got.GetLooks() {
					if l.GetFailure() != "" {
						return ended(ExitIncident)
					}
				}
				return nil
			})
		},
	}
}

func (a *app) lookTable(looks []*apiv1.Observation) error {
	cells := make([][]string, len(looks))
	for i, l := range looks {
		cells[i] = []string{a.clock(l.GetTime()), l.GetFace(), latency(l), l.GetAnsweredBy(), l.GetVantage(), l.GetAddress(), short(l.GetError(), 80)}
	}
	return a.table("no looks", []string{"TIME", "ANSWER", "TOOK", "ANSWERED BY", "FROM", "ADDRESS", "ERROR"}, cells)
}
