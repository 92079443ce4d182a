package command

import "github.com/gapura-dev/gapura/pkg/fact"

// siteFails asks the host's own request to the order's site, at the web server's own listener: nothing between the host
// and the outside is a reason to reload. Only what a server with an old configuration says counts as failing: an error of
// its own, or a handshake that visitors refuse. A site that says nothing may just be slow, or speak otherwise than asked.
func siteFails(order Order, look Look) *Refusal {
	own := look.Own
	switch {
	case order.Site == "":
		return Refuse(OwnRequestUnknown, "", "the order names no site that fails")
	case look.OwnError != "":
		return Refuse(OwnRequestUnknown, "", "the host's own request to %s was not made: %s", order.Site, look.OwnError)
	case own.Site != order.Site:
		return Refuse(OwnRequestUnknown, "", "%s is said to fail, the host requested %q", order.Site, own.Site)
	case own.Failure == fact.TLSFailed, own.Failure == fact.StatusError && own.Status >= 500:
		return nil
	case own.Failure == fact.WellAnswered && own.Status > 0 && own.Status < 500:
		return Refuse(LocallyHealthy, "", "the host's own request to %s at %s is well: status %d", order.Site, own.Address, own.Status)
	}
	return Refuse(OwnRequestUnknown, "", "the host's own request to %s at %s ended in %q: no reason to reload %s",
		order.Site, own.Address, own.Failure, order.Unit)
}
