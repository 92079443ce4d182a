package cli

import (
	"context"

	"github.com/google/uuid"
	"github.com/spf13/cobra"

	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

func (a *app) actions() *cobra.Command {
	return group("actions", "List, approve, reject and run actions, pause and resume them",
		a.actionsList(),
		a.decision("approve ACTION", "Agree to an action that waits", func(ctx context.Context, c collector, arg string) (*apiv1.Action, error) {
			got, err := c.actions.ApproveAction(ctx, &apiv1.ApproveActionRequest{Name: named("actions/", arg), RequestId: uuid.NewString()})
			return got.GetAction(), err
		}),
		a.decision("reject ACTION", "Decline an action that waits", func(ctx context.Context, c collector, arg string) (*apiv1.Action, error) {
			got, err := c.actions.RejectAction(ctx, &apiv1.RejectActionRequest{Name: named("actions/", arg), RequestId: uuid.NewString()})
			return got.GetAction(), err
		}),
		a.decision("run INCIDENT", "Order the repair of an open incident by hand, through the same guards", func(ctx context.Context, c collector, arg string) (*apiv1.Action, error) {
			got, err := c.actions.RunAction(ctx, &apiv1.RunActionRequest{Incident: named("incidents/", arg), RequestId: uuid.NewString()})
			return got.GetAction(), err
		}),
		a.pause(), a.resume(),
	)
}

func (a *app) actionsList() *cobra.Command {
	var narrow narrowing
	cmd := &cobra.Command{
		Use: "list", Short: "List actions, newest first", Args: exactly(0, "no arguments"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.ask(cmd.Context(), func(ctx context.Context, c collector) error {
				out := &apiv1.ListActionsResponse{}
				err := narrow.pages(func(size int32, token string) (int, string, error) {
					page, err := c.actions.ListActions(ctx, &apiv1.ListActionsRequest{PageSize: size, PageToken: token, Filter: narrow.filter()})
					out.Actions, out.NextPageToken = append(out.Actions, page.GetActions()...), page.GetNextPageToken()
					return len(page.GetActions()), page.GetNextPageToken(), err
				})
				if err != nil {
					return err
				}
				if a.set.json {
					return a.printJSON(out)
				}
				return a.actionTable(out.GetActions())
			})
		},
	}
	narrow.add(cmd, "incident", "host", "unit", "state", "cause")
	return cmd
}

func (a *app) actionTable(rows []*apiv1.Action) error {
	cells := make([][]string, len(rows))
	for i, r := range rows {
		cells[i] = []string{
			bare(r.GetName()), a.stamp(r.GetCreatedAt()), r.GetState(), r.GetVerb(), r.GetUnit(), r.GetHost(), r.GetCause(),
			decidedBy(r),
		}
	}
	return a.table("no actions", []string{"ACTION", "CREATED", "STATE", "VERB", "UNIT", "HOST", "CAUSE", "REASON"}, cells)
}

// decidedBy is the last cell of an action, which may be as long as it needs to be.
func decidedBy(r *apiv1.Action) string {
	told, guard := guarded(r)
	if !guard {
		return first(r.GetOutcome().GetResult(), r.GetDetail())
	}
	return told
}

// decision is a command that decides about one action and shows how it stands then.
func (a *app) decision(use, short string, decide func(context.Context, collector, string) (*apiv1.Action, error)) *cobra.Command {
	return &cobra.Command{
		Use: use, Short: short, Args: exactly(1, "one argument"),
		Long: short + ".\n\nExit codes: 0 done, 1 a guard refused or holds it, 2 error, 3 not known.",
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.ask(cmd.Context(), func(ctx context.Context, c collector) error {
				act, err := decide(ctx, c, args[0])
				if err != nil {
					return err
				}
				if a.set.json {
					err = a.printJSON(act)
				} else {
					a.say("%s  %s", safe(act.GetName()), safe(actionLine(nil, act)))
				}
				if err == nil && (act.GetState() == "held" || act.GetState() == "refused") {
					return ended(ExitIncident)
				}
				return err
			})
		},
	}
}

func (a *app) pause() *cobra.Command {
	var why string
	cmd := &cobra.Command{
		Use: "pause --reason TEXT", Short: "Stop every new order", Args: exactly(0, "no arguments"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.ask(cmd.Context(), func(ctx context.Context, c collector) error {
				got, err := c.actions.PauseActions(ctx, &apiv1.PauseActionsRequest{Reason: why, RequestId: uuid.NewString()})
				if err != nil {
					return err
				}
				if a.set.json {
					return a.printJSON(got)
				}
				a.say("actions are paused; `gapura actions resume` ends it")
				return nil
			})
		},
	}
	cmd.Flags().StringVar(&why, "reason", "", "why; it is shown wherever an action is held")
	return cmd
}

func (a *app) resume() *cobra.Command {
	return &cobra.Command{
		Use: "resume", Short: "End a pause, close open breakers, and give back the modes that repairs lost by making things worse", Args: exactly(0, "no arguments"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.ask(cmd.Context(), func(ctx context.Context, c collector) error {
				got, err := c.actions.ResumeActions(ctx, &apiv1.ResumeActionsRequest{RequestId: uuid.NewString()})
				if err != nil {
					return err
				}
				if a.set.json {
					return a.printJSON(got)
				}
				a.say("actions go on")
				return nil
			})
		},
	}
}
