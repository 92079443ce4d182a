package api

import (
	"github.com/gapura-dev/gapura/collector/internal/fleet"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

func showSite(s Site) *apiv1.Site {
	return &apiv1.Site{
		Name: sitesCollection + plain(s.Name), State: s.State, Hosts: s.Hosts, Configured: s.Configured,
		Url: plain(s.URL), Address: plain(s.Address), Interval: showDuration(s.Interval),
		ExpectStatus: int32(s.Expect),
		OptOut:       s.OptOut, LastLook: lastLook(s.Looks), Incident: s.Incident,
	}
}

// lastLook returns the newest look, nil for none.
func lastLook(looks []fleet.Look) *apiv1.Observation {
	if len(looks) == 0 {
		return nil
	}
	newest := looks[0]
	for _, l := range looks[1:] {
		if l.Received.After(newest.Received) {
			newest = l
		}
	}
	return showLook(newest)
}
