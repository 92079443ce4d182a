package api

import (
	"math"

	"github.com/gapura-dev/gapura/pkg/fact"
	apiv1 "github.com/gapura-dev/gapura/proto/gapura/api/v1"
)

// maxHostSites is how many claimed sites one host shows.
const maxHostSites = 1000

func showHost(h Host) *apiv1.Host {
	labels := make(map[string]string, len(h.Labels))
	for key, value := range h.Labels {
		labels[plain(key)] = plain(value)
	}
	return &apiv1.Host{
		Name: hostsCollection + h.Name, State: string(h.State), Labels: labels, Addresses: h.Addresses,
		EnrolledAt: showTime(h.Enrolled), SpokeAt: showTime(h.LastSpoke), SilentSince: showTime(h.SilentSince),
		Facts: showAll(h.Facts, showCount), Units: showAll(h.Units, showUnit),
		Missing: showAll(h.Missing, showMissing), Gaps: showAll(h.Gaps, showGap),
		Sites: plainAll(h.Sites[:min(len(h.Sites), maxHostSites)]),
	}
}

func showCount(c FactCount) *apiv1.FactCount {
	return &apiv1.FactCount{Kind: string(c.Kind), Count: int32(min(c.Count, math.MaxInt32)), Newest: showTime(c.Newest)}
}

func showUnit(u fact.Unit) *apiv1.Unit {
	return &apiv1.Unit{Unit: plain(u.Name), Active: plain(u.Active), Sub: plain(u.Sub), Result: plain(u.Result), Since: showTime(u.Since)}
}

func showMissing(m fact.Missing) *apiv1.MissingWitness {
	return &apiv1.MissingWitness{Witness: plain(m.Name), Why: plain(m.Why)}
}

func showGap(g fact.Gap) *apiv1.Gap {
	return &apiv1.Gap{Reason: plain(g.Reason), Count: int64(min(g.Count, math.MaxInt64))}
}
