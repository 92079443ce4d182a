package command

import "fmt"

// Reason is a stable code for why an order was refused, on the host or before it was sent.
type Reason string

// The reasons, in the order in which they are asked on the host.
const (
	PolicyUnreadable   Reason = "policy_unreadable"   // the local policy has an error: everything is denied
	Paused             Reason = "paused"              // paused on the host, or centrally
	SignatureInvalid   Reason = "signature_invalid"   // not signed by a key this host knows
	OrderMalformed     Reason = "order_malformed"     // signed, but not an order this version understands in full
	WrongHost          Reason = "wrong_host"          // made for another host
	WrongSession       Reason = "wrong_session"       // made for another certificate or an earlier stream
	StaleTerm          Reason = "stale_term"          // from a collector that no longer owns this host
	NotAudited         Reason = "not_audited"         // no entry of the collector's audit stands for it
	AuditRolledBack    Reason = "audit_rolled_back"   // its audit index is not above the largest seen: the audit was set back
	Expired            Reason = "expired"             // too old
	VerbUnknown        Reason = "verb_unknown"        // not start, reload or restart
	UnitNotAllowed     Reason = "unit_not_allowed"    // neither touchable by default nor listed by local policy
	ModeForbids        Reason = "mode_forbids"        // local mode is observe
	UnitUnknown        Reason = "unit_unknown"        // no such unit, or its state could not be read
	UnitChanged        Reason = "unit_changed"        // the unit was started since the order was decided
	UnitMasked         Reason = "unit_masked"         // masked: a person decided
	UnitDisabled       Reason = "unit_disabled"       // disabled: a person decided
	JobPending         Reason = "job_pending"         // systemd is at work on the unit
	AutoRestart        Reason = "auto_restart"        // systemd restarts it by itself
	StartLimitHit      Reason = "start_limit_hit"     // systemd refuses further starts
	WrongState         Reason = "wrong_state"         // the verb does not fit the unit's state: a restart of a stopped unit
	LocallyHealthy     Reason = "locally_healthy"     // the host's own look finds the unit well
	OwnRequestUnknown  Reason = "own_request_unknown" // a reload needs the host's own request to fail, and it did not tell
	StoppedByPerson    Reason = "stopped_by_person"   // a stop job was logged
	StopUnknown        Reason = "stop_unknown"        // the journal could not say who stopped it: treated as a person's wish
	ConfigTestFails    Reason = "config_test_fails"   // the configuration is wrong
	ConfigTestUnknown  Reason = "config_test_unknown" // the test could not be run: not a pass
	ConfigNotNewer     Reason = "config_not_newer"    // a reload needs a configuration newer than the workers
	ConfigChanged      Reason = "config_changed"      // the configuration is not the one that a reload was decided about
	PortTaken          Reason = "port_taken"          // somebody listens where the unit must
	PackageRun         Reason = "package_run"         // a package manager is at work
	JustBooted         Reason = "just_booted"         // the host is still coming up
	RootSession        Reason = "root_session_guard"  // a person is at work on the host
	OtherKeeper        Reason = "other_keeper"        // somebody else restarts the unit by itself
	TooSoon            Reason = "too_soon"            // within 5 s of the last action on the unit, or its local cool-down
	BudgetSpent        Reason = "budget_spent"        // a daily or hourly limit
	RecordUnwritable   Reason = "record_unwritable"   // the at-most-once record cannot be written
	AlreadyInFlight    Reason = "already_in_flight"   // another action is under way
	MaintenanceWindow  Reason = "maintenance"         // inside a declared window
	NotConfirmed       Reason = "not_confirmed"       // the outside has not failed often enough
	NoRemedy           Reason = "no_remedy"           // nothing that we may do helps against this cause
	Storm              Reason = "storm"               // many hosts turned bad at once: all repairs there are held
	BreakerOpen        Reason = "breaker_open"        // repairs of this kind did not help lately
	QuietHours         Reason = "quiet_hours"         // the customer wants nothing done at this time
	ClockJumped        Reason = "clock_jumped"        // the collector's clock jumped: no limit that counts time holds
	CollectorUnsettled Reason = "collector_unsettled" // just started: absence of reports is not health
)

// Refusal says which guard decided, its value, and how to change it.
type Refusal struct {
	Reason Reason
	Detail string // "root session on pts/0 active 12 s ago"
	Hint   string // "root_session_guard in /etc/gapura/policy.yaml"
}

// Error prints reason, detail and hint.
func (r *Refusal) Error() string {
	s := string(r.Reason)
	if r.Detail != "" {
		s += ": " + r.Detail
	}
	if r.Hint != "" {
		s += " (" + r.Hint + ")"
	}
	return s
}

// Refuse makes a refusal. An empty hint stands for the general one of its reason.
func Refuse(reason Reason, hint, format string, args ...any) *Refusal {
	if hint == "" {
		hint = reason.Hint()
	}
	return &Refusal{Reason: reason, Hint: hint, Detail: fmt.Sprintf(format, args...)}
}
