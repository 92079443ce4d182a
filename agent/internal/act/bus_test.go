package act

import (
	"errors"
	"testing"
	"time"

	godbus "github.com/godbus/dbus/v5"
	"github.com/google/go-cmp/cmp"

	"github.com/gapura-dev/gapura/pkg/fact"
)

// TestStateOf reads properties as systemd 252 sends them for a php-fpm that was killed while a start job waits.
func TestStateOf(t *testing.T) {
	at := time.UnixMicro(1772366400000000)
	got := stateOf(map[string]any{
		"Id": "php8.2-fpm.service", "LoadState": "loaded", "ActiveState": "failed", "SubState": "failed", "UnitFileState": "enabled",
		"InvocationID": []byte{0xab, 0x01}, "Job": []any{uint32(41), godbus.ObjectPath("/org/freedesktop/systemd1/job/41")},
		"StateChangeTimestamp": uint64(at.UnixMicro()), "InactiveExitTimestamp": uint64(at.Add(-time.Hour).UnixMicro()),
		"StartLimitIntervalUSec": uint64(10_000_000), "StartLimitBurst": uint32(5),
	}, map[string]any{
		"Result": "signal", "ExecMainCode": int32(2), "ExecMainStatus": int32(9), "MainPID": uint32(0), "NRestarts": uint32(1),
		"Restart": "no", "ControlGroup": "/system.slice/php8.2-fpm.service",
	})
	want := State{
		LastStart: at.Add(-time.Hour), StartLimit: 5, StartWithin: 10 * time.Second, ControlGroup: "/system.slice/php8.2-fpm.service",
		Unit: fact.Unit{
			Name: "php8.2-fpm.service", Load: "loaded", Active: "failed", Sub: "failed", FileState: "enabled", InvocationID: "ab01", Job: "pending",
			Since: at, Result: "signal", ExitCode: fact.Killed, ExitStatus: 9, Restarts: 1, RestartPolicy: "no",
		},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("state (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(State{}, stateOf(nil, nil)); diff != "" {
		t.Errorf("nothing said (-want +got):\n%s", diff)
	}
	idle := map[string]any{"Job": []any{uint32(0), godbus.ObjectPath("/")}, "StartLimitBurst": uint32(5), "StartLimitIntervalUSec": uint64(0)}
	if diff := cmp.Diff(State{}, stateOf(idle, nil)); diff != "" {
		t.Errorf("no job, no limit (-want +got):\n%s", diff)
	}
}

func TestOnlySystemdsOwnNoMeansThatNothingHappened(t *testing.T) {
	for name, want := range map[string]bool{
		"org.freedesktop.systemd1.TransactionIsDestructive": true,
		"org.freedesktop.systemd1.NoSuchUnit":               true,
		"org.freedesktop.DBus.Error.AccessDenied":           true,
		"org.freedesktop.DBus.Error.NoReply":                false,
		"org.freedesktop.DBus.Error.Disconnected":           false,
	} {
		if got := nothingHappened(godbus.Error{Name: name}); got != want {
			t.Errorf("%s: nothing happened: %v", name, got)
		}
	}
	if nothingHappened(errors.New("connection closed")) {
		t.Error("a lost connection hides a job")
	}
}
