package api

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// feedName is the feed of what is reported here.
const feedName = "api"

// maxReportAge is how far back a report may lie; older ones say nothing about now.
const maxReportAge = time.Hour

// failures are the failure classes that a report may name.
var failures = []string{
	fact.NoResolution, fact.Refused, fact.ConnectFailed, fact.ConnectTime, fact.TLSFailed, fact.AnswerTime, fact.Reset,
	fact.EmptyAnswer, fact.Truncated, fact.StatusError,
}

// observations serves ObservationService.
type observations struct {
	apiv1.UnimplementedObservationServiceServer
	sites   *sites
	witness Witness
}

func (s *observations) ReportObservation(ctx context.Context, r *apiv1.ReportObservationRequest) (*apiv1.ReportObservationResponse, error) {
	look, at, err := reported(r.GetObservation(), time.Now())
	if err != nil {
		return nil, err
	}
	if _, err := s.sites.visible(ctx, look.Site); err != nil {
		return nil, err
	}
	look.Tier = principal(ctx).Tier
	if err := s.witness.Observe(ctx, fact.Fact{At: at, Witness: feedName, Body: look}); err != nil {
		return nil, err
	}
	return &apiv1.ReportObservationResponse{Observation: showObservation(look, at)}, nil
}

// reported reads what somebody says he saw.
func reported(in *apiv1.Observation, now time.Time) (fact.Observation, time.Time, error) {
	site, err := checkSite("observation.site", in.GetSite())
	if err != nil {
		return fact.Observation{}, now, err
	}
	look := fact.Observation{
		Site: site, Status: int(in.GetStatus()), Failure: in.GetFailure(), Vantage: in.GetVantage(), Feed: feedName, Purpose: "reported",
	}
	if look.Status != 0 && (look.Status < 100 || look.Status > 599) {
		return look, now, wrong("observation.status", fmt.Sprintf("%d is not an HTTP status (100 to 599)", look.Status))
	}
	if look.Failure != "" && !slices.Contains(failures, look.Failure) {
		return look, now, wrong("observation.failure", fmt.Sprintf("%q is not one of %s", look.Failure, strings.Join(failures, ", ")))
	}
	if look.Status == 0 && look.Failure == "" {
		return look, now, wrong("observation.status", "say what was seen: status 502, or a failure such as time-out")
	}
	if look.Failure == "" && look.Status >= 500 {
		look.Failure = fact.StatusError
	}
	if err := line("observation.vantage", look.Vantage, 63); err != nil {
		return look, now, err
	}
	if look.Vantage == "" {
		look.Vantage = feedName
	}
	at := now
	if in.GetTime() != nil {
		at = in.GetTime().AsTime()
	}
	if age := now.Sub(at); age > maxReportAge || age < -time.Minute {
		return look, now, wrong("observation.time", "it may lie at most an hour back, and not in the future")
	}
	return look, at, nil
}
