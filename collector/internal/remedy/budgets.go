package remedy

import (
	"math"
	"time"

	"github.com/gapura-dev/gapura/pkg/command"
)

// The labels by which hosts share a budget (DESIGN 8).
const (
	customerLabel = "customer"
	clusterLabel  = "cluster"
)

// owner returns whose a host is by a label. A host without it counts as its own (DESIGN 8).
func owner(w World, host, label string) string {
	if value := w.Label(host, label); value != "" {
		return value
	}
	return host
}

// share returns a part of a whole, rounded down and at least one (DESIGN 8).
func share(part float64, whole int) int {
	if bug == "percent rounds up" {
		return max(1, int(math.Ceil(part*float64(whole))))
	}
	return max(1, int(part*float64(whole)))
}

// rateShare is a budget that is a share of the fleet's rate, so that nobody takes it all (safety.md 3.6).
type rateShare struct {
	of     string // whose, as people call it
	key    string // in limits
	part   float64
	counts func(a *Action) bool
}

func (e *Engine) withinShare(b rateShare, now time.Time) *command.Refusal {
	l := e.policy.Limits
	for _, rate := range []struct {
		per  time.Duration
		most int
	}{{time.Minute, share(b.part, l.FleetPerMinute)}, {time.Hour, share(b.part, l.FleetPerHour)}} {
		n := e.count(func(a *Action) bool { return a.asked(rate.per, now) && b.counts(a) })
		if n >= rate.most {
			return command.Refuse(command.BudgetSpent, "limits."+b.key, "%d actions for %s within %s, its share of the fleet's rate is %d",
				n, b.of, rate.per, rate.most)
		}
	}
	return nil
}

func customerBudget(e *Engine, c candidate, w World, now time.Time) *command.Refusal {
	customer := w.Label(c.incident.Subject.Host, customerLabel)
	if customer == "" {
		return nil // a host without the label counts as its own customer, which the host's budget covers
	}
	theirs := func(a *Action) bool { return w.Label(a.Host, customerLabel) == customer }
	n := e.count(func(a *Action) bool { return a.InFlight() && theirs(a) })
	if n >= e.policy.Limits.CustomerInFlight {
		return command.Refuse(command.BudgetSpent, "limits.customer_in_flight", "%d actions under way for customer %s", n, customer)
	}
	return e.withinShare(rateShare{"customer " + customer, "customer_share", e.policy.Limits.CustomerShare, theirs}, now)
}

// causeBudget keeps one mistaken cause from spending what the others need (safety.md F1).
func causeBudget(e *Engine, c candidate, _ World, now time.Time) *command.Refusal {
	cause := c.incident.Finding.Cause
	same := func(a *Action) bool { return a.Cause == cause }
	return e.withinShare(rateShare{"cause " + cause, "cause_share", e.policy.Limits.CauseShare, same}, now)
}

// clusterBudget guards the hosts of one label, which may share a machine beneath them (safety.md 3.6).
func clusterBudget(e *Engine, c candidate, w World, now time.Time) *command.Refusal {
	cluster, l := w.Label(c.incident.Subject.Host, clusterLabel), e.policy.Limits
	if cluster == "" {
		return nil
	}
	its := func(a *Action) bool { return w.Label(a.Host, clusterLabel) == cluster }
	if n := e.count(func(a *Action) bool { return a.InFlight() && its(a) }); n >= l.ClusterInFlight {
		return command.Refuse(command.BudgetSpent, "limits.cluster_in_flight", "%d action(s) under way in cluster %s", n, cluster)
	}
	most := max(l.ClusterPerHour, int(l.ClusterShare*float64(w.Size(clusterLabel, cluster))))
	if n := e.count(func(a *Action) bool { return a.within(time.Hour, now) && its(a) }); n >= most {
		return command.Refuse(command.BudgetSpent, "limits.cluster_per_hour", "%d actions in cluster %s within the hour, at most %d", n, cluster, most)
	}
	return nil
}

func fleetBudget(e *Engine, _ candidate, w World, now time.Time) *command.Refusal {
	l := e.policy.Limits
	hosts := make(map[string]bool)
	e.count(func(a *Action) bool {
		if a.InFlight() {
			hosts[a.Host] = true
		}
		return false
	})
	if most := share(l.FleetShare, w.Enrolled()); len(hosts) >= most {
		return command.Refuse(command.BudgetSpent, "limits.fleet_share", "%d host(s) with an action under way, at most %d", len(hosts), most)
	}
	within := func(d time.Duration) int {
		return e.count(func(a *Action) bool { return a.asked(d, now) })
	}
	if n := within(time.Minute); n >= l.FleetPerMinute {
		return command.Refuse(command.BudgetSpent, "limits.fleet_per_minute", "%d actions in the last minute", n)
	}
	if n := within(time.Hour); n >= l.FleetPerHour {
		return command.Refuse(command.BudgetSpent, "limits.fleet_per_hour", "%d actions in the last hour", n)
	}
	return nil
}
