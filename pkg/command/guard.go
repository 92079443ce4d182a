package command

import "time"

// PolicyFile is where a host's local policy lies; refusals point there.
const PolicyFile = "/etc/gapura/policy.yaml"

// guard is one rule that may refuse an order; nil lets it pass.
type guard func(order Order, look Look, policy Policy, now time.Time) *Refusal

// standing are the guards that need nothing but the order, the policy and what the host knows of itself. A new guard is
// one function and one entry here or in fresh, at the place its reason has in the list of reasons.
var standing = []guard{
	policyIsReadable,
	notPaused,
	madeForThisHost,
	madeForThisSession,
	termIsCurrent,
	isAudited,
	auditGoesOn,
	notExpired,
	verbIsKnown,
	unitIsAllowed,
	modeActs,
}

// fresh are the guards that need the host's fresh look at the unit and at itself.
var fresh = []guard{
	unitIsKnown,
	unitIsTheSame,
	notMasked,
	notDisabled,
	noJobPending,
	notInAutoRestart,
	withinStartLimit,
	stateFitsVerb,
	unitIsSick,
	notStoppedByPerson,
	stopIsKnown,
	configIsGood,
	configTestRan,
	configIsNewer,
	configIsTheSame,
	addressIsFree,
	noPackageRun,
	hostIsUp,
	nobodyAtWork,
	nobodyElseRestarts,
	notTooSoon,
	withinBudgets,
}

// Permits is the host's second key: it says whether the host itself agrees to an order. Nil permits it; otherwise the
// first guard that refuses decides. The policy is narrowed to what is compiled in before any guard sees it.
func Permits(order Order, look Look, policy Policy, now time.Time) *Refusal {
	if refusal := Admits(order, look, policy, now); refusal != nil {
		return refusal
	}
	return ask(fresh, order, look, Effective(policy), now)
}

// Admits asks the guards that need no fresh look, so that a host runs no test for an order it refuses anyway. Only
// Permits permits.
func Admits(order Order, look Look, policy Policy, now time.Time) *Refusal {
	return ask(standing, order, look, Effective(policy), now)
}

func ask(guards []guard, order Order, look Look, policy Policy, now time.Time) *Refusal {
	for _, refuses := range left(guards) {
		if refusal := refuses(order, look, policy, now); refusal != nil {
			return refusal
		}
	}
	return nil
}

// key names a key of the local policy in a hint.
func key(name string) string { return "`" + name + "` in " + PolicyFile }
