package api

import (
	"context"
	"errors"

	"google.golang.org/grpc/codes"

	"github.com/gapura-dev/gapura/collector/internal/remedy"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// actionStates are the states that a filter may name.
var actionStates = []string{
	string(remedy.Held), string(remedy.Awaiting), string(remedy.Reserved), string(remedy.Signed), string(remedy.Sent),
	string(remedy.Verifying), string(remedy.Verified), string(remedy.Resolved), string(remedy.Refused),
	string(remedy.Failed), string(remedy.Worse), string(remedy.Unknown), string(remedy.GaveUp), string(remedy.Rejected),
	string(remedy.Expired), string(remedy.Shadowed),
}

// actions serves ActionService.
type actions struct {
	apiv1.UnimplementedActionServiceServer
	readers   Readers
	hand      ActionHand
	incidents incidents
}

func (s *actions) ListActions(ctx context.Context, r *apiv1.ListActionsRequest) (*apiv1.ListActionsResponse, error) {
	const list = "actions"
	f, err := parseFilter(r.GetFilter(), "incident", "host", "unit", "state", "cause")
	if err == nil {
		err = f.stateIn(actionStates...)
	}
	if err != nil {
		return nil, err
	}
	page, err := pageOf(list, r)
	if err != nil {
		return nil, err
	}
	eyes := eyesOf(ctx, s.readers.Hosts)
	rows, end, err := s.readers.Actions.ListActions(ctx, ActionQuery{
		Page: page, Incident: f["incident"], Host: f["host"], Unit: f["unit"], Cause: f["cause"],
		State: remedy.State(f["state"]), Customer: eyes.customer,
	})
	if err != nil {
		return nil, err
	}
	if rows, err = keep(ctx, rows, eyes.action); err != nil {
		return nil, err
	}
	return &apiv1.ListActionsResponse{Actions: showAll(rows, showAction), NextPageToken: pageToken(list, r, end)}, nil
}

func (s *actions) GetAction(ctx context.Context, r *apiv1.GetActionRequest) (*apiv1.GetActionResponse, error) {
	a, err := s.visible(ctx, r.GetName())
	if err != nil {
		return nil, err
	}
	return &apiv1.GetActionResponse{Action: showAction(a)}, nil
}

func (s *actions) ApproveAction(ctx context.Context, r *apiv1.ApproveActionRequest) (*apiv1.ApproveActionResponse, error) {
	a, err := s.waiting(ctx, r.GetName())
	if err != nil {
		return nil, err
	}
	if a, err = s.hand.Approve(ctx, a.ID, principal(ctx).actor()); err != nil {
		return nil, err
	}
	return &apiv1.ApproveActionResponse{Action: showAction(a)}, nil
}

func (s *actions) RejectAction(ctx context.Context, r *apiv1.RejectActionRequest) (*apiv1.RejectActionResponse, error) {
	a, err := s.waiting(ctx, r.GetName())
	if err != nil {
		return nil, err
	}
	if a, err = s.hand.Reject(ctx, a.ID, principal(ctx).actor()); err != nil {
		return nil, err
	}
	return &apiv1.RejectActionResponse{Action: showAction(a)}, nil
}

func (s *actions) RunAction(ctx context.Context, r *apiv1.RunActionRequest) (*apiv1.RunActionResponse, error) {
	i, err := s.incidents.visible(ctx, r.GetIncident())
	if err != nil {
		return nil, err
	}
	if !i.Open() {
		return nil, conflict(i.Name, "it is resolved; there is nothing to repair")
	}
	rows, _, err := s.readers.Actions.ListActions(ctx, ActionQuery{Page: Page{Size: 1}, Incident: i.Name})
	if err != nil {
		return nil, err
	}
	if len(rows) > 0 && rows[0].InFlight() {
		return nil, conflict(i.Name, actionsCollection+rows[0].ID+" is under way for it")
	}
	a, err := s.hand.RunNow(ctx, i.Name, principal(ctx).actor())
	if err != nil {
		return nil, err
	}
	return &apiv1.RunActionResponse{Action: showAction(a)}, nil
}

func (s *actions) PauseActions(ctx context.Context, r *apiv1.PauseActionsRequest) (*apiv1.PauseActionsResponse, error) {
	if r.GetReason() == "" {
		return nil, wrong("reason", "say why: it is shown wherever an action is held")
	}
	if err := line("reason", r.GetReason(), 200); err != nil {
		return nil, err
	}
	return &apiv1.PauseActionsResponse{}, s.hand.Pause(ctx, r.GetReason(), principal(ctx).actor())
}

func (s *actions) ResumeActions(ctx context.Context, _ *apiv1.ResumeActionsRequest) (*apiv1.ResumeActionsResponse, error) {
	return &apiv1.ResumeActionsResponse{}, s.hand.Resume(ctx, principal(ctx).actor())
}

// visible returns an action, if the caller may see it.
func (s *actions) visible(ctx context.Context, name string) (*remedy.Action, error) {
	id, err := actionID(name)
	if err != nil {
		return nil, err
	}
	a, err := s.readers.Actions.Action(ctx, id)
	if err == nil {
		var own bool
		if own, err = eyesOf(ctx, s.readers.Hosts).action(ctx, a); err == nil && !own {
			err = ErrNotFound
		}
	}
	if errors.Is(err, ErrNotFound) {
		return nil, missing(apiv1.ErrorReason_ERROR_REASON_ACTION_NOT_KNOWN, name)
	}
	return a, err
}

// waiting returns an action that a person can decide about.
func (s *actions) waiting(ctx context.Context, name string) (*remedy.Action, error) {
	a, err := s.visible(ctx, name)
	if err == nil && a.State != remedy.Awaiting && a.State != remedy.Held {
		return nil, conflict(name, "it is "+string(a.State)+"; only an action that is awaiting approval or held can be decided")
	}
	return a, err
}

func conflict(name, message string) error {
	return refuse(codes.FailedPrecondition, apiv1.ErrorReason_ERROR_REASON_STATE_CONFLICT, name+": "+message, "name", name)
}
