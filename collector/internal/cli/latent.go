package cli

import (
	"context"

	"github.com/spf13/cobra"

	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

func (a *app) latent() *cobra.Command {
	return group("latent", "List faults that have not hurt yet", a.latentList())
}

func (a *app) latentList() *cobra.Command {
	var narrow narrowing
	cmd := &cobra.Command{
		Use: "list", Short: "List faults that have not hurt yet, by host", Args: exactly(0, "no arguments"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.ask(cmd.Context(), func(ctx context.Context, c collector) error {
				out := &apiv1.ListLatentsResponse{}
				err := narrow.pages(func(size int32, token string) (int, string, error) {
					page, err := c.latents.ListLatents(ctx, &apiv1.ListLatentsRequest{PageSize: size, PageToken: token, Filter: narrow.filter()})
					out.Latents, out.NextPageToken = append(out.Latents, page.GetLatents()...), page.GetNextPageToken()
					return len(page.GetLatents()), page.GetNextPageToken(), err
				})
				if err != nil {
					return err
				}
				if a.set.json {
					return a.printJSON(out)
				}
				return a.latentTable(out.GetLatents())
			})
		},
	}
	narrow.add(cmd, "host", "site", "cause")
	return cmd
}

func (a *app) latentTable(rows []*apiv1.Latent) error {
	cells := make([][]string, len(rows))
	for i, l := range rows {
		text := ""
		if len(l.GetEvidence()) > 0 {
			text = l.GetEvidence()[0].GetText()
		}
		cells[i] = []string{l.GetHost(), first(l.GetUnit(), l.GetTarget(), l.GetSite()), l.GetCause().GetId(), short(text, 80)}
	}
	return a.table("no latent faults", []string{"HOST", "ABOUT", "CAUSE", "EVIDENCE"}, cells)
}
