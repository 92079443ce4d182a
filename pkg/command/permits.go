package command

import (
	"time"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// Look is the host's own fresh view, taken after the order arrived and for it alone.
type Look struct {
	Host         string
	Serial       string
	SessionNonce []byte
	Term         uint64    // highest term obeyed
	Audit        uint64    // largest audit index seen in an order of this signer; 0 before the first
	AuditOrder   string    // ID of the order that had it
	Arrived      time.Time // when the order arrived

	Unit        fact.Unit       // read from systemd just now; its Stop from the journal just now
	UnitError   string          // why the unit could not be read, empty when it was
	LastStart   time.Time       // when the unit's last start began, whoever asked for it; zero when never since boot
	StartLimit  uint32          // starts systemd allows within StartWithin (StartLimitBurst=); 0 when it has no limit
	StartWithin time.Duration   // StartLimitIntervalSec=
	Test        fact.ConfigTest // of the unit's server just now; Verdict unknown when it could not be run
	TestOf      string          // whose test: "php-fpm"; "" states that no test exists for this unit

	Holder string // which of the unit's own addresses somebody listens at (asked for a start of what is configured here), empty for none

	Own      fact.Inside // the host's own request to the order's site just now (made for a reload only)
	OwnError string      // why it was not made, empty when it was
	Stuck    fact.Tri    // the unit is active but does not answer (asked for a restart only)

	PackageRun    string // what holds a package manager's lock, or why that is not known; empty for nothing
	Keeper        string // which service monitor restarts the unit by itself, or why that is not known; empty for none
	RootSessions  []Session
	SessionsError string        // why the sessions could not be read, empty when they were
	Uptime        time.Duration // 0 when not known

	Recent []Done // what act did on this host in the last 24 h, newest first
}

// Session is a root session on the host.
type Session struct {
	Name string        // "root on pts/0"
	Idle time.Duration // since its last input
}

// Done is one action that was taken, or that may have been.
type Done struct {
	At   time.Time
	Unit string
	Verb Verb
}

// Policy is what the host allows. It can only narrow what is compiled in.
type Policy struct {
	Error            string        // why it could not be read; then everything is denied
	Mode             Mode          // observe and shadow refuse every order; approve and auto take signed ones
	Allow            []Allowed     // which verbs on which units; the first that matches decides
	Deny             []string      // unit patterns that may not be touched, whatever Allow says
	Paused           string        // why actions are paused, empty when not
	RootSessionGuard time.Duration // refuse while a root session was active within this; 0 turns the guard off
	IgnoreKeepers    bool          // act although a service monitor of the host restarts the unit, too
	MinUptime        time.Duration // refuse until the host has been up this long; 0 turns the guard off
	UnitCooldown     time.Duration // between two actions on one unit; never less than CeilingUnitGap
	UnitPerHour      int           // actions on one unit within an hour; 0 allows none
	HostPerDay       int           // actions on the host within 24 hours; 0 allows none
}

// Allowed is a unit pattern with the verbs that may be used on it. It widens to app and database units, and narrows
// for the units that are Touchable by default.
type Allowed struct {
	Unit  string
	Verbs []Verb
}

// Mode says how far automation may go.
type Mode string

// The modes, most careful first.
const (
	Observe Mode = "observe"
	Shadow  Mode = "shadow"
	Approve Mode = "approve"
	Auto    Mode = "auto"
)

// Ceilings compiled in: no policy can go above them (DESIGN section 8).
const (
	CeilingUnitGap     = 5 * time.Second
	CeilingUnitPerHour = 20
	CeilingHostPerDay  = 60
)
