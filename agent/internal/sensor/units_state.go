package sensor

import (
	"encoding/hex"
	"slices"
	"time"

	"github.com/godbus/dbus/v5"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// watched is what is known of one unit.
type watched struct {
	unit    fact.Unit
	said    fact.Unit // what was said last
	spoken  bool
	pooled  bool          // the pools' figures were said
	readAt  dbus.Sequence // signals before this are older than what was read
	job     dbus.ObjectPath
	entered map[string]time.Time // when each state was entered last, by systemd's name of the property

	fall       int // counts how often it left service
	falling    bool
	asked      bool // the journal is being asked, or has answered, about this fall
	stopJob    bool // a stop job was seen in this fall
	unanswered int  // questions about this fall
}

// The properties that say since when a state lasts.
var sinceOf = map[string]string{
	"active": "ActiveEnterTimestamp", "reloading": "ActiveEnterTimestamp", "deactivating": "ActiveExitTimestamp",
	"inactive": "InactiveEnterTimestamp", "failed": "InactiveEnterTimestamp", "activating": "InactiveExitTimestamp",
}

// merge takes what a signal or a look says into what is known. Properties that are not in it stay as they are.
func (w *watched) merge(props map[string]dbus.Variant) {
	u := &w.unit
	take(props, "LoadState", &u.Load)
	take(props, "ActiveState", &u.Active)
	take(props, "SubState", &u.Sub)
	take(props, "UnitFileState", &u.FileState)
	take(props, "Result", &u.Result)
	take(props, "MainPID", &u.MainPID)
	take(props, "NRestarts", &u.Restarts)
	take(props, "StatusText", &u.StatusText)
	take(props, "Restart", &u.RestartPolicy)
	takeInt(props, "ExecMainCode", &u.ExitCode)
	takeInt(props, "ExecMainStatus", &u.ExitStatus)
	var invocation []byte
	if take(props, "InvocationID", &invocation) && len(invocation) == 16 {
		u.InvocationID = hex.EncodeToString(invocation) // a stopped unit keeps its last one
	}
	for _, name := range sinceOf {
		var micros uint64
		if take(props, name, &micros) && micros > 0 {
			w.entered[name] = time.UnixMicro(int64(micros)).UTC()
		}
	}
	u.Since = w.entered[sinceOf[u.Active]]
	if job, ok := props["Job"].Value().([]any); ok && len(job) == 2 {
		path, _ := job[1].(dbus.ObjectPath)
		if id, _ := job[0].(uint32); id == 0 {
			path = ""
		}
		if path != w.job { // its type is asked for next
			w.job, u.Job = path, ""
		}
	}
}

func takeInt(props map[string]dbus.Variant, name string, into *int) {
	var v int32
	if take(props, name, &v) {
		*into = int(v)
	}
}

func take[T any](props map[string]dbus.Variant, name string, into *T) bool {
	v, ok := props[name].Value().(T)
	if ok {
		*into = v
	}
	return ok
}

// lacks reports whether systemd invalidated a property that we say without sending its value.
func lacks(invalidated []string) bool {
	return slices.ContainsFunc(invalidated, func(name string) bool {
		switch name {
		case "LoadState", "ActiveState", "SubState", "UnitFileState", "Result", "MainPID", "NRestarts", "InvocationID", "Job":
			return true
		default:
			return false
		}
	})
}
