package api

import (
	"context"
	"time"

	"github.com/gapura-dev/gapura/collector/internal/brain"
	"github.com/gapura-dev/gapura/collector/internal/fleet"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// When a site is looked at again before an answer is given, and how long that may take.
const (
	freshEnough = 30 * time.Second
	lookWait    = 20 * time.Second // the longest look of the prober
	askWait     = 8 * time.Second  // what somebody who asks why will wait
	lookPoll    = 50 * time.Millisecond
)

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
