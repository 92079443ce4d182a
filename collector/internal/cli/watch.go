package cli

import (
	"context"
	"errors"
	"io"
	"time"

	"github.com/cenkalti/backoff/v5"
	"github.com/spf13/cobra"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

func (a *app) incidentsWatch() *cobra.Command {
	var narrow narrowing
	cmd := &cobra.Command{
		Use: "watch", Short: "Print open incidents, then each one as it changes, until interrupted", Args: exactly(0, "no arguments"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.talk(cmd.Context(), func(ctx context.Context, c collector) error {
				return a.watch(ctx, c, narrow.filter())
			})
		},
	}
	narrow.add(cmd, "site", "host")
	cmd.Flags().Lookup("limit").Hidden = true
	return cmd
}

// watch follows incidents over interruptions of the connection, from where it was.
func (a *app) watch(ctx context.Context, c collector, filter string) error {
	pause := backoff.NewExponentialBackOff()
	resume := ""
	for {
		err := a.follow(ctx, c, filter, &resume, pause.Reset)
		if ctx.Err() != nil {
			return nil //nolint:nilerr // interrupted by the person who watches
		}
		switch status.Code(err) {
		case codes.OutOfRange:
			resume = "" // changes were missed: a new snapshot says what stands now
		case codes.Unavailable:
			if resume == "" && reasonOf(err) == "" {
				return err // never reached
			}
		default:
			if !errors.Is(err, io.EOF) {
				return err
			}
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(pause.NextBackOff()):
		}
	}
}

func reasonOf(err error) string {
	s, _ := status.FromError(err)
	return reason(s)
}

// follow prints one stream until it ends.
func (a *app) follow(ctx context.Context, c collector, filter string, resume *string, well func()) error {
	stream, err := c.incidents.WatchIncidents(ctx, &apiv1.WatchIncidentsRequest{ResumeToken: *resume, Filter: filter})
	if err != nil {
		return err
	}
	for {
		m, err := stream.Recv()
		if err != nil {
			return err
		}
		well()
		if m.GetResumeToken() != "" {
			*resume = m.GetResumeToken()
		}
		if err := a.watched(m); err != nil {
			return err
		}
	}
}

// watched prints one message of a watch: for tools all of them, for people the incidents.
func (a *app) watched(m *apiv1.WatchIncidentsResponse) error {
	if a.set.json {
		return a.printLine(m)
	}
	i := m.GetIncident()
	if i == nil {
		return nil
	}
	last := ""
	if n := len(i.GetTimeline()); n > 0 {
		last = i.GetTimeline()[n-1].GetText()
	}
	a.say("%s  %-9s  %-24s  %-22s  %s  %s", a.clock(m.GetTime()), safe(i.GetState()), safe(i.GetSite()),
		safe(i.GetCause().GetId()), safe(bare(i.GetName())), safe(last))
	return nil
}
