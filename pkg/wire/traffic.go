package wire

import (
	"math"

	"github.com/gapura-dev/gapura/pkg/fact"
	agentv1 "github.com/gapura-dev/gapura/proto/gapura/agent/v1"
)

func fromTraffic(t fact.Traffic) *agentv1.Traffic {
	return &agentv1.Traffic{
		Unit: t.Unit, Vhost: t.Vhost, Log: t.Log, Window: fromDuration(t.Window), Requests: t.Requests,
		Status_500: t.Status500, Status_502: t.Status502, Status_503: t.Status503, Status_504: t.Status504,
		Status_4Xx: t.Status4xx, Status_499: t.Status499, Sources: t.Sources, TopShare: t.TopShare, Habit: t.Habit,
		Counted: t.Counted,
	}
}

func toTraffic(t *agentv1.Traffic) fact.Traffic {
	return fact.Traffic{
		Unit: text(t.GetUnit()), Vhost: text(t.GetVhost()), Log: text(t.GetLog()), Window: toDuration(t.GetWindow()),
		Requests: t.GetRequests(), Status500: t.GetStatus_500(), Status502: t.GetStatus_502(), Status503: t.GetStatus_503(),
		Status504: t.GetStatus_504(), Status4xx: t.GetStatus_4Xx(), Status499: t.GetStatus_499(), Sources: t.GetSources(),
		TopShare: figure(t.GetTopShare()), Habit: figure(t.GetHabit()), Counted: figure(t.GetCounted()),
	}
}

// figure reads a number that cannot be negative or endless.
func figure(f float64) float64 {
	if !(f >= 0) || math.IsInf(f, 0) {
		return 0
	}
	return f
}

func fromInside(i fact.Inside) *agentv1.Inside {
	return &agentv1.Inside{
		Site: i.Site, Address: i.Address, Path: i.Path, Tls: i.TLS, Status: int32(i.Status), Failure: i.Failure, Body: i.Body,
		Took: fromDuration(i.Took), Target: i.Target,
	}
}

func toInside(i *agentv1.Inside) fact.Inside {
	return fact.Inside{
		Site: text(i.GetSite()), Address: text(i.GetAddress()), Path: text(i.GetPath()), TLS: i.GetTls(),
		Status: int(i.GetStatus()), Failure: text(i.GetFailure()), Body: text(i.GetBody()), Took: toDuration(i.GetTook()),
		Target: text(i.GetTarget()),
	}
}

func fromArrival(a fact.Arrival) *agentv1.Arrival {
	return &agentv1.Arrival{Token: a.Token, Unit: a.Unit, Vhost: a.Vhost, Status: uint32(a.Status)}
}

func toArrival(a *agentv1.Arrival) fact.Arrival {
	return fact.Arrival{Token: text(a.GetToken()), Unit: text(a.GetUnit()), Vhost: text(a.GetVhost()), Status: int(a.GetStatus())}
}
