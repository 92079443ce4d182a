package command

import "time"

func noPackageRun(_ Order, look Look, _ Policy, _ time.Time) *Refusal {
	if look.PackageRun == "" {
		return nil
	}
	return Refuse(PackageRun, "wait until it ends", "%s", look.PackageRun)
}

func hostIsUp(_ Order, look Look, policy Policy, _ time.Time) *Refusal {
	if policy.MinUptime == 0 || look.Uptime >= policy.MinUptime {
		return nil
	}
	return Refuse(JustBooted, key("min_uptime"), "up for %s, at least %s is asked for",
		look.Uptime.Round(time.Second), policy.MinUptime)
}

func nobodyAtWork(_ Order, look Look, policy Policy, _ time.Time) *Refusal {
	if policy.RootSessionGuard == 0 {
		return nil
	}
	if look.SessionsError != "" {
		return Refuse(RootSession, key("root_session_guard"), "who is logged in is not known: %s", look.SessionsError)
	}
	for _, session := range look.RootSessions {
		if session.Idle < policy.RootSessionGuard {
			return Refuse(RootSession, key("root_session_guard"), "root session %s active %s ago",
				session.Name, max(session.Idle, 0).Round(time.Second))
		}
	}
	return nil
}

// nobodyElseRestarts stands down where the host has a service monitor of its own: two that restart one unit fight.
func nobodyElseRestarts(order Order, look Look, policy Policy, _ time.Time) *Refusal {
	if order.Verb == Reload || policy.IgnoreKeepers || look.Keeper == "" {
		return nil
	}
	return Refuse(OtherKeeper, key("other_keepers"), "%s", look.Keeper)
}

// notTooSoon keeps two actions on one unit apart, and a start from any earlier start, whoever asked for that. An action
// that lies in the future, by a clock set back, counts as just taken.
func notTooSoon(order Order, look Look, policy Policy, now time.Time) *Refusal {
	for _, done := range look.Recent {
		if ago := now.Sub(done.At); done.Unit == order.Unit && ago < policy.UnitCooldown {
			return Refuse(TooSoon, key("unit_cooldown"), "%s of %s %s ago, the cool-down is %s",
				done.Verb, done.Unit, max(ago, 0).Round(time.Second), policy.UnitCooldown)
		}
	}
	if order.Verb == Reload || look.LastStart.IsZero() {
		return nil
	}
	if ago := now.Sub(look.LastStart); ago < CeilingUnitGap {
		return Refuse(TooSoon, "", "%s was last started %s ago, two starts are at least %s apart",
			order.Unit, max(ago, 0).Round(100*time.Millisecond), CeilingUnitGap)
	}
	return nil
}

func withinBudgets(order Order, look Look, policy Policy, now time.Time) *Refusal {
	unit, host := 0, 0
	for _, done := range look.Recent {
		ago := now.Sub(done.At)
		if done.Unit == order.Unit && ago < time.Hour {
			unit++
		}
		if ago < 24*time.Hour {
			host++
		}
	}
	if unit >= policy.UnitPerHour {
		return Refuse(BudgetSpent, key("unit_per_hour"), "%d actions on %s within the hour, %d are allowed",
			unit, order.Unit, policy.UnitPerHour)
	}
	if host >= policy.HostPerDay {
		return Refuse(BudgetSpent, key("host_per_day"), "%d actions on this host within 24 h, %d are allowed",
			host, policy.HostPerDay)
	}
	return nil
}
