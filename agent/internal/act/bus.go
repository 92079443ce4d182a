package act

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/coreos/go-systemd/v22/dbus"
	godbus "github.com/godbus/dbus/v5"

	"github.com/gapura-dev/gapura/agent/internal/crash"
	"github.com/gapura-dev/gapura/pkg/command"
	"github.com/gapura-dev/gapura/pkg/fact"
)

// State is what systemd says of a unit, as far as an order needs it.
type State struct {
	Unit         fact.Unit // without Stop: systemd does not know who asked
	LastStart    time.Time // when its last start began; zero when never since boot
	StartLimit   uint32    // starts allowed within StartWithin; 0 for no limit
	StartWithin  time.Duration
	ControlGroup string
}

// Bus is systemd over D-Bus. It connects when first asked and again when the connection was lost; where the system bus
// is gone it talks to systemd directly, as root may.
type Bus struct {
	mu   sync.Mutex // guards conn
	conn *dbus.Conn
}

// Close ends the connection.
func (b *Bus) Close() {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.conn != nil {
		b.conn.Close()
		b.conn = nil
	}
}

func (b *Bus) connected(ctx context.Context) (*dbus.Conn, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.conn != nil && b.conn.Connected() {
		return b.conn, nil
	}
	if b.conn != nil {
		b.conn.Close()
		b.conn = nil
	}
	// The connection outlives the question, so it must not end with the question's context.
	conn, err := dbus.NewWithContext(context.WithoutCancel(ctx))
	if err != nil {
		return nil, fmt.Errorf("connect to systemd: %w", err)
	}
	b.conn = conn
	return conn, nil
}

// Unit reads a unit's state now, whether it is loaded or not.
func (b *Bus) Unit(ctx context.Context, name string) (State, error) {
	conn, err := b.connected(ctx)
	if err != nil {
		return State{}, err
	}
	unit, err := conn.GetUnitPropertiesContext(ctx, name)
	if err != nil {
		return State{}, fmt.Errorf("read unit %s: %w", name, err)
	}
	service, err := conn.GetUnitTypePropertiesContext(ctx, name, "Service")
	if err != nil {
		return State{}, fmt.Errorf("read service %s: %w", name, err)
	}
	state := stateOf(unit, service)
	if state.Unit.Job != "" {
		state.Unit.Job = jobType(ctx, conn, name)
	}
	return state, nil
}

// Do queues one job and waits for its end. It gives way to any other job: mode "fail" never replaces one.
func (b *Bus) Do(ctx context.Context, verb command.Verb, unit string) (string, error) {
	conn, err := b.connected(ctx)
	if err != nil {
		return "", fmt.Errorf("%w: %w", ErrNotQueued, err)
	}
	queue := map[command.Verb]func(context.Context, string, string, chan<- string) (int, error){
		command.Start: conn.StartUnitContext, command.Reload: conn.ReloadUnitContext, command.Restart: conn.RestartUnitContext,
	}[verb]
	if queue == nil {
		return "", fmt.Errorf("%w: %q is not start, reload or restart", ErrNotQueued, verb)
	}
	ended := make(chan string, 1)
	mode := "fail"
	if command.Off("gives-way") {
		mode = "replace"
	}
	if _, err := queue(ctx, unit, mode, ended); err != nil {
		if nothingHappened(err) {
			return "", fmt.Errorf("%w: %w", ErrNotQueued, err)
		}
		return "", fmt.Errorf("%s %s: %w", verb, unit, err)
	}
	crash.At(crash.Queued)
	select {
	case result := <-ended:
		return result, nil
	case <-ctx.Done():
		return "", fmt.Errorf("%s %s: the job did not end in time: %w", verb, unit, ctx.Err())
	}
}

// nothingHappened reports whether an error is systemd's own no. An error of the bus may hide a job that runs.
func nothingHappened(err error) bool {
	var no godbus.Error
	return errors.As(err, &no) && (strings.HasPrefix(no.Name, "org.freedesktop.systemd1.") ||
		no.Name == "org.freedesktop.DBus.Error.AccessDenied" || no.Name == "org.freedesktop.DBus.Error.InvalidArgs")
}

// jobType returns the type of a unit's pending job; a job whose type cannot be read is still a job.
func jobType(ctx context.Context, conn *dbus.Conn, unit string) string {
	jobs, err := conn.ListJobsContext(ctx)
	if err == nil {
		for _, job := range jobs {
			if job.Unit == unit {
				return job.JobType
			}
		}
	}
	return "pending"
}

func stateOf(unit, service map[string]any) State {
	state := State{
		Unit: fact.Unit{
			Name:          value[string](unit, "Id"),
			Load:          value[string](unit, "LoadState"),
			Active:        value[string](unit, "ActiveState"),
			Sub:           value[string](unit, "SubState"),
			FileState:     value[string](unit, "UnitFileState"),
			InvocationID:  hex.EncodeToString(value[[]byte](unit, "InvocationID")),
			Since:         moment(unit, "StateChangeTimestamp"),
			Result:        value[string](service, "Result"),
			ExitCode:      int(value[int32](service, "ExecMainCode")),
			ExitStatus:    int(value[int32](service, "ExecMainStatus")),
			MainPID:       value[uint32](service, "MainPID"),
			Restarts:      value[uint32](service, "NRestarts"),
			RestartPolicy: value[string](service, "Restart"),
		},
		LastStart:    moment(unit, "InactiveExitTimestamp"),
		ControlGroup: value[string](service, "ControlGroup"),
	}
	if job := value[[]any](unit, "Job"); len(job) > 0 && job[0] != uint32(0) {
		state.Unit.Job = "pending"
	}
	if within := time.Duration(value[uint64](unit, "StartLimitIntervalUSec")) * time.Microsecond; within > 0 {
		state.StartLimit, state.StartWithin = value[uint32](unit, "StartLimitBurst"), within
	}
	return state
}

// value returns a property, or the type's zero value when systemd does not have it.
func value[T any](properties map[string]any, name string) T {
	v, _ := properties[name].(T)
	return v
}

// moment reads a property in microseconds since 1970; 0 is never.
func moment(properties map[string]any, name string) time.Time {
	micros := value[uint64](properties, name)
	if micros == 0 {
		return time.Time{}
	}
	return time.UnixMicro(int64(micros))
}
