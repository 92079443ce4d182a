package api

import (
	"context"
	"slices"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/collector/internal/incident"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// When a site is looked at again before an answer is given, and how long that may take.
const (
	freshEnough = 30 * time.Second
	lookWait    = 20 * time.Second // the longest look of the prober
	askWait     = 8 * time.Second  // what somebody who asks why will wait
	lookPoll    = 50 * time.Millisecond
)

// lately is how long a resolved incident is still the answer to "why?".
const lately = 24 * time.Hour

func (s *sites) WhySite(ctx context.Context, r *apiv1.WhySiteRequest) (*apiv1.WhySiteResponse, error) {
	name, err := siteID(r.GetName())
	if err != nil {
		return nil, err
	}
	site, err := s.visible(ctx, name)
	if err != nil {
		return nil, err
	}
	word, err := s.oracle.Why(ctx, name)
	if err != nil {
		return nil, err
	}
	if word.Incident == nil && !site.OptOut && !fresh(word.Looks, time.Now()) {
		if word, err = s.lookAgain(ctx, name, word, askWait); err != nil {
			return nil, err
		}
	}
	if word, err = s.narrow(ctx, word); err != nil {
		return nil, err
	}
	return s.tell(ctx, name, word)
}

// narrow takes from a word what the caller may not see.
func (s *sites) narrow(ctx context.Context, word brain.Word) (brain.Word, error) {
	eyes := eyesOf(ctx, s.readers.Hosts)
	if eyes.all() {
		return word, nil
	}
	var err error
	if word.Latent, err = keep(ctx, word.Latent, eyes.latent); err != nil {
		return word, err
	}
	if word.Looks, err = keep(ctx, word.Looks, eyes.look); err != nil {
		return word, err
	}
	if word.Incident == nil {
		return word, nil
	}
	if own, err := eyes.incident(ctx, word.Incident); own || err != nil {
		return word, err
	}
	word.Incident, word.Action, word.State = nil, nil, stateOf(word.Looks)
	return word, nil
}

// tell makes the answer.
func (s *sites) tell(ctx context.Context, name string, word brain.Word) (*apiv1.WhySiteResponse, error) {
	out := &apiv1.WhySiteResponse{
		Site: name, State: word.State, Latent: showAll(word.Latent, showLatent), LastLook: lastLook(word.Looks),
	}
	found := word.Incident
	if found == nil {
		var err error
		if found, err = s.resolvedLately(ctx, name); err != nil {
			return nil, err
		}
	}
	if found != nil {
		shown, err := s.incidents.show(ctx, found)
		if err != nil {
			return nil, err
		}
		out.Incident = shown
	}
	switch {
	case word.Incident != nil:
		out.Advice = showText(word.Incident.Finding.Advice)
	case word.State == stateWell:
		out.Advice = showText(word.Health.Advice)
	case word.State == stateFailing:
		out.Advice = showText(word.Finding.Advice)
	}
	if out.Advice == nil {
		out.Advice = showText(adviceOf(word.State))
	}
	if word.State == stateWell {
		out.Proof = proof(word.Looks)
	}
	return out, nil
}

// proof returns the good looks, newest first.
func proof(looks []fleet.Look) []*apiv1.Observation {
	good := slices.DeleteFunc(slices.Clone(looks), func(l fleet.Look) bool { return l.Failed() })
	slices.SortStableFunc(good, func(a, b fleet.Look) int { return b.Received.Compare(a.Received) })
	return showAll(good, showLook)
}

// resolvedLately returns the newest incident of a site that the caller may see, if it was resolved within a day.
func (s *sites) resolvedLately(ctx context.Context, name string) (*incident.Incident, error) {
	eyes := eyesOf(ctx, s.readers.Hosts)
	rows, _, err := s.readers.Incidents.ListIncidents(ctx, IncidentQuery{
		Page: Page{Size: 10}, Site: name, State: incident.Resolved, Customer: eyes.customer,
	})
	if err != nil {
		return nil, err
	}
	rows, err = keep(ctx, rows, eyes.incident)
	if err != nil || len(rows) == 0 || time.Since(rows[0].ResolvedAt) > lately {
		return nil, err
	}
	return rows[0], nil
}

func (s *sites) ProbeSite(ctx context.Context, r *apiv1.ProbeSiteRequest) (*apiv1.ProbeSiteResponse, error) {
	name, err := siteID(r.GetName())
	if err != nil {
		return nil, err
	}
	site, err := s.visible(ctx, name)
	if err != nil {
		return nil, err
	}
	if site.OptOut {
		return nil, optedOut(name)
	}
	word, err := s.oracle.Why(ctx, name)
	if err != nil {
		return nil, err
	}
	before := newest(word.Looks)
	if word, err = s.lookAgain(ctx, name, word, lookWait); err != nil {
		return nil, err
	}
	if word, err = s.narrow(ctx, word); err != nil {
		return nil, err
	}
	out := &apiv1.ProbeSiteResponse{Site: name}
	for _, l := range word.Looks {
		if l.Received.After(before) {
			out.Looks = append(out.Looks, showLook(l))
		}
	}
	if len(out.Looks) == 0 {
		return nil, notLooked(name)
	}
	out.Time = showTime(newest(word.Looks))
	return out, nil
}

// lookAgain asks for a look and waits until the brain has taken one in, or for as long as the caller would. What is known
// by then is the answer.
func (s *sites) lookAgain(ctx context.Context, name string, word brain.Word, most time.Duration) (brain.Word, error) {
	before := newest(word.Looks)
	if err := s.oracle.Probe(ctx, name); err != nil {
		return word, err
	}
	over := time.NewTimer(most)
	defer over.Stop()
	again := time.NewTicker(lookPoll)
	defer again.Stop()
	for !newest(word.Looks).After(before) {
		select {
		case <-ctx.Done():
			return word, ctx.Err()
		case <-over.C:
			return word, nil
		case <-again.C:
		}
		var err error
		if word, err = s.oracle.Why(ctx, name); err != nil {
			return word, err
		}
	}
	return word, nil
}

// newest returns when the newest look arrived, the zero time for none.
func newest(looks []fleet.Look) time.Time {
	var at time.Time
	for _, l := range looks {
		if l.Received.After(at) {
			at = l.Received
		}
	}
	return at
}

func fresh(looks []fleet.Look, now time.Time) bool {
	at := newest(looks)
	return !at.IsZero() && now.Sub(at) <= freshEnough
}
