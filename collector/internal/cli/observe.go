package cli

import (
	"context"

	"github.com/google/uuid"
	"github.com/spf13/cobra"

	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

func (a *app) observe() *cobra.Command {
	var seen apiv1.Observation
	cmd := &cobra.Command{
		Use: "observe SITE --status 502 [--source NAME]", Short: "Report what was seen of a site from outside",
		Args: exactly(1, "one site: gapura observe shop.example --status 502"),
		RunE: func(cmd *cobra.Command, args []string) error {
			seen.Site = siteOf(args[0])
			return a.ask(cmd.Context(), func(ctx context.Context, c collector) error {
				got, err := c.observations.ReportObservation(ctx, &apiv1.ReportObservationRequest{Observation: &seen, RequestId: uuid.NewString()})
				if err != nil {
					return err
				}
				if a.set.json {
					return a.printJSON(got.GetObservation())
				}
				a.say("taken in: %s answered %s; see `gapura why %[1]s`", safe(got.GetObservation().GetSite()), safe(got.GetObservation().GetFace()))
				return nil
			})
		},
	}
	f := cmd.Flags()
	f.Int32Var(&seen.Status, "status", 0, "HTTP status that was seen")
	f.StringVar(&seen.Failure, "failure", "", "what was seen instead of a status: refused, time-out, tls-failed, …")
	f.StringVar(&seen.Vantage, "source", "", "who saw it: support-desk")
	return cmd
}
