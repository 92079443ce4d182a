package hostile

import (
	"crypto/rand"
	"encoding/binary"
	"time"

	"github.com/godbus/dbus/v5"
)

// service is one unit of the fake. Its zero properties are those of a unit that was never started.
type service struct {
	name, load, active, sub, file, result string
	invocation                            []byte
	main                                  uint32
	code, status                          int32
	restarts                              uint32
	changed, left                         time.Time   // its last change of state, and its last leaving of "inactive"
	starts                                []time.Time // within the limit's interval
	job                                   string      // somebody else's pending one
	overtaken                             string      // the job that somebody queues just before the next of ours comes
	broken                                bool        // cannot start
	queued                                []string    // verbs of the jobs that were taken
}

// down reports whether there is nothing to reload.
func (u *service) down() bool { return u.active == "failed" || u.active == "inactive" }

// do carries a job out and returns systemd's word for its end.
func (u *service) do(verb string, now time.Time) (result string) {
	if verb == "reload" && u.down() {
		return "invalid" // the job is taken and finds nothing to do
	}
	if verb == "reload" || verb == "start" && u.active == "active" {
		return "done" // neither begins anything: the invocation stays
	}
	u.changed = now
	for len(u.starts) > 0 && now.Sub(u.starts[0]) >= within {
		u.starts = u.starts[1:]
	}
	if len(u.starts) >= burst {
		u.active, u.sub, u.result, u.main = "failed", "failed", "start-limit-hit", 0
		return "failed"
	}
	u.starts = append(u.starts, now)
	u.begin(now)
	if u.broken {
		u.active, u.sub, u.result, u.main, u.code, u.status = "failed", "failed", "exit-code", 0, 1, 1
		return "failed"
	}
	u.active, u.sub, u.result, u.code, u.status = "active", "running", "success", 0, 0
	return "done"
}

// begin is a new run of the unit, with an id that no run had before.
func (u *service) begin(now time.Time) {
	u.invocation = make([]byte, 16)
	_, _ = rand.Read(u.invocation) // it never fails
	u.left = now
	u.main = firstMain + binary.BigEndian.Uint32(u.invocation)>>8
}

func (u *service) ofUnit() map[string]dbus.Variant {
	pending := struct {
		ID   uint32
		Path dbus.ObjectPath
	}{0, "/"}
	if u.job != "" {
		pending.ID, pending.Path = otherJob, path(otherJob)
	}
	return variants(map[string]any{
		"Id": u.name, "LoadState": u.load, "ActiveState": u.active, "SubState": u.sub, "UnitFileState": u.file,
		"InvocationID": append([]byte{}, u.invocation...), "Job": pending,
		"StateChangeTimestamp": micros(u.changed), "InactiveExitTimestamp": micros(u.left),
		"StartLimitIntervalUSec": uint64(within / time.Microsecond), "StartLimitBurst": uint32(burst),
	})
}

func (u *service) ofService() map[string]dbus.Variant {
	return variants(map[string]any{
		"Result": u.result, "ExecMainCode": u.code, "ExecMainStatus": u.status, "MainPID": u.main, "NRestarts": u.restarts,
		"Restart": "no", "ControlGroup": "/system.slice/" + u.name,
	})
}

func variants(values map[string]any) map[string]dbus.Variant {
	out := make(map[string]dbus.Variant, len(values))
	for name, value := range values {
		out[name] = dbus.MakeVariant(value)
	}
	return out
}

func micros(at time.Time) uint64 {
	if at.IsZero() {
		return 0
	}
	return uint64(at.UnixMicro())
}
