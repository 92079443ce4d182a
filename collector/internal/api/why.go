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
	language := languageOf(ctx)
	out := &apiv1.WhySiteResponse{
		Site: name, State: word.State, Latent: showLatents(word.Latent, language), LastLook: lastLook(word.Looks),
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
		out.Advice = showText(word.Incident.Finding.Advice, language)
	case word.State == stateWell:
		out.Advice = showText(word.Health.Advice, language)
	case word.State == stateFailing:
		out.Advice = showText(word.Finding.Advice, language)
	}
	if out.Advice == nil {
		out.Advice = showText(adviceOf(word.State), language)
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
