package command

import "time"

// Refusals returns the reason of every guard that refuses, not only of the first.
func Refusals(order Order, look Look, policy Policy, now time.Time) []Reason {
	var reasons []Reason
	for _, refuses := range append(append([]guard{}, standing...), fresh...) {
		if refusal := refuses(order, look, Effective(policy), now); refusal != nil {
			reasons = append(reasons, refusal.Reason)
		}
	}
	return reasons
}
