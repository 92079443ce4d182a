package command

import (
	"bytes"
	"strings"
	"time"
)

func policyIsReadable(_ Order, _ Look, policy Policy, _ time.Time) *Refusal {
	if policy.Error == "" {
		return nil
	}
	return Refuse(PolicyUnreadable, PolicyFile+", then `gapura-agent check`", "%s", policy.Error)
}

func notPaused(_ Order, _ Look, policy Policy, _ time.Time) *Refusal {
	if policy.Paused == "" {
		return nil
	}
	return Refuse(Paused, "`gapura-agent resume` on the host", "%s", policy.Paused)
}

func madeForThisHost(order Order, look Look, _ Policy, _ time.Time) *Refusal {
	if order.Host != "" && order.Host == look.Host {
		return nil
	}
	return Refuse(WrongHost, "", "made for %q, this is %q", order.Host, look.Host)
}

// madeForThisSession binds an order to one stream: a captured order is worth nothing on the next one.
func madeForThisSession(order Order, look Look, _ Policy, _ time.Time) *Refusal {
	if order.CertificateSerial == "" || !strings.EqualFold(order.CertificateSerial, look.Serial) {
		return Refuse(WrongSession, "", "made for certificate %q, this host has %q", order.CertificateSerial, look.Serial)
	}
	if len(order.SessionNonce) == 0 || !bytes.Equal(order.SessionNonce, look.SessionNonce) {
		return Refuse(WrongSession, "", "made for an earlier stream of this host")
	}
	return nil
}

func termIsCurrent(order Order, look Look, _ Policy, _ time.Time) *Refusal {
	if order.Term >= look.Term {
		return nil
	}
	return Refuse(StaleTerm, "", "term %d, this host has obeyed term %d", order.Term, look.Term)
}

// isAudited holds the collector to "no action without entry".
func isAudited(order Order, _ Look, _ Policy, _ time.Time) *Refusal {
	if order.AuditIndex > 0 {
		return nil
	}
	return Refuse(NotAudited, "", "the order names no entry of the collector's audit")
}

// auditGoesOn refuses an order whose entry lies before one that an earlier order stood on, or is the very same: an audit
// only grows, so a lower index means that it was set back, or that another one signs with the same key.
func auditGoesOn(order Order, look Look, _ Policy, _ time.Time) *Refusal {
	if order.AuditIndex > look.Audit || order.AuditIndex == 0 || order.ID == look.AuditOrder {
		return nil
	}
	return Refuse(AuditRolledBack, "", "entry %d of the audit, order %s stood on entry %d", order.AuditIndex, look.AuditOrder, look.Audit)
}

// notExpired asks the wall clock, and besides it the time since arrival, which no wrong clock can stretch.
func notExpired(order Order, look Look, _ Policy, now time.Time) *Refusal {
	if waited := now.Sub(look.Arrived); look.Arrived.IsZero() || waited > Life {
		return Refuse(Expired, "", "waited %s on the host, an order lives %s", waited.Round(time.Second), Life)
	}
	if !now.Before(order.NotAfter) {
		return Refuse(Expired, "the host's clock, if it is wrong", "valid until %s, the host's clock says %s",
			order.NotAfter.UTC().Format(time.RFC3339), now.UTC().Format(time.RFC3339))
	}
	return nil
}

func verbIsKnown(order Order, _ Look, _ Policy, _ time.Time) *Refusal {
	if order.Verb.Valid() {
		return nil
	}
	return Refuse(VerbUnknown, "", "%q is not start, reload or restart", order.Verb)
}

func unitIsAllowed(order Order, _ Look, policy Policy, _ time.Time) *Refusal {
	ok, why, hint := policy.Allows(order.Unit, order.Verb)
	if ok {
		return nil
	}
	return Refuse(UnitNotAllowed, hint, "%s %s: %s", order.Verb, order.Unit, why)
}

// modeActs lets signed orders pass in approve and auto: that a person approved, where one must, is what the signature
// says. An unknown mode acts no more than observe does.
func modeActs(_ Order, _ Look, policy Policy, _ time.Time) *Refusal {
	if policy.Mode == Approve || policy.Mode == Auto {
		return nil
	}
	return Refuse(ModeForbids, key("mode"), "the host's mode is %q", policy.Mode)
}
