package command

import (
	"slices"
	"strings"
)

// untouchable lists the units that no policy can open: the host's own footing, and Gapura itself.
var untouchable = []string{
	"systemd-*.service", "dbus*.service", "ssh*.service", "getty@*.service", "user@*.service", "gapura-*.service",
	"emergency.service", "rescue.service",
}

// Untouchable reports whether a unit may never be touched, whatever a policy says: what is not a service, and what the
// host itself stands on.
func Untouchable(unit string) bool {
	if !strings.HasSuffix(unit, ".service") || strings.ContainsAny(unit, "/\x00\n") {
		return true
	}
	for _, pattern := range untouchable {
		if Match(pattern, unit) {
			return true
		}
	}
	return false
}

// Effective returns what a policy comes to once it is narrowed to the ceilings. It never allows more than the policy
// says, nor more than is compiled in.
func Effective(policy Policy) Policy {
	policy.UnitCooldown = max(policy.UnitCooldown, CeilingUnitGap)
	policy.UnitPerHour = min(max(policy.UnitPerHour, 0), CeilingUnitPerHour)
	policy.HostPerDay = min(max(policy.HostPerDay, 0), CeilingHostPerDay)
	policy.RootSessionGuard = max(policy.RootSessionGuard, 0)
	policy.MinUptime = max(policy.MinUptime, 0)
	return policy
}

// Allows reports whether the policy lets a verb be used on a unit; if not, it says which rule decided and how to
// change it.
func (p Policy) Allows(unit string, verb Verb) (ok bool, why, hint string) {
	if !verb.Valid() {
		return false, "there is no such verb", ""
	}
	if Untouchable(unit) {
		return false, "it is never touched, whatever the policy says", ""
	}
	for _, pattern := range p.Deny {
		if Match(pattern, unit) {
			return false, "denied by " + pattern, key("deny")
		}
	}
	for _, allowed := range p.Allow {
		if !Match(allowed.Unit, unit) {
			continue
		}
		if slices.Contains(allowed.Verbs, verb) {
			return true, "", ""
		}
		return false, allowed.Unit + " is not listed with " + string(verb), key("allow")
	}
	if Touchable(unit) {
		return true, "", ""
	}
	return false, "it is neither a web server nor php-fpm and no policy lists it", key("allow")
}
