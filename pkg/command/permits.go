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
	Arrived      time.Time // when the order arrived

	Unit      fact.Unit       // read from systemd just now; its Stop from the journal just now
	UnitError string          // why the unit could not be read, empty when it was
	Test      fact.ConfigTest // of the unit's server just now; Verdict unknown when it could not be run
	TestOf    string          // "php-fpm -t"; "" when no test exists for this unit

	LoopbackFails fact.Tri // the host's own request to the site fails (asked for a reload only)
	Stuck         fact.Tri // the unit is active but does not answer (asked for a restart only)

	PackageRun   string // what holds a package manager's lock, empty for none
	RootSessions []Session
	Uptime       time.Duration

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
	Error            string // why it could not be read; then everything is denied
	Mode             Mode
	Allow            []Allowed     // app and database units that may be touched as well
	Deny             []string      // unit patterns that may not be touched
	Paused           string        // why actions are paused, empty when not
	RootSessionGuard time.Duration // refuse while a root session was active within this; 0 turns the guard off
	UnitCooldown     time.Duration // between two actions on one unit, at least Ceiling's
	UnitPerHour      int
	HostPerDay       int
}

// Allowed is a unit pattern with the verbs that may be used on it.
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
