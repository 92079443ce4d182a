// Package command is the vocabulary of orders and outcomes, and the host's second key.
//
// Three verbs on an exact unit are all that can ever be ordered. An order needs two keys: the collector's signature, and
// Permits, by which the host itself says that its own fresh look agrees. Permits is pure; the collector runs it too,
// to know beforehand what the host will refuse.
package command

import (
	"strings"
	"time"
)

// Verb is what may be done to a unit. There are no others.
type Verb string

// The three verbs, gentlest first.
const (
	Start   Verb = "start"
	Reload  Verb = "reload"
	Restart Verb = "restart"
)

// Valid reports whether the verb is one of the three.
func (v Verb) Valid() bool { return v == Start || v == Reload || v == Restart }

// Order is what a signer signs.
type Order struct {
	ID                string // UUIDv7
	Host              string // the host that may execute it
	CertificateSerial string // of the stream it was made for, hexadecimal
	SessionNonce      []byte // of the stream it was made for
	Term              uint64 // ownership term of the collector
	Unit              string // exact unit name
	Verb              Verb
	InvocationID      string // the unit must still have this one
	Incident          string // "incidents/…"
	Cause             string // ID of the cause
	EvidenceHash      []byte // SHA-256 of the frozen evidence extract
	NotAfter          time.Time
	AuditIndex        uint64 // of the audit entry that records the decision
	Site              string // that fails: the host requests it itself before a reload
	Config            string // fingerprint of the configuration that a reload was decided about
}

// Life is how long an order lives after it arrived, on the host's monotonic clock (safety.md 3.9).
const Life = 120 * time.Second

// Signing is what precedes an order's body under the signature, so that a signature can mean nothing else.
const Signing = "gapura order v1\n"

// touchable lists the units that may be touched without local policy naming them: web servers and php-fpm.
// A `*` stands for any characters but a slash. A name alone opens nothing: the test of a unit's configuration, which
// every order needs, is refused where the unit starts another program.
var touchable = []string{
	"nginx.service", "openresty.service", "apache2.service", "httpd.service", "lsws.service", "lshttpd.service",
	"php*-fpm*.service", "ea-php*-fpm.service", "plesk-php*-fpm.service",
}

// Touchable reports whether a unit may be touched without local policy naming it.
func Touchable(unit string) bool {
	for _, pattern := range touchable {
		if Match(pattern, unit) {
			return true
		}
	}
	return false
}

// Match reports whether a unit's name fits a pattern in which each `*` stands for any characters but a slash.
func Match(pattern, unit string) bool {
	head, tail, star := strings.Cut(pattern, "*")
	if !star {
		return pattern == unit
	}
	if !strings.HasPrefix(unit, head) {
		return false
	}
	for rest := unit[len(head):]; ; rest = rest[1:] {
		if Match(tail, rest) {
			return true
		}
		if rest == "" || rest[0] == '/' {
			return false
		}
	}
}
