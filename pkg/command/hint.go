package command

// Reasons returns every reason, in the order in which they are declared.
func Reasons() []Reason {
	return []Reason{
		PolicyUnreadable, Paused, SignatureInvalid, OrderMalformed, WrongHost, WrongSession, StaleTerm, NotAudited,
		AuditRolledBack, Expired, VerbUnknown, UnitNotAllowed, ModeForbids, UnitUnknown, UnitChanged, UnitMasked,
		UnitDisabled, JobPending, AutoRestart, StartLimitHit, WrongState, LocallyHealthy, OwnRequestUnknown, StoppedByPerson,
		StopUnknown, ConfigTestFails, ConfigTestUnknown, ConfigNotNewer, ConfigChanged, PortTaken, PackageRun, JustBooted, RootSession, OtherKeeper,
		TooSoon, BudgetSpent, RecordUnwritable, AlreadyInFlight, MaintenanceWindow, NotConfirmed, NoRemedy, Storm, BreakerOpen, QuietHours,
		ClockJumped, CollectorUnsettled,
	}
}

// Hint says how to change what a guard of this reason decided, where the guard itself has nothing more exact to say. It is
// empty where nobody could change it, and nobody should.
func (r Reason) Hint() string {
	switch r {
	case PolicyUnreadable:
		return PolicyFile + ", then `gapura-agent check`"
	case Paused:
		return "`gapura-agent resume` on the host, `gapura actions resume` for all hosts"
	case SignatureInvalid:
		return "`journalctl -u gapura-sign` beside the collector; the signers' keys in /etc/gapura/signers.yaml on the host"
	case OrderMalformed, NotAudited:
		return "upgrade gapura-agent and gapura-collector to one version"
	case WrongSession:
		return "`systemctl restart gapura-agent` on the host, when it lasts"
	case StaleTerm:
		return "let the collector that owns the host by now order it"
	case AuditRolledBack:
		return "`gapura-collector audit verify`; after a backup was restored on purpose, remove /var/lib/gapura/act/audit.json on the host"
	case Expired:
		return "the host's clock, if it is wrong; the repair is asked for again by itself"
	case UnitNotAllowed:
		return key("allow")
	case ModeForbids:
		return key("mode") + ", brain.remedy.mode in the collector's configuration"
	case UnitUnknown:
		return "`systemctl status` of the unit on the host, `gapura hosts show` for what its agent says"
	case UnitMasked:
		return "`systemctl unmask` the unit, when it is wanted again"
	case UnitDisabled:
		return "`systemctl enable` the unit, when it is wanted again"
	case JobPending:
		return "`systemctl list-jobs` on the host; wait until it ends"
	case AutoRestart:
		return "`Restart=` of the unit"
	case StartLimitHit:
		return "find the cause, then `systemctl reset-failed` the unit"
	case StoppedByPerson, WrongState:
		return "`systemctl start` the unit, when it is wanted again"
	case StopUnknown:
		return "`journalctl -u` the unit: let the host keep a journal that says who stopped it"
	case LocallyHealthy:
		return "`gapura why` the site: what fails lies beside this unit"
	case OwnRequestUnknown, ConfigNotNewer:
		return "`systemctl reload` the unit by hand, if that is wanted all the same"
	case ConfigTestFails:
		return "correct the configuration"
	case ConfigTestUnknown:
		return "run the server's own test on the host: `nginx -t`, `apachectl configtest`, `php-fpm -t`"
	case ConfigChanged:
		return "`gapura actions run` the incident: that decides about the configuration as it lies there now"
	case PortTaken:
		return "`ss -ltnp` on the host: end what listens there, or give the unit another address"
	case PackageRun, AlreadyInFlight:
		return "wait until it ends"
	case JustBooted:
		return key("min_uptime")
	case RootSession:
		return key("root_session_guard")
	case OtherKeeper:
		return key("other_keepers")
	case TooSoon:
		return key("unit_cooldown") + ", brain.remedy.limits.unit_cooldown in the collector's configuration"
	case BudgetSpent:
		return key("unit_per_hour") + " and `host_per_day`, brain.remedy.limits in the collector's configuration"
	case RecordUnwritable:
		return "room and rights of /var/lib/gapura/act on the host"
	case MaintenanceWindow:
		return "wait until the window ends, or end it"
	case NotConfirmed:
		return "`gapura sites probe` the site: it is looked at again at once"
	case NoRemedy:
		return "`gapura why` the site: it says what a person can do"
	case Storm:
		return "find what so many have in common; it ends by itself, brain.remedy.limits.storm_hosts and storm_share in the collector's configuration"
	case BreakerOpen:
		return "`gapura actions resume`, once it is known why repairs did not help"
	case QuietHours:
		return "brain.remedy.quiet in the collector's configuration"
	case ClockJumped:
		return "keep the collector's time by NTP"
	case CollectorUnsettled:
		return "brain.remedy.limits.settle in the collector's configuration"
	}
	return ""
}
