package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/gapura-dev/gapura/deploy/lab/installed"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// await returns when the row has come to what it should and stayed there.
func (s *slot) await(ctx context.Context, r *result) error {
	limit := grace + r.within()
	if strings.HasPrefix(r.Order, "restart ") {
		limit += stopping
	}
	if r.Guest {
		limit *= 3 // it is emulated, and everything takes its time
	}
	if err := installed.Until(ctx, limit, func() error { return s.reached(ctx, r) }); err != nil || r.Order != "" {
		return err
	}
	return installed.Stays(ctx, lingering, func() error { return s.reached(ctx, r) })
}

// reached says what is missing of what the row should come to.
func (s *slot) reached(ctx context.Context, r *result) error {
	return errors.Join(s.isNamed(r), s.isListed(ctx, r), s.isSilent(ctx, r))
}

// isNamed looks for the row's incident with its verdict, and for its repair or refusal.
func (s *slot) isNamed(r *result) error {
	opened, err := s.watched.since(r.began)
	if err != nil {
		return err
	}
	r.incident = nil
	for _, i := range opened {
		if !r.concerns(i) {
			continue
		}
		if r.incident == nil || i.GetCause().GetId() == r.Cause && !isMerged(i) {
			r.incident = i
		}
	}
	i := r.incident
	if r.Fleeting || i == nil && r.Cause == "" {
		return nil // judge looks at it when it is over
	}
	if i == nil {
		return errors.New("there is no incident")
	}
	if i.GetCause().GetId() != r.Cause || !r.strongEnough(i.GetCause().GetStrength()) {
		return fmt.Errorf("the cause is %s (%s), want %s (%s)", i.GetCause().GetId(), i.GetCause().GetStrength(), r.expects(), r.AtLeast)
	}
	return r.isAnswered(i)
}

// isAnswered asks for the repair that the row should come to, or why there is none.
func (r *result) isAnswered(i *apiv1.Incident) error {
	a := i.GetAction()
	did := a.GetVerb() + " " + a.GetUnit()
	switch {
	case r.Order != "" && (a.GetState() != "resolved" || did != r.resolve(r.Order)):
		return fmt.Errorf("the action %q is %s %s, want %q resolved", did, a.GetState(), a.GetReason(), r.resolve(r.Order))
	case r.Asks != "" && (a.GetState() != "awaiting-approval" || did != r.resolve(r.Asks)):
		return fmt.Errorf("the action %q is %s %s, want %q awaiting approval", did, a.GetState(), a.GetReason(), r.resolve(r.Asks))
	case r.Reason != nil && (i.GetResolvedAt() != nil || i.GetState() == "healing") && a.GetState() == "expired" && r.wasAnswered(i): // systemd was faster
	case r.Reason != nil && !slices.Contains(r.Reason, a.GetReason()):
		return fmt.Errorf("the action %q is %s, reason %q, want one of %q", did, a.GetState(), a.GetReason(), r.Reason)
	}
	return nil
}

// wasAnswered reports whether an incident's story tells of one of the row's reasons.
func (r *result) wasAnswered(i *apiv1.Incident) bool {
	return slices.ContainsFunc(i.GetTimeline(), func(e *apiv1.TimelineEntry) bool {
		return slices.ContainsFunc(r.Reason, func(reason string) bool { return strings.Contains(e.GetText(), ": "+reason+": ") })
	})
}

// isListed asks for the row's latent finding.
func (s *slot) isListed(ctx context.Context, r *result) error {
	if r.Latent == "" {
		return nil
	}
	list, err := s.latents.ListLatents(ctx, &apiv1.ListLatentsRequest{Filter: fmt.Sprintf("host = %q", r.host.Name())})
	if err != nil {
		return err
	}
	for _, l := range list.GetLatents() {
		if l.GetCause().GetId()+" "+l.GetUnit() == r.resolve(r.Latent) {
			return nil
		}
	}
	return fmt.Errorf("%s is not listed", r.resolve(r.Latent))
}

// isSilent asks for the host's silence to be known.
func (s *slot) isSilent(ctx context.Context, r *result) error {
	if !r.Silent {
		return nil
	}
	answer, err := s.hosts.GetHost(ctx, &apiv1.GetHostRequest{Name: "hosts/" + r.host.Name()})
	if err != nil {
		return err
	}
	if state := answer.GetHost().GetState(); state != "silent" {
		return fmt.Errorf("%s is %s, want silent", r.host.Name(), state)
	}
	return nil
}

// decided waits, where what happens passes by itself, for the retry that says whether a look that just failed was one of those.
func (s *slot) decided(ctx context.Context, r *result) error {
	if !r.Fleeting {
		return nil
	}
	return installed.Until(ctx, grace+r.within(), func() error {
		opened, err := s.opened(ctx, r)
		if err != nil {
			return err
		}
		if slices.ContainsFunc(opened, func(i *apiv1.Incident) bool { return i.GetState() == "observed" }) {
			return errors.New("an incident is neither confirmed nor over")
		}
		return nil
	})
}

// judge looks back on a row that has ended: no incident but its own, the right face, no order but the right one.
func (s *slot) judge(ctx context.Context, r *result) error {
	opened, err := s.opened(ctx, r)
	if err != nil {
		return err
	}
	var wrong []error
	subjects := make(map[string]bool)
	for _, i := range opened {
		if r.incident != nil && i.GetName() == r.incident.GetName() {
			r.incident = i
		}
		if isBlip(i) && r.Cause != "" || isMerged(i) || r.isFleeting(i) {
			continue
		}
		subject := i.GetUnit() + i.GetTarget()
		if subject == "" {
			subject = i.GetSite() // a page's own fault belongs to each site alone
		}
		if r.Fleeting || i.GetCause().GetId() != r.Cause || subjects[subject] || !slices.ContainsFunc(i.GetObservations(), r.hasFace) {
			wrong = append(wrong, fmt.Errorf("in the end: %s of %s, the looks saw %s", i.GetCause().GetId(), strings.Join(i.GetSites(), " "), faces(i)))
		}
		if others := i.GetSites(); r.First && !slices.Equal(others, r.host.Sites()[:1]) {
			wrong = append(wrong, fmt.Errorf("it names %q, want the first of %q alone", others, r.host.Sites()))
		}
		subjects[subject] = true
	}
	return errors.Join(append(wrong, r.late(), s.ordered(ctx, r))...)
}

// isFleeting reports whether an incident is the row's fault in passing: of its cause and never confirmed, or what it is when
// two looks have seen it.
func (r *result) isFleeting(i *apiv1.Incident) bool {
	switch cause := i.GetCause().GetId(); {
	case !r.Fleeting:
		return false
	case i.GetConfirmedAt() == nil:
		return cause == r.Cause
	default:
		return r.Confirmed != "" && cause == r.Confirmed && slices.ContainsFunc(i.GetObservations(), r.hasFace)
	}
}

// ordered holds the orders that left for the host against the one that should have.
func (s *slot) ordered(ctx context.Context, r *result) error {
	list, err := s.actions.ListActions(ctx, &apiv1.ListActionsRequest{Filter: fmt.Sprintf("host = %q", r.host.Name())})
	if err != nil {
		return err
	}
	var sent, want []string
	for _, a := range list.GetActions() {
		if a.GetSentAt() != nil { // an action that was held or refused here is no order
			sent = append(sent, a.GetVerb()+" "+a.GetUnit())
		}
	}
	if r.Order != "" {
		want = []string{r.resolve(r.Order)}
	}
	if !slices.Equal(sent, want) {
		return fmt.Errorf("orders sent: %q, want %q", sent, want)
	}
	return nil
}
