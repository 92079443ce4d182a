package fact

import (
	"strings"
	"time"
)

// Unit is what systemd says of one unit, and what the journal says of who stopped it.
type Unit struct {
	Name          string // "php8.2-fpm.service"
	Load          string // LoadState: loaded, masked, not-found
	Active        string // ActiveState: active, inactive, failed, activating, deactivating
	Sub           string // SubState: running, dead, failed, auto-restart
	Result        string // Result: success, exit-code, signal, oom-kill, start-limit-hit
	ExitCode      int    // ExecMainCode: 0 none, 1 exited, 2 killed, 3 dumped
	ExitStatus    int    // exit status, or the signal when killed
	MainPID       uint32 // 0 when there is none
	Restarts      uint32 // NRestarts
	Job           string // type of the pending job, empty for none
	InvocationID  string // 32 hex digits; a stopped unit keeps its last one
	FileState     string // UnitFileState: enabled, disabled, masked, static
	StatusText    string // as the service says it; stale after death
	RestartPolicy string // Restart=
	Since         time.Time
	Stop          Stop
}

// Stop is the journal's answer to "did somebody ask systemd to stop this unit?".
type Stop struct {
	// Logged is Yes when a stop job was logged for the present stop, No when the journal was read and holds none.
	// Unknown (not asked, unreadable, silent) is treated as a person's wish.
	Logged   Tri
	At       time.Time
	Sessions []string // sessions open then: "root on pts/0"
}

// Values of Unit.ExitCode.
const (
	Exited = 1
	Killed = 2
	Dumped = 3
)

// Kind returns "unit".
func (Unit) Kind() Kind { return "unit" }

// Subject returns the unit's name.
func (u Unit) Subject() string { return u.Name }

// Running reports whether the unit serves or is on its way there.
func (u Unit) Running() bool {
	return u.Active == "active" || u.Active == "reloading"
}

// Down reports whether the unit is at rest without serving. A unit on its way (activating, deactivating,
// auto-restart) is neither Running nor Down: it is systemd's.
func (u Unit) Down() bool { return u.Active == "inactive" || u.Active == "failed" }

// WillRestart reports whether systemd is about to start the unit again by itself: between a death and the wait for the
// next start it calls the unit failed for a moment (measured on 252). After a start limit it does not come to that.
func (u Unit) WillRestart() bool {
	if u.Active != "failed" && u.Active != "inactive" || u.Job != "" || u.Result == "start-limit-hit" {
		return false
	}
	if strings.HasSuffix(u.Sub, "-before-auto-restart") { // systemd 254 and later say so
		return true
	}
	bySignal := u.Result == "signal" || u.Result == "core-dump"
	switch u.RestartPolicy {
	case "always":
		return true
	case "on-failure":
		return u.Active == "failed"
	case "on-abnormal", "on-abort":
		return bySignal
	}
	return false
}

// AutoRestarts reports whether systemd waits to start the unit again: "auto-restart", and since systemd 254
// "auto-restart-queued" as well.
func (u Unit) AutoRestarts() bool { return strings.HasPrefix(u.Sub, "auto-restart") }

// Dying reports whether the unit goes down without a job that asked for it: the first sign of a crash.
func (u Unit) Dying() bool {
	return u.Active == "deactivating" && u.Job == ""
}

// Same reports whether two statements differ in nothing but the status text, which ticks every ten seconds.
func (u Unit) Same(other Unit) bool {
	u.StatusText, other.StatusText = "", ""
	if len(u.Stop.Sessions) != len(other.Stop.Sessions) {
		return false
	}
	for i, s := range u.Stop.Sessions {
		if s != other.Stop.Sessions[i] {
			return false
		}
	}
	u.Stop.Sessions, other.Stop.Sessions = nil, nil
	return u.comparable() == other.comparable()
}

// comparable turns times into instants, so that == compares moments and not their locations.
func (u Unit) comparable() any {
	type plain struct {
		load, active, sub, result, job, invocation, file, policy, name string
		code, status                                                   int
		pid, restarts                                                  uint32
		since, stopAt                                                  int64
		stop                                                           Tri
	}
	return plain{
		u.Load, u.Active, u.Sub, u.Result, u.Job, u.InvocationID, u.FileState, u.RestartPolicy, u.Name,
		u.ExitCode, u.ExitStatus, u.MainPID, u.Restarts, u.Since.UnixMicro(), u.Stop.At.UnixMicro(), u.Stop.Logged,
	}
}
