package api

import (
	"time"

	"github.com/gapura-dev/gapura/collector/internal/fleet"
	"github.com/gapura-dev/gapura/pkg/fact"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

func showLook(l fleet.Look) *apiv1.Observation { return showObservation(l.Observation, l.At) }

func showObservation(o fact.Observation, at time.Time) *apiv1.Observation {
	shown := &apiv1.Observation{
		Site: plain(o.Site), Time: showTime(at), Url: plain(o.URL), Status: int32(o.Status),
		Failure: o.Failure, Error: plain(o.Error), AnsweredBy: o.By.String(), Latency: showDuration(o.Latency),
		Vantage: plain(o.Vantage), Feed: plain(o.Feed), Tier: showTier(o.Tier), Face: plain(o.Face()), Presumed: o.Presumed,
	}
	if o.Address.IsValid() {
		shown.Address = o.Address.String()
	}
	return shown
}

func showTier(t fact.Tier) string {
	return [...]string{"reported", "monitored", "direct"}[max(0, min(int(t), 2))]
}
