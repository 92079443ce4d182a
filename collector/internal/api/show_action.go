package api

import (
	"github.com/gapura-dev/gapura/collector/internal/remedy"
	"github.com/gapura-dev/gapura/pkg/fact"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

func showAction(a *remedy.Action) *apiv1.Action {
	return &apiv1.Action{
		Name: actionsCollection + a.ID, Incident: a.Incident, Cause: a.Cause, Remedy: a.Remedy,
		Host: a.Host, Unit: plain(a.Unit), Verb: string(a.Verb), Mode: string(a.Mode), State: string(a.State),
		Attempt: int32(a.Attempt),
		Reason:  string(a.Reason), Detail: plain(a.Detail), Hint: plain(a.HowToChange()), Approver: plain(a.Approver),
		Outcome:   showOutcome(a.Outcome),
		CreatedAt: showTime(a.Created), SentAt: showTime(a.SentAt), DoneAt: showTime(a.DoneAt),
		VerifiedAt: showTime(a.VerifiedAt), EndedAt: showTime(a.Ended),
	}
}

func showOutcome(o fact.Outcome) *apiv1.Outcome {
	if o.State == fact.OutcomeUnspecified {
		return nil
	}
	return &apiv1.Outcome{
		State: o.State.String(), Reason: plain(o.Reason), Detail: plain(o.Detail), Result: plain(o.Result), Took: showDuration(o.Took),
	}
}
